// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/notices.h"
#include "tests/support/catch.h"
#include "ui/text/error_text.h"
#include "ui/text/field_text.h"
#include "ui/text/notice_text.h"
#include "ui/text/plain_text.h"

using namespace kontor;
using namespace Qt::StringLiterals;

TEST_CASE("a sentence that ends in an abbreviation has one full stop", "[text]")
{
    CHECK(withOneStop(u"Ben gave you Hermanos S.L.U.."_s) == u"Ben gave you Hermanos S.L.U."_s);
    CHECK(withOneStop(u"Ben gave you Acme."_s) == u"Ben gave you Acme."_s);
    CHECK(withOneStop(u"Reading ..."_s) == u"Reading ..."_s);
    CHECK(withOneStop({}).isEmpty());
    Notices::Item notice;
    notice.kind = u"contact_given"_s;
    notice.count = 1;
    notice.authorName = u"Ben Berg"_s;
    notice.contactName = u"Hermanos Iriarte S.L.U."_s;
    CHECK(noticeText(notice) == u"Ben Berg gave you Hermanos Iriarte S.L.U."_s);
}

TEST_CASE("what a contact has several of is called so", "[text]")
{
    CHECK(entityLabel(Entity::Note) == u"Note"_s);
    CHECK(entitiesLabel(Entity::Note) == u"Notes"_s);
    CHECK(entitiesLabel(Entity::ContactCategory) == u"Categories"_s);
    CHECK(entitiesLabel(Entity::Organisation) == entityLabel(Entity::Organisation)); // there is one
}
