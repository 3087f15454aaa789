// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/database.h"

#include <vector>

namespace kontor {

/// The ids of contacts by their list numbers, in the order asked; numbers that are gone are left out.
struct ContactIds {
    using Answer = std::vector<Id>;
    std::vector<quint32> numbers;
};
Result<ContactIds::Answer> run(Database& db, const ContactIds& question);

} // namespace kontor
