// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_target.h"
#include "core/store/database.h"

namespace kontor::importing {

/// What an import asks of the contacts that are there, the same for the pen's connection and for a trial's.
/// The contact itself, or the one that it was merged into; null if that is gone too.
Result<Id> liveContact(Database& db, const Id& contact);
/// The contact that the row with this hash made, or the one that it was merged into; as the import ledger tells.
Result<Id> contactOfRow(Database& db, const Id& hash);
Result<QString> typeOf(Database& db, const Id& contact);
Result<Value> valueOf(Database& db, const Id& contact, FieldIndex field);
/// Has the contact this link, place, account, category or market?
Result<bool> hasLike(Database& db, const RowDraft::Child& child, const Id& contact);
/// What the contact consented to, of this text in whatever version, in the order of the days.
Result<std::vector<KnownConsent>> consentsTo(Database& db, const Id& text, const Id& contact);
Result<KnownLink> linkBetween(Database& db, const Id& person, const Id& business);
Result<Id> customValueOf(Database& db, const Id& contact, const Id& field);

} // namespace kontor::importing
