// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The proof that the journal says everything: replayed through a server that knows nothing else, it makes an empty store
// equal to the first, to the byte of its canonical JSON.
#include "core/exchange/export_json.h"
#include "core/exchange/import_csv.h"
#include "core/store/connection.h"
#include "core/store/journal.h"
#include "core/store/store_file.h"
#include "tests/support/temp_store.h"

#include <QBuffer>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::TempStore;

namespace {

/// One operation as it would travel: a create carries the values its row had then.
struct Message {
    Entity entity;
    Id row;
    OpKind kind;
    Cells values;
    std::vector<Change> changes;
};

/// Takes operations in the journal's order; knows batches and rows, no rules of the CRM.
class FakeServer {
public:
    void push(Message message) { m_log.push_back(std::move(message)); }
    const std::vector<Message>& log() const { return m_log; }

private:
    std::vector<Message> m_log;
};

/// What a row held when it was created: what it holds now, each changed field as its first change found it.
Cells valuesAtBirth(Database& db, Entity entity, const Id& row, const std::vector<Message>& later)
{
    Cells values;
    const EntityInfo& info = entityInfo(entity);
    for (FieldIndex field = 0; field < FieldIndex(info.fields.size()); ++field) {
        const auto now = db.cell(u"SELECT \"%1\" FROM %2 WHERE id = :id"_s.arg(
                                     QLatin1StringView{info.fields[size_t(field)].name}, QLatin1StringView{info.name}),
                                 {{":id"_L1, row}});
        REQUIRE(now);
        values.push_back({field, *now});
    }
    for (auto it = later.rbegin(); it != later.rend(); ++it)
        for (const Change& change : it->changes)
            if (change.field != deletedField) values[size_t(change.field)].value = change.before;
    return values;
}

void pushAll(Database& db, FakeServer& server)
{
    std::vector<Message> all;
    std::map<Id, std::vector<Message>> byRow;
    REQUIRE(db.each(uR"(SELECT "table", "row", kind, fields FROM op ORDER BY batch, ord)"_s, {}, [&](Statement& op) {
        const auto entity = Entity(op.integer(0));
        Message message{entity, op.id(1), OpKind(op.integer(2)), {}, decodeChanges(entity, op.blob(3))};
        if (message.kind == OpKind::Set) byRow[message.row].push_back(message);
        all.push_back(std::move(message));
        return true;
    }));
    for (Message& message : all) {
        if (message.kind == OpKind::Create)
            message.values = valuesAtBirth(db, message.entity, message.row, byRow[message.row]);
        server.push(message);
    }
}

/// Writes messages into an empty store as they come.
void pull(const FakeServer& server, Connection& replica)
{
    REQUIRE(replica.begin());
    qint64 number = 0;
    for (const Message& message : server.log()) {
        const EntityInfo& info = entityInfo(message.entity);
        QString sql;
        if (message.kind == OpKind::Create) {
            const bool contact = message.entity == Entity::Contact;
            sql = u"INSERT INTO %1(id%2) VALUES(?%3)"_s.arg(QLatin1StringView{info.name}, contact ? u", n"_s : u""_s,
                                                            contact ? u", ?"_s : u""_s);
            auto insert = replica.prepare(sql);
            REQUIRE(insert);
            (*insert)->bindBlob(0, message.row.bytes());
            if (contact) (*insert)->bind(1, ++number);
            REQUIRE((*insert)->run());
        }
        std::vector<Change> changes = message.changes;
        for (const Cell& cell : message.values) changes.push_back({cell.field, {}, cell.value});
        for (const Change& change : changes) {
            const QLatin1StringView column{change.field == deletedField ? "deleted"
                                                                        : info.fields[size_t(change.field)].name};
            auto update =
                replica.prepare(u"UPDATE %1 SET \"%2\" = ? WHERE id = ?"_s.arg(QLatin1StringView{info.name}, column));
            REQUIRE(update);
            (*update)->bind(0, change.after);
            (*update)->bindBlob(1, message.row.bytes());
            REQUIRE((*update)->run());
        }
    }
    REQUIRE(replica.commit());
}

QByteArray jsonOf(Database& db, const Id& me)
{
    QBuffer out;
    REQUIRE(out.open(QIODevice::WriteOnly));
    db.setMe(me);
    REQUIRE(writeStoreJson(db, out));
    return out.data();
}

/// A few hundred operations of every kind, undone and redone in between.
void live(TempStore& store, quint32 seed)
{
    QRandomGenerator random{seed};
    std::vector<Id> contacts;
    for (int i = 0; i < 400; ++i) {
        const int what = random.bounded(10);
        if (contacts.empty() || what < 2) {
            contacts.push_back(
                store.person(u"P%1"_s.arg(i), u"Q%1"_s.arg(random.bounded(50)), u"p%1@example.org"_s.arg(i)));
            continue;
        }
        const Id contact = contacts[size_t(random.bounded(int(contacts.size())))];
        if (what == 8 || what == 9) {
            const auto last = what == 8 ? store->lastUndoable(store.actor) : store->lastRedoable(store.actor);
            if (last && *last) REQUIRE(undo(*store, *last, store.actor));
            continue;
        }
        // Refusals are part of life: a deleted contact cannot be edited.
        [[maybe_unused]] const auto done = store.write(u"set_contact"_s, [&](Pen& pen) -> Status {
            switch (what) {
            case 2: return pen.set(Entity::Contact, contact, Contact::JobTitle, Value{u"J%1"_s.arg(random.bounded(9))});
            case 3: return pen.remove(Entity::Contact, contact);
            case 4: return pen.restore(Entity::Contact, contact);
            default: break;
            }
            const auto made =
                what == 5   ? pen.create(Entity::Keyword,
                                         {{Keyword::Contact, contact}, {Keyword::Word, u"k%1"_s.arg(random.bounded(3))}})
                : what == 6 ? pen.create(Entity::Note, {{Note::Contact, contact}, {Note::Text, u"n%1"_s.arg(i)}})
                            : pen.create(Entity::Phone,
                                         {{Phone::Contact, contact}, {Phone::Number, u"+49 731 %1"_s.arg(100000 + i)}});
            return made ? Status{} : Status{made.error()};
        });
    }
}

} // namespace

TEST_CASE("Any life of a store leaves journal and rows in agreement, and its replay is the same store", "[journal]")
{
    const quint32 seed = GENERATE(1u, 2u, 3u, 4u);
    TempStore store{seed == 4 ? Backend::QtSql : Backend::Automatic};
    live(store, seed);
    REQUIRE(store.problems() == QStringList{});
    FakeServer server;
    pushAll(store->reader(), server);
    const QString copy = store.path(u"replica.kontor"_s);
    {
        auto replica = Connection::open(copy, OpenMode::Create);
        REQUIRE(replica);
        REQUIRE(migrate(**replica));
        pull(server, **replica);
    }
    auto second = Database::openReadOnly(copy);
    REQUIRE(second);
    CHECK(jsonOf(store->reader(), store->me()) == jsonOf(**second, store->me()));
}

TEST_CASE("Everything undone in reverse, nothing of it lives", "[journal]")
{
    TempStore store;
    const QString before = store.text(u"SELECT count(*) FROM contact WHERE deleted = 0"_s);
    const Id ada = store.person(u"Ada"_s, u"Byron"_s, u"ada@example.org"_s);
    for (int i = 0; i < 30; ++i)
        REQUIRE(store.write(u"set_contact"_s, [&](Pen& pen) {
            return pen.set(Entity::Contact, ada, Contact::LastName, Value{u"N%1"_s.arg(i)});
        }));
    for (;;) {
        const auto last = store->lastUndoable(store.actor);
        REQUIRE(last);
        if (*last == 0) break;
        const auto undone = undo(*store, *last, store.actor);
        REQUIRE(undone);
        CHECK(undone->kept.empty());
    }
    CHECK(store.text(u"SELECT count(*) FROM contact WHERE deleted = 0"_s) == before);
    CHECK(store.text(u"SELECT last_name FROM contact"_s) == u"Byron"_s);
    CHECK(store.problems() == QStringList{});
}
