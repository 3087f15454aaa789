// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/window_rig.h"
#include "ui/support/command.h"
#include "ui/support/row_table.h"
#include "ui/window/contact_window.h"
#include "ui/window/dashboard.h"

#include <QAction>

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;

namespace {

class PaletteRig : public WindowRig {
public:
    using WindowRig::WindowRig;
    QStringList offered()
    {
        const QAbstractItemModel* model = find<RowTable>(u"palette.list"_s)->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row) texts << model->index(row, 0).data().toString();
        return texts;
    }
    void open(const QString& text = {})
    {
        key(Qt::Key_K, Qt::ControlModifier);
        REQUIRE(seen(u"palette"_s));
        CHECK(find<QLineEdit>(u"palette.line"_s)->hasFocus());
        type(text);
    }
    bool untilFirst(const QString& text)
    {
        const bool come = until([&] { return offered().value(0) == text; });
        if (!come) UNSCOPED_INFO("offered: " << offered().join(u" | "_s).toStdString());
        return come;
    }
};

} // namespace

TEST_CASE("the palette finds contacts by any part of their names and opens them", "[palette]")
{
    PaletteRig rig{{u"Acme"_s, u"Ada König"_s, u"Zoë Smith"_s}};
    rig.open(u"konig"_s);
    REQUIRE(rig.untilFirst(u"Ada König"_s));
    rig.key(Qt::Key_Return);
    CHECK_FALSE(rig.seen(u"palette"_s));
    REQUIRE(rig.until([&] { return rig.seen(u"dashboard"_s) != nullptr; }));
    CHECK(rig.until([&] { return rig.find<QWidget>(u"dashboard.name"_s)->accessibleName() == u"Ada König"_s; }));

    // What was chosen last comes first, before anything is typed.
    rig.open();
    CHECK(rig.untilFirst(u"Ada König"_s));
    rig.key(Qt::Key_Escape);
    CHECK_FALSE(rig.seen(u"palette"_s));
}

TEST_CASE("the palette offers what is registered and can be done, with its key", "[palette]")
{
    PaletteRig rig{{u"Acme"_s}};
    bool done = false;
    addCommand(rig.window.get(), {.name = u"test"_s, .text = u"Juggle the contacts"_s, .keys = {u"Ctrl+Alt+J"_s}},
               [&] { done = true; });
    QAction* disabled =
        addCommand(rig.window.get(), {.name = u"testOff"_s, .text = u"Juggle nothing"_s}, [] { FAIL("disabled"); });
    disabled->setEnabled(false);
    rig.open(u">jugg"_s);
    REQUIRE(rig.offered() == QStringList{u"Juggle the contacts"_s});
    CHECK(rig.find<RowTable>(u"palette.list"_s)->model()->index(0, 2).data().toString() == u"Ctrl+Alt+J"_s);
    rig.key(Qt::Key_Return);
    CHECK(done);

    // Boxes are reached while a dashboard is shown, and only then.
    rig.open(u">emails"_s);
    CHECK(rig.offered().isEmpty());
    rig.key(Qt::Key_Escape);
    rig.table().setFocus();
    rig.table().goTo(0);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return rig.seen(u"dashboard"_s) != nullptr; }));
    rig.open(u">go to emails"_s);
    CHECK(rig.offered().size() == 1);
    rig.key(Qt::Key_Return);
    CHECK(rig.find<QWidget>(u"box.emails"_s)->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("the palette shows the contacts of a keyword, and of a colleague", "[palette]")
{
    PaletteRig rig{{u"Acme"_s, u"Ada König"_s}};
    const auto acme = rig.wait(rig.workspace().ask(FindContact{rig.table().list().contactAt(0)->id.toString()}));
    REQUIRE(acme);
    REQUIRE(
        rig.wait(rig.workspace().perform(SetRecord{Entity::Contact, acme->id, {{u"keywords"_s, u"trade fair"_s}}})));
    rig.open(u"#trade"_s);
    REQUIRE(rig.untilFirst(u"trade fair"_s));
    rig.key(Qt::Key_Return);
    CHECK(rig.untilNames({u"Acme"_s}));

    rig.open(u"@ada"_s);
    REQUIRE(rig.until([&] { return rig.offered().size() == 2; })); // the person, and the colleague of the same name
    rig.key(Qt::Key_Escape);
}

TEST_CASE("Ctrl+Return opens a contact in a window of its own, once", "[palette]")
{
    PaletteRig rig{{u"Acme"_s}};
    const auto windows = [] {
        std::vector<ContactWindow*> found;
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* window = qobject_cast<ContactWindow*>(widget); window && window->isVisible())
                found.push_back(window);
        return found;
    };
    for (int round = 0; round < 2; ++round) {
        rig.window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(rig.window.get()));
        rig.table().setFocus();
        rig.open(u"acme"_s);
        REQUIRE(rig.untilFirst(u"Acme"_s));
        rig.key(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(rig.until([&] { return windows().size() == 1; }));
    }
    CHECK(rig.until([&] { return windows().front()->windowTitle().contains(u"Acme"_s); }));
    CHECK_FALSE(rig.seen(u"dashboard"_s)); // the main window stays where it was
}
