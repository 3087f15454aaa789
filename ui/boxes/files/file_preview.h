// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/queries/dashboard_rows.h"

#include <functional>

class QWidget;

namespace kontor {

class Workspace;

/// Can it be looked at without another program: text, pictures, PDF?
bool hasPreview(const FileRow& file);
/// Shows the file in a sheet over `host`; the bytes are read and decoded beside the window. `failed` hears of bytes that
/// are not on this device.
void openPreview(Workspace& workspace, QWidget* host, const FileRow& file, std::function<void(const Error&)> failed);

} // namespace kontor
