// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/dashboard_rows.h"

class QWidget;

namespace kontor {

class Workspace;

/// Can it be looked at without another program: text and pictures?
bool hasPreview(const FileRow& file);
/// Shows the file in a sheet over `host`. The bytes are read and decoded beside the window.
void openPreview(Workspace& workspace, QWidget* host, const FileRow& file);

} // namespace kontor
