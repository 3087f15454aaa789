// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/window_rig.h"
#include "ui/support/row_table.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMessageBox>

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;

TEST_CASE("a backup is made, looked into and restored from its page", "[backups_page]")
{
    WindowRig rig{{u"Acme"_s, u"Ada König"_s}};
    REQUIRE(rig.window->showPage(u"backups"_s));
    REQUIRE(rig.until([&] { return rig.seen(u"emptyBackUp"_s) != nullptr; }));
    rig.key(Qt::Key_B, Qt::ControlModifier);
    auto* list = rig.find<RowTable>(u"backupList"_s);
    REQUIRE(rig.until([&] { return list->model()->rowCount() == 1; }));
    auto* inside = rig.find<QLabel>(u"backupContents"_s);
    REQUIRE(rig.until([&] { return inside->text().contains(u"Acme"_s); }));
    CHECK(inside->text().contains(u'2'));           // contacts
    CHECK(inside->text().contains(u"Ada König"_s)); // the newest change

    rig.add(u"Zoë Smith"_s);
    list->setFocus();
    rig.key(Qt::Key_Return);
    CHECK(rig.find<QMessageBox>(u"restoreQuestion"_s)->informativeText().contains(u"Acme"_s));
    rig.key(Qt::Key_Return);
    rig.window->showPage(u"contacts"_s);
    CHECK(rig.untilNames({u"Acme"_s, u"Ada König"_s}));
}
