// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace kontor {

/// The store that window and kontorctl use where nobody names one: `given` (--store) if it is not empty, else the
/// environment's KONTOR_STORE, else kontor/contacts.kontor among the user's data. Relative names start at `folder`.
/// Absolute and clean; says nothing about whether there is a store.
QString storeFile(const QString& given, const QString& folder);

/// Makes the folder of a store at the usual place; a folder that somebody named has to be there.
Status makeStoreFolder(const QString& store);

/// The local sockets on which the window takes commands for a store, the best first: beside the store, where only those
/// who may read it get at it; elsewhere where that name would be too long. The same for every spelling of the path.
QStringList commandSockets(const QString& store);

} // namespace kontor
