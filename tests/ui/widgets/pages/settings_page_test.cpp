// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/window_rig.h"
#include "ui/support/command.h"
#include "ui/support/row_table.h"
#include "ui/text/language.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;

TEST_CASE("every command stands in the keyboard map, and takes another key from there", "[settings_page]")
{
    WindowRig rig{{u"Acme"_s}};
    rig.key(Qt::Key_F1);
    auto* list = rig.find<RowTable>(u"settings.keys.list"_s);
    REQUIRE(rig.seen(u"page.settings.keys"_s));
    QStringList shown;
    for (int row = 0; row < list->model()->rowCount(); ++row) shown << list->model()->index(row, 0).data().toString();
    for (const QAction* command : allCommands(*rig.window)) {
        CAPTURE(command->objectName().toStdString());
        CHECK(shown.contains(commandText(*command)));
    }
    rig.find<QLineEdit>(u"settings.keys.search"_s)->setText(u"back up"_s);
    REQUIRE(list->model()->rowCount() == 1);
    list->selectRow(0);
    auto* edit = rig.find<QKeySequenceEdit>(u"settings.keys.key"_s);
    auto* save = rig.find<QAbstractButton>(u"settings.keys.save"_s);
    auto* backUp = rig.find<QAction>(u"act.backUp"_s);

    // A key that another command has is not taken from it.
    edit->setKeySequence(QKeySequence{u"Ctrl+K"_s});
    CHECK_FALSE(save->isEnabled());
    CHECK(rig.find<QLabel>(u"settings.keys.clash"_s)->text().contains(u"Ctrl+K"_s));

    edit->setKeySequence(QKeySequence{u"Ctrl+Shift+Y"_s});
    REQUIRE(save->isEnabled());
    save->click();
    CHECK(backUp->shortcut() == QKeySequence{u"Ctrl+Shift+Y"_s});
    // The next window has it too.
    rig.openWindow();
    CHECK(rig.find<QAction>(u"act.backUp"_s)->shortcut() == QKeySequence{u"Ctrl+Shift+Y"_s});
    resetCommandKey(rig.state(), *rig.find<QAction>(u"act.backUp"_s));
    CHECK(rig.find<QAction>(u"act.backUp"_s)->shortcut() == QKeySequence{u"Ctrl+B"_s});
}

TEST_CASE("colours and language change at once from the settings", "[settings_page]")
{
    const QLocale before;
    WindowRig rig{{u"Acme"_s}};
    REQUIRE(rig.window->showPage(u"settings.appearance"_s));
    auto* theme = rig.find<QComboBox>(u"settings.theme"_s);
    theme->setCurrentIndex(theme->findData(u"dark"_s));
    Q_EMIT theme->activated(theme->currentIndex());
    CHECK(isDark(QApplication::palette()));
    CHECK(rig.find<QAction>(u"act.theme.dark"_s)->isChecked());
    theme->setCurrentIndex(theme->findData(u"system"_s));
    Q_EMIT theme->activated(theme->currentIndex());

    REQUIRE(languages().contains(u"de"_s));
    auto* language = rig.find<QComboBox>(u"settings.language"_s);
    language->setCurrentIndex(language->findData(u"de"_s));
    Q_EMIT language->activated(language->currentIndex());
    CHECK(rig.until([&] { return rig.find<QAbstractButton>(u"nav.trash"_s)->text() == u"Papierkorb"_s; }));
    CHECK(QLocale{}.language() == QLocale::German);
    CHECK(rig.seen(u"page.settings"_s));
    applyLanguage(u"en"_s);
    CHECK(rig.until([&] { return rig.find<QAbstractButton>(u"nav.trash"_s)->text() == u"Trash"_s; }));
    QLocale::setDefault(before);
}

TEST_CASE("the settings are searched by what stands on them, and say when nothing is found", "[settings_page]")
{
    WindowRig rig;
    REQUIRE(rig.window->showPage(u"settings.appearance"_s));
    auto* search = rig.find<QLineEdit>(u"settings.search"_s);
    const auto found = [&](const QString& text) {
        search->setText(text);
        QStringList keys;
        for (const QAbstractButton* entry : rig.find<QWidget>(u"settings.entries"_s)->findChildren<QAbstractButton*>())
            if (!entry->isHidden()) keys << entry->objectName().mid(9);
        return keys;
    };
    const QStringList all = found({});
    CHECK(found(u"registration number"_s) == QStringList{u"organisation"_s}); // a field whose form is not there yet
    CHECK(found(u"tile"_s) == QStringList{u"maps"_s});
    const QStringList dial = found(u"softphone"_s); // one of the words beside it
    CHECK(dial == QStringList{u"telephone"_s});
    CHECK_FALSE(rig.seen(u"settings.none"_s));
    CHECK(found(u"zebra crossing"_s).isEmpty());
    CHECK(rig.seen(u"settings.none"_s));
    CHECK(found({}) == all);
    CHECK_FALSE(rig.seen(u"settings.none"_s));
    // What is shown stays while one searches.
    CHECK(rig.seen(u"page.settings.appearance"_s));
}
