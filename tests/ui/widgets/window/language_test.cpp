// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/pseudo_language.h"
#include "tests/ui/widgets/window_rig.h"
#include "ui/window/dashboard.h"

#include <QAbstractButton>
#include <QMenuBar>

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;

TEST_CASE("another language is there at once, at the same place", "[language]")
{
    WindowRig rig{{u"Acme"_s, u"Ada König"_s}};
    rig.table().setFocus();
    rig.table().goTo(1);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return rig.seen(u"dashboard"_s) != nullptr; }));
    REQUIRE(rig.until([&] { return rig.find<QWidget>(u"dashboard.name"_s)->accessibleName() == u"Ada König"_s; }));
    {
        const PseudoLanguage wide;
        REQUIRE(rig.until([&] { return PseudoLanguage::isIn(rig.find<QAbstractButton>(u"nav.trash"_s)->text()); }));
        // Menus, pages, boxes; and the contact that was open still is.
        CHECK(PseudoLanguage::isIn(rig.find<QMenuBar>(u"menuBar"_s)->actions().front()->text()));
        CHECK(PseudoLanguage::isIn(rig.find<QWidget>(u"box.emails"_s)->accessibleName()));
        CHECK(rig.until([&] { return rig.seen(u"dashboard"_s) != nullptr; }));
        CHECK(rig.until([&] { return rig.find<QWidget>(u"dashboard.name"_s)->accessibleName() == u"Ada König"_s; }));
        rig.window->showPage(u"settings"_s);
    }
    REQUIRE(rig.until([&] { return !PseudoLanguage::isIn(rig.find<QAbstractButton>(u"nav.trash"_s)->text()); }));
    CHECK(rig.seen(u"page.settings"_s));
}

TEST_CASE("in a wide language on a small screen no label is clipped", "[language]")
{
    WindowRig rig{{u"Acme"_s, u"Ada König"_s}};
    const PseudoLanguage wide; // every text 40 % longer
    REQUIRE(rig.until([&] { return PseudoLanguage::isIn(rig.find<QAbstractButton>(u"nav.trash"_s)->text()); }));
    // 1280 × 800 at 150 %.
    rig.window->resize(853, 533);
    for (const QString& page : {u"contacts"_s, u"day"_s, u"tasks"_s, u"operations"_s, u"trash"_s, u"backups"_s,
                                u"settings.appearance"_s, u"settings.keys"_s}) {
        REQUIRE(rig.window->showPage(page));
        rig.settle();
        CAPTURE(page.toStdString());
        // What has just come is still being laid out, and until() lets more come once it is satisfied.
        QStringList clipped;
        rig.until([&] { return (clipped = clippedTexts(*rig.window)).isEmpty(); });
        CHECK(clipped.join(u'\n').toStdString() == "");
    }
}
