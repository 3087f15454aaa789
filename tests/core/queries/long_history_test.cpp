// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/contact_dashboard.h"
#include "tests/support/temp_store.h"

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::TempStore;

namespace {

/// How often SQLite asked whether to stop: a measure of its work that no clock disturbs.
int workOf(Database& db, const Events& question)
{
    int asked = 0;
    db.setCancel([&asked] {
        ++asked;
        return false;
    });
    const auto events = run(db, question);
    db.setCancel({});
    REQUIRE(events);
    REQUIRE(events->size() == size_t(question.limit));
    return asked;
}

} // namespace

TEST_CASE("A page of a long history costs no more than the same page of a short one", "[events]")
{
    TempStore store;
    const Id ada = store.person(u"Ada"_s, u"Lovelace"_s), ben = store.person(u"Ben"_s, u"Nevis"_s);
    const auto tell = [&](const Id& contact, int notes) {
        constexpr int atOnce = 10'000; // in one millisecond, as an import does it
        const auto some = [&](Pen& pen) -> Status {
            for (int i = 0; i < std::min(notes, atOnce); ++i)
                if (const auto made = pen.create(Entity::Note, {{Note::Contact, contact}, {Note::Text, u"Note"_s}});
                    !made)
                    return made.error();
            return {};
        };
        for (int written = 0; written < notes; written += atOnce) REQUIRE(store.write(u"add_note"_s, some));
    };
    tell(ada, 10'000);
    tell(ben, 200);
    const auto db = *Database::openReadOnly(store.file());
    Events first{.contact = ada, .tab = u"focus"_s};
    const int shortPage = workOf(*db, {.contact = ben, .tab = u"focus"_s});
    CHECK(workOf(*db, first) <= shortPage + 2);
    // Also in the middle of it.
    const auto half = db->cell(u"SELECT no FROM event WHERE type = 'note' ORDER BY no LIMIT 1 OFFSET 5000"_s);
    const auto at = db->cell(u"SELECT at FROM event WHERE no = :no"_s, {{":no"_L1, *half}});
    first.beforeNo = half->integer();
    first.beforeAt = at->integer();
    CHECK(workOf(*db, first) <= shortPage + 2);
}
