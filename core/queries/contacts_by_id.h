// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contact_list.h"

namespace kontor {

/// Rows for contacts that somebody remembers by their ids, in the order asked; those that are gone or in the trash are
/// left out.
struct ContactsById {
    using Answer = std::vector<ContactRow>;
    std::vector<Id> ids;
};
Result<ContactsById::Answer> run(Database& db, const ContactsById& question);

} // namespace kontor
