// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QStringList>

namespace kontor {

/// Compares sqlite_schema with what the migrations make; a table or trigger that nobody of us made is a problem too.
Result<QStringList> schemaProblems(Store& store);

/// Contacts whose derived columns or search document are not what their rows say.
Result<std::vector<Id>> staleContacts(Store& store);

} // namespace kontor
