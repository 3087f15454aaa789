// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_consents.h"

#include "core/domain/entities.h"

namespace kontor::importing {

ConsentFate fateOf(const RowDraft::Child& consent, const std::vector<KnownConsent>& known)
{
    using Kind = ConsentFate::Kind;
    const Id text = cellOf(consent.cells, Consent::Text).id();
    const QString given = cellOf(consent.cells, Consent::GivenAt).text();
    const bool withdrawn = !cellOf(consent.cells, Consent::WithdrawnAt).isEmpty();
    ConsentFate fate;
    for (const KnownConsent& each : known) {
        const bool same = each.text == text, stands = each.withdrawn.isEmpty();
        if (withdrawn) {
            if (!same || each.given != given) continue;
            if (!stands) return {.kind = Kind::Known};
            fate = {.kind = Kind::Withdraws, .row = each.row};
            continue;
        }
        if (same && stands) return {.kind = Kind::Known};
        if (!stands && (consent.undated || given <= each.withdrawn) && fate.day < each.withdrawn)
            fate = {.kind = Kind::Withdrawn, .day = each.withdrawn};
    }
    return fate;
}

} // namespace kontor::importing
