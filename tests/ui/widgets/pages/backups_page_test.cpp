// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/window_rig.h"
#include "ui/support/backup_rule.h"
#include "ui/support/row_table.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDirIterator>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QSpinBox>
#include <QStatusBar>

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

TEST_CASE("the settings say where backups go and how many stay, and whether the newest is whole", "[backups_page]")
{
    WindowRig rig{{u"Acme"_s}};
    QTemporaryDir folder;
    REQUIRE(rig.window->showPage(u"settings.backups"_s));
    auto* place = rig.find<QLineEdit>(u"settings.backups.folder"_s);
    auto* newest = rig.find<QLabel>(u"settings.backups.newest"_s);
    const auto press = [&](const QString& name) { rig.find<QAbstractButton>(u"settings.backups."_s + name)->click(); };
    const auto says = [&](const QString& part) {
        return rig.until([&] { return rig.window->statusBar()->currentMessage().contains(part); });
    };
    press(u"verify"_s);
    CHECK(says(u"no backup to verify"_s));

    // Only a whole path is one; the former stays.
    place->setText(u"backups"_s);
    Q_EMIT place->editingFinished();
    CHECK(says(u"whole path"_s));
    CHECK(keptBackupRule(rig.state()).folder.isEmpty());
    press(u"choose"_s);
    auto* dialog = rig.find<QFileDialog>(u"backupFolderDialog"_s);
    Q_EMIT dialog->fileSelected(folder.path());
    dialog->close();
    rig.find<QSpinBox>(u"settings.backups.weeks"_s)->setValue(2);
    const BackupRule rule = keptBackupRule(rig.state());
    CHECK(rule.folder == folder.path());
    CHECK(rule.weeks == 2);

    press(u"now"_s);
    REQUIRE(says(u"written and verified"_s));
    CHECK(QDirIterator{folder.path(), QDir::Files, QDirIterator::Subdirectories}.hasNext());
    REQUIRE(rig.until([&] { return newest->text().contains(u"Backups: 1."_s); }));
    press(u"verify"_s);
    CHECK(says(u"whole and can be restored"_s));

    auto* automatic = rig.find<QCheckBox>(u"settings.backups.automatic"_s);
    automatic->setChecked(false);
    CHECK_FALSE(rig.state().value(u"backups/automatic"_s, true).toBool());
}

TEST_CASE("a backup that is damaged says so, and is not restored", "[backups_page]")
{
    WindowRig rig{{u"Acme"_s, u"Ada König"_s}};
    QTemporaryDir folder;
    REQUIRE(rig.window->showPage(u"settings.backups"_s));
    rig.find<QAbstractButton>(u"settings.backups.choose"_s)->click();
    auto* dialog = rig.find<QFileDialog>(u"backupFolderDialog"_s);
    Q_EMIT dialog->fileSelected(folder.path());
    dialog->close();
    rig.find<QAbstractButton>(u"settings.backups.now"_s)->click();
    const auto* newest = rig.find<QLabel>(u"settings.backups.newest"_s);
    REQUIRE(rig.until([&] { return newest->text().contains(u"Backups: 1."_s); }));
    QDirIterator files{folder.path(), QDir::Files, QDirIterator::Subdirectories};
    REQUIRE(files.hasNext());
    const QString path = files.next();
    QFile file{path};
    REQUIRE(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size();
    for (qint64 page = 2; page * 4096 < size; ++page) { // the head stays, so that it is still known as a store
        file.seek(page * 4096);
        file.write(QByteArray(4096, 'x'));
    }
    file.close();

    const auto warned = [&] {
        REQUIRE(rig.until([&] { return rig.seen(u"undoBar"_s) != nullptr; }));
        const QString sentence = rig.seen(u"undoBar"_s)->accessibleName();
        rig.find<QAbstractButton>(u"undoBar.close"_s)->click();
        return sentence;
    };
    rig.find<QAbstractButton>(u"settings.backups.verify"_s)->click();
    const QString verified = warned();
    INFO(verified.toStdString());
    CHECK(verified.contains(QFileInfo{path}.fileName()));

    rig.add(u"Zoë Smith"_s);
    rig.window->activateWindow();
    REQUIRE(rig.window->showPage(u"backups"_s));
    auto* list = rig.find<RowTable>(u"backupList"_s);
    REQUIRE(rig.until([&] { return list->model()->rowCount() == 1; }));
    list->setFocus();
    rig.key(Qt::Key_Return);
    if (rig.seen(u"restoreQuestion"_s)) rig.key(Qt::Key_Return);
    CHECK_FALSE(warned().isEmpty());
    rig.window->showPage(u"contacts"_s);
    CHECK(rig.untilNames({u"Acme"_s, u"Ada König"_s, u"Zoë Smith"_s}));
}
