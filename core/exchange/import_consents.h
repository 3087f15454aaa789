// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_target.h"

namespace kontor::importing {

/// What becomes of a consent that a list brings to a contact that is there already.
struct ConsentFate {
    enum class Kind : quint8 {
        New,
        Known,     ///< stands already, or was withdrawn then as the list says
        Withdrawn, ///< since, on `day`: an old list does not bring back what somebody took back
        Withdraws, ///< the list says that the consent in `row` was withdrawn
    };
    Kind kind = Kind::New;
    QString day{};
    Id row{};
};
/// `known`: the contact's consents to the same text, whatever its version. One without a day of its own ("yes") is never later than
/// a withdrawal: the list does not say so.
ConsentFate fateOf(const RowDraft::Child& consent, const std::vector<KnownConsent>& known);

} // namespace kontor::importing
