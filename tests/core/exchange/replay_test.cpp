// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The proof that the journal says everything: replayed through a server that knows nothing else, it makes an empty store
// equal to the first, to the byte of its canonical JSON.
#include "core/exchange/export_json.h"
#include "core/exchange/import_csv.h"
#include "tests/support/paths.h"
#include "tests/support/replay_server.h"
#include "tests/support/temp_store.h"

#include <QBuffer>

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::ReplayServer;
using kontor::test::TempStore;

namespace {

QByteArray jsonOf(Database& db, const Id& me)
{
    QBuffer out;
    REQUIRE(out.open(QIODevice::WriteOnly));
    db.setMe(me);
    REQUIRE(writeStoreJson(db, out));
    return out.data();
}

} // namespace

TEST_CASE("An imported list, edited and partly taken back, replays to the same canonical JSON", "[journal]")
{
    TempStore store;
    auto job = start(*store, store.actor, ImportCsv{.file = test::testData(u"lists/legislators-current.csv"_s)});
    REQUIRE(job);
    ChangeSet changes;
    for (;;) {
        const auto more = (*job)->step(changes);
        REQUIRE(more);
        if (!*more) break;
    }
    REQUIRE((*job)->finish(false));
    const Id ada = store.person(u"Ada"_s, u"Byron"_s, u"ada@example.org"_s, u"+49 731 12345"_s);
    REQUIRE(store.write(u"set_contact"_s, [&](Pen& pen) {
        return pen.set(Entity::Contact, ada, Contact::LastName, Value{u"Lovelace"_s});
    }));
    REQUIRE(store.write(u"delete_contacts"_s, [&](Pen& pen) { return pen.remove(Entity::Contact, ada); }));
    REQUIRE(undo(*store, *store->lastUndoable(store.actor), store.actor));

    ReplayServer server;
    server.receive(*store);
    const QString copy = store.path(u"replica.kontor"_s);
    server.replayInto(copy, store->me());
    auto replica = Database::openReadOnly(copy);
    REQUIRE(replica);
    CHECK(jsonOf(store->reader(), store->me()) == jsonOf(**replica, store->me()));
}
