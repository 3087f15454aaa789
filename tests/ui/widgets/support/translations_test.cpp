// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/pages/trash/trash_page.h"

#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace kontor;

TEST_CASE("A class finds its texts under the name it has at run time", "[translations]")
{
    QTranslator german;
    REQUIRE(german.load(u":/i18n/kontor_de.qm"_s));
    const char* context = TrashPage::staticMetaObject.className();
    CHECK(german.translate(context, "Trash") == u"Papierkorb");
    CHECK(german.translate(context, "Restoring %n contact(s)", nullptr, 2) == u"%n Kontakte werden wiederhergestellt");
    CHECK(german.translate("Field", "First name") == u"Vorname");

    QTranslator english;
    REQUIRE(english.load(u":/i18n/kontor_en.qm"_s));
    CHECK(english.translate(context, "Restoring %n contact(s)", nullptr, 1) == u"Restoring %n contact");
}
