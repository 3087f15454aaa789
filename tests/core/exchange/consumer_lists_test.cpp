// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Consumers and their numbers, out and in.
#include "tests/core/exchange/lists_rig.h"

using namespace kontor;
using namespace kontor::test;

TEST_CASE("Who is a consumer goes out with the number and comes in with one that this store gives", "[export][import]")
{
    TempStore store;
    const auto made = imported(store, {.file = file(store, u"a.csv"_s,
                                                    "external_id;type;last_name;legal_name;consumer\r\n"
                                                    "1;person;König;;yes\r\n2;person;Meyer;;no\r\n"
                                                    "3;business;;Acme;\r\n4;person;Adler;;yes\r\n")});
    CHECK(made.created == 4);
    CHECK(problemsOf(made) == QStringList{});
    const auto consumers = [](TempStore& of) {
        return of.text(uR"(
            SELECT group_concat(last_name || ' ' || customer_number, ', ')
              FROM (SELECT last_name, customer_number FROM contact WHERE consumer = 1 AND deleted = 0 ORDER BY last_name))"_s);
    };
    CHECK(consumers(store) == u"Adler 10002, König 10001"_s);
    CHECK(store.problems() == QStringList{});
    const QByteArray out = exported(store), cards = exportedCards(store);
    CHECK(out.contains(",consumer,customer_number,relationship,"));
    CHECK(out.contains(",yes,10001,"));
    CHECK(cards.contains("10001"));
    for (const bool vcards : {false, true}) {
        CAPTURE(vcards);
        TempStore other; // whose numbers are its own
        const ImportCsv wish{.file = file(other, vcards ? u"out.vcf"_s : u"out.csv"_s, vcards ? cards : out),
                             .vcards = vcards};
        const auto outcome = imported(other, wish);
        CHECK(outcome.created == 4);
        CHECK(problemsOf(outcome) == QStringList{});
        CHECK(consumers(other) == u"Adler 10002, König 10001"_s);
        CHECK(other.text(u"SELECT count(*) FROM custom_field"_s) == u"0"_s);
        CHECK(other.problems() == QStringList{});
    }
}
