// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A window that nobody touches does nothing: what lays itself out anew at each answer takes a whole core and a battery.
#include "core/commands/demo.h"
#include "tests/ui/widgets/dashboard/full_contact.h"
#include "tests/ui/widgets/window_rig.h"
#include "ui/pages/page.h"
#include "ui/pages/settings/sections.h"

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;

namespace {

/// Counts what layouts and painting ask for, in the whole program.
class LayoutWork : public QObject {
public:
    LayoutWork() { qApp->installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override
    {
        m_done += event->type() == QEvent::LayoutRequest || event->type() == QEvent::UpdateRequest;
        return false;
    }
    /// Is there a while without any? A blinking cursor has such whiles, a layout that goes round has none.
    bool comesToRest()
    {
        for (int attempt = 0; attempt < 200; ++attempt) {
            m_done = 0;
            for (int turn = 0; turn < 20; ++turn) QCoreApplication::processEvents();
            QTest::qWait(5);
            if (m_done == 0) return true;
        }
        return false;
    }

private:
    int m_done = 0;
};

constexpr QSize sizes[]{{853, 533}, {1280, 800}, {1920, 1080}};

} // namespace

TEST_CASE("every page comes to rest at every size", "[rest]")
{
    WindowRig rig;
    REQUIRE(WindowRig::wait(rig.workspace().perform(MakeDemo{.contacts = 60}).future));
    rig.settle();
    LayoutWork work;
    QStringList keys;
    for (const PageInfo& page : allPages()) keys << page.key;
    for (const PageInfo& section : allSettings()) keys << u"settings."_s + section.key;
    for (const QSize& size : sizes) {
        rig.window->resize(size);
        for (const QString& key : std::as_const(keys)) {
            CAPTURE(key.toStdString(), size.width());
            REQUIRE(rig.window->showPage(key));
            rig.settle();
            CHECK(work.comesToRest());
        }
    }
}

TEST_CASE("a full dashboard comes to rest at every size", "[rest]")
{
    DashboardRig rig;
    const FullContacts full = addFullContacts(rig);
    LayoutWork work;
    for (const QSize& size : sizes) {
        rig.dashboard().resize(size);
        for (const Id& contact : {full.business, full.person}) {
            CAPTURE(size.width(), contact == full.person);
            rig.open(contact);
            CHECK(work.comesToRest());
        }
    }
}
