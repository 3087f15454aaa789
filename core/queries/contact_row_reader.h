// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contact_list.h"

namespace kontor {

/// What a list shows of a contact: "SELECT … FROM contact c …", to be continued by WHERE and ORDER BY.
const QString& contactRowSelect();
/// Columns of contactRowSelect().
inline constexpr int contactRowColumns = 21;

ContactRow contactRowFrom(const Statement& row);

} // namespace kontor
