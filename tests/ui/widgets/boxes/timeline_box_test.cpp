// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/dashboard_rig.h"
#include "ui/boxes/timeline/history_lines.h"
#include "ui/boxes/timeline/note_view.h"
#include "ui/delegates/event_delegate.h"
#include "ui/support/note_document.h"

#include <QAbstractButton>
#include <QAction>
#include <QDateTime>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QStyleOptionViewItem>
#include <QTabBar>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::test;

namespace {

QListView* list(DashboardRig& rig) { return rig.find<QListView>(u"timeline.list"_s); }

/// What the history says, without the headings of days.
QStringList said(DashboardRig& rig)
{
    QStringList texts;
    const QAbstractItemModel* model = list(rig)->model();
    for (int i = 0; i < model->rowCount(); ++i)
        if (!model->index(i, 0).data(EventRole::IsDay).toBool()) texts << model->index(i, 0).data().toString();
    return texts;
}

Event edit(qint64 no, qint64 at, const QString& from, const QString& to)
{
    Event event{.no = no, .at = at, .type = u"data_change"_s, .tab = u"data"_s};
    event.creatorName = u"Ada"_s;
    event.entity = u"contact"_s;
    event.what = u"set"_s;
    event.changes = {{u"contact.first_name"_s, from, to}};
    return event;
}

} // namespace

TEST_CASE("a note is written, changed and deleted by keyboard", "[boxes]")
{
    DashboardRig rig;
    const Id contact = rig.person(u"Anna"_s, u"König"_s);
    rig.open(contact);
    REQUIRE(rig.until([&] { return rig.box(u"timeline"_s)->findChild<QWidget*>(u"empty"_s)->isVisible(); }));
    rig.jump(Qt::Key_H);
    REQUIRE(rig.focusIn(u"timeline"_s));
    rig.key(Qt::Key_Insert);
    REQUIRE(rig.focus()->objectName() == "timeline.note"_L1);
    rig.type(u"Wants <b>40</b> kegs"_s);
    rig.key(Qt::Key_Return);
    rig.type(u"a month"_s);
    rig.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(rig.until([&] { return said(rig) == QStringList{u"Wants <b>40</b> kegs\na month"_s}; }));
    CHECK(rig.find<QPlainTextEdit>(u"timeline.note"_s)->toPlainText().isEmpty());

    rig.jump(Qt::Key_H);
    REQUIRE(rig.focus() == list(rig));
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return rig.focus()->objectName() == "timeline.note"_L1; }));
    rig.key(Qt::Key_A, Qt::ControlModifier);
    rig.type(u"Wants 50 kegs"_s);
    rig.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(rig.until([&] { return said(rig).contains(u"Wants 50 kegs"_s); }));
    CHECK(said(rig).size() == 2); // the earlier text is kept in the history

    rig.jump(Qt::Key_H);
    while (list(rig)->currentIndex().data().toString() != "Wants 50 kegs"_L1) rig.key(Qt::Key_Down);
    rig.key(Qt::Key_Delete);
    CHECK(rig.until([&] { return said(rig).size() == 3; }));
}

TEST_CASE("a private note is marked", "[boxes]")
{
    DashboardRig rig;
    rig.open(rig.person(u"Anna"_s, u"König"_s));
    rig.find<QAbstractButton>(u"quick.timeline"_s)->click();
    rig.type(u"Credit check"_s);
    rig.find<QAbstractButton>(u"timeline.private"_s)->setChecked(true);
    rig.find<QAbstractButton>(u"timeline.save"_s)->click();
    REQUIRE(rig.until([&] { return said(rig).size() == 1; }));
    CHECK(list(rig)->model()->index(1, 0).data(EventRole::IsPrivate).toBool());
    CHECK(list(rig)->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains("private"_L1));
}

TEST_CASE("a note that was begun is there again when its contact comes back", "[boxes]")
{
    DashboardRig rig;
    const Id contact = rig.person(u"Anna"_s, u"König"_s);
    const Id other = rig.person(u"Bea"_s, u"Bauer"_s);
    rig.open(contact);
    rig.jump(Qt::Key_H);
    rig.key(Qt::Key_Insert);
    rig.type(u"half a thou"_s);
    rig.open(other);
    auto* note = rig.find<QPlainTextEdit>(u"timeline.note"_s);
    CHECK(note->toPlainText().isEmpty());
    rig.open(contact);
    CHECK(note->toPlainText() == "half a thou"_L1);
    CHECK(rig.data(other).head.lastContact == 0);
}

TEST_CASE("the history is divided into focus and data, and filtered by words and types", "[boxes]")
{
    DashboardRig rig;
    const Id contact = rig.person(u"Anna"_s, u"König"_s);
    rig.addTo(contact, Entity::Note, {{u"text"_s, u"Likes Köln"_s}});
    rig.addTo(contact, Entity::Note, {{u"text"_s, u"Likes Ulm"_s}});
    rig.addTo(contact, Entity::Task, {{u"title"_s, u"Call"_s}});
    rig.open(contact);
    REQUIRE(rig.until([&] { return said(rig).size() == 3; }));
    auto* search = rig.find<QLineEdit>(u"timeline.search"_s);
    search->setFocus();
    rig.type(u"koln"_s);
    REQUIRE(rig.until([&] { return said(rig) == QStringList{u"Likes Köln"_s}; }));
    rig.key(Qt::Key_A, Qt::ControlModifier);
    rig.type(u"nowhere"_s);
    REQUIRE(rig.until([&] { return said(rig).isEmpty(); }));
    rig.key(Qt::Key_Escape);
    REQUIRE(rig.until([&] { return said(rig).size() == 3; }));

    rig.find<QAbstractButton>(u"timeline.types"_s)->click();
    rig.key(Qt::Key_Down);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return said(rig).size() == 2; }));
    rig.find<QTabBar>(u"timeline.tabs"_s)->setCurrentIndex(1);
    REQUIRE(rig.until([&] { return said(rig).size() >= 1 && said(rig).join(u' ').contains("Contact created"_L1); }));
}

TEST_CASE("calls are filtered by their outcome, and everything by who did it", "[boxes]")
{
    DashboardRig rig;
    const Id contact = rig.person(u"Anna"_s, u"König"_s);
    const Id ben = rig.add(Entity::Employee, {{u"name"_s, u"Ben & Co"_s}, {u"email"_s, u"ben@acme.example"_s}});
    rig.addTo(contact, Entity::Call, {{u"direction"_s, u"out"_s}, {u"note"_s, u"one"_s}, {u"outcome"_s, u"busy"_s}});
    rig.addTo(contact, Entity::Call,
              {{u"direction"_s, u"in"_s},
               {u"note"_s, u"two"_s},
               {u"outcome"_s, u"reached"_s},
               {u"employee"_s, ben.toString()}});
    rig.addTo(contact, Entity::Note, {{u"text"_s, u"three"_s}});
    rig.open(contact);
    REQUIRE(rig.until([&] { return said(rig).size() == 3; }));
    // Down to the last entries of the menu by keys: the outcomes, then the people.
    const auto choose = [&](int up, std::initializer_list<Qt::Key> keys) {
        rig.find<QAbstractButton>(u"timeline.types"_s)->click();
        for (int i = 0; i < up; ++i) rig.key(Qt::Key_Up);
        for (const Qt::Key key : keys) rig.key(key);
    };
    const auto only = [&](const QString& word) {
        return rig.until([&] { return said(rig).size() == 1 && said(rig).front().contains(word); });
    };
    const auto* types = rig.find<QAbstractButton>(u"timeline.types"_s);
    choose(2, {Qt::Key_Right, Qt::Key_Return}); // reached
    CHECK(only(u"two"_s));
    CHECK(types->accessibleName() == "Types: Reached"_L1);
    choose(2, {Qt::Key_Right, Qt::Key_Return});
    REQUIRE(rig.until([&] { return said(rig).size() == 3; }));

    REQUIRE(rig.until([&] { // he is in the menu as soon as the employees have been asked for
        const auto actions = rig.box(u"timeline"_s)->findChildren<QAction*>();
        return std::any_of(actions.begin(), actions.end(),
                           [](QAction* each) { return each->text() == "Ben && Co"_L1; });
    }));
    choose(1, {Qt::Key_Right, Qt::Key_Down, Qt::Key_Down, Qt::Key_Return}); // everybody, Ada, Ben
    CHECK(only(u"two"_s));
    CHECK(types->accessibleName() == "Types: Ben & Co"_L1);
    // What there is behind both tabs stays chosen.
    rig.find<QTabBar>(u"timeline.tabs"_s)->setCurrentIndex(1);
    CHECK(types->accessibleName() == "Types: Ben & Co"_L1);
    rig.find<QTabBar>(u"timeline.tabs"_s)->setCurrentIndex(0);
    CHECK(only(u"two"_s));
}

TEST_CASE("older events come as one scrolls, and a new one leaves the place alone", "[boxes]")
{
    DashboardRig rig;
    const Id contact = rig.person(u"Anna"_s, u"König"_s);
    for (int i = 0; i < 250; ++i) rig.addTo(contact, Entity::Note, {{u"text"_s, u"Note %1"_s.arg(i)}});
    rig.open(contact);
    REQUIRE(rig.until([&] { return said(rig).size() == 100; }));
    QScrollBar* bar = list(rig)->verticalScrollBar();
    REQUIRE(rig.until([&] {
        bar->setValue(bar->maximum());
        return said(rig).size() == 250;
    }));
    CHECK(said(rig).back() == "Note 0"_L1);
    list(rig)->setCurrentIndex(list(rig)->model()->index(200, 0));
    const QString here = list(rig)->currentIndex().data().toString();
    rig.addTo(contact, Entity::Note, {{u"text"_s, u"Newest"_s}});
    REQUIRE(rig.until([&] { return said(rig).front() == "Newest"_L1; }));
    CHECK(said(rig).size() == 251);
    CHECK(list(rig)->currentIndex().data().toString() == here);
}

TEST_CASE("the edits of one sitting share a line", "[boxes]")
{
    const qint64 now = QDateTime{{2026, 11, 21}, {12, 0}}.toMSecsSinceEpoch();
    std::vector<Event> events{edit(3, now, u"B"_s, u"C"_s), edit(2, now - 60'000, u"A"_s, u"B"_s),
                              edit(1, now - 3'600'000, {}, u"A"_s)};
    const auto lines = historyLines(events, {2026, 11, 21});
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].isDay);
    CHECK(lines[1].events.size() == 2);
    CHECK(lines[1].text == u"First name: A → C"_s); // what they come to
    CHECK(lines[2].events.size() == 1);

    events[1].creator = Id::make(1);
    CHECK(historyLines(events, {2026, 11, 21}).size() == 4);
}

TEST_CASE("days near today are named by their distance", "[boxes]")
{
    const QDate today{2026, 11, 21};
    CHECK(dayHeading(today, today) == "Today"_L1);
    CHECK(dayHeading(today.addDays(-1), today).startsWith("Yesterday"_L1));
    CHECK(dayHeading(today.addDays(-3), today).startsWith("3 day"_L1));
    CHECK_FALSE(dayHeading(today.addDays(-8), today).contains("ago"_L1));
}

TEST_CASE("a note is read formatted without loading anything, and its versions tell what changed", "[boxes]")
{
    NoteView view;
    QSignalSpy links{&view, &NoteView::linkActivated};
    view.showNote(u"# Visit\n\n**Bring** a [list](https://example.org) ![x](file:///etc/hostname) <b>raw</b>"_s);
    const QString html = view.toHtml();
    CHECK(view.toPlainText().contains(u"Visit"_s));
    CHECK_FALSE(view.toPlainText().contains(u"**"_s));
    CHECK(html.contains(u"&lt;b&gt;raw"_s)); // HTML stays text
    for (const QString& place :
         {u"file:///etc/hostname"_s, u"https://example.org/x.png"_s, u"data:text/plain,secret"_s}) {
        const QVariant got = view.document()->resource(QTextDocument::ImageResource, QUrl{place});
        CHECK(got.toByteArray().isEmpty());
        CHECK(got.value<QImage>().size() == QSize{1, 1});
    }

    view.showVersions({{.at = 2000, .author = u"Ada"_s, .text = u"on Fridays"_s},
                       {.at = 1000, .author = u"Ben"_s, .text = u"on Tuesdays <i>"_s}});
    CHECK(view.toPlainText().contains(u"on Tuesdays <i>"_s));
    CHECK(view.toHtml().contains(u"line-through"_s));
    CHECK(view.toHtml().contains(u"underline"_s));
    CHECK(view.toPlainText().indexOf(u"Fridays"_s) < view.toPlainText().lastIndexOf(u"Tuesdays"_s));
}

TEST_CASE("a note in the history is Markdown in little room", "[boxes]")
{
    NoteDocument note;
    const QFont font;
    note.showCompact(u"# Visit\n**Bring** the\n[list](https://example.org)\n- one\n- two ![x](file:///etc/hostname)"_s,
                     font, QPalette{});
    note.setTextWidth(600);
    CHECK(note.toPlainText().startsWith(u"Visit\nBring the\nlist\none\ntwo"_s));
    CHECK(note.resource(QTextDocument::ImageResource, QUrl{u"file:///etc/hostname"_s}).value<QImage>().width() == 1);
    const qreal line = QFontMetricsF{font}.height();
    CHECK(note.size().height() < 6 * line); // five lines without gaps or larger letters
    bool cut = false;
    QRectF last;
    CHECK(note.heightOfLines(2, &cut, &last) < 2.5 * line);
    CHECK(cut);
    // Where the dots go: behind "Bring the", not at the edge.
    CHECK(last.left() < 5);
    CHECK(last.right() > QFontMetricsF{font}.horizontalAdvance(u"Bring"_s));
    CHECK(last.right() < 200);
    CHECK(std::abs(note.heightOfLines(5, &cut) - note.size().height()) < 1);
    CHECK_FALSE(cut);
    CHECK(note.heightOfLines(0) == note.size().height());

    for (const QString& text :
         {u"**b**"_s, u"- a"_s, u"1. a"_s, u"# a"_s, u"a\n---"_s, u"a\n\nb"_s, u"www.example.org"_s})
        CHECK(mayBeMarkdown(text));
    for (const QString& text : {u"Wants 40 kegs\na month - from May, 2.50 each"_s, u"2026 was good"_s})
        CHECK_FALSE(mayBeMarkdown(text));
}

TEST_CASE("the history paints a note's Markdown and opens its links, but leaves other events as they stand", "[boxes]")
{
    QStandardItemModel model;
    for (const bool markdown : {true, false}) {
        auto* item = new QStandardItem{u"[list](https://example.org)"_s};
        item->setData(markdown, EventRole::IsMarkdown);
        item->setData(qint64{markdown ? 1 : 2}, EventRole::Key);
        item->setData(6, EventRole::MostLines);
        model.appendRow(item);
    }
    EventDelegate delegate;
    QSignalSpy links{&delegate, &EventDelegate::linkActivated};
    QStyleOptionViewItem option;
    option.rect = {0, 0, 600, 40};
    const auto clickEverywhere = [&](int row) {
        for (int x = 0; x < 600; x += 3) {
            QMouseEvent click{QEvent::MouseButtonRelease, QPointF(x, 12), QPointF(x, 12), Qt::LeftButton, {}, {}};
            delegate.editorEvent(&click, &model, option, model.index(row, 0));
        }
    };
    clickEverywhere(1);
    CHECK(links.empty());
    clickEverywhere(0);
    REQUIRE_FALSE(links.empty());
    CHECK(links.front().front().toUrl() == QUrl{u"https://example.org"_s});

    const auto painted = [&](int row) {
        QImage image{600, 40, QImage::Format_ARGB32_Premultiplied};
        image.fill(Qt::white);
        QPainter painter{&image};
        delegate.paint(&painter, option, model.index(row, 0));
        return image;
    };
    CHECK(painted(0) != painted(1));
}

TEST_CASE("the edits of a sitting come to one difference for each field", "[boxes]")
{
    std::vector<Event> events{edit(3, 3000, u"Anna Maria"_s, u"Anna Lena"_s),
                              edit(2, 2000, u"Anna"_s, u"Anna Maria"_s)};
    events.push_back(events.back());
    events.back().changes = {{u"contact.last_name"_s, u"B"_s, u"C"_s}};
    events.insert(events.begin(), events.back());
    events.front().changes = {{u"contact.last_name"_s, u"C"_s, u"B"_s}};
    const auto net = netChanges(events);
    REQUIRE(net.size() == 1); // the last name is again as it was
    CHECK(net.front().before == u"Anna"_s);
    CHECK(net.front().after == u"Anna Lena"_s);
    NoteView view;
    view.showChanges({{.label = u"Name"_s, .before = u"Anna Maria"_s, .after = u"Anna <i>"_s}});
    CHECK(view.toPlainText().count(u"Anna"_s) == 1); // what is the same stands once
    CHECK(view.toHtml().contains(u"line-through"_s));
}
