// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard_writer.h"

#include "core/exchange/import_csv.h"
#include "tests/support/paths.h"
#include "tests/support/temp_store.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::TempStore;

namespace {

QByteArray sample(const QString& name)
{
    QFile file{test::testData(u"vcard/"_s + name)};
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QMap<QString, QString> read(const QByteArray& file, size_t card = 0)
{
    const auto cards = parseVcards(file);
    REQUIRE(cards);
    REQUIRE(cards->size() > card);
    QMap<QString, QString> fields;
    for (const auto& [name, value] : fieldsOf((*cards)[card])) fields[name] = value;
    return fields;
}

QByteArray card(const QByteArray& lines, const QByteArray& version = "3.0")
{
    return "BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + lines + "END:VCARD\r\n";
}

ImportOutcome imported(TempStore& store, const QString& file)
{
    auto job = start(*store, store.actor, ImportCsv{.file = file, .vcards = true});
    REQUIRE(job);
    for (;;) {
        ChangeSet changes;
        const auto more = (*job)->step(changes);
        REQUIRE(more);
        if (*more) continue;
        auto outcome = (*job)->finish(false);
        REQUIRE(outcome);
        return *outcome;
    }
}

std::vector<quint32> allContacts(TempStore& store)
{
    std::vector<quint32> numbers;
    REQUIRE(store->reader().each(u"SELECT n FROM contact WHERE deleted = 0 ORDER BY n"_s, {}, [&](Statement& row) {
        numbers.push_back(quint32(row.integer(0)));
        return true;
    }));
    return numbers;
}

QByteArray exported(TempStore& store)
{
    QByteArray cards;
    QBuffer buffer{&cards};
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(writeContactsVcard(store->reader(), allContacts(store), buffer));
    return cards;
}

QString file(TempStore& store, const QString& name, const QByteArray& text)
{
    QFile made{store.path(name)};
    REQUIRE(made.open(QIODevice::WriteOnly | QIODevice::Truncate));
    made.write(text);
    return made.fileName();
}

/// Cards without what differs between stores.
QList<QByteArray> comparable(const QByteArray& cards)
{
    QList<QByteArray> lines;
    for (const QByteArray& line : QByteArray{cards}.replace("\r\n ", "").split('\n'))
        if (!line.startsWith("UID:") && !line.contains("\"id\"")) lines += line;
    return lines;
}

} // namespace

TEST_CASE("Lines of a card are unfolded, and never folded inside a character", "[vcard]")
{
    const auto fields = read(card("NOTE:one\r\n  two\r\n\tthree\\nfour\\, five\\; six\\\\\r\nFN:Ada\r\n"));
    CHECK(fields[u"notes"_s] == u"one twothree\nfour, five; six\\"_s);
    const QByteArray folded = vcardLine(u"NOTE:"_s + QString{200, u'ü'});
    for (const QByteArray& line : folded.split('\n')) {
        CHECK(line.size() <= 76); // 75 bytes and the carriage return
        CHECK(QString::fromUtf8(line).toUtf8() == line);
    }
    CHECK(QByteArray{folded}.replace("\r\n ", "") == (u"NOTE:"_s + QString{200, u'ü'} + u"\r\n"_s).toUtf8());
}

TEST_CASE("Version 2.1: bare types, quoted-printable over several lines, character sets, base64", "[vcard]")
{
    const auto fields = read(card("N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:K=F6nig;Ada\r\n"
                                  "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:first=0D=0A=\r\n"
                                  "second =C3=A9\r\n"
                                  "TEL;WORK;FAX:+49 731 1\r\nTEL;CELL;PREF:+49 171 2\r\n"
                                  "ORG;CHARSET=windows-1251:\xCC\xE8\xF0\r\n"
                                  "PHOTO;JPEG;ENCODING=BASE64:\r\n /9j/4AAQ\r\n SkZJRg==\r\n\r\n",
                                  "2.1"));
    CHECK(fields[u"last_name"_s] == u"König"_s);
    CHECK(fields[u"notes"_s] == u"first\nsecond é"_s);
    CHECK(fields[u"phone"_s] == u"+49 171 2"_s); // the preferred one first
    CHECK(fields[u"phone.kind"_s] == u"mobile"_s);
    CHECK(fields[u"phone_2.kind"_s] == u"work fax"_s);
    CHECK(fields[u"company"_s] == u"Мир"_s);
    CHECK(fields[u"picture"_s] == u"data:image/jpeg;base64,/9j/4AAQSkZJRg=="_s);
}

TEST_CASE("Versions 3 and 4: addresses, places, birthdays, labels, firms", "[vcard]")
{
    const auto fields = read(card("N:König;Ada;;Dr.;\r\nFN:Dr. Ada König\r\nORG:Acme;Sales;North\r\nTITLE:Head\r\n"
                                  "ADR;TYPE=work;GEO=\"geo:48.4,9.99\":PO 7;;Main St 1;Ulm;BW;89073;Germany\r\n"
                                  "item1.URL:https://x.example\r\nitem1.X-ABLabel:_$!<HomePage>!$_\r\n"
                                  "BDAY:--0412\r\nUID:abc\r\nCATEGORIES:VIP,North\r\nX-MANAGER:Bob\r\n"
                                  "TEL;VALUE=uri;TYPE=\"voice,home\":tel:+49-731-1;ext=7\r\n",
                                  "4.0"));
    CHECK(fields[u"title"_s] == u"Dr."_s);
    CHECK(fields.value(u"note_name"_s).isEmpty());
    CHECK(fields[u"company"_s] == u"Acme"_s);
    CHECK(fields[u"custom.department"_s] == u"Sales, North"_s);
    CHECK(fields[u"location.street2"_s] == u"PO 7"_s);
    CHECK(fields[u"location.lat"_s] == u"48.4"_s);
    CHECK(fields[u"location.kind"_s] == u"work"_s);
    CHECK(fields[u"link.label"_s] == u"homepage"_s);
    CHECK(fields[u"birthday"_s] == u"--04-12"_s);
    CHECK(fields[u"external_id"_s] == u"abc"_s);
    CHECK(fields[u"keywords"_s] == u"VIP;North"_s);
    CHECK(fields[u"custom.vcard_manager"_s] == u"Bob"_s);
    CHECK(fields[u"phone"_s] == u"+49-731-1 x7"_s);
    CHECK(fields[u"type"_s] == u"person"_s);
    const auto firm = read(card("FN:Acme\r\nN:;;;;\r\nORG:Acme\r\n"));
    CHECK(firm[u"type"_s] == u"business"_s);
    CHECK(firm[u"legal_name"_s] == u"Acme"_s);
}

TEST_CASE("Cards that real programs wrote come in with every value", "[vcard][import]")
{
    TempStore store;
    const QDir folder{test::testData(u"vcard"_s)};
    QStringList files;
    size_t cards = 0;
    for (const QString& name : folder.entryList({u"*.vcf"_s})) {
        files += folder.filePath(name);
        const auto parsed = parseVcards(sample(name));
        REQUIRE(parsed);
        cards += parsed->size();
    }
    REQUIRE(files.size() == 8);
    const auto outcome = imported(store, files.join(u'\n'));
    CHECK(outcome.rows == qint64(cards));
    CHECK(outcome.rejected == 0);
    CHECK(outcome.created + outcome.skipped == outcome.rows);
    CHECK(store.problems() == QStringList{});
    // Every value of every property but those of the card itself stands in some field.
    for (const QString& name : folder.entryList({u"*.vcf"_s})) {
        const auto parsed = parseVcards(sample(name));
        for (const Vcard& one : *parsed) {
            QString all;
            for (const auto& [field, value] : fieldsOf(one)) all += value + u'\n';
            for (const VcardProperty& property : one.properties) {
                if (property.name == "REV"_L1 || property.name == "PRODID"_L1 || property.name == "FN"_L1 ||
                    property.name == "BDAY"_L1 || property.name == "GENDER"_L1 || property.name == "KIND"_L1 ||
                    property.name == "TEL"_L1 || property.name == "GEO"_L1 || property.name == "X-ABLABEL"_L1 ||
                    !property.data.isEmpty()) // a label is folded into what it labels
                    continue;
                for (const QString& component : property.components())
                    for (const QString& part : component.split(u'\n', Qt::SkipEmptyParts)) {
                        CAPTURE(name.toStdString(), property.name.toStdString(), part.toStdString());
                        CHECK(all.contains(part.trimmed()));
                    }
            }
        }
    }
}

TEST_CASE("What goes out as cards comes into an empty store as the same contacts", "[vcard][import]")
{
    QRandomGenerator random{4711};
    const auto one = [&](const QStringList& of) { return of[random.bounded(of.size())]; };
    TempStore store;
    QByteArray list = "type,first_name,middle_name,last_name,title,nickname,legal_name,note_name,notes,gender,birthday,"
                      "email,email.kind,email_2,phone,phone.kind,phone_2,company,location.street,location.city,"
                      "location.country,location.kind,location.lat,location.lon,website,keywords,relationship,"
                      "language,do_not_call,vat_id,external_id,custom.region\n";
    for (int row = 0; row < 80; ++row) {
        const bool business = random.bounded(4) == 0;
        const QString number = QString::number(row);
        QStringList cells{business ? u"business"_s : u"person"_s,
                          business ? u""_s : one({u"Ada"_s, u"Ben, Jr."_s, u"Ж;k"_s}),
                          business ? u""_s : one({u""_s, u"Q"_s}),
                          business ? u""_s : u"König"_s + number,
                          business ? u""_s : one({u""_s, u"Dr."_s}),
                          business ? u""_s : one({u""_s, u"Addi, the"_s}),
                          business ? u"Firm "_s + number : u""_s,
                          one({u""_s, u"Note \\ name"_s, u"Ada"_s}),
                          one({u""_s, u"two\nlines, and; more"_s}),
                          business ? u""_s : one({u""_s, u"female"_s, u"male"_s, u"fluid"_s}),
                          business ? u""_s : one({u""_s, u"1990-02-28"_s, u"--04-12"_s}),
                          one({u""_s, u"a%1@x.example"_s.arg(row)}),
                          one({u"work"_s, u"Büro \"2\""_s}),
                          one({u""_s, u"b%1@x.example"_s.arg(row)}),
                          one({u""_s, u"+49 731 %1"_s.arg(10000 + row)}),
                          one({u""_s, u"mobile"_s, u"work fax"_s, u"Zentrale"_s}),
                          one({u""_s, u"0731 %1"_s.arg(20000 + row)}),
                          business ? u""_s : one({u""_s, u"Acme & Co; KG"_s}),
                          one({u""_s, u"Main St 1, 2nd floor"_s}),
                          u"Ulm"_s,
                          one({u"DE"_s, u""_s}),
                          one({u""_s, u"home"_s, u"Lager"_s}),
                          u"48.4"_s,
                          u"9.99"_s,
                          one({u""_s, u"https://x.example/%1"_s.arg(row)}),
                          one({u""_s, u"VIP"_s, u"VIP;a,b"_s}),
                          one({u""_s, u"customer;lead"_s}),
                          one({u""_s, u"de"_s}),
                          one({u""_s, u"yes"_s}),
                          u""_s,
                          one({u""_s, u"X%1"_s.arg(row)}),
                          one({u""_s, u"South"_s})};
        for (QString& cell : cells) cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
        list += cells.join(u',').toUtf8() + '\n';
    }
    imported(store, file(store, u"list.csv"_s, list));
    const QByteArray cards = exported(store);
    TempStore other;
    const auto outcome = imported(other, file(other, u"all.vcf"_s, cards));
    CHECK(outcome.rejected == 0);
    CHECK(outcome.problemCount == 0);
    CHECK(outcome.businessesCreated == 0);
    CHECK(comparable(exported(other)) == comparable(cards));
    CHECK(other.problems() == QStringList{});
}

TEST_CASE("What is no card is refused", "[vcard]")
{
    CHECK(parseVcards("hello").error().detail == u"vcard"_s);
    CHECK(parseVcards("").error().code == Errc::FileFormat);
    CHECK(parseVcards(card("FN:Ada\r\n").replace("END:VCARD", ""))->size() == 1);
    CHECK(parseVcards(card("AGENT:\r\nBEGIN:VCARD\r\nFN:Bob\r\nEND:VCARD\r\nFN:Ada\r\n"))->front().properties.size() ==
          2);
}
