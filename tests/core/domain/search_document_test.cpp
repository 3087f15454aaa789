// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/search_document.h"

#include "tests/support/catch.h"

using namespace kontor;
using namespace Qt::StringLiterals;

TEST_CASE("a search document holds every text folded, in fields, with a line end")
{
    const ContactTexts texts{.names = {u"Anna Müller"_s},
                             .emails = {u"Anna@Example.org"_s},
                             .phones = {{u"0731 123-45"_s, u"0731 12345"_s, u"+4973112345"_s}},
                             .keywords = {u"VIP"_s},
                             .customValues = {u"Zoë"_s},
                             .addressParts = {u"Hauptstraße 5, 89073 Ulm"_s},
                             .others = {u"K-17"_s}};
    CHECK(searchDocument(texts) == "anna muller\x1f"
                                   "anna mueller\x1f"
                                   "anna@example.org\x1f+4973112345\x1f"
                                   "073112345\x1fvip\x1fzoe\x1fhauptstrasse 5, 89073 ulm\x1fk-17\n");
}

TEST_CASE("a text that stands in the document already is not repeated")
{
    SearchDocument document;
    document.add(u"Anna Smith"_s);
    document.add(u"Smith"_s);
    document.add(QByteArrayView{"anna"});
    document.add(u"smith anna"_s);
    CHECK(document.take() == "anna smith\x1fsmith anna\n");
    CHECK(document.take() == "\n");
}

TEST_CASE("a number that could not be parsed keeps its digits and its words")
{
    SearchDocument document;
    document.addPhone(u"+49 731 / 12 (Büro)"_s, {}, {});
    document.addPhone(u"1-800-FLOWERS"_s, {}, {});
    document.addPhone(u"unbekannt"_s, {}, {});
    CHECK(document.take() == "+4973112\x1f+49 731 / 12 (buro)\x1f"
                             "1800\x1f"
                             "1-800-flowers\x1funbekannt\n");
}

TEST_CASE("no text can break a record or a field of the document")
{
    SearchDocument document;
    document.add(u"two\nlines\x1f"_s + u"and\x1f fields"_s);
    document.add(u"\n"_s);
    CHECK(document.take() == "two lines and fields\n");
}
