// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/dashboard_rig.h"

#include <QAbstractButton>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QImage>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;

namespace {

QStringList entries(const QMenu& menu)
{
    QStringList texts;
    for (const QAction* action : menu.actions())
        if (!action->isSeparator()) texts << action->text();
    return texts;
}

QString picture(const QTemporaryDir& dir, QColor color)
{
    QImage image{60, 40, QImage::Format_RGB32};
    image.fill(color);
    const QString path = dir.filePath(color.name().mid(1) + u".png"_s);
    REQUIRE(image.save(path));
    return path;
}

} // namespace

TEST_CASE("the picture in the head is chosen, cropped and removed by keyboard", "[dashboard][picture_button]")
{
    DashboardRig rig;
    const QTemporaryDir dir;
    const Id ada = rig.person(u"Ada"_s, u"Lovelace"_s);
    auto* button = rig.find<QAbstractButton>(u"dashboard.picture"_s);
    CHECK_FALSE(button->isEnabled());
    rig.open(ada);
    CHECK(button->isEnabled());
    CHECK(button->accessibleName() == u"Picture of Ada Lovelace"_s);
    CHECK(button->focusPolicy() == Qt::StrongFocus);
    CHECK_FALSE(button->toolTip().isEmpty());
    const auto menu = [&] {
        rig.dashboard().activateWindow(); // behind the file dialog
        button->setFocus();
        REQUIRE(rig.until([&] { return button->hasFocus(); }));
        rig.key(Qt::Key_Return);
        auto* opened = rig.dashboard().findChild<QMenu*>(u"dashboard.pictureMenu"_s);
        REQUIRE(opened);
        return opened;
    };
    CHECK(entries(*menu()) == QStringList{u"Choose picture…"_s}); // there is none yet
    rig.key(Qt::Key_Down);
    rig.key(Qt::Key_Return);
    auto* dialog = rig.dashboard().findChild<QFileDialog*>(u"picture.dialog"_s);
    REQUIRE(dialog);
    Q_EMIT dialog->fileSelected(picture(dir, Qt::red));
    dialog->close();
    const auto save = [&] {
        QPushButton* take = nullptr;
        REQUIRE(rig.until([&] { return (take = rig.dashboard().findChild<QPushButton*>(u"picture.save"_s)); }));
        take->click();
    };
    save();
    REQUIRE(rig.until([&] { return !rig.data(ada).picture.id.isNull(); }));
    const QColor middle = [&] {
        rig.until([&] { return button->grab().toImage().pixelColor(25, 25) == QColor{Qt::red}; });
        return button->grab().toImage().pixelColor(25, 25);
    }();
    CHECK(middle == QColor{Qt::red});

    QMenu* offered = menu();
    CHECK(entries(*offered) == QStringList{u"Choose picture…"_s, u"Crop…"_s, u"Remove"_s});
    offered->actions().at(1)->trigger();
    offered->close();
    save();
    rig.turn(20);
    offered = menu();
    offered->actions().last()->trigger();
    offered->close();
    CHECK(rig.until([&] { return rig.data(ada).picture.id.isNull(); }));
}

TEST_CASE("a file that is dropped on the picture in the head becomes it", "[dashboard][picture_button]")
{
    DashboardRig rig;
    const QTemporaryDir dir;
    const Id ada = rig.person(u"Ada"_s, u"Lovelace"_s);
    rig.open(ada);
    auto* button = rig.find<QAbstractButton>(u"dashboard.picture"_s);
    const auto drop = [&](const QList<QUrl>& urls) {
        QMimeData dragged;
        dragged.setUrls(urls);
        QDragEnterEvent enter{QPoint{20, 20}, Qt::CopyAction, &dragged, Qt::LeftButton, {}};
        QCoreApplication::sendEvent(button, &enter);
        if (!enter.isAccepted()) return false;
        QDropEvent dropped{QPointF{20, 20}, Qt::CopyAction, &dragged, Qt::LeftButton, {}};
        QCoreApplication::sendEvent(button, &dropped);
        return true;
    };
    CHECK_FALSE(drop({QUrl{u"https://example.org/a.png"_s}}));
    CHECK(drop({QUrl::fromLocalFile(picture(dir, Qt::blue))}));
    QPushButton* take = nullptr;
    REQUIRE(rig.until([&] { return (take = rig.dashboard().findChild<QPushButton*>(u"picture.save"_s)); }));
    take->click();
    CHECK(rig.until([&] { return !rig.data(ada).picture.id.isNull(); }));
}
