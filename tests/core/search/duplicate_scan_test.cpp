// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/duplicate_scan.h"
#include "tests/core/search/duplicate_people.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::test;

namespace {

QString shown(const DuplicateSource& one)
{
    QStringList parts{one.firstName, one.middleName, one.lastName, one.suffix, one.legalName, one.birthday, one.vatId};
    parts += one.emails + one.phones + one.websites;
    for (const auto& place : one.places) parts += place.street + u", "_s + place.postalCode + u' ' + place.city;
    parts.removeAll(QString{});
    return parts.join(u" | "_s);
}

void tell(const char* what, const LabelledContacts& labelled, const std::vector<std::pair<int, int>>& pairs)
{
    for (size_t i = 0; i < std::min<size_t>(pairs.size(), 12); ++i)
        UNSCOPED_INFO(what << ": " << shown(labelled.contacts[size_t(pairs[i].first)]).toStdString() << "\n      "
                           << shown(labelled.contacts[size_t(pairs[i].second)]).toStdString());
}

} // namespace

TEST_CASE("Duplicate persons are found among families, twins and namesakes", "[duplicates]")
{
    const unsigned seed = GENERATE(1u, 2u, 3u);
    const int size = GENERATE(300, 3000);
    CAPTURE(seed, size);
    const LabelledContacts labelled = labelledPersons(seed, size);
    const Quality quality = qualityOf(labelled);
    tell("wrong", labelled, quality.wrong);
    tell("missed", labelled, quality.missed);
    CHECK(quality.precision >= 0.95);
    CHECK(quality.recall >= 0.90);
}

TEST_CASE("Duplicate businesses are found among branches, neighbours and firms of one family", "[duplicates]")
{
    const unsigned seed = GENERATE(1u, 2u, 3u);
    const int size = GENERATE(300, 3000);
    CAPTURE(seed, size);
    const LabelledContacts labelled = labelledBusinesses(seed, size);
    const Quality quality = qualityOf(labelled);
    tell("wrong", labelled, quality.wrong);
    tell("missed", labelled, quality.missed);
    CHECK(quality.precision >= 0.90);
    CHECK(quality.recall >= 0.80);
}
