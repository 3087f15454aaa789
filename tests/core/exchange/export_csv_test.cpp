// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"
#include "core/exchange/export_csv.h"
#include "core/exchange/import_csv.h"
#include "tests/support/temp_store.h"

#include <QBuffer>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::TempStore;

namespace {

/// A store with something in every column, and awkward texts.
void fill(TempStore& store)
{
    Id size, price;
    const Id ada = store.person(u"Ada"_s, u"König"_s, u"ada@example.org"_s, u"0731 12345"_s);
    const Id acme = store.business(u"Acme; \"Best\", GmbH"_s);
    const Id other = store.business(u"=Formula Inc"_s);
    store.person(u"'s"_s, u"-Gravenhage"_s);
    REQUIRE(store.write(u"fill"_s, [&](Pen& pen) -> Status {
        Status failed;
        const auto make = [&](Entity entity, const Cells& cells) {
            const auto made = pen.create(entity, cells);
            if (!made) failed = made.error();
            return made ? *made : Id{};
        };
        size = make(Entity::CustomField,
                    {{CustomField::Key, u"size"_s}, {CustomField::Label, u"Size"_s}, {CustomField::Type, u"number"_s}});
        price =
            make(Entity::CustomField,
                 {{CustomField::Key, u"price"_s}, {CustomField::Label, u"Price"_s}, {CustomField::Type, u"money"_s}});
        const Id team = make(Entity::Team, {{Team::Name, u"North"_s}});
        if (auto done = pen.set(Entity::Contact, ada,
                                {{Contact::Team, team},
                                 {Contact::Birthday, u"1985-03-31"_s},
                                 {Contact::JobTitle, u"Head\nof sales"_s},
                                 {Contact::DoNotCall, true},
                                 {Contact::ExternalId, u"A-1"_s}});
            !done)
            return done;
        make(Entity::Email,
             {{Email::Contact, ada}, {Email::Address, u"second@example.org"_s}, {Email::Kind, u"work"_s}});
        const Id primary = make(
            Entity::Phone, {{Phone::Contact, ada}, {Phone::Number, u"+49 171 2345678"_s}, {Phone::Kind, u"mobile"_s}});
        if (auto done = pen.set(Entity::Contact, ada, Contact::PrimaryPhone, primary); !done) return done;
        make(Entity::Location, {{Location::Contact, ada},
                                {Location::City, u"Ulm"_s},
                                {Location::Country, u"DE"_s},
                                {Location::Lat, 48.4},
                                {Location::Lon, 9.99},
                                {Location::Kind, u"home"_s}});
        make(Entity::Location, {{Location::Contact, ada},
                                {Location::Street, u"Ring 1"_s},
                                {Location::City, u"Wien"_s},
                                {Location::PostalCode, u"1010"_s},
                                {Location::Country, u"AT"_s}});
        make(Entity::Link, {{Link::Contact, acme}, {Link::Url, u"https://acme.example"_s}, {Link::Label, u"Shop"_s}});
        make(Entity::Keyword, {{Keyword::Contact, ada}, {Keyword::Word, u"VIP"_s}});
        make(Entity::Keyword, {{Keyword::Contact, ada}, {Keyword::Word, u"beer"_s}});
        make(Entity::Relationship, {{Relationship::Contact, ada}, {Relationship::Stage, u"customer"_s}});
        make(Entity::Relationship, {{Relationship::Contact, ada}, {Relationship::Stage, u"partner"_s}});
        make(Entity::ContactPerson, {{ContactPerson::Person, ada}, {ContactPerson::Business, acme}});
        make(Entity::CustomValue,
             {{CustomValue::Contact, ada}, {CustomValue::Field, size}, {CustomValue::Number, 38.5}});
        make(Entity::CustomValue, {{CustomValue::Contact, other},
                                   {CustomValue::Field, price},
                                   {CustomValue::Number, 12.5},
                                   {CustomValue::Text, u"12.50"_s},
                                   {CustomValue::Currency, u"EUR"_s}});
        return failed;
    }));
}

QByteArray exported(TempStore& store)
{
    auto db = Database::openReadOnly(store.file());
    REQUIRE(db);
    std::vector<quint32> contacts;
    REQUIRE((*db)->each(u"SELECT n FROM contact WHERE deleted = 0 ORDER BY name_key, n"_s, {}, [&](Statement& row) {
        contacts.push_back(quint32(row.integer(0)));
        return true;
    }));
    contacts.push_back(999999); // gone meanwhile
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    const auto written = writeContactsCsv(**db, contacts, buffer);
    REQUIRE(written);
    CHECK(written->rows == qint64(contacts.size()) - 1);
    return buffer.data();
}

/// Rows as maps from header to cell, without what the importing store gives itself.
QList<QMap<QString, QString>> rowsOf(TempStore& store, const QByteArray& csv)
{
    const QString name = store.path(u"rows.csv"_s);
    QFile file{name};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(csv);
    file.close();
    const auto preview = previewCsv(name, {}, 1000);
    REQUIRE(preview);
    // Ids of another store become external ids, and external ids make room for them.
    const QStringList own{u"id"_s, u"external_id"_s, u"custom.external_id"_s};
    QList<QMap<QString, QString>> rows;
    for (const QStringList& cells : preview->rows) {
        QMap<QString, QString> row;
        for (qsizetype i = 0; i < cells.size(); ++i)
            if (!own.contains(preview->headers[i])) row.insert(preview->headers[i], cells[i]);
        rows.append(row);
    }
    return rows;
}

} // namespace

TEST_CASE("A table of contacts has a column for each of their rows, the primary ones first", "[export]")
{
    TempStore store;
    fill(store);
    const auto rows = rowsOf(store, exported(store));
    REQUIRE(rows.size() == 4);
    QMap<QString, QString> ada;
    for (const auto& row : rows)
        if (row.value(u"first_name"_s) == u"Ada"_s) ada = row;
    CHECK(ada.value(u"type"_s) == u"person"_s);
    CHECK(ada.value(u"email"_s) == u"ada@example.org"_s);
    CHECK(ada.value(u"email_2"_s) == u"second@example.org"_s);
    CHECK(ada.value(u"email_2.kind"_s) == u"work"_s);
    CHECK(ada.value(u"phone"_s) == u"+49 171 2345678"_s);
    CHECK(ada.value(u"phone.kind"_s) == u"mobile"_s);
    CHECK(ada.value(u"location.city"_s) == u"Ulm"_s);
    CHECK(ada.value(u"location.lat"_s) == u"48.4"_s);
    CHECK(ada.value(u"location_2.city"_s) == u"Wien"_s);
    CHECK(ada.value(u"keywords"_s) == u"VIP;beer"_s);
    CHECK(ada.value(u"relationship"_s) == u"customer;partner"_s);
    CHECK(ada.value(u"company"_s) == u"Acme; \"Best\", GmbH"_s);
    CHECK(ada.value(u"team"_s) == u"North"_s);
    CHECK(ada.value(u"responsible"_s) == u"ada@acme.example"_s);
    CHECK(ada.value(u"do_not_call"_s) == u"yes"_s);
    CHECK(ada.value(u"job_title"_s) == u"Head\nof sales"_s);
    CHECK(ada.value(u"custom.size"_s) == u"38.5"_s);
    CHECK_FALSE(ada.contains(u"email_3"_s));
}

TEST_CASE("What goes out as a table comes in again and goes out the same", "[export][import]")
{
    TempStore from;
    fill(from);
    const QByteArray csv = exported(from);
    TempStore to;
    REQUIRE(to.write(u"prepare"_s, [&](Pen& pen) -> Status {
        const auto team = pen.create(Entity::Team, {{Team::Name, u"North"_s}});
        return team ? Status{} : Status{team.error()};
    }));
    const QString name = to.path(u"contacts.csv"_s);
    QFile file{name};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(csv);
    file.close();
    auto job = start(*to, to.actor, ImportCsv{.file = name});
    REQUIRE(job);
    for (;;) {
        ChangeSet changes;
        const auto more = (*job)->step(changes);
        REQUIRE(more);
        if (!*more) break;
    }
    const auto outcome = (*job)->finish(false);
    REQUIRE(outcome);
    INFO(outcome->mapping.toStdString());
    for (const RowProblem& problem : outcome->problems)
        UNSCOPED_INFO(problem.column.toStdString() << ": " << problem.value.toStdString());
    CHECK(outcome->problems.isEmpty());
    CHECK(outcome->created == 4);
    CHECK(rowsOf(to, exported(to)) == rowsOf(from, csv));
}
