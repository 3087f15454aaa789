// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/folder_path.h"
#include "tests/support/catch.h"

using namespace kontor;
using namespace Qt::StringLiterals;

TEST_CASE("A folder is the same however its path was typed", "[folder_path]")
{
    CHECK(folderPath(u" /Offers//  2026 / ") == u"Offers/2026"_s);
    CHECK(folderPath(u"Offers") == u"Offers"_s);
    CHECK(folderPath(u"Old   offers") == u"Old offers"_s);
    CHECK(folderPath(u" / / ").isEmpty());
    CHECK(folderPath(u"").isEmpty());
    CHECK(folderPath(u"../x/./y/..") == u"x/y"_s); // never out of what a folder is written into
}

TEST_CASE("A folder lies in another by whole names, not by letters", "[folder_path]")
{
    CHECK(isWithinFolder(u"Offers/2026"_s, u"Offers"_s));
    CHECK(isWithinFolder(u"Offers"_s, u"Offers"_s));
    CHECK(isWithinFolder(u"Offers"_s, QString{}));
    CHECK_FALSE(isWithinFolder(u"Offers 2026"_s, u"Offers"_s));
    CHECK_FALSE(isWithinFolder(u"Offers"_s, u"Offers/2026"_s));
    CHECK_FALSE(isWithinFolder(QString{}, u"Offers"_s));
    CHECK(outerFolder(u"Offers/2026/May"_s) == u"Offers/2026"_s);
    CHECK(outerFolder(u"Offers"_s).isEmpty());
    CHECK(folderName(u"Offers/2026"_s) == u"2026"_s);
    CHECK(folderName(u"Offers"_s) == u"Offers"_s);
}
