// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/address_format.h"

#include "core/domain/country.h"
#include "core/domain/postal_address.h"
#include "tests/support/catch.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QFile>

using namespace kontor;
using namespace Qt::StringLiterals;

namespace {

struct Case {
    QString name;
    AddressParts parts;
    QStringList lines;
};

QString unquoted(QString value)
{
    value = value.trimmed();
    for (const QChar quote : {u'"', u'\''})
        if (value.size() > 1 && value.startsWith(quote) && value.endsWith(quote))
            return value.mid(1, value.size() - 2).replace(QString{quote} + quote, quote);
    return value;
}

/// As much of YAML as the cases use: documents of a description, indented parts, and a block of expected lines.
std::vector<Case> casesOf(const QString& path)
{
    std::vector<Case> cases;
    QFile file{path};
    REQUIRE(file.open(QIODevice::ReadOnly));
    enum { Head, Parts, Expected } in = Head;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u"---")) {
            cases.emplace_back();
            in = Head;
            continue;
        }
        if (cases.empty() || line.trimmed().isEmpty() || line.trimmed().startsWith(u'#')) continue;
        Case& one = cases.back();
        const QString key = line.section(u':', 0, 0).trimmed(), value = unquoted(line.section(u':', 1));
        if (!line.startsWith(u' ')) {
            in = key == "components"_L1 ? Parts : key == "expected"_L1 ? Expected : Head;
            if (key == "description"_L1) one.name = value;
        } else if (in == Parts) {
            one.parts.insert(key, value);
        } else if (in == Expected) {
            one.lines.append(line.trimmed());
        }
    }
    std::erase_if(cases, [](const Case& one) { return one.parts.isEmpty(); });
    return cases;
}

} // namespace

TEST_CASE("Addresses are written as their countries write them", "[address]")
{
    const QDir folder{test::testData(u"address"_s)};
    int tried = 0;
    for (const QString& file : folder.entryList({u"*.yaml"_s}))
        for (const Case& one : casesOf(folder.filePath(file))) {
            INFO(file.toStdString() << ": " << one.name.toStdString());
            CHECK(formatAddress(one.parts).join(u'\n').toStdString() == one.lines.join(u'\n').toStdString());
            ++tried;
        }
    CHECK(tried >= 82);
}

TEST_CASE("Every country can write an address, and loses neither street nor city", "[address]")
{
    for (const QString& country : countryCodes()) {
        const QString text =
            formattedAddress({u"Langer Weg 7"_s, u"Haus B"_s, u"Xanten"_s, u"Nordland"_s, u"12345"_s, country});
        INFO(country.toStdString() << ": " << text.toStdString());
        CHECK(text.contains(u"Langer Weg 7"_s));
        CHECK(text.contains(u"Haus B"_s));
        CHECK(text.contains(u"Xanten"_s));
        CHECK_FALSE(text.contains(u'{'));
        CHECK_FALSE(text.contains(u", ,"_s));
        CHECK(formattedAddress({{}, {}, {}, {}, {}, country}) != QString{});
    }
}

TEST_CASE("A postal code that its country does not write so is noticed", "[address]")
{
    CHECK(looksLikePostalCode(u"89073"_s, u"DE"_s));
    CHECK_FALSE(looksLikePostalCode(u"8907"_s, u"DE"_s));
    CHECK(looksLikePostalCode(u"SW1A 2AA"_s, u"GB"_s));
    CHECK_FALSE(looksLikePostalCode(u"12345"_s, u"GB"_s));
    CHECK(looksLikePostalCode(u"97701-1234"_s, u"US"_s));
    CHECK(looksLikePostalCode(u"1012 AB"_s, u"NL"_s));
    CHECK(looksLikePostalCode({}, u"DE"_s));
    CHECK(looksLikePostalCode(u"whatever"_s, u"HK"_s)); // has none
    CHECK(statesOf(u"DE"_s).contains(u"Bayern"_s));
    CHECK(statesOf(u"US"_s).size() >= 50);
}
