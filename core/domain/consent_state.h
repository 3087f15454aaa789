// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

#include <vector>

namespace kontor {

/// One consent as far as it decides anything.
struct GivenConsent {
    QString purpose;
    QString givenAt, withdrawnAt{}; ///< ISO 8601 days; the latter empty where it was not withdrawn itself
    QString text{};                 ///< its name, whatever the version
    Id id{};                        ///< says what was recorded first
};

/// Whoever takes a consent back takes back what was given to the same text before, in whatever version. Of one day, what
/// was recorded later counts.
bool stands(const GivenConsent& consent, const std::vector<GivenConsent>& all);

/// May somebody be mailed or called?
enum class Consented {
    Open,      ///< nothing forbids it, and the organisation asks for no consent
    Yes,       ///< a consent stands
    Missing,   ///< the organisation asks for one, and there is none
    Withdrawn, ///< there was one
    Refused,   ///< the contact does not want it: "do not email"
};

/// `asked`: the organisation has a text for this purpose. The wish of the contact goes before every consent.
Consented consentState(const QString& purpose, bool doNot, bool asked, const std::vector<GivenConsent>& consents);

/// The word of the state, as files and the command line have it.
QLatin1StringView consentWord(Consented state);
inline bool mayReach(Consented state) { return state == Consented::Open || state == Consented::Yes; }

} // namespace kontor
