// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact_facts.h"
#include "core/store/connection.h"

namespace kontor {

/// What the organisation has set that the derived values of contacts depend on.
struct OrganisationRules {
    QString country; ///< ISO 3166-1 alpha-2; empty without an organisation
    RequiredFacts required{};
    MandatoryFields mandatory{};
};

/// As it stands now. Custom fields that are asked for count once their contacts were worked out with them (see
/// countRequiredFields): a store that an earlier version wrote stays right until something is set anew.
Result<OrganisationRules> readOrganisationRules(Connection& connection);

/// From now on custom fields count.
Status countRequiredFields(Connection& connection);

} // namespace kontor
