// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/database.h"

#include <vector>

namespace kontor {

/// Which of these contacts were erased, here or on another device: not those that lie in the trash, nor those that this
/// store never had. Reads the whole journal.
struct ErasedContacts {
    using Answer = std::vector<Id>;
    static constexpr bool takesLong = true;
    std::vector<Id> ids;
};
Result<ErasedContacts::Answer> run(Database& db, const ErasedContacts& question);

} // namespace kontor
