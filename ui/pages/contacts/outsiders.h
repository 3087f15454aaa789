// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <functional>
#include <vector>

class QObject;

namespace kontor {

class Workspace;

/// Counts those of these contacts (list numbers) that belong to a sales team which the employee is not in, and tells
/// `done` while the receiver lives. On the GUI thread; asks the store.
void countOutside(Workspace& workspace, QObject* receiver, const std::vector<quint32>& contacts, const Id& employee,
                  const std::function<void(qint64 contacts)>& done);

} // namespace kontor
