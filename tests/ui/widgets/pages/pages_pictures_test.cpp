// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/demo.h"
#include "tests/ui/widgets/window_rig.h"
#include "ui/support/theme.h"

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;

namespace {

void take(WindowRig& rig, const QString& name, qreal scale = 1)
{
    QTest::qWait(500);
    QPixmap picture{rig.window->size() * scale};
    picture.setDevicePixelRatio(scale);
    rig.window->render(&picture);
    REQUIRE(picture.save(qEnvironmentVariable("KONTOR_PICTURES") + u'/' + name + u".png"_s));
}

} // namespace

// Not run by itself: KONTOR_PICTURES=folder test_widgets "[pictures]" draws what a person should look at.
TEST_CASE("the window is drawn for somebody to look at", "[.][pictures]")
{
    REQUIRE(qEnvironmentVariableIsSet("KONTOR_PICTURES"));
    QLocale::setDefault(QLocale{u"en_GB"_s});
    applyTheme(*qApp, Theme::Light);
    WindowRig rig;
    take(rig, u"window-empty"_s);
    REQUIRE(WindowRig::wait(rig.workspace().perform(MakeDemo{.contacts = 120}).future));
    rig.add(u"Very %1 Long"_s.arg(QString{120, u'W'}));
    rig.add(u"محمد بن سلمان"_s);
    rig.add(u"山田 太郎"_s);
    rig.add(u"Zażółć & Söhne <b>GmbH</b>"_s);
    for (const auto& [theme, name] : {std::pair{Theme::Light, u"-light"_s}, std::pair{Theme::Dark, u"-dark"_s}}) {
        applyTheme(*qApp, theme);
        rig.search().clear();
        rig.settle();
        rig.table().setFocus();
        rig.table().goTo(3);
        rig.key(Qt::Key_Down, Qt::ShiftModifier);
        rig.key(Qt::Key_Down, Qt::ShiftModifier);
        take(rig, u"window-chosen"_s + name);
        take(rig, u"window-chosen-150"_s + name, 1.5);
        rig.search().setText(u"team:\"DACH Enterprise\" xyzzy"_s);
        rig.settle();
        take(rig, u"window-no-hits"_s + name);
        rig.search().setText(u"type:person )"_s);
        QTest::qWait(500);
        take(rig, u"window-wrong-query"_s + name);
        rig.search().setText(u"type:person"_s);
        rig.key(Qt::Key_N, Qt::ControlModifier);
        rig.key(Qt::Key_Return);
        take(rig, u"window-new"_s + name);
        rig.key(Qt::Key_Escape);
        rig.search().clear();
        rig.table().setFocus();
        rig.table().goTo(5);
        rig.key(Qt::Key_Delete);
        rig.key(Qt::Key_Return);
        REQUIRE(rig.until([&] { return rig.seen(u"undoBar"_s) != nullptr; }));
        take(rig, u"window-undo"_s + name);
    }
}
