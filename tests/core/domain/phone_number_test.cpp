// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/phone_number.h"
#include "core/domain/phone_plan.h"
#include "tests/support/catch.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QSet>

#include <random>
#include <thread>

using namespace kontor;
using namespace Qt::StringLiterals;

namespace {

struct Typed {
    QString region;
    QString number;
};

QList<Typed> breweries()
{
    QFile file{test::testData(u"phones/breweries-phones.tsv"_s)};
    REQUIRE(file.open(QIODevice::ReadOnly));
    QList<Typed> rows;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (const auto tab = line.indexOf('\t'); tab > 0)
            rows.append({QString::fromUtf8(line.first(tab)), QString::fromUtf8(line.sliced(tab + 1))});
    return rows;
}

QString outcome(const Result<PhoneNumber>& result) { return result ? result->norm() : u"! "_s + result.error().detail; }

QStringList allRegions()
{
    QStringList regions;
    for (char16_t a = u'A'; a <= u'Z'; ++a)
        for (char16_t b = u'A'; b <= u'Z'; ++b)
            if (const QString region = QString{QChar{a}} + QChar{b}; PhonePlans::instance()->ofRegion(region))
                regions.append(region);
    return regions;
}

} // namespace

TEST_CASE("A number is read as people write it", "[phone]")
{
    struct Case {
        QString typed, region, norm;
    };
    const Case cases[] = {
        {u"5415851007"_s, u"US"_s, u"+15415851007"_s},
        {u"(619) 363-2622"_s, u"us"_s, u"+16193632622"_s},
        {u"1-619-363-2622"_s, u"US"_s, u"+16193632622"_s},
        {u"+49 9261 628000"_s, u"DE"_s, u"+499261628000"_s},
        {u"+49 9261 628000"_s, {}, u"+499261628000"_s},
        {u"09261/628000"_s, u"DE"_s, u"+499261628000"_s},
        {u"+49 (0) 9261 628000"_s, u"US"_s, u"+499261628000"_s},
        {u"(+49) 9261-628000"_s, u"US"_s, u"+499261628000"_s},
        {u"0049 9261 628000"_s, u"DE"_s, u"+499261628000"_s},
        {u"011 49 9261 628000"_s, u"US"_s, u"+499261628000"_s},
        {u"0049 9261 628000"_s, {}, u"+499261628000"_s},
        {u"353599107299"_s, u"IE"_s, u"+353599107299"_s},
        {u"353599107299"_s, {}, u"+353599107299"_s},
        {u"9054445050.0"_s, u"CA"_s, u"+19054445050"_s},
        {u"+19054445050.00"_s, u"CA"_s, u"+19054445050"_s},
        {u"０６６４ １２３４５６７"_s, u"AT"_s, u"+436641234567"_s},
        {u"＋４３６６４１２３４５６７"_s, {}, u"+436641234567"_s},
        {u"+٤٣ ٦٦٤ ١٢٣٤٥٦٧"_s, {}, u"+436641234567"_s},
        {u"  0664 123 45 67\t"_s, u"AT"_s, u"+436641234567"_s},
        {u"\u202a+43\u00a0664\u00a01234567\u202c"_s, {}, u"+436641234567"_s},
        {u"Tel. 0664 1234567"_s, u"AT"_s, u"+436641234567"_s},
        {u"tel:+1-201-555-0123;ext=12"_s, {}, u"+12015550123;ext=12"_s},
        {u"201-555-0123 x12"_s, u"US"_s, u"+12015550123;ext=12"_s},
        {u"201-555-0123 ext. 12"_s, u"US"_s, u"+12015550123;ext=12"_s},
        {u"1-800-FLOWERS"_s, u"US"_s, u"+18003569377"_s},
        {u"02 1234 5678"_s, u"IT"_s, u"+390212345678"_s},
        {u"011 15-2345-6789"_s, u"AR"_s, u"+5491123456789"_s},
        {u"+800 1234 5678"_s, {}, u"+80012345678"_s},
        {u"8 (495) 123-45-67"_s, u"RU"_s, u"+74951234567"_s},
    };
    for (const auto& [typed, region, norm] : cases) {
        INFO(typed.toStdString() << " in " << region.toStdString());
        CHECK(outcome(parsePhone(typed, region)) == norm);
    }
}

TEST_CASE("What is no number is refused with its value and the reason", "[phone]")
{
    struct Case {
        QString typed, region, reason;
    };
    const Case cases[] = {
        {u""_s, u"US"_s, u"not_a_number"_s},
        {u"-"_s, u"US"_s, u"not_a_number"_s},
        {u"n/a"_s, u"US"_s, u"not_a_number"_s},
        {u"714660"_s, u"US"_s, u"too_short"_s},
        {u"54035690562"_s, u"US"_s, u"too_long"_s},
        {u"5959243232"_s, u"US"_s, u"not_in_use"_s},
        {u"+27 63 Hey-Joe"_s, u"ZA"_s, u"not_in_use"_s},
        {u"+31 016 27 61 11"_s, u"NL"_s, u"not_in_use"_s},
        {u"http://www.farmacybrewing.com/"_s, u"US"_s, u"not_a_number"_s},
        {u"https://example.com/4155550132"_s, u"US"_s, u"not_a_number"_s},
        {u"www.example.com/4155550132"_s, u"US"_s, u"not_a_number"_s},
        {u"4155550132@example.com"_s, u"US"_s, u"not_a_number"_s},
        {u"+999 123456789"_s, u"US"_s, u"unknown_country"_s},
        {u"5415851007"_s, {}, u"unknown_country"_s},
        {u"5415851007"_s, u"ZZ"_s, u"unknown_country"_s},
        {u"5415851007"_s, u"not a region"_s, u"unknown_country"_s},
        {u"3.53599E+11"_s, u"IE"_s, u"not_a_number"_s},
        {QString{300, u'1'}, u"US"_s, u"too_long"_s},
        {QString{30, u'+'}, u"US"_s, u"not_a_number"_s},
        {QString{QChar{}} + QString{8, QChar{0xd800}}, u"US"_s, u"not_a_number"_s},
    };
    for (const auto& [typed, region, reason] : cases) {
        INFO(typed.toStdString() << " in " << region.toStdString());
        const auto result = parsePhone(typed, region);
        REQUIRE_FALSE(result);
        CHECK(result.error().code == Errc::InvalidPhone);
        CHECK(result.error().value == typed);
        CHECK(result.error().detail == reason);
    }
}

TEST_CASE("The breweries' numbers are read as libphonenumber reads them, and those from a float column too", "[phone]")
{
    int valid = 0;
    int rescued = 0;
    QSet<QString> distinct;
    for (const auto& [region, number] : breweries()) {
        INFO(number.toStdString() << " in " << region.toStdString());
        const auto fast = parsePhone(number, region);
        const auto plain = parsePhoneByLibrary(number, region);
        if (plain) {
            ++valid;
            distinct.insert(plain->norm());
            CHECK(outcome(fast) == outcome(plain));
        } else if (fast) {
            ++rescued;
            CHECK(number.endsWith(u".0"_s));
        } else {
            CHECK(fast.error().detail == plain.error().detail);
        }
    }
    // As libphonenumber 8.12 counts; later versions know more numbering plans.
    CHECK(valid >= 10'412);
    CHECK(distinct.size() >= 9'833);
    CHECK(rescued == 57);
}

TEST_CASE("The fast way gives the library's answer for random numbers of every region", "[phone]")
{
    REQUIRE(PhonePlans::instance());
    const QStringList prefixes{{}, {}, u"+"_s, u"0"_s, u"00"_s, u"011"_s, u"1"_s, u"8"_s, u"15"_s, u"0015"_s, u"9"_s};
    std::mt19937 random{20};
    const auto digit = [&] { return QChar{char16_t(u'0' + random() % 10)}; };
    int validCount = 0;
    for (const QString& region : allRegions()) {
        CHECK(PhonePlans::instance()->ofRegion(region)->readable);
        const QString code = QString::number(PhonePlans::instance()->ofRegion(region)->callingCode);
        QStringList pool; // valid ones, changed a little to find more
        for (int i = 0; i < 250; ++i) {
            QString number;
            if (!pool.isEmpty() && random() % 2) {
                number = pool[qsizetype(random() % unsigned(pool.size()))];
                const auto at = 1 + qsizetype(random() % unsigned(number.size() - 1));
                if (random() % 4 == 0)
                    number.remove(at, 1);
                else
                    number[at] = digit();
                if (random() % 2)
                    number = prefixes[qsizetype(random() % unsigned(prefixes.size()))] + number.mid(1 + code.size());
            } else {
                number = prefixes[qsizetype(random() % unsigned(prefixes.size()))];
                if (number == u"+"_s || random() % 3 == 0) number += code;
                for (auto left = 5 + random() % 8; left > 0; --left) number += digit();
            }
            const auto fast = parsePhone(number, region);
            const auto plain = parsePhoneByLibrary(number, region);
            INFO(number.toStdString() << " in " << region.toStdString());
            REQUIRE(outcome(fast) == outcome(plain));
            if (!plain) continue;
            ++validCount;
            pool.append(plain->e164);
        }
    }
    CHECK(validCount > 5'000);
}

TEST_CASE("A number is shown in the international writing and searched by its national digits", "[phone]")
{
    struct Case {
        QString norm, shown, national;
    };
    const Case cases[] = {
        {u"+436641234567"_s, u"+43 664 1234567"_s, u"06641234567"_s},
        {u"+12015550123;ext=12"_s, u"+1 201-555-0123 ext. 12"_s, u"2015550123"_s},
        {u"+390212345678"_s, u"+39 02 1234 5678"_s, u"0212345678"_s},
        {u"+5491123456789"_s, u"+54 9 11 2345-6789"_s, u"0111523456789"_s},
        {u"+74951234567"_s, u"+7 495 123-45-67"_s, u"84951234567"_s},
        {u"+80012345678"_s, u"+800 1234 5678"_s, u"12345678"_s},
        {u"nothing"_s, u"nothing"_s, u""_s},
        {u""_s, u""_s, u""_s},
    };
    for (const auto& [norm, shown, national] : cases) {
        INFO(norm.toStdString());
        CHECK(internationalPhone(norm) == shown);
        CHECK(nationalDigits(norm) == national);
    }
}

TEST_CASE("Numbers may be read in several threads at once", "[phone]")
{
    const auto rows = breweries().first(3'000);
    std::array<int, 4> counts{};
    std::vector<std::thread> threads;
    for (int& count : counts)
        threads.emplace_back([&rows, &count] {
            for (const auto& [region, number] : rows) count += bool(parsePhone(number, region));
        });
    for (auto& thread : threads) thread.join();
    CHECK(counts[0] > 2'900);
    CHECK(std::equal(counts.begin() + 1, counts.end(), counts.begin()));
}
