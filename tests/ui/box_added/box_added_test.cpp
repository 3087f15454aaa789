// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/dashboard_rig.h"

#include <QAction>
#include <QLabel>

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;

TEST_CASE("a box is one folder and one line", "[box_added]")
{
    DashboardRig rig;
    rig.open(rig.person(u"Ada"_s, u"König"_s));
    // It stands on the dashboard, is reached by its letter, and its commands are found like all others.
    CHECK(rig.box(u"example"_s)->isVisible());
    CHECK(rig.until([&] { return rig.box(u"example"_s)->widget()->findChild<QLabel*>()->text() == u"Ada König"_s; }));
    rig.jump(Qt::Key_Z);
    CHECK(rig.focusIn(u"example"_s));
    rig.find<QAction>(u"act.box.example"_s)->trigger();
    CHECK(rig.box(u"example"_s)->isHidden());
    CHECK(rig.find<QAction>(u"act.goTo.example"_s)->text().contains(u"Example"_s));
}
