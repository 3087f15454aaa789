// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/change_many.h"
#include "core/commands/record_commands.h"
#include "tests/support/temp_store.h"

#include <tuple>

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::TempStore;
using Deed = ChangeMany::Deed;

namespace {

constexpr int people = 300;

struct ManyPeople : TempStore {
    ManyPeople()
    {
        const auto written = write(u"import"_s, [&](Pen& pen) -> Status {
            for (int i = 0; i < people; ++i) {
                const auto made = pen.create(Entity::Contact, {{Contact::Type, i % 3 ? u"person"_s : u"business"_s},
                                                               {Contact::NoteName, u"No %1"_s.arg(i)}});
                if (!made) return made.error();
                if (i % 10 != 0) continue;
                if (auto row = pen.create(Entity::Keyword, {{Keyword::Contact, *made}, {Keyword::Word, u"VIP"_s}});
                    !row)
                    return row.error();
            }
            return {};
        });
        REQUIRE(written);
        for (quint32 n = 1; n <= people; ++n) all.push_back(n);
    }

    /// As the workspace drives it; cancelled before step `cancelAt`.
    Result<ChangeMany::Outcome> change(const ChangeMany& wish, int cancelAt = -1)
    {
        auto job = start(**this, actor, wish);
        if (!job) return job.error();
        Result<bool> more = true;
        for (int step = 0; more && *more; ++step) {
            if (cancelAt >= 0 && step >= cancelAt) more = (*job)->takeBack();
            ChangeSet changes;
            if (more && *more) more = (*job)->step(changes);
        }
        if (!more) return more.error();
        return (*job)->finish(cancelAt >= 0);
    }
    QString count(const QString& where) { return text(u"SELECT count(*) FROM "_s + where); }
    qint64 lastGroup() { return (*this)->reader().cell(u"SELECT max(no) FROM op_group"_s)->integer(); }

    std::vector<quint32> all;
};

} // namespace

TEST_CASE("A keyword for many says how many had it, and goes with one undo", "[commands][batch]")
{
    ManyPeople store;
    const auto outcome = store.change({.deed = Deed::AddKeyword, .contacts = store.all, .text = u" vip "_s});
    REQUIRE(outcome);
    CHECK(outcome->changed == people - people / 10);
    CHECK(outcome->same == people / 10);
    CHECK(outcome->refused == 0);
    CHECK(store.count(u"keyword WHERE deleted = 0"_s) == QString::number(people));
    CHECK(store.problems() == QStringList{});
    REQUIRE(undo(*store, store.lastGroup(), store.actor));
    CHECK(store.count(u"keyword WHERE deleted = 0"_s) == QString::number(people / 10));
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("What changed nothing stands in nobody's way to take back what did", "[commands][batch]")
{
    ManyPeople store;
    REQUIRE(store.change({.deed = Deed::AddKeyword, .contacts = store.all, .text = u"fair"_s}));
    const auto same = store.change({.deed = Deed::AddKeyword, .contacts = store.all, .text = u"fair"_s});
    REQUIRE(same);
    CHECK(same->changed == 0);
    const auto last = store->lastUndoable(store.actor);
    REQUIRE(last);
    REQUIRE(undo(*store, *last, store.actor));
    CHECK(store.count(u"keyword WHERE word = 'fair' AND deleted = 0"_s) == u"0"_s);
    // Nor in the way to do it again.
    REQUIRE(store.change({.deed = Deed::RemoveKeyword, .contacts = store.all, .text = u"fair"_s}));
    const auto again = store->lastRedoable(store.actor);
    REQUIRE(again);
    REQUIRE(*again > 0);
    REQUIRE(undo(*store, *again, store.actor));
    CHECK(store.count(u"keyword WHERE word = 'fair' AND deleted = 0"_s) == QString::number(people));
}

TEST_CASE("Every deed does what it says to whom it concerns", "[commands][batch]")
{
    ManyPeople store;
    const auto changed = [&](Deed deed, const QString& field, const QString& text) {
        const auto outcome = store.change({.deed = deed, .contacts = store.all, .field = field, .text = text});
        REQUIRE(outcome);
        CHECK(outcome->changed + outcome->same + outcome->refused == people);
        return outcome->changed;
    };
    CHECK(changed(Deed::AddRelationship, {}, u"lead"_s) == people);
    CHECK(changed(Deed::AddRelationship, {}, u"lead"_s) == 0);
    CHECK(changed(Deed::RemoveRelationship, {}, u"lead"_s) == people);
    CHECK(changed(Deed::RemoveKeyword, {}, u"vip"_s) == people / 10);
    CHECK(changed(Deed::Archive, {}, {}) == people);
    CHECK(changed(Deed::Archive, {}, {}) == 0);
    CHECK(changed(Deed::Activate, {}, {}) == people);
    CHECK(changed(Deed::SetField, u"language"_s, u"de"_s) == people);
    CHECK(changed(Deed::SetField, u"language"_s, u"de"_s) == 0);
    CHECK(changed(Deed::SetField, u"keywords"_s, u"a;b"_s) == people);
    CHECK(changed(Deed::Delete, {}, {}) == people);
    CHECK(changed(Deed::Delete, {}, {}) == 0);
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("Who cannot take a value stays as they were and is counted", "[commands][batch]")
{
    ManyPeople store;
    const auto outcome = store.change({.contacts = store.all, .field = u"job_title"_s, .text = u"Buyer"_s});
    REQUIRE(outcome);
    CHECK(outcome->changed == people / 3 * 2);
    CHECK(outcome->refused == people / 3);
    CHECK(outcome->refusal.code == Errc::WrongContactType);
    CHECK(store.count(u"contact WHERE job_title IS NOT NULL"_s) == QString::number(people / 3 * 2));
}

TEST_CASE("What is wrong for everybody leaves nothing in the journal", "[commands][batch]")
{
    ManyPeople store;
    const qint64 before = store.lastGroup();
    CHECK(store.change({.contacts = store.all, .field = u"no_such"_s}).error().code == Errc::UnknownField);
    CHECK(store.change({.contacts = store.all, .field = u"birthday"_s, .text = u"soon"_s}).error().code ==
          Errc::InvalidDate);
    CHECK(store.change({.deed = Deed::AddKeyword, .contacts = store.all}).error().code == Errc::Required);
    CHECK(store.change({.deed = Deed::AddRelationship, .contacts = store.all, .text = u"friend"_s}).error().code ==
          Errc::InvalidChoice);
    store.actor.role = Role::Sales;
    CHECK(store.change({.deed = Deed::Delete, .contacts = store.all}).error().code == Errc::NotAllowed);
    CHECK(store.change({.contacts = store.all, .field = u"responsible"_s, .text = u"me"_s}).error().code ==
          Errc::NotAllowed);
    store.actor.role = Role::Marketeer;
    CHECK(store.change({.deed = Deed::Archive, .contacts = store.all}).error().code == Errc::NotAllowed);
    CHECK(store.lastGroup() == before);
}

TEST_CASE("Cancelled, it takes back whatever it had done", "[commands][batch]")
{
    ManyPeople store;
    std::vector<quint32> many;
    for (int i = 0; i < 40; ++i) many.insert(many.end(), store.all.begin(), store.all.end());
    const auto outcome = store.change({.deed = Deed::AddKeyword, .contacts = many, .text = u"fair"_s}, 1);
    REQUIRE(outcome);
    CHECK(outcome->cancelled);
    CHECK(outcome->changed == 0);
    CHECK(store.count(u"keyword WHERE word = 'fair' AND deleted = 0"_s) == u"0"_s);
    CHECK(store.count(u"op_group WHERE state = 'open'"_s) == u"0"_s);
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("Many are put into a category or target market and taken out of it", "[commands][batch]")
{
    ManyPeople store;
    const auto make = [&](Entity entity, const Cells& cells) {
        Id made;
        REQUIRE(store.write(u"create"_s, [&](Pen& pen) -> Status {
            const auto row = pen.create(entity, cells);
            if (row) made = *row;
            return row ? Status{} : Status{row.error()};
        }));
        return made;
    };
    const Id gold = make(Entity::Category, {{Category::Name, u"Gold"_s}});
    make(Entity::TargetMarket, {{TargetMarket::Name, u"Fair"_s}});
    make(Entity::TargetMarket, {{TargetMarket::Name, u"Ruled"_s}, {TargetMarket::Query, u"type:person"_s}});
    for (const auto& [add, remove, name, table] :
         {std::tuple{Deed::AddCategory, Deed::RemoveCategory, u"gold"_s, u"contact_category"_s},
          {Deed::AddMarket, Deed::RemoveMarket, u"Fair"_s, u"market_member"_s}}) {
        CAPTURE(table.toStdString());
        const auto added = store.change({.deed = add, .contacts = {1, 2, 3}, .text = name});
        REQUIRE(added);
        CHECK(added->changed == 3);
        const auto more = store.change({.deed = add, .contacts = {3, 4}, .text = name});
        REQUIRE(more);
        CHECK(more->changed == 1);
        CHECK(more->same == 1);
        const auto removed = store.change({.deed = remove, .contacts = {1, 9}, .text = name});
        REQUIRE(removed);
        CHECK(removed->changed == 1);
        CHECK(removed->same == 1);
        CHECK(store.count(table + u" WHERE deleted = 0"_s) == u"3"_s);
        REQUIRE(undo(*store, store.lastGroup(), store.actor));
        CHECK(store.count(table + u" WHERE deleted = 0"_s) == u"4"_s);
    }
    CHECK(store.change({.deed = Deed::AddCategory, .contacts = {7}, .text = gold.toString()})->changed == 1);
    CHECK(store.change({.deed = Deed::AddCategory, .contacts = {7}, .text = u"Silver"_s}).error().code ==
          Errc::UnknownReference);
    CHECK(store.change({.deed = Deed::AddMarket, .contacts = {7}}).error().field == u"market_member.market"_s);
    // Whom a rule takes is not said by hand.
    const auto refused = store.change({.deed = Deed::AddMarket, .contacts = {7}, .text = u"Ruled"_s});
    REQUIRE(refused);
    CHECK(refused->refused == 1);
    CHECK(store.problems() == QStringList{});
}
