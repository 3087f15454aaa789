// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/demo.h"
#include "core/commands/undo_commands.h"
#include "tests/support/store_dump.h"
#include "tests/support/temp_store.h"

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::differences;
using kontor::test::dumpOf;
using kontor::test::TempStore;

namespace {

const QDate someDay{2026, 3, 18};

/// Ids one after the other, so that two fresh stores are the same.
auto countingIds()
{
    return [counter = 0](qint64) mutable {
        QByteArray bytes(16, '\x11');
        bytes[15] = char(++counter);
        return Id::fromBytes(bytes);
    };
}

/// A fresh store, the same every time, with a demonstration in it.
class DemoStore {
public:
    explicit DemoStore(const MakeDemo& wish)
    {
        StoreOptions options{.clock = [] { return 1'600'000'000'000; }, .ids = countingIds()};
        auto made = Store::create(m_dir.filePath(u"demo.kontor"_s),
                                  {u"Acme"_s, u"DE"_s, u"Ada"_s, u"ada@acme.example"_s}, options);
        REQUIRE(made);
        store = std::move(*made);
        me = {.employee = store->me(), .role = Role::Admin};
        fill(wish);
    }

    void fill(const MakeDemo& wish)
    {
        auto job = start(*store, me, wish);
        REQUIRE(job);
        ChangeSet changes;
        for (;;) {
            const auto more = (*job)->step(changes);
            if (!more)
                FAIL(more.error().detail.toStdString()
                     << " " << more.error().field.toStdString() << " " << more.error().value.toStdString() << " "
                     << int(more.error().code));
            if (!*more) break;
        }
        const auto outcome = (*job)->finish(false);
        REQUIRE(outcome);
        counts = *outcome;
    }

    qint64 number(const QString& sql, Database::Binds binds = {})
    {
        const auto value = store->reader().cell(sql, binds);
        REQUIRE(value);
        return value->integer();
    }
    QStringList texts(const QString& sql)
    {
        QStringList found;
        REQUIRE(store->reader().each(sql, {}, [&](Statement& row) {
            found << row.text(0);
            return true;
        }));
        return found;
    }
    QStringList problems()
    {
        const auto report = checkStore(*store);
        REQUIRE(report);
        return report->problems;
    }

    std::unique_ptr<Store> store;
    Actor me;
    DemoCounts counts;

private:
    QTemporaryDir m_dir;
};

const QString inLists = u"SELECT count(*) FROM contact WHERE deleted = 0 AND coalesce(archived, 0) = 0"_s;

} // namespace

TEST_CASE("The same demonstration in two stores is the same to the last cell, another seed or day is another", "[demo]")
{
    DemoStore first{{.contacts = 120, .seed = 7, .today = someDay}};
    DemoStore second{{.contacts = 120, .seed = 7, .today = someDay}};
    CHECK(differences(dumpOf(first.store->reader()), dumpOf(second.store->reader())) == QStringList{});
    DemoStore otherSeed{{.contacts = 120, .seed = 8, .today = someDay}};
    CHECK(dumpOf(first.store->reader()) != dumpOf(otherSeed.store->reader()));
    DemoStore otherDay{{.contacts = 120, .seed = 7, .today = someDay.addDays(1)}};
    CHECK(dumpOf(first.store->reader()) != dumpOf(otherDay.store->reader()));
}

TEST_CASE("A demonstration has exactly the contacts that were asked for, and says what it made", "[demo]")
{
    const int wanted = GENERATE(0, 1, 2, 19, 64, 250);
    DemoStore demo{{.contacts = wanted, .seed = 3, .today = someDay}};
    CHECK(demo.number(inLists) == wanted);
    CHECK(demo.counts.contacts == wanted);
    CHECK(demo.counts.persons + demo.counts.businesses == wanted);
    CHECK(demo.number(u"SELECT count(*) FROM contact WHERE deleted = 1"_s) == demo.counts.deleted);
    CHECK(demo.number(u"SELECT count(*) FROM contact WHERE archived = 1"_s) == demo.counts.archived);
    CHECK(demo.number(u"SELECT count(*) FROM note"_s) == demo.counts.notes);
    CHECK(demo.number(u"SELECT count(*) FROM task"_s) == demo.counts.tasks);
    CHECK(demo.number(u"SELECT count(*) FROM employee"_s) == demo.counts.employees);
    CHECK(demo.number(u"SELECT count(*) FROM team"_s) == demo.counts.teams);
    CHECK(demo.number(u"SELECT count(*) - 1 FROM op_group"_s) == demo.counts.operations);
    CHECK(demo.problems() == QStringList{});
}

TEST_CASE("A demonstration shows everything that Kontor knows", "[demo]")
{
    DemoStore demo{{.contacts = 250, .seed = 1, .today = someDay}};
    for (const EntityInfo& info : allEntities()) {
        if (info.entity == Entity::ImportProblem || info.entity == Entity::Separation) continue;
        INFO(info.name);
        CHECK(demo.number(u"SELECT count(*) FROM %1 WHERE deleted = 0"_s.arg(QLatin1StringView{info.name})) > 0);
    }
    SECTION("employees of every role, and the user with a good share")
    {
        CHECK(demo.texts(u"SELECT role FROM employee ORDER BY role"_s) ==
              QStringList{u"crm_admin"_s, u"crm_manager"_s, u"crm_marketeer"_s, u"crm_sales"_s, u"crm_sales"_s,
                          u"crm_sales"_s});
        const qint64 mine =
            demo.number(u"SELECT count(*) FROM contact WHERE responsible = :me"_s, {{":me"_L1, demo.me.employee}});
        CHECK(mine > 40);
        CHECK(demo.number(u"SELECT count(DISTINCT author) FROM op_group"_s) >= 6);
    }
    SECTION("relationships, drafts, and persons of one, two and no businesses")
    {
        CHECK(demo.texts(u"SELECT DISTINCT stage FROM relationship WHERE deleted = 0 ORDER BY stage"_s) ==
              QStringList{u"customer"_s, u"lead"_s, u"other"_s, u"partner"_s, u"supplier"_s});
        CHECK(demo.number(u"SELECT count(*) FROM contact WHERE status = 'draft'"_s) > 3);
        CHECK(demo.number(u"SELECT count(*) FROM contact WHERE status = 'complete'"_s) > 200);
        CHECK(demo.number(
                  u"SELECT count(*) FROM (SELECT person FROM contact_person GROUP BY person HAVING count(*) = 2)"_s) >
              3);
    }
    SECTION("tasks that are late, due this week, later and done")
    {
        const auto tasks = [&](const QString& where) {
            return demo.number(u"SELECT count(*) FROM task WHERE "_s + where);
        };
        CHECK(tasks(u"state = 'open' AND due < '2026-03-18'"_s) > 3);
        CHECK(tasks(u"state = 'open' AND due BETWEEN '2026-03-18' AND '2026-03-24'"_s) > 5);
        CHECK(tasks(u"state = 'open' AND due > '2026-03-24'"_s) > 3);
        CHECK(tasks(u"state = 'done' AND completed_at IS NOT NULL"_s) > 20);
    }
    SECTION("a value of every type of field that can be added")
    {
        CHECK(demo.number(
                  uR"(SELECT count(DISTINCT f.type) FROM custom_value v JOIN custom_field f ON f.id = v.field)"_s) ==
              11);
    }
    SECTION("private notes, which are the user's alone")
    {
        CHECK(demo.number(u"SELECT count(*) FROM note WHERE private = 1 AND author = :me"_s,
                          {{":me"_L1, demo.me.employee}}) > 10);
        CHECK(demo.number(u"SELECT count(*) FROM note WHERE private = 1 AND author <> :me"_s,
                          {{":me"_L1, demo.me.employee}}) == 0);
    }
    SECTION("countries, and names in several scripts")
    {
        CHECK(demo.texts(u"SELECT DISTINCT country FROM location"_s).size() >= 12);
        CHECK(demo.number(u"SELECT count(*) FROM contact WHERE last_name GLOB '*[一-龯]*'"_s) +
                  demo.number(u"SELECT count(*) FROM contact WHERE last_name GLOB '*[ء-ي]*'"_s) +
                  demo.number(u"SELECT count(*) FROM contact WHERE last_name GLOB '*[А-Яа-яїі]*'"_s) >
              2);
        CHECK(demo.number(u"SELECT max(length(display_name)) FROM contact"_s) > 60);
    }
}

TEST_CASE("The history of a demonstration lies in the past, in order, without operations that did nothing", "[demo]")
{
    DemoStore demo{{.contacts = 250, .seed = 5, .today = someDay}};
    const qint64 midnight = QDate{1970, 1, 1}.daysTo(someDay) * 86'400'000;
    const QString made = u" FROM op_group WHERE kind <> 'create_store'"_s;
    CHECK(demo.number(u"SELECT max(at)"_s + made) < midnight);
    CHECK(demo.number(u"SELECT max(at)"_s + made) > midnight - 2 * 86'400'000);
    CHECK(demo.number(u"SELECT min(at)"_s + made) < midnight - qint64{500} * 86'400'000);
    CHECK(demo.number(uR"(SELECT count(*) FROM op_group a JOIN op_group b ON b.no = a.no + 1
                           WHERE b.at < a.at AND a.kind <> 'create_store')"_s) == 0);
    CHECK(demo.texts(uR"(SELECT kind || ' ' || label FROM op_group g
                          WHERE NOT EXISTS (SELECT 1 FROM batch b JOIN op o ON o.batch = b.no WHERE b."group" = g.no))"_s) ==
          QStringList{});
    CHECK(demo.number(u"SELECT count(*) FROM op_group WHERE label = '' AND kind <> 'create_store'"_s) == 0);
    CHECK(demo.number(u"SELECT count(*) FROM event WHERE type = 'data_change'"_s) > 500);
    CHECK(demo.number(u"SELECT count(*) FROM op WHERE kind = 2"_s) > 200);
}

TEST_CASE("The last operations of a demonstration can be taken back, by group and as the user's own last one", "[demo]")
{
    DemoStore demo{{.contacts = 80, .seed = 2, .today = someDay}};
    const qint64 last = demo.number(u"SELECT max(no) FROM op_group"_s);
    for (int i = 0; i < 30; ++i) {
        const auto undone = undo(*demo.store, last - i, demo.me);
        REQUIRE(undone);
        INFO(undone->kind.toStdString() << " " << undone->label.toStdString() << " " << undone->kept.size());
        CHECK(undone->reverted > 0);
    }
    auto own = start(*demo.store, demo.me, UndoOperation{});
    REQUIRE(own);
    CHECK(demo.problems() == QStringList{});
}

TEST_CASE("After a demonstration, and after one that was stopped, the store has its own clock and ids again", "[demo]")
{
    TempStore store;
    const qint64 before = store.now;
    auto job = start(*store, store.actor, MakeDemo{.contacts = 60, .seed = 4, .today = someDay});
    REQUIRE(job);
    ChangeSet changes;
    REQUIRE((*job)->step(changes));
    CHECK_FALSE(changes.isEmpty());
    store.person(u"Ben"_s, u"Between"_s);
    CHECK(store.text(u"SELECT created_at FROM contact WHERE last_name = 'Between'"_s).toLongLong() > before);
    REQUIRE((*job)->finish(true));
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("Only an administrator makes a demonstration, and only of a sensible size", "[demo]")
{
    TempStore store;
    const Actor sales{.employee = store.actor.employee, .role = Role::Sales};
    CHECK_FALSE(start(*store, sales, MakeDemo{}));
    CHECK_FALSE(start(*store, store.actor, MakeDemo{.contacts = -1}));
}

TEST_CASE("A second demonstration comes on top of the first", "[demo]")
{
    DemoStore demo{{.contacts = 60, .seed = 1, .today = someDay}};
    demo.fill({.contacts = 60, .seed = 1, .today = someDay});
    CHECK(demo.number(inLists) == 120);
    CHECK(demo.number(u"SELECT count(*) FROM employee"_s) == 6);
    CHECK(demo.number(u"SELECT count(*) FROM team"_s) == 3);
    CHECK(demo.problems() == QStringList{});
}

TEST_CASE("A large demonstration comes by imports that can be taken back", "[demo]")
{
    DemoStore demo{{.contacts = 2'600, .seed = 1, .today = someDay}};
    CHECK(demo.number(inLists) == 2'600);
    const qint64 import = demo.number(u"SELECT min(no) FROM op_group WHERE kind = 'import_csv'"_s);
    CHECK(demo.number(u"SELECT count(*) FROM import_run WHERE state = 'done'"_s) ==
          demo.number(u"SELECT count(*) FROM op_group WHERE kind = 'import_csv'"_s));
    const auto undone = undo(*demo.store, import, demo.me);
    REQUIRE(undone);
    CHECK(undone->removed > 100);
    CHECK(demo.problems() == QStringList{});
}
