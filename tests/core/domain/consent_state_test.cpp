// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/consent_state.h"
#include "tests/support/catch.h"

using namespace kontor;
using namespace Qt::StringLiterals;

TEST_CASE("A consent that is taken back takes those to earlier versions of its text along", "[consent]")
{
    const Id first = Id::make(1000), second = Id::make(2000), third = Id::make(3000);
    const GivenConsent old{u"email"_s, u"2026-01-05"_s, {}, u"Newsletter"_s, first};
    const GivenConsent taken{u"email"_s, u"2026-02-05"_s, u"2026-06-01"_s, u"Newsletter"_s, second};
    const auto state = [](const std::vector<GivenConsent>& all) { return consentState(u"email"_s, false, true, all); };
    CHECK(state({old, taken}) == Consented::Withdrawn);
    CHECK(state({taken, old}) == Consented::Withdrawn);
    GivenConsent again = old;
    again.id = third;
    again.givenAt = u"2026-06-02"_s;
    CHECK(state({old, taken, again}) == Consented::Yes);
    again.givenAt = taken.withdrawnAt; // taken back in the morning, given in the afternoon
    CHECK(state({old, taken, again}) == Consented::Yes);
    again.id = first;
    CHECK(state({taken, again}) == Consented::Withdrawn);
    GivenConsent other = old;
    other.text = u"Partners' news"_s;
    CHECK(state({taken, other}) == Consented::Yes);
}

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
    const GivenConsent again{u"email"_s, u"2026-02-02"_s};
    CHECK(consentState(u"email"_s, false, true, {withdrawn, again}) == Consented::Yes);
    CHECK(consentState(u"email"_s, true, true, {standing}) == Consented::Refused);
    CHECK(mayReach(Consented::Yes));
    CHECK_FALSE(mayReach(Consented::Missing));
}
