// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/dashboard_rig.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::test;

namespace {

QStringList words(DashboardRig& rig)
{
    QStringList texts;
    for (const QWidget* chip : rig.box(u"keywords"_s)->findChildren<QWidget*>(u"keyword"_s))
        if (chip->isVisible()) texts << chip->accessibleName();
    texts.sort(Qt::CaseInsensitive);
    return texts;
}

} // namespace

TEST_CASE("keywords are typed with commas, changed and deleted by keyboard", "[boxes]")
{
    DashboardRig rig;
    const Id contact = rig.person(u"Anna"_s, u"König"_s);
    rig.open(contact);
    rig.jump(Qt::Key_K);
    rig.type(u"VIP, trade fair 2026 ,,vip"_s);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return words(rig) == QStringList{u"trade fair 2026"_s, u"VIP"_s}; }));
    rig.type(u"urgent"_s);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return words(rig) == QStringList{u"trade fair 2026"_s, u"urgent"_s, u"VIP"_s}; }));

    rig.key(Qt::Key_Backspace); // from the empty line onto the last chip
    REQUIRE(rig.focus()->accessibleName() == "VIP"_L1);
    rig.key(Qt::Key_Left);
    REQUIRE(rig.focus()->accessibleName() == "urgent"_L1);
    rig.key(Qt::Key_Delete);
    REQUIRE(rig.until([&] { return words(rig) == QStringList{u"trade fair 2026"_s, u"VIP"_s}; }));
    CHECK(rig.focusIn(u"keywords"_s));

    rig.jump(Qt::Key_K);
    rig.key(Qt::Key_Return);
    rig.key(Qt::Key_A, Qt::ControlModifier);
    rig.type(u"fair"_s);
    rig.key(Qt::Key_Return);
    CHECK(rig.until([&] { return words(rig) == QStringList{u"fair"_s, u"VIP"_s}; }));
}

TEST_CASE("keywords in use are completed", "[boxes]")
{
    DashboardRig rig;
    const Id other = rig.person(u"Bea"_s, u"Bauer"_s);
    rig.addTo(other, Entity::Keyword, {{u"word"_s, u"Messe München"_s}});
    rig.open(rig.person(u"Anna"_s, u"König"_s));
    rig.jump(Qt::Key_K);
    rig.type(u"mes"_s);
    auto* completer = rig.box(u"keywords"_s)->findChild<QCompleter*>();
    REQUIRE(completer);
    REQUIRE(rig.until([&] { return completer->popup()->isVisible(); }));
    rig.key(Qt::Key_Down);
    rig.key(Qt::Key_Return);
    auto* line = rig.find<QLineEdit>(u"keywords.line"_s);
    REQUIRE(line->text() == u"Messe München"_s);
    rig.key(Qt::Key_Return);
    CHECK(rig.until([&] { return words(rig) == QStringList{u"Messe München"_s}; }));
}
