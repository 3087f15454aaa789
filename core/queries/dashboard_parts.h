// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contact_dashboard.h"

namespace kontor {

/// Parts of ContactDashboard: categories, consents and what they allow, bank accounts, files, picture, target markets.
Status readCategories(Database& db, const Id& contact, ContactDashboard::Answer& answer);
/// As core/domain/consent_state.h wants them, in the same order.
std::vector<GivenConsent> givenConsents(const std::vector<ConsentRow>& rows);
Status readConsents(Database& db, const Id& contact, ContactDashboard::Answer& answer);
Status readBankAccounts(Database& db, const Id& contact, ContactDashboard::Answer& answer);
Status readFiles(Database& db, const Id& contact, ContactDashboard::Answer& answer);
Status readMarkets(Database& db, const Id& contact, ContactDashboard::Answer& answer);

/// Files of a condition about f with :contact, as the files box has them; other people's private ones are for nobody.
Result<std::vector<FileRow>> readFileRows(Database& db, const QString& condition, const Id& contact);

} // namespace kontor
