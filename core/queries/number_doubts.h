// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/database.h"

#include <QString>

#include <vector>

namespace kontor {

/// Businesses whose registration number is none in their country (doubtOfNumber), by name.
struct NumberDoubts {
    struct Item {
        Id contact;
        QString contactName;
        Error why;
    };
    using Answer = std::vector<Item>;
};
Result<NumberDoubts::Answer> run(Database& db, const NumberDoubts& question);

} // namespace kontor
