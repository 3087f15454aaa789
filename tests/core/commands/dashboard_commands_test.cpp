// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/field_library.h"
#include "core/commands/file_content.h"
#include "core/commands/record_commands.h"
#include "core/commands/restore_record.h"
#include "core/commands/revert_events.h"
#include "tests/support/perform.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::perform;
using kontor::test::TempStore;

TEST_CASE("An employee made inactive with a replacement hands everything over in one step", "[employee]")
{
    TempStore store;
    const Id eve =
        *perform(store, AddRecord{Entity::Employee,
                                  {{u"name"_s, u"Eve"_s}, {u"role"_s, u"crm_sales"_s}, {u"state"_s, u"active"_s}}});
    for (const QString& name : {u"A"_s, u"B"_s, u"C"_s}) {
        const Id contact = store.person(name, u"Test"_s);
        REQUIRE(perform(store, SetRecord{Entity::Contact, contact, {{u"responsible"_s, u"Eve"_s}}}));
        REQUIRE(perform(store, AddRecord{Entity::Task, {{u"contact"_s, contact.toString()}, {u"title"_s, u"Call"_s}}}));
    }
    const auto count = [&](const QString& sql) { return store.text(sql, {{":eve"_L1, eve}}); };
    CHECK(count(u"SELECT count(*) FROM task WHERE assignee = :eve"_s) == u"3"_s);
    REQUIRE(
        perform(store, SetRecord{Entity::Employee, eve, {{u"state"_s, u"inactive"_s}, {u"replacement"_s, u"me"_s}}}));
    CHECK(count(u"SELECT count(*) FROM contact WHERE responsible = :eve"_s) == u"0"_s);
    CHECK(count(u"SELECT count(*) FROM task WHERE assignee = :eve"_s) == u"0"_s);
    const qint64 group = store.text(u"SELECT max(no) FROM op_group"_s).toLongLong();
    REQUIRE(undo(*store, group, store.actor));
    CHECK(count(u"SELECT count(*) FROM contact WHERE responsible = :eve"_s) == u"3"_s);
    CHECK(count(u"SELECT state FROM employee WHERE id = :eve"_s) == u"active"_s);
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("A file comes from the disk, and a new version of it leaves the old one for undo", "[file]")
{
    TempStore store;
    const Id ada = store.person(u"Ada"_s, u"Lovelace"_s);
    const QString path = store.path(u"offer.txt"_s);
    const auto write = [&](const QByteArray& bytes) {
        QFile file{path};
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write("first");
    const auto file =
        perform(store, AddRecord{Entity::File,
                                 {{u"contact"_s, ada.toString()}, {u"path"_s, path}, {u"folder"_s, u"Offers"_s}}});
    REQUIRE(file);
    CHECK(store.text(u"SELECT name || '|' || type || '|' || bytes || '|' || folder FROM file"_s) ==
          u"offer.txt|text/plain|5|Offers"_s);
    const QString before = store.text(u"SELECT sha256 FROM file"_s);
    write("second");
    REQUIRE(perform(store, SetRecord{Entity::File, *file, {{u"path"_s, path}}}));
    CHECK(store.text(u"SELECT bytes FROM file"_s) == u"6"_s);
    REQUIRE(undo(*store, store.text(u"SELECT max(no) FROM op_group"_s).toLongLong(), store.actor));
    CHECK(store.text(u"SELECT sha256 FROM file"_s) == before);
    CHECK(*Blobs{store.file()}.read(before, 10) == "first");
    CHECK(perform(store, AddRecord{Entity::File, {{u"contact"_s, ada.toString()}, {u"path"_s, path + u"x"_s}}})
              .error()
              .code == Errc::FileUnreadable);
    // A backup has the bytes too.
    REQUIRE(store->backup(store.path(u"copy.kontor"_s)));
    CHECK(Blobs{store.path(u"copy.kontor"_s)}.has(before));
}

TEST_CASE("A note comes with its files, is undone with them and takes them along when it goes", "[file]")
{
    TempStore store;
    const Id ada = store.person(u"Ada"_s, u"Lovelace"_s);
    const QString sound = store.path(u"call.wav"_s), offer = store.path(u"offer.txt"_s);
    for (const QString& path : {sound, offer}) {
        QFile file{path};
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("bytes of " + path.toUtf8());
    }
    const auto groups = [&] { return store.text(u"SELECT max(no) FROM op_group"_s).toLongLong(); };
    const auto files = [&] { return store.text(u"SELECT count(*) FROM file WHERE deleted = 0"_s).toInt(); };
    const qint64 before = groups();
    const AddRecord wish{Entity::Note,
                         {{u"contact"_s, ada.toString()},
                          {u"text"_s, u"What she said"_s},
                          {u"private"_s, u"yes"_s},
                          {u"path"_s, sound},
                          {u"path"_s, offer}}};
    const auto note = perform(store, wish);
    REQUIRE(note);
    CHECK(groups() == before + 1);
    CHECK(
        store.text(u"SELECT group_concat(name || private || (note = :note)) FROM (SELECT * FROM file ORDER BY name)"_s,
                   {{":note"_L1, *note}}) == u"call.wav11,offer.txt11"_s);
    REQUIRE(perform(store, RemoveRecord{Entity::Note, *note}));
    CHECK(groups() == before + 2);
    CHECK(files() == 0);
    REQUIRE(undo(*store, groups(), store.actor));
    CHECK(files() == 2);
    // A file that comes later is as private as the note.
    REQUIRE(perform(store, SetRecord{Entity::Note, *note, {{u"path"_s, sound}}}));
    CHECK(store.text(u"SELECT sum(private AND contact = :ada) FROM file WHERE deleted = 0"_s, {{":ada"_L1, ada}}) ==
          u"3"_s);
    REQUIRE(undo(*store, groups(), store.actor));
    CHECK(files() == 2);

    // Without its file no note: neither of them is half there.
    QFile::remove(sound);
    CHECK(perform(store, wish).error().code == Errc::FileUnreadable);
    CHECK(store.text(u"SELECT count(*) FROM note"_s) == u"1"_s);
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("A deleted note comes back with the files that went with it", "[restore]")
{
    TempStore store;
    const Id ada = store.person(u"Ada"_s, u"Lovelace"_s);
    const auto file = [&](const QString& name) {
        QFile made{store.path(name)};
        REQUIRE(made.open(QIODevice::WriteOnly));
        made.write(name.toUtf8());
        return made.fileName();
    };
    const auto note = perform(store, AddRecord{Entity::Note,
                                               {{u"contact"_s, ada.toString()},
                                                {u"text"_s, u"Two files"_s},
                                                {u"path"_s, file(u"stays.txt"_s)},
                                                {u"path"_s, file(u"went.txt"_s)}}});
    REQUIRE(note);
    const auto went = store->reader().cell(u"SELECT id FROM file WHERE name = 'went.txt'"_s);
    REQUIRE(perform(store, RemoveRecord{Entity::File, went->id()})); // by itself, before
    REQUIRE(perform(store, RemoveRecord{Entity::Note, *note}));
    REQUIRE(perform(store, RestoreRecord{Entity::Note, *note}));
    CHECK(store.text(u"SELECT group_concat(name) FROM file WHERE deleted = 0"_s) == u"stays.txt"_s);
    CHECK(store.text(u"SELECT kind || ' ' || label FROM op_group ORDER BY no DESC LIMIT 1"_s) ==
          u"restore_note Ada Lovelace"_s);
    CHECK(perform(store, RestoreRecord{Entity::Note, *note}).error().code == Errc::AlreadyExists);
    CHECK(perform(store, RestoreRecord{Entity::Contact, ada}).error().code == Errc::NotAllowed);
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("A contact has one picture, and only a picture becomes one", "[picture]")
{
    TempStore store;
    const Id ada = store.person(u"Ada"_s, u"Lovelace"_s);
    const QByteArray png = "\x89PNG\r\n\x1a\n one", other = "\x89PNG\r\n\x1a\n two";
    REQUIRE(perform(store, SetPicture{ada, png}));
    REQUIRE(perform(store, SetPicture{ada, other}));
    CHECK(store.text(u"SELECT count(*) || type FROM picture"_s) == u"1image/png"_s);
    CHECK(perform(store, SetPicture{ada, "<svg onload=x>"}).error().code == Errc::FileFormat);
}

TEST_CASE("A category that goes takes its memberships with it, and undo brings all back", "[category]")
{
    TempStore store;
    const Id ada = store.person(u"Ada"_s, u"Lovelace"_s);
    const Id vip = *perform(store, AddRecord{Entity::Category, {{u"name"_s, u"VIP"_s}}});
    REQUIRE(perform(store,
                    AddRecord{Entity::ContactCategory, {{u"contact"_s, ada.toString()}, {u"category"_s, u"vip"_s}}}));
    REQUIRE(perform(store, RemoveRecord{Entity::Category, vip}));
    CHECK(store.text(u"SELECT count(*) FROM contact_category WHERE deleted = 0"_s) == u"0"_s);
    REQUIRE(undo(*store, store.text(u"SELECT max(no) FROM op_group"_s).toLongLong(), store.actor));
    CHECK(store.text(u"SELECT count(*) FROM contact_category WHERE deleted = 0"_s) == u"1"_s);
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("A library of fields comes in, changes what is there, and converts its values", "[fields]")
{
    TempStore store;
    const Id ada = store.person(u"Ada"_s, u"Lovelace"_s);
    const auto added = perform(store, ImportFields{R"({"fields": [
        {"key": "size", "label": "Size", "type": "text", "applies_to": "both", "help": "In metres"},
        {"key": "colour", "label": "Colour", "type": "choice", "choices": ["red", "blue"]}]})"});
    REQUIRE(added);
    CHECK(added->added == 2);
    REQUIRE(perform(store,
                    SetRecord{Entity::Contact, ada, {{u"custom.size"_s, u"12.5"_s}, {u"custom.colour"_s, u"red"_s}}}));
    const auto changed = perform(store, ImportFields{R"([{"key": "size", "label": "Length", "type": "number"},
        {"key": "colour", "label": "Colour"}])"});
    REQUIRE(changed);
    CHECK(changed->changed == 1);
    CHECK(changed->same == 1);
    CHECK(store.text(u"SELECT \"number\" * 10 = 125 FROM custom_value WHERE \"number\" IS NOT NULL"_s) == u"1"_s);
    const auto refused = perform(store, ImportFields{R"([{"key": "colour", "type": "number"}])"});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Errc::InvalidNumber);
    CHECK(perform(store, ImportFields{"no json"}).error().code == Errc::FileFormat);
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("A line of the history is taken back as far as nothing was changed since", "[revert]")
{
    TempStore store;
    const Id ada = store.person(u"Ada"_s, u"Lovelace"_s);
    REQUIRE(perform(store, SetRecord{Entity::Contact, ada, {{u"nickname"_s, u"A"_s}, {u"title"_s, u"Dr."_s}}}));
    const qint64 edit = store.text(u"SELECT max(no) FROM event"_s).toLongLong();
    REQUIRE(perform(store, AddRecord{Entity::Link, {{u"contact"_s, ada.toString()}, {u"url"_s, u"example.org"_s}}}));
    const qint64 link = store.text(u"SELECT max(no) FROM event"_s).toLongLong();
    REQUIRE(perform(store, SetRecord{Entity::Contact, ada, {{u"title"_s, u"Prof."_s}}}));
    const auto reverted = perform(store, RevertEvents{{link, edit}});
    REQUIRE(reverted);
    CHECK(reverted->reverted == 2);
    CHECK(reverted->kept == 1);
    CHECK(store.text(u"SELECT coalesce(nickname, '-') || title FROM contact"_s) == u"-Prof."_s);
    CHECK(store.text(u"SELECT count(*) FROM link WHERE deleted = 0"_s) == u"0"_s);
    CHECK_FALSE(perform(store, RevertEvents{{1}}));
    CHECK(store.problems() == QStringList{});
}
