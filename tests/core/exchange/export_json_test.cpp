// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_json.h"
#include "tests/support/temp_store.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::TempStore;

namespace {

QByteArray dump(TempStore& store, const Id& me)
{
    auto db = Database::openReadOnly(store.file());
    REQUIRE(db);
    (*db)->setMe(me);
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(writeStoreJson(**db, buffer));
    return buffer.data();
}

QJsonObject tablesOf(const QByteArray& json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    INFO(error.errorString().toStdString());
    REQUIRE(document.isObject());
    CHECK(document.object().value(u"format"_s) == u"kontor"_s);
    return document.object().value(u"tables"_s).toObject();
}

} // namespace

TEST_CASE("The dump has every synchronised row with its filled fields, by id", "[export]")
{
    TempStore store{GENERATE(Backend::Native, Backend::QtSql)};
    const QString awkward = u"Tab\there \"quoted\" back\\slash \u0001 \U0001F37A\nnext"_s;
    const Id ada = store.person(u"Ada"_s, u"König"_s, u"ada@example.org"_s, u"0731 12345"_s);
    for (int i = 0; i < 30; ++i) store.person(u"P"_s, QString::number(i));
    REQUIRE(store.write(u"x"_s, [&](Pen& pen) -> Status {
        if (auto done = pen.set(Entity::Contact, ada, {{Contact::Notes, awkward}, {Contact::DoNotCall, true}}); !done)
            return done;
        const auto place =
            pen.create(Entity::Location, {{Location::Contact, ada}, {Location::Lat, 48.401}, {Location::Lon, 9.0}});
        return place ? Status{} : Status{place.error()};
    }));
    const auto tables = tablesOf(dump(store, store.actor.employee));
    CHECK(tables.size() == entityCount);
    for (const EntityInfo& info : allEntities()) {
        const auto rows = tables.value(QLatin1StringView{info.name}).toArray();
        CHECK(QString::number(rows.size()) ==
              store.text(u"SELECT count(*) FROM %1"_s.arg(QLatin1StringView{info.name})));
        for (qsizetype i = 1; i < rows.size(); ++i)
            CHECK(rows[i - 1].toObject().value(u"id"_s).toString() < rows[i].toObject().value(u"id"_s).toString());
    }
    QJsonObject contact;
    for (const auto& row : tables.value(u"contact"_s).toArray())
        if (row.toObject().value(u"id"_s) == ada.toString()) contact = row.toObject();
    CHECK(contact.value(u"notes"_s).toString() == awkward);
    CHECK(contact.value(u"last_name"_s) == u"König"_s);
    CHECK(contact.value(u"do_not_call"_s) == true);
    CHECK(contact.value(u"responsible"_s) == store.actor.employee.toString());
    CHECK(contact.value(u"created_at"_s).toString().endsWith(u'Z'));
    CHECK_FALSE(contact.contains(u"n"_s));
    CHECK_FALSE(contact.contains(u"rev"_s));
    CHECK_FALSE(contact.contains(u"display_name"_s));
    CHECK_FALSE(contact.contains(u"middle_name"_s));
    CHECK(tables.value(u"location"_s).toArray()[0].toObject().value(u"lat"_s).toDouble() == 48.401);
}

TEST_CASE("Equal states give equal bytes, different ones do not", "[export]")
{
    TempStore store;
    const Id me = store.actor.employee;
    const Id ada = store.person(u"Ada"_s, u"König"_s, u"ada@example.org"_s);
    const QByteArray before = dump(store, me);
    CHECK(dump(store, me) == before);
    const auto renamed =
        store.write(u"set"_s, [&](Pen& pen) { return pen.set(Entity::Contact, ada, Contact::FirstName, u"Eda"_s); });
    REQUIRE(renamed);
    CHECK(dump(store, me) != before);
    REQUIRE(undo(*store, renamed->groupNo, store.actor));
    CHECK(dump(store, me) == before);
    REQUIRE(store.write(u"delete"_s, [&](Pen& pen) { return pen.remove(Entity::Contact, ada); }));
    CHECK(dump(store, me).contains("\"deleted\":true"));
    REQUIRE(store.write(u"restore"_s, [&](Pen& pen) { return pen.restore(Entity::Contact, ada); }));
    CHECK(dump(store, me) == before);
}

TEST_CASE("Other people's private notes are in nobody's dump", "[export][private]")
{
    TempStore store;
    const Id ada = store.person(u"Ada"_s, u"König"_s);
    REQUIRE(store.write(u"note"_s, [&](Pen& pen) -> Status {
        const auto made =
            pen.create(Entity::Note, {{Note::Contact, ada}, {Note::Text, u"secret"_s}, {Note::Private, true}});
        return made ? Status{} : Status{made.error()};
    }));
    CHECK(dump(store, store.actor.employee).contains("secret"));
    CHECK_FALSE(dump(store, Id::make(1)).contains("secret"));
}

TEST_CASE("A dump that cannot be written leaves what was there", "[export]")
{
    TempStore store;
    auto db = Database::openReadOnly(store.file());
    REQUIRE(db);
    const auto folder = run(**db, ExportJson{store.path(u"."_s)});
    REQUIRE_FALSE(folder);
    CHECK(folder.error().code == Errc::FileIsDirectory);
    const auto nowhere = run(**db, ExportJson{store.path(u"no/such/folder.json"_s)});
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == Errc::FileUnwritable);
    const auto fine = run(**db, ExportJson{store.path(u"dump.json"_s)});
    REQUIRE(fine);
    CHECK(fine->rows >= 2);
}
