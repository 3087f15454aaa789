// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/dashboard/full_contact.h"
#include "ui/support/theme.h"
#include "ui/text/translations.h"

#include <QPainter>

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::test;

namespace {

void take(DashboardRig& rig, const QString& name, qreal scale = 1)
{
    QTest::qWait(400);
    QPixmap picture{rig.dashboard().size() * scale};
    picture.setDevicePixelRatio(scale);
    rig.dashboard().render(&picture);
    REQUIRE(picture.save(qEnvironmentVariable("KONTOR_PICTURES") + u'/' + name + u".png"_s));
}

} // namespace

// Not run by itself: KONTOR_PICTURES=folder test_widgets "[pictures]" draws what a person should look at.
TEST_CASE("the dashboard is drawn for somebody to look at", "[.][pictures]")
{
    REQUIRE(qEnvironmentVariableIsSet("KONTOR_PICTURES"));
    installTranslations(QLocale{u"en_GB"_s});
    QLocale::setDefault(QLocale{u"en_GB"_s});
    DashboardRig rig;
    const FullContacts full = addFullContacts(rig);
    const Id empty = rig.business(u"Empty Ltd."_s);
    const Id emptyPerson = rig.person(u"محمد"_s, u"بن سلمان"_s);
    const Id longName = rig.person(QString{200, u'W'}, u"Schmidt"_s);
    rig.dashboard().setPosition(13, 212);
    for (const auto& [theme, name] : {std::pair{Theme::Light, u"light"_s}, std::pair{Theme::Dark, u"dark"_s}}) {
        applyTheme(*qApp, theme);
        rig.open(full.business);
        rig.dashboard().focusBoxes();
        take(rig, u"business-"_s + name);
        take(rig, u"business-150-"_s + name, 1.5);
        rig.open(full.person);
        take(rig, u"person-"_s + name);
        rig.open(empty);
        take(rig, u"empty-"_s + name);
        rig.open(emptyPerson);
        take(rig, u"arabic-"_s + name);
        rig.open(longName);
        take(rig, u"long-"_s + name);
    }
    applyTheme(*qApp, Theme::Light);
    rig.open(full.business);
    rig.jump(Qt::Key_E);
    rig.key(Qt::Key_Return);
    rig.jump(Qt::Key_L);
    rig.key(Qt::Key_Return);
    take(rig, u"editing"_s);
    rig.key(Qt::Key_Escape);
    rig.jump(Qt::Key_C);
    rig.find<QWidget>(u"box.contact_persons.add"_s);
    QTest::mouseClick(rig.find<QWidget>(u"box.contact_persons.add"_s), Qt::LeftButton);
    take(rig, u"connect"_s);
}
