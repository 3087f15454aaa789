// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/consent_state.h"
#include "tests/support/catch.h"

using namespace kontor;
using namespace Qt::StringLiterals;

TEST_CASE("The wish of a contact goes before its consents, and a consent stands until it is withdrawn", "[consent]")
{
    const GivenConsent standing{u"email"_s, u"2026-01-01"_s, {}},
        withdrawn{u"email"_s, u"2026-01-01"_s, u"2026-02-01"_s};
    const GivenConsent other{u"call"_s, u"2026-01-01"_s, {}};
    CHECK(consentState(u"email"_s, false, false, {}) == Consented::Open);
    CHECK(consentState(u"email"_s, false, true, {}) == Consented::Missing);
    CHECK(consentState(u"email"_s, false, true, {other}) == Consented::Missing);
    CHECK(consentState(u"email"_s, false, true, {standing}) == Consented::Yes);
    CHECK(consentState(u"email"_s, false, true, {withdrawn}) == Consented::Withdrawn);
    CHECK(consentState(u"email"_s, false, true, {withdrawn, standing}) == Consented::Yes);
    CHECK(consentState(u"email"_s, true, true, {standing}) == Consented::Refused);
    CHECK(mayReach(Consented::Yes));
    CHECK_FALSE(mayReach(Consented::Missing));
}
