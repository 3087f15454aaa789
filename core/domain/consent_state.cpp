// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/consent_state.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

bool stands(const GivenConsent& consent, const std::vector<GivenConsent>& all)
{
    if (!consent.withdrawnAt.isEmpty()) return false;
    return std::none_of(all.begin(), all.end(), [&](const GivenConsent& other) {
        if (other.withdrawnAt.isEmpty() || other.text != consent.text || other.purpose != consent.purpose) return false;
        return consent.givenAt != other.withdrawnAt ? consent.givenAt < other.withdrawnAt : consent.id < other.id;
    });
}

Consented consentState(const QString& purpose, bool doNot, bool asked, const std::vector<GivenConsent>& consents)
{
    if (doNot) return Consented::Refused;
    bool withdrawn = false;
    for (const GivenConsent& consent : consents) {
        if (consent.purpose != purpose) continue;
        if (stands(consent, consents)) return Consented::Yes;
        withdrawn = true;
    }
    if (withdrawn) return Consented::Withdrawn;
    return asked ? Consented::Missing : Consented::Open;
}

QLatin1StringView consentWord(Consented state)
{
    switch (state) {
    case Consented::Open: return "open"_L1;
    case Consented::Yes: return "yes"_L1;
    case Consented::Missing: return "missing"_L1;
    case Consented::Withdrawn: return "withdrawn"_L1;
    case Consented::Refused: return "refused"_L1;
    }
    return "open"_L1;
}

} // namespace kontor
