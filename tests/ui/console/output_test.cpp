// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/console/exit_code.h"
#include "ui/console/hand_over.h"
#include "ui/console/json_record.h"
#include "ui/console/record_output.h"
#include "ui/console/shown_field.h"
#include "ui/console/store_location.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace kontor;

TEST_CASE("every error has the exit code of its group", "[console]")
{
    CHECK(exitCodeOf(Errc::DuplicateEmail) == ExitCode::Refused);
    CHECK(exitCodeOf(Errc::NotAllowed) == ExitCode::Refused);
    CHECK(exitCodeOf(Errc::UnknownField) == ExitCode::Usage);
    CHECK(exitCodeOf(Errc::BadQuery) == ExitCode::Usage);
    CHECK(exitCodeOf(Errc::FileUnreadable) == ExitCode::Input);
    CHECK(exitCodeOf(Errc::BadMapping) == ExitCode::Input);
    CHECK(exitCodeOf(Errc::StoreMissing) == ExitCode::Store);
    CHECK(exitCodeOf(Errc::DiskFull) == ExitCode::Store);
    CHECK(exitCodeOf(Errc::Network) == ExitCode::Network);
    CHECK(exitCodeOf(Errc::Cancelled) == ExitCode::Partly);
}

TEST_CASE("tables align letters of every width, and numbers to the right", "[console]")
{
    Table table{{u"NAME"_s, u"N"_s}};
    table.row({u"Ada"_s, u"5"_s});
    table.row({u"日本"_s, u"12"_s});
    table.row({u"e\u0301clair\nx"_s, u"7"_s});
    CHECK(table.text() == u"NAME       N\nAda        5\n日本      12\ne\u0301clair x   7\n"_s);
    CHECK(displayWidth(u"日本e\u0301😀") == 7);
}

TEST_CASE("long cells are cut for terminals alone", "[console]")
{
    Table table{{u"A"_s}};
    table.row({u"abcdefgh"_s});
    CHECK(table.text(5) == u"A\nabcd…\n"_s);
    CHECK(table.text() == u"A\nabcdefgh\n"_s);
}

TEST_CASE("an error is one line with field, sentence and the contact in the way", "[console]")
{
    const Error error{.code = Errc::DuplicateEmail,
                      .field = u"email.address"_s,
                      .value = u"a@b.example"_s,
                      .other = u"X\nY"_s,
                      .otherId = u"0190"_s};
    CHECK(errorLine(error) ==
          u"email.address: This email is already used by contact 'X Y'. Duplicate emails are not allowed. (0190)"_s);
}

TEST_CASE("JSON has the types of the fields", "[console]")
{
    const QJsonObject record =
        jsonRecord(Entity::Location, Id{}, {{u"city"_s, u"Ulm"_s}, {u"lat"_s, u"48.4"_s}, {u"lon"_s, {}}});
    CHECK(record.value(u"city"_s) == u"Ulm"_s);
    CHECK(record.value(u"lat"_s) == 48.4);
    CHECK(record.value(u"lon"_s).isNull());
    CHECK(jsonField(Entity::Contact, u"archived"_s, u"no"_s) == false);
    CHECK(jsonField(Entity::Email, u"primary"_s, u"yes"_s) == true);
    CHECK(jsonField(Entity::Contact, u"custom.size"_s, u"12"_s) == u"12"_s);
    CHECK(jsonTime(0).isNull());
}

TEST_CASE("records of several lines stay aligned", "[console]")
{
    CHECK(pairsText({{u"a"_s, u"one\ntwo"_s}, {u"bcd"_s, u"x"_s}}) == u"a    one\n     two\nbcd  x\n"_s);
}

TEST_CASE("fields know what can be written", "[console]")
{
    QStringList names;
    for (const ShownField& field : shownFields(Entity::Contact)) {
        names += field.name;
        if (field.name == "display_name"_L1 || field.name == "status"_L1 || field.name == "customer_number"_L1 ||
            field.name == "id"_L1)
            CHECK(!field.writable);
        if (field.name == "type"_L1) {
            CHECK(field.permanent);
            CHECK(field.choices == QStringList{u"business"_s, u"person"_s});
        }
        if (field.name == "relationship"_L1) CHECK(field.type == u"set"_s);
        if (field.name == "responsible"_L1) CHECK(field.target == u"employee"_s);
    }
    for (const QString& promised : {u"id"_s, u"external_id"_s, u"type"_s, u"first_name"_s, u"display_name"_s,
                                    u"relationship"_s, u"notes"_s, u"birthday"_s, u"team"_s})
        CHECK(names.contains(promised));
    CHECK(!names.contains(u"primary_email"_s));
}

TEST_CASE("the store is the one named, else the environment's, else the user's", "[console]")
{
    qunsetenv("KONTOR_STORE");
    CHECK(storeFile(u"a.kontor"_s, u"/somewhere"_s) == u"/somewhere/a.kontor"_s);
    CHECK(storeFile(u"/x/../y.kontor"_s, u"/somewhere"_s) == u"/y.kontor"_s);
    CHECK(storeFile({}, u"/somewhere"_s).endsWith(u"/kontor/contacts.kontor"_s));
    qputenv("KONTOR_STORE", "b.kontor");
    CHECK(storeFile({}, u"/somewhere"_s) == u"/somewhere/b.kontor"_s);
    CHECK(storeFile(u"a.kontor"_s, u"/somewhere"_s) == u"/somewhere/a.kontor"_s);
    qunsetenv("KONTOR_STORE");
}

TEST_CASE("every spelling of a store's path leads to the same socket", "[console]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.kontor"_s);
    QFile made{file};
    REQUIRE(made.open(QIODevice::WriteOnly));
    const QString link = folder.filePath(u"b.kontor"_s);
    REQUIRE(QFile::link(file, link));
    CHECK(commandSockets(file) == commandSockets(link));
    CHECK(commandSockets(file) == commandSockets(folder.path() + u"/./a.kontor"_s));
    CHECK(commandSockets(file) != commandSockets(folder.filePath(u"c.kontor"_s)));
    CHECK(commandSockets(u"/"_s + QString(200, u'x')).size() == 1);
}

TEST_CASE("frames come out whole, however they arrive", "[console]")
{
    const QByteArray sent = frame({{u"out"_s, QByteArray{"one"}}}) + frame({{u"exit"_s, 3}});
    QByteArray buffer;
    QList<QCborMap> got;
    for (const char byte : sent) {
        buffer += byte;
        const auto map = takeFrame(buffer);
        REQUIRE(map);
        if (*map) got += **map;
    }
    REQUIRE(got.size() == 2);
    CHECK(got[0].value(u"out"_s).toByteArray() == "one");
    CHECK(got[1].value(u"exit"_s).toInteger() == 3);
    CHECK(buffer.isEmpty());

    QByteArray tooLong{"\xff\xff\xff\xff rubbish", 12};
    CHECK(!takeFrame(tooLong));
    QByteArray noMap{"\0\0\0\1\1", 5};
    CHECK(!takeFrame(noMap));
}
