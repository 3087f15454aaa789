// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact_facts.h"
#include "core/queries/administration.h"
#include "core/queries/dashboard_lists.h"

namespace kontor {

/// What the organisation wants of a new contact: what makes it complete, without what it is not saved, its own
/// fields, and the texts that a contact is asked to consent to.
struct NewContactRules {
    struct Answer {
        RequiredFacts required;
        MandatoryFields mandatory;
        std::vector<CustomFieldRow> fields; ///< of the library, no one-off ones
        std::vector<ConsentTexts::Item> consents;
    };
};
Result<NewContactRules::Answer> run(Database& db, const NewContactRules& question);

} // namespace kontor
