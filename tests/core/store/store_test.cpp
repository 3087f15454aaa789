// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/store_file.h"
#include "tests/support/temp_store.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::TempStore;

namespace {

template <class T>
Errc codeOf(const Result<T>& result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file{path};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

TEST_CASE("The driver's SQLite is the one we link, so the native backend is used", "[store]")
{
    auto connection = Connection::open(u":memory:"_s, OpenMode::Create);
    REQUIRE(connection);
    CHECK((*connection)->native() != nullptr);
}

TEST_CASE("A store file can be read by its owner alone, its companions too", "[store]")
{
    TempStore store;
    store.person(u"Ada"_s, u"Lovelace"_s);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        INFO(suffix.toStdString());
        CHECK((QFile::permissions(store.file() + suffix) & others) == QFile::Permissions{});
    }
}

TEST_CASE("What is no store is named and never touched", "[store]")
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"x"_s);
    CHECK(codeOf(Store::open(path)) == Errc::StoreMissing);
    CHECK(codeOf(Store::open(dir.path())) == Errc::FileIsDirectory);
    put(path, "PNG and so on");
    CHECK(codeOf(Store::open(path)) == Errc::StoreForeign);
    const QString foreign = dir.filePath(u"foreign.db"_s);
    {
        auto connection = Connection::open(foreign, OpenMode::Create);
        REQUIRE((*connection)->exec(u"CREATE TABLE t(x)"_s));
    }
    CHECK(codeOf(Store::open(foreign)) == Errc::StoreForeign);
    CHECK(codeOf(Store::create(path, {})) == Errc::StoreExists);
}

TEST_CASE("A newer store is refused with both versions and stays as it is", "[store]")
{
    TempStore store;
    store.close();
    {
        auto connection = Connection::open(store.file(), OpenMode::ReadWrite);
        REQUIRE((*connection)->exec(u"PRAGMA user_version = 999"_s));
    }
    const auto opened = Store::open(store.file());
    REQUIRE(codeOf(opened) == Errc::StoreTooNew);
    CHECK(opened.error().value == u"999"_s);
    CHECK(opened.error().detail == QString::number(newestSchema()));
    auto connection = Connection::open(store.file(), OpenMode::ReadOnly);
    CHECK((*connection)->cell(u"PRAGMA user_version"_s)->integer() == 999);
}

TEST_CASE("A lock file that names nobody, left by a program that was killed, keeps nobody out", "[store]")
{
    TempStore store;
    store.close();
    QFile lock{store.file() + u".lock"_s};
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.close();
    CHECK(Store::open(store.file(), store.options()));
}

TEST_CASE("A second writer is told that the store is in use, a reader may come at any time", "[store]")
{
    TempStore store;
    store.person(u"Ada"_s, u"Lovelace"_s);
    CHECK(codeOf(Store::open(store.file())) == Errc::StoreLocked);
    auto reader = Database::openReadOnly(store.file());
    REQUIRE(reader);
    CHECK((*reader)->cell(u"SELECT count(*) FROM contact"_s)->integer() == 1);
    const auto write = (*reader)->select(u"DELETE FROM contact"_s);
    CHECK_FALSE(write);
}

TEST_CASE("A damaged store is refused or found by the check, never a crash", "[store]")
{
    TempStore store;
    for (int i = 0; i < 200; ++i) store.person(u"Ada"_s, u"Number %1"_s.arg(i), u"a%1@example.org"_s.arg(i));
    store.close();
    QFile file{store.file()};
    REQUIRE(file.open(QIODevice::ReadWrite));
    for (qint64 at = 4096 * 3; at < file.size(); at += 4096) {
        file.seek(at);
        file.write(QByteArray(512, '\xff'));
    }
    file.close();
    auto opened = Store::open(store.file());
    if (!opened) {
        CHECK(opened.error().code == Errc::StoreDamaged);
        return;
    }
    const auto report = checkStore(**opened);
    CHECK((!report || !report->ok));
}

TEST_CASE("A backup is a whole store of its own, and restoring it keeps the replaced one", "[store]")
{
    TempStore store;
    store.person(u"Ada"_s, u"Lovelace"_s);
    const QString copy = store.path(u"copy.kontor"_s);
    REQUIRE(store->backup(copy));
    CHECK(codeOf(store->backup(copy)) == Errc::AlreadyExists);
    store.person(u"Ben"_s, u"Nevis"_s);
    CHECK(codeOf(Store::restore(store.file(), copy)) == Errc::StoreLocked);
    store.close();
    REQUIRE(Store::restore(store.file(), copy));
    store.reopen();
    CHECK(store.text(u"SELECT group_concat(first_name) FROM contact"_s) == u"Ada"_s);
    CHECK(store.problems() == QStringList{});
    put(store.path(u"bad"_s), "SQLite format 3");
    store.close();
    CHECK_FALSE(Store::restore(store.file(), store.path(u"bad"_s)));
    CHECK(Store::open(store.file()));
}

TEST_CASE("A group that a crash left open is taken back when the store opens", "[store]")
{
    TempStore store;
    {
        auto group = store->begin({.kind = u"set_contacts"_s, .label = {}, .actor = store.actor});
        REQUIRE(group);
        REQUIRE(store->write(*group, [&](Pen& pen) -> Status {
            const auto made =
                pen.create(Entity::Contact, {{Contact::Type, u"person"_s}, {Contact::FirstName, u"Half"_s}});
            return made ? Status{} : Status{made.error()};
        }));
    }
    CHECK(store.text(u"SELECT count(*) FROM contact WHERE deleted = 0"_s) == u"1"_s);
    store.reopen();
    CHECK(store.text(u"SELECT count(*) FROM contact WHERE deleted = 0"_s) == u"0"_s);
    CHECK(store.text(u"SELECT count(*) FROM op_group WHERE state = 'open'"_s) == u"0"_s);
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("Every field of the tables is a column of its entity, and no column is undeclared", "[store]")
{
    TempStore store;
    for (const EntityInfo& info : allEntities()) {
        QStringList columns;
        auto read = store->reader().each(u"SELECT name FROM pragma_table_info(:table)"_s,
                                         {{":table"_L1, QString{QLatin1StringView{info.name}}}}, [&](Statement& row) {
                                             columns << row.text(0);
                                             return true;
                                         });
        REQUIRE(read);
        // Beside the fields: what every row has, and what is worked out from them.
        static const QStringList others{
            u"n"_s,        u"id"_s,       u"deleted"_s,       u"rev"_s,          u"display_name"_s,
            u"name_key"_s, u"status"_s,   u"relationships"_s, u"last_contact"_s, u"norm"_s,
            u"e164"_s,     u"national"_s, u"folded"_s};
        QStringList declared;
        for (const Field& field : info.fields) declared << QLatin1StringView{field.name};
        columns.removeIf([&](const QString& column) { return others.contains(column) && !declared.contains(column); });
        // A field of a later version stands behind the others.
        columns.sort();
        declared.sort();
        INFO(info.name);
        CHECK(columns == declared);
    }
}

TEST_CASE("A store that somebody else has altered is reported by the check", "[store]")
{
    TempStore store;
    const Id ada = store.person(u"Ada"_s, u"Lovelace"_s, u"ada@example.org"_s);
    store.close();
    {
        auto connection = Connection::open(store.file(), OpenMode::ReadWrite);
        REQUIRE((*connection)->exec(u"UPDATE contact SET last_name = 'Byron'"_s));
    }
    store.reopen();
    CHECK_FALSE(store.problems().isEmpty());
    // A first change of a field has no older operation to compare with; the derived name betrays it.
    CHECK(store.problems().join(u' ').contains(ada.toString()));
}

#ifdef Q_OS_UNIX
TEST_CASE("A file that may not grow is a full disk, and what is there stays", "[store]")
{
    TempStore store(Backend::Native);
    const Id ada = store.person(u"Ada"_s, u"Lovelace"_s);
    rlimit before{};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    rlimit limited = before;
    limited.rlim_cur = 3 << 20;
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &limited) == 0);
    const auto refused = store.write(u"add_note"_s, [&](Pen& pen) -> Status {
        for (int i = 0; i < 8; ++i) {
            const auto note = pen.create(Entity::Note, {{Note::Contact, ada}, {Note::Text, QString(1 << 20, u'x')}});
            if (!note) return note.error();
        }
        return {};
    });
    ::setrlimit(RLIMIT_FSIZE, &before);
    CHECK(codeOf(refused) == Errc::DiskFull);
    CHECK(store.text(u"SELECT count(*) FROM note"_s) == u"0"_s);
    store.person(u"Ben"_s, u"Nevis"_s);
    CHECK(store.problems() == QStringList{});
}
#endif

TEST_CASE("A full disk refuses the edit, keeps the rest and lets the store go on", "[store]")
{
    TempStore store;
    const Id ada = store.person(u"Ada"_s, u"Lovelace"_s);
    const QString big(1 << 20, u'x');
    REQUIRE(store->limitPages(300));
    const auto refused = store.write(u"add_note"_s, [&](Pen& pen) -> Status {
        for (int i = 0; i < 20; ++i) {
            const auto note = pen.create(Entity::Note, {{Note::Contact, ada}, {Note::Text, big}});
            if (!note) return note.error();
        }
        return {};
    });
    REQUIRE(codeOf(refused) == Errc::DiskFull);
    REQUIRE(store->limitPages(1 << 30));
    CHECK(store.text(u"SELECT count(*) FROM note"_s) == u"0"_s);
    store.person(u"Ben"_s, u"Nevis"_s);
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("Rows that an import holds back are there for every rule", "[store]")
{
    TempStore store;
    auto group = store->begin({.kind = u"import_csv"_s, .label = {}, .actor = store.actor, .import = store->newId()});
    REQUIRE(group);
    Id ada, ben, word;
    const auto written = store->write(*group, [&](Pen& pen) -> Status {
        ada = *pen.create(Entity::Contact, {{Contact::Type, u"person"_s}, {Contact::LastName, u"Lovelace"_s}});
        word = *pen.create(Entity::Keyword, {{Keyword::Contact, ada}, {Keyword::Word, u"vip"_s}});
        CHECK(codeOf(pen.create(Entity::Keyword, {{Keyword::Contact, ada}, {Keyword::Word, u"VIP"_s}})) ==
              Errc::AlreadyExists);
        CHECK(pen.create(Entity::Email, {{Email::Contact, ada}, {Email::Address, u"ada@example.org"_s}}));
        CHECK(*pen.holder(Entity::Email, u"ada@example.org"_s) == ada);
        // What stands in its table by now is known as well.
        CHECK(codeOf(pen.create(Entity::Keyword, {{Keyword::Contact, ada}, {Keyword::Word, u"vip"_s}})) ==
              Errc::AlreadyExists);
        ben = *pen.create(Entity::Contact, {{Contact::Type, u"person"_s}, {Contact::LastName, u"Nevis"_s}});
        const auto taken = pen.create(Entity::Email, {{Email::Contact, ben}, {Email::Address, u"Ada@example.org"_s}});
        CHECK(codeOf(taken) == Errc::DuplicateEmail);
        CHECK(taken.error().otherId == ada.toString());
        CHECK(pen.create(Entity::Phone, {{Phone::Contact, ben}, {Phone::Number, u"+49 30 901820"_s}}));
        return pen.remove(Entity::Keyword, word);
    });
    REQUIRE(written);
    // What a transaction held back goes with it.
    const auto failed = store->write(*group, [&](Pen& pen) -> Status {
        const Id gone = *pen.create(Entity::Contact, {{Contact::Type, u"person"_s}, {Contact::LastName, u"Gone"_s}});
        CHECK(pen.create(Entity::Keyword, {{Keyword::Contact, gone}, {Keyword::Word, u"gone"_s}}));
        pen.imports().remember(gone, gone);
        return Error{.code = Errc::Cancelled};
    });
    CHECK(codeOf(failed) == Errc::Cancelled);
    REQUIRE(store->end(*group));
    CHECK(store.text(u"SELECT count(*) FROM keyword"_s) == u"1"_s);
    CHECK(store.text(u"SELECT deleted FROM keyword"_s) == u"1"_s);
    CHECK(store.text(u"SELECT count(*) FROM email"_s) == u"1"_s);
    CHECK(store.text(u"SELECT count(*) FROM phone"_s) == u"1"_s);
    CHECK(store.text(u"SELECT count(*) FROM import_row"_s) == u"0"_s);
    CHECK(store.problems() == QStringList{});
}
