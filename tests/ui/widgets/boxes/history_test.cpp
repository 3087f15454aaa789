// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the lines of the history tell, and what can be done with them.
#include "core/commands/set_coordinates.h"
#include "tests/ui/widgets/dashboard_rig.h"
#include "ui/boxes/contact_feed.h"
#include "ui/boxes/timeline/attachments.h"
#include "ui/delegates/event_delegate.h"

#include <QAbstractButton>
#include <QAction>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleOptionViewItem>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::test;

namespace {

QListView* list(DashboardRig& rig) { return rig.find<QListView>(u"timeline.list"_s); }

std::vector<QModelIndex> lines(DashboardRig& rig)
{
    std::vector<QModelIndex> found;
    const QAbstractItemModel* model = list(rig)->model();
    for (int i = 0; i < model->rowCount(); ++i)
        if (!model->index(i, 0).data(EventRole::IsDay).toBool()) found.push_back(model->index(i, 0));
    return found;
}

QStringList said(DashboardRig& rig)
{
    QStringList texts;
    for (const QModelIndex& line : lines(rig)) texts << line.data().toString();
    return texts;
}

void choose(DashboardRig& rig, const QString& start)
{
    for (const QModelIndex& line : lines(rig))
        if (line.data().toString().startsWith(start)) list(rig)->setCurrentIndex(line);
    REQUIRE(list(rig)->currentIndex().data().toString().startsWith(start));
    list(rig)->setFocus();
}

/// The entry of the menu of the chosen line; null where there is none.
QAction* deed(DashboardRig& rig, const QString& text)
{
    rig.key(Qt::Key_Menu);
    for (const QMenu* menu : rig.dashboard().findChildren<QMenu*>(u"timeline.menu"_s))
        for (QAction* action : menu->actions())
            if (menu->isVisible() && action->text() == text) return action;
    return nullptr;
}
void closeMenus(DashboardRig& rig)
{
    while (QApplication::activePopupWidget()) rig.key(Qt::Key_Escape);
}
bool offers(DashboardRig& rig, const QString& text)
{
    const bool found = deed(rig, text) != nullptr;
    closeMenus(rig);
    return found;
}
void perform(DashboardRig& rig, const QString& text)
{
    QAction* found = deed(rig, text);
    REQUIRE(found);
    found->trigger();
    closeMenus(rig);
}

void showData(DashboardRig& rig) { rig.find<QTabBar>(u"timeline.tabs"_s)->setCurrentIndex(1); }

} // namespace

TEST_CASE("a call is logged with its time and length, read, put right and deleted by keyboard", "[boxes][history]")
{
    DashboardRig rig;
    const Id contact = rig.person(u"Anna"_s, u"König"_s);
    rig.addTo(contact, Entity::Phone, {{u"number"_s, u"+49 731 9876543"_s}});
    rig.open(contact);
    REQUIRE(rig.untilRows(u"phones"_s, {u"+49 731 9876543"_s}));
    rig.jump(Qt::Key_P);
    rig.key(Qt::Key_L);
    rig.find<QLineEdit>(u"field.at.time"_s)->setFocus();
    const QString shown = rig.find<QLineEdit>(u"field.at.time"_s)->text();
    CHECK_FALSE(shown.isEmpty()); // now
    rig.key(Qt::Key_Tab);         // the outcome
    rig.key(Qt::Key_Down);
    rig.find<QLineEdit>(u"field.seconds"_s)->setFocus();
    rig.type(u"4:30"_s);
    rig.key(Qt::Key_Return);
    REQUIRE(
        rig.until([&] { return said(rig) == QStringList{u"Outgoing call · +49 731 9876543 · 4:30 min · Reached"_s}; }));

    // Yesterday it was, and minutes are enough.
    const qint64 before = rig.data(contact).head.lastContact;
    choose(rig, u"Outgoing"_s);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return rig.dashboard().findChild<QLineEdit*>(u"field.at"_s) != nullptr; }));
    rig.find<QLineEdit>(u"field.at"_s)->setFocus();
    rig.key(Qt::Key_D, Qt::ShiftModifier);
    rig.find<QLineEdit>(u"field.seconds"_s)->setText(u"6"_s);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return said(rig).join(u' ').contains(u"6 min"_s); }));
    const qint64 after = rig.data(contact).head.lastContact;
    CHECK(QDateTime::fromMSecsSinceEpoch(after).date() == QDateTime::fromMSecsSinceEpoch(before).date().addDays(-1));
    CHECK(list(rig)->model()->index(0, 0).data().toString().startsWith(u"Yesterday"_s));

    choose(rig, u"Outgoing"_s);
    rig.key(Qt::Key_Delete);
    REQUIRE(rig.until([&] { return lines(rig).size() == 1 && lines(rig)[0].data(EventRole::IsGone).toBool(); }));
    choose(rig, u"Outgoing"_s);
    CHECK_FALSE(offers(rig, u"Change call"_s));
    rig.key(Qt::Key_Delete); // has nothing to delete
    perform(rig, u"Restore"_s);
    REQUIRE(rig.until([&] { return !lines(rig)[0].data(EventRole::IsGone).toBool(); }));
    choose(rig, u"Outgoing"_s);
    CHECK(offers(rig, u"Delete call"_s));
}

TEST_CASE("what a call was about stands below how it went, and all of it on demand", "[boxes][history]")
{
    DashboardRig rig;
    const Id contact = rig.person(u"Anna"_s, u"König"_s);
    const QString note = u"Wants beer, and more beer. "_s.repeated(20).trimmed();
    rig.addTo(contact, Entity::Call, {{u"direction"_s, u"in"_s}, {u"outcome"_s, u"reached"_s}, {u"note"_s, note}});
    rig.open(contact);
    REQUIRE(rig.until([&] { return said(rig).size() == 1; }));
    CHECK(said(rig)[0].startsWith(u"Incoming call · Reached\nWants beer"_s));
    CHECK(said(rig)[0].size() < note.size());
    choose(rig, u"Incoming"_s);
    rig.key(Qt::Key_Space);
    CHECK(rig.until([&] { return said(rig)[0] == u"Incoming call · Reached\n"_s + note; }));
}

TEST_CASE("a call that is still to come is refused where its time stands", "[boxes][history]")
{
    DashboardRig rig;
    const Id contact = rig.person(u"Anna"_s, u"König"_s);
    rig.addTo(contact, Entity::Phone, {{u"number"_s, u"+49 731 9876543"_s}});
    rig.open(contact);
    REQUIRE(rig.untilRows(u"phones"_s, {u"+49 731 9876543"_s}));
    rig.jump(Qt::Key_P);
    rig.key(Qt::Key_L);
    rig.find<QLineEdit>(u"field.at"_s)->setFocus();
    rig.key(Qt::Key_W);
    rig.key(Qt::Key_Return);
    const auto refusal = [&] {
        for (const QWidget* error : rig.find<QWidget>(u"sideSheet"_s)->findChildren<QWidget*>(u"error"_s))
            if (error->isVisible()) return error->accessibleName();
        return QString{};
    };
    REQUIRE(rig.until([&] { return !refusal().isEmpty(); }));
    CHECK(refusal().contains(u"is still to come"_s));
}

TEST_CASE("a deleted note is struck out and comes back", "[boxes][history]")
{
    DashboardRig rig;
    const Id contact = rig.person(u"Anna"_s, u"König"_s);
    rig.addTo(contact, Entity::Note, {{u"text"_s, u"Wants 40 kegs"_s}});
    rig.open(contact);
    REQUIRE(rig.until([&] { return said(rig).size() == 1; }));
    choose(rig, u"Wants"_s);
    rig.key(Qt::Key_Delete);
    REQUIRE(rig.until([&] { return said(rig).size() == 2; })); // and that it was deleted
    choose(rig, u"Wants"_s);
    const QModelIndex note = list(rig)->currentIndex();
    CHECK(note.data(EventRole::IsGone).toBool());
    CHECK(note.data(Qt::AccessibleTextRole).toString().endsWith(u", deleted"_s));
    CHECK_FALSE(offers(rig, u"Change note"_s));
    CHECK_FALSE(offers(rig, u"Delete note"_s));
    CHECK_FALSE(lines(rig)[0].data(EventRole::IsGone).toBool()); // the line that says so is not struck out
    perform(rig, u"Restore"_s);
    REQUIRE(rig.until([&] { return said(rig).size() == 3; }));
    choose(rig, u"Wants"_s);
    CHECK_FALSE(list(rig)->currentIndex().data(EventRole::IsGone).toBool());
    CHECK_FALSE(offers(rig, u"Restore"_s));
    CHECK(offers(rig, u"Change note"_s));
}

TEST_CASE("what a rule did is Kontor Automation's, and can be asked for", "[boxes][history]")
{
    DashboardRig rig;
    const Id contact = rig.person(u"Anna"_s, u"König"_s);
    const Id place = rig.addTo(contact, Entity::Location, {{u"city"_s, u"Ulm"_s}});
    REQUIRE(rig.wait(rig.workspace().perform(SetCoordinates{.found = {{place, 48.4, 10.0}}, .unasked = true})));
    rig.open(contact);
    showData(rig);
    REQUIRE(rig.until([&] { return said(rig).size() == 3; }));
    CHECK(lines(rig)[0].data(EventRole::Creator).toString() == u"Kontor Automation"_s);
    CHECK(lines(rig)[1].data(EventRole::Creator).toString() == u"Ada König"_s);
    rig.find<QAbstractButton>(u"timeline.types"_s)->click();
    rig.key(Qt::Key_Up);    // By
    rig.key(Qt::Key_Right); // Everybody
    rig.key(Qt::Key_Up);    // the last
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return said(rig).size() == 1; }));
    CHECK(rig.find<QAbstractButton>(u"timeline.types"_s)->accessibleName() == u"Types: Kontor Automation"_s);
}

TEST_CASE("what a contact person did stands under its name, which opens it", "[boxes][history]")
{
    DashboardRig rig;
    const Id acme = rig.business(u"Braukunst GmbH"_s), anna = rig.person(u"Anna"_s, u"König & Söhne"_s);
    rig.add(Entity::ContactPerson, {{u"person"_s, anna.toString()}, {u"business"_s, acme.toString()}});
    rig.addTo(acme, Entity::Note, {{u"text"_s, u"ours"_s}});
    rig.addTo(anna, Entity::Note, {{u"text"_s, u"hers"_s}});
    rig.open(acme);
    REQUIRE(rig.until([&] { return said(rig) == QStringList{u"ours"_s}; }));
    rig.find<QAbstractButton>(u"timeline.types"_s)->click();
    rig.key(Qt::Key_Up);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return said(rig) == QStringList{u"hers"_s, u"ours"_s}; }));
    const QModelIndex hers = lines(rig)[0], ours = lines(rig)[1];
    CHECK(hers.data(EventRole::Contact).toString() == u"Anna König & Söhne"_s);
    CHECK(hers.data(Qt::AccessibleTextRole).toString().startsWith(u"Anna König & Söhne: "_s));
    CHECK(ours.data(EventRole::Contact).toString().isEmpty());
    CHECK(list(rig)->visualRect(hers).height() > list(rig)->visualRect(ours).height()); // a line for the name

    Id opened;
    const auto* feed = rig.dashboard().findChild<ContactFeed*>();
    QObject::connect(feed, &ContactFeed::contactRequested, [&](const Id& id) { opened = id; });
    // Somewhere in the first line of the text stands the name.
    QStyleOptionViewItem option;
    option.rect = list(rig)->visualRect(hers);
    const auto press = [&](int x, int y) {
        QMouseEvent click{QEvent::MouseButtonRelease, QPointF(x, y), QPointF(x, y), Qt::LeftButton, {}, {}};
        list(rig)->itemDelegate()->editorEvent(&click, list(rig)->model(), option, hers);
    };
    for (int x = 0; x < option.rect.right(); x += 8) press(x, option.rect.bottom() - 8);
    CHECK(opened.isNull()); // nor is it there below
    for (int x = 0; x < option.rect.right(); x += 8) press(x, option.rect.top() + 10);
    CHECK(opened == anna);
    opened = {};
    list(rig)->setCurrentIndex(ours);
    list(rig)->setFocus();
    rig.key(Qt::Key_O);
    CHECK(opened.isNull());
    list(rig)->setCurrentIndex(hers);
    rig.key(Qt::Key_O);
    CHECK(opened == anna);
}

TEST_CASE("pages of the history in which everything was taken back do not end it", "[boxes][history]")
{
    DashboardRig rig;
    const Id contact = rig.person(u"Anna"_s, u"König"_s);
    // Two pages and a half of the same edit, there and back; the last page begins within the sitting.
    for (int i = 0; i < 250; ++i) rig.set(Entity::Contact, contact, {{u"nickname"_s, i % 2 ? QString{} : u"Anni"_s}});
    rig.open(contact);
    showData(rig);
    REQUIRE(rig.until([&] { return said(rig) == QStringList{u"Contact created"_s}; }));
    rig.set(Entity::Contact, contact, {{u"job_title"_s, u"Baker"_s}});
    CHECK(rig.until([&] { return said(rig).size() == 2 && said(rig)[0].contains(u"Baker"_s); }));
}

TEST_CASE("what happens to an event far down is seen there", "[boxes][history]")
{
    DashboardRig rig;
    const Id contact = rig.person(u"Anna"_s, u"König"_s);
    const Id oldest = rig.addTo(contact, Entity::Note, {{u"text"_s, u"The oldest"_s}});
    for (int i = 0; i < 120; ++i) rig.addTo(contact, Entity::Note, {{u"text"_s, u"Note %1"_s.arg(i)}});
    rig.open(contact);
    QScrollBar* bar = list(rig)->verticalScrollBar();
    REQUIRE(rig.until([&] {
        bar->setValue(bar->maximum());
        return said(rig).size() == 121;
    }));
    REQUIRE(rig.wait(rig.workspace().perform(RemoveRecord{Entity::Note, oldest})));
    CHECK(rig.until([&] { return lines(rig).back().data(EventRole::IsGone).toBool(); }));
    CHECK(said(rig).size() == 122);
    CHECK(said(rig).back() == u"The oldest"_s);
}

TEST_CASE("a revert says what it left as it was", "[boxes][history]")
{
    DashboardRig rig;
    const Id contact = rig.person(u"Anna"_s, u"König"_s);
    rig.set(Entity::Contact, contact, {{u"nickname"_s, u"Anni"_s}, {u"job_title"_s, u"Baker"_s}});
    rig.open(contact);
    showData(rig);
    rig.find<QLineEdit>(u"timeline.search"_s)->setFocus();
    rig.type(u"baker"_s);
    REQUIRE(rig.until([&] { return said(rig).size() == 1 && !said(rig)[0].contains(u"created"_s); }));
    rig.set(Entity::Contact, contact, {{u"nickname"_s, u"Annchen"_s}}); // since then
    choose(rig, u"Nickname"_s);
    perform(rig, u"Revert"_s);
    REQUIRE(rig.until([&] { return !rig.errorIn(u"timeline"_s).isEmpty(); }));
    CHECK(rig.errorIn(u"timeline"_s).contains(u"1 thing"_s));
    CHECK(rig.data(contact).fields.value(u"nickname"_s).text() == u"Annchen"_s);
    CHECK(rig.data(contact).fields.value(u"job_title"_s).isEmpty());
}

TEST_CASE("files that are dropped on a note come with it, also later", "[boxes][history]")
{
    DashboardRig rig;
    QTemporaryDir folder;
    const auto file = [&](const QString& name) {
        QFile made{folder.filePath(name)};
        REQUIRE(made.open(QIODevice::WriteOnly));
        made.write(name.toUtf8());
        return QUrl::fromLocalFile(made.fileName());
    };
    const Id contact = rig.person(u"Anna"_s, u"König"_s);
    rig.open(contact);
    auto* text = rig.find<QPlainTextEdit>(u"timeline.note"_s);
    const auto drop = [&](const QUrl& url) {
        QMimeData dragged;
        dragged.setUrls({url});
        QDragEnterEvent enter{QPoint{5, 5}, Qt::CopyAction, &dragged, Qt::LeftButton, {}};
        QApplication::sendEvent(text->viewport(), &enter);
        QDropEvent dropped{QPointF{5, 5}, Qt::CopyAction, &dragged, Qt::LeftButton, {}};
        QApplication::sendEvent(text->viewport(), &dropped);
        return enter.isAccepted() && dropped.isAccepted();
    };
    REQUIRE(drop(file(u"offer.txt"_s)));
    CHECK(text->toPlainText().isEmpty());
    text->setFocus();
    rig.type(u"See the offer"_s);
    rig.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(rig.until([&] { return rig.data(contact).files.size() == 1; }));
    REQUIRE(rig.until([&] { return said(rig).size() == 1; }));

    choose(rig, said(rig).front());
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return text->toPlainText() == u"See the offer"_s; }));
    REQUIRE(drop(file(u"price list.txt"_s)));
    CHECK(rig.find<Attachments>(u"timeline.attachments"_s)->files().size() == 1);
    text->setFocus();
    rig.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(rig.until([&] { return rig.data(contact).files.size() == 2; }));
    const auto files = rig.data(contact).files;
    CHECK(files[0].note == files[1].note);
    CHECK(rig.find<Attachments>(u"timeline.attachments"_s)->files().isEmpty());
}
