// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/folder_files.h"

#include "core/commands/record_commands.h"
#include "core/store/undo.h"
#include "tests/support/perform.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::perform;
using kontor::test::TempStore;

namespace {

struct StoreWithFiles : TempStore {
    StoreWithFiles() { ada = person(u"Ada"_s, u"Lovelace"_s); }

    QString onDisk(const QString& name, const QByteArray& bytes = "x")
    {
        QFile file{path(name)};
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    Result<AddFiles::Outcome> add(const std::vector<AddFiles::Source>& files)
    {
        auto job = start(**this, actor, AddFiles{ada, files});
        if (!job) return job.error();
        Result<bool> more = true;
        while (more && *more) {
            ChangeSet changes;
            more = (*job)->step(changes);
        }
        if (!more) return more.error();
        return (*job)->finish(false);
    }
    QString folders()
    {
        return text(u"SELECT group_concat(coalesce(folder, '-') || ':' || name, ' ') FROM (SELECT folder, name FROM "
                    "file WHERE deleted = 0 ORDER BY name)"_s);
    }
    qint64 lastGroup() { return (*this)->reader().cell(u"SELECT max(no) FROM op_group"_s)->integer(); }
    void undoLast()
    {
        auto undo = UndoJob::begin(**this, lastGroup(), actor);
        REQUIRE(undo);
        Result<bool> more = true;
        while (more && *more) {
            ChangeSet changes;
            more = (*undo)->step(changes);
        }
        REQUIRE(more);
        REQUIRE((*undo)->finish(false));
    }

    Id ada;
};

} // namespace

TEST_CASE("Files come in folders as one operation, and one that cannot be read is told", "[commands][files]")
{
    StoreWithFiles store;
    const qint64 before = store.lastGroup();
    const auto made = store.add({{store.onDisk(u"a.txt"_s), u" Offers // 2026 "_s},
                                 {store.path(u"gone.txt"_s), u"Offers"_s},
                                 {store.onDisk(u"b.txt"_s), {}}});
    REQUIRE(made);
    CHECK(made->made.size() == 2);
    CHECK(made->refused == 1);
    CHECK(made->refusal.code == Errc::FileUnreadable);
    CHECK(store.folders() == u"Offers/2026:a.txt -:b.txt"_s);
    CHECK(store.lastGroup() == before + 1);
    CHECK(store.text(u"SELECT kind || ' ' || label FROM op_group ORDER BY no DESC LIMIT 1"_s) ==
          u"add_file Ada Lovelace"_s);
    CHECK(store.problems() == QStringList{});
    store.undoLast();
    CHECK(store.text(u"SELECT count(*) FROM file WHERE deleted = 0"_s) == u"0"_s);
    const qint64 after = store.lastGroup();
    const auto none = store.add({{store.path(u"gone.txt"_s), {}}});
    REQUIRE_FALSE(none);
    CHECK(none.error().code == Errc::FileUnreadable);
    CHECK(none.error().file == store.path(u"gone.txt"_s));
    CHECK(store.lastGroup() == after); // no operation that Ctrl+Z would find empty
}

TEST_CASE("Files whose coming is cancelled are gone again", "[commands][files]")
{
    StoreWithFiles store;
    const QStringList before = store.problems();
    std::vector<AddFiles::Source> files;
    for (int i = 0; i < 5; ++i) files.push_back({store.onDisk(u"%1.txt"_s.arg(i)), u"Offers"_s});
    auto job = start(*store, store.actor, AddFiles{store.ada, files});
    REQUIRE(job);
    (*job)->askWhetherSomebodyWaits([] { return true; }); // a transaction for each
    for (int i = 0; i < 3; ++i) {
        ChangeSet changes;
        const auto more = (*job)->step(changes);
        REQUIRE((more && *more));
    }
    CHECK(store.text(u"SELECT count(*) FROM file WHERE deleted = 0"_s) == u"3"_s);
    for (Result<bool> more = true; *more;) {
        ChangeSet changes;
        more = (*job)->takeBack();
        REQUIRE(more);
        more = (*job)->step(changes);
        REQUIRE(more);
    }
    const auto outcome = (*job)->finish(true);
    REQUIRE(outcome);
    CHECK(outcome->made.empty());
    CHECK(store.text(u"SELECT count(*) FROM file WHERE deleted = 0"_s) == u"0"_s);
    CHECK(store.problems() == before);
}

TEST_CASE("Files move into folders together and go back with one undo", "[commands][files]")
{
    StoreWithFiles store;
    const auto made = store.add({{store.onDisk(u"a.txt"_s), u"Offers"_s},
                                 {store.onDisk(u"b.txt"_s), u"Offers/Old"_s},
                                 {store.onDisk(u"c.txt"_s), {}}});
    REQUIRE(made);
    const qint64 before = store.lastGroup();
    const auto moved = perform(
        store,
        MoveFiles{store.ada,
                  {{made->made[0], u"Deals/"_s}, {made->made[1], {}}, {made->made[2], QString{}}, {Id{}, u"Deals"_s}}});
    REQUIRE(moved);
    CHECK(*moved == 2); // the third lies there already, the fourth is nobody's
    CHECK(store.folders() == u"Deals:a.txt -:b.txt -:c.txt"_s);
    CHECK(store.lastGroup() == before + 1);
    CHECK(store.text(u"SELECT kind || ' ' || label FROM op_group ORDER BY no DESC LIMIT 1"_s) ==
          u"move_file Ada Lovelace"_s);
    CHECK(store.problems() == QStringList{});
    store.undoLast();
    CHECK(store.folders() == u"Offers:a.txt Offers/Old:b.txt -:c.txt"_s);
}

TEST_CASE("Several files go together or not at all", "[commands][files]")
{
    StoreWithFiles store;
    const auto made = store.add({{store.onDisk(u"a.txt"_s), {}}, {store.onDisk(u"b.txt"_s), {}}});
    REQUIRE(made);
    CHECK_FALSE(perform(store, RemoveFiles{{made->made[0], Id::make(1)}}));
    CHECK(store.text(u"SELECT count(*) FROM file WHERE deleted = 0"_s) == u"2"_s);
    const qint64 before = store.lastGroup();
    REQUIRE(perform(store, RemoveFiles{made->made}));
    CHECK(store.text(u"SELECT count(*) FROM file WHERE deleted = 0"_s) == u"0"_s);
    CHECK(store.lastGroup() == before + 1);
}
