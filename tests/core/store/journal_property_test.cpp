// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/check.h"
#include "tests/support/random_editor.h"
#include "tests/support/replay_server.h"
#include "tests/support/store_dump.h"

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::differences;
using kontor::test::dumpOf;
using kontor::test::RandomEditor;
using kontor::test::ReplayServer;

namespace {

QStringList problemsOf(Store& store)
{
    const auto report = checkStore(store);
    REQUIRE(report);
    return report->problems;
}

/// What people see: live rows of live contacts.
QStringList seenOf(Store& store)
{
    QSet<Id> gone;
    REQUIRE(store.reader().each(u"SELECT id FROM contact WHERE deleted = 1"_s, {}, [&](Statement& row) {
        gone.insert(row.id(0));
        return true;
    }));
    return dumpOf(store.reader(), test::Rows::Live, [&](Entity entity, Statement& row) {
        const EntityInfo& info = entityInfo(entity);
        return (info.owner >= 0 && gone.contains(row.id(info.owner + 2))) ||
               (info.otherOwner >= 0 && gone.contains(row.id(info.otherOwner + 2)));
    });
}

void editAtRandom(RandomEditor& editor, int steps)
{
    for (int step = 1; step <= steps; ++step) {
        switch (editor.below(10)) {
        case 0:
        case 1: editor.undoSomething(); break;
        case 2:
            if (editor.below(10) == 0) editor.purgeSomething();
            break;
        default: editor.edit();
        }
        if (step % 100 == 0) REQUIRE(problemsOf(*editor.store) == QStringList{});
    }
}

} // namespace

TEST_CASE("After every hundred random edits, undos, redos and erasures the store agrees with its journal", "[journal]")
{
    const unsigned seed = GENERATE(1u, 2u, 3u, 4u);
    CAPTURE(seed);
    RandomEditor editor{seed};
    editAtRandom(editor, 1000);
    CHECK(editor.groups() > 500);
}

TEST_CASE("The same holds with statements through Qt", "[journal]")
{
    RandomEditor editor{5, Backend::QtSql};
    editAtRandom(editor, 400);
}

TEST_CASE("Taking everything back in reverse order brings back what was there", "[journal]")
{
    const unsigned seed = GENERATE(11u, 12u, 13u, 14u, 15u, 16u);
    const bool withUndos = GENERATE(false, true);
    CAPTURE(seed, withUndos);
    RandomEditor editor{seed};
    for (int i = 0; i < 60; ++i) editor.edit();
    const QStringList before = seenOf(*editor.store);
    const qint64 first = editor.groups();
    for (int i = 0; i < 150; ++i)
        if (withUndos && editor.below(4) == 0)
            editor.undoSomething();
        else
            editor.edit();
    CHECK(seenOf(*editor.store) != before);
    for (qint64 no = editor.groups(); no > first; --no) {
        const auto undone = undo(*editor.store, no, editor.me);
        CAPTURE(no);
        REQUIRE(undone);
        if (!withUndos) CHECK(undone->kept.empty());
    }
    if (!withUndos) CHECK(differences(before, seenOf(*editor.store)) == QStringList{});
    CHECK(problemsOf(*editor.store) == QStringList{});
}

TEST_CASE("A journal replayed through a server into an empty store gives the same store", "[journal]")
{
    const unsigned seed = GENERATE(21u, 22u, 23u);
    CAPTURE(seed);
    RandomEditor editor{seed};
    editAtRandom(editor, 500);
    ReplayServer server;
    server.receive(*editor.store);
    CHECK(server.batches().size() > 250);

    const QString own = editor.path(u"own.kontor"_s), other = editor.path(u"other.kontor"_s);
    server.replayInto(own, editor.me.employee);
    auto replica = Database::openReadOnly(own);
    REQUIRE(replica);
    CHECK(differences(dumpOf(editor.store->reader()), dumpOf(**replica)) == QStringList{});

    // A colleague's replica has all but the private notes.
    server.replayInto(other, Id::named("employee", "somebody else"));
    auto colleague = Database::openReadOnly(other);
    REQUIRE(colleague);
    const auto isPrivate = [](Entity entity, Statement& row) {
        return entity == Entity::Note && row.integer(2 + Note::Private) != 0;
    };
    const QStringList shared = dumpOf(editor.store->reader(), test::Rows::All, isPrivate);
    CHECK(shared != dumpOf(editor.store->reader()));
    CHECK(differences(shared, dumpOf(**colleague)) == QStringList{});
}
