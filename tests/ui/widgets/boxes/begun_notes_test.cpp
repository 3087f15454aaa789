// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody began to write is there until it is saved or given up.
#include "tests/ui/widgets/dashboard_rig.h"
#include "tests/ui/widgets/window_rig.h"
#include "ui/boxes/begun_notes.h"
#include "ui/delegates/event_delegate.h"

#include <QAbstractButton>
#include <QDir>
#include <QFileInfo>
#include <QListView>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::test;

namespace {

struct BegunRig : DashboardRig {
    Id anna = person(u"Anna"_s, u"König"_s);
    Id bea = person(u"Bea"_s, u"Bauer"_s);

    QListView* list() { return find<QListView>(u"timeline.list"_s); }
    QString written() { return find<QPlainTextEdit>(u"timeline.note"_s)->toPlainText(); }
    bool saysPrivate() { return find<QAbstractButton>(u"timeline.private"_s)->isChecked(); }
    QStringList said()
    {
        QStringList texts;
        const QAbstractItemModel* model = list()->model();
        for (int i = 0; i < model->rowCount(); ++i)
            if (!model->index(i, 0).data(EventRole::IsDay).toBool()) texts << model->index(i, 0).data().toString();
        return texts;
    }
    void begin(const QString& text)
    {
        jump(Qt::Key_H);
        key(Qt::Key_Insert);
        REQUIRE(focus()->objectName() == "timeline.note"_L1);
        type(text);
    }
    /// Return on the newest note.
    void changeNote(const QString& text)
    {
        REQUIRE(until([&] { return !said().isEmpty(); }));
        jump(Qt::Key_H);
        list()->setCurrentIndex(list()->model()->index(1, 0));
        key(Qt::Key_Return);
        REQUIRE(until([&] { return written() == said().front(); }));
        key(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }
    void save() { key(Qt::Key_Return, Qt::ControlModifier); }
};

} // namespace

TEST_CASE("a note that is being written outlives the change of another one", "[boxes]")
{
    BegunRig rig;
    rig.addTo(rig.anna, Entity::Note, {{u"text"_s, u"Likes tea"_s}});
    rig.open(rig.anna);
    rig.begin(u"Wants ten"_s);
    rig.find<QAbstractButton>(u"timeline.private"_s)->setChecked(true);
    rig.changeNote(u"Likes coffee"_s);
    CHECK_FALSE(rig.find<QWidget>(u"timeline.private"_s)->isVisible());
    SECTION("that is saved")
    {
        rig.save();
        REQUIRE(rig.until([&] { return rig.said().contains(u"Likes coffee"_s); }));
    }
    SECTION("that is left")
    {
        rig.key(Qt::Key_Escape);
        CHECK(rig.said() == QStringList{u"Likes tea"_s});
    }
    CHECK(rig.written() == "Wants ten"_L1);
    CHECK(rig.saysPrivate());
    CHECK(rig.find<QAbstractButton>(u"timeline.save"_s)->text() == "Add note"_L1);
    rig.find<QAbstractButton>(u"timeline.save"_s)->click();
    REQUIRE(rig.until([&] { return rig.said().contains(u"Wants ten"_s); }));
    CHECK(rig.list()->model()->index(1, 0).data(EventRole::IsPrivate).toBool());
    CHECK(rig.written().isEmpty());
}

TEST_CASE("the change of a note that was begun comes back with its contact, above a note that was begun", "[boxes]")
{
    BegunRig rig;
    rig.addTo(rig.anna, Entity::Note, {{u"text"_s, u"Likes tea"_s}});
    rig.open(rig.anna);
    rig.begin(u"Wants ten"_s);
    rig.changeNote(u"Likes coff"_s);
    rig.open(rig.bea);
    CHECK(rig.written().isEmpty());
    rig.open(rig.anna);
    REQUIRE(rig.written() == "Likes coff"_L1);
    CHECK(rig.find<QAbstractButton>(u"timeline.save"_s)->text() == "Save note"_L1);
    rig.find<QWidget>(u"timeline.note"_s)->setFocus();
    rig.find<QPlainTextEdit>(u"timeline.note"_s)->moveCursor(QTextCursor::End);
    rig.type(u"ee"_s);
    rig.save();
    REQUIRE(rig.until([&] { return rig.said().contains(u"Likes coffee"_s); })); // the note, not a second one
    CHECK(rig.written() == "Wants ten"_L1);
}

TEST_CASE("a private note that was begun is private when it comes back", "[boxes]")
{
    BegunRig rig;
    rig.open(rig.anna);
    rig.begin(u"Credit check"_s);
    rig.find<QAbstractButton>(u"timeline.private"_s)->setChecked(true);
    rig.open(rig.bea);
    CHECK_FALSE(rig.saysPrivate());
    rig.open(rig.anna);
    CHECK(rig.written() == "Credit check"_L1);
    CHECK(rig.saysPrivate());
}

TEST_CASE("notes that were begun are there in the next window, and after a restart", "[boxes]")
{
    BegunRig rig;
    rig.open(rig.anna);
    rig.begin(u"Wants ten"_s);
    {
        Dashboard next{rig.workspace(), rig.state()};
        next.setContact(rig.anna);
        CHECK(next.findChild<QPlainTextEdit*>(u"timeline.note"_s)->toPlainText() == "Wants ten"_L1);
    }
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"state.ini"_s);
    {
        SavedState state{file};
        Dashboard before{rig.workspace(), state};
        before.setContact(rig.bea);
        before.findChild<QPlainTextEdit*>(u"timeline.note"_s)->setPlainText(u"Ümläute, \"quotes\"\nand lines"_s);
    }
    SavedState state{file};
    Dashboard after{rig.workspace(), state};
    after.setContact(rig.bea);
    CHECK(after.findChild<QPlainTextEdit*>(u"timeline.note"_s)->toPlainText() == u"Ümläute, \"quotes\"\nand lines"_s);
    after.findChild<QPlainTextEdit*>(u"timeline.note"_s)->clear();
    CHECK(state.text(u"timeline/begunNotes"_s).isEmpty()); // nothing stays of what was given up
}

TEST_CASE("of a contact that is erased no begun note stays", "[boxes]")
{
    WindowRig rig;
    const Id erased = rig.add(u"Ada Alt"_s);
    const Id deleted = rig.add(u"Bea Blau"_s);
    const Id foreign = Id::make(1); // of another store that this window had open
    const QString folder = BegunNotes::recordingsFolder(rig.workspace());
    const QString recording = folder + u"/Recording.wav"_s;
    const QString own = QFileInfo{folder}.absolutePath() + u"/offer.pdf"_s;
    REQUIRE(QDir{}.mkpath(folder));
    for (const QString& path : {recording, own}) {
        QFile file{path};
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    BegunNotes begun{rig.state()};
    begun.set(erased, {{.note = {}, .before = {}, .text = u"He is ill"_s, .files = {{recording, {}}, {own, {}}}}});
    for (const Id& other : {deleted, foreign})
        begun.set(other, {{.note = {}, .before = {}, .text = u"Wants ten"_s, .files = {}}});

    REQUIRE(rig.wait(rig.workspace().perform(DeleteContacts{{erased, deleted}})));
    SECTION("while the window is there") { REQUIRE(rig.wait(rig.workspace().perform(PurgeContacts{{erased}}))); }
    SECTION("while it was not")
    {
        rig.window.reset();
        REQUIRE(rig.wait(rig.workspace().perform(PurgeContacts{{erased}})));
        rig.openWindow();
    }
    CHECK(rig.until([&] { return begun.of(erased).isEmpty(); }));
    CHECK_FALSE(QFile::exists(recording));
    CHECK(QFile::exists(own));
    CHECK(begun.of(deleted).size() == 1);
    CHECK(begun.of(foreign).size() == 1);
}
