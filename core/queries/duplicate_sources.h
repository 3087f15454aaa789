// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/duplicate_facts.h"
#include "core/store/database.h"

#include <functional>
#include <span>

namespace kontor {

/// What is compared of live contacts: of all, or of those named by their list numbers. Numbers and addresses that an
/// import could not store because another contact has them are evidence, too.
Status readDuplicateSources(Database& db, const std::vector<quint32>* numbers,
                            const std::function<void(quint32 n, const DuplicateSource& source)>& take);

} // namespace kontor
