// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/undo_commands.h"
#include "tests/ui/widgets/dashboard_rig.h"
#include "ui/boxes/files/file_mime.h"
#include "ui/boxes/files/file_tree.h"
#include "ui/boxes/files/files_box.h"
#include "ui/boxes/record_row.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QLineEdit>
#include <QUrl>

#include <algorithm>

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;

namespace {

void write(const QString& path)
{
    QDir{}.mkpath(QFileInfo{path}.path());
    QFile file{path};
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write("bytes of " + path.toUtf8()) > 0);
}

/// A dashboard with its files box, and files on the disk to fill it with.
struct FilesRig : DashboardRig {
    FilesRig() { ada = person(u"Ada"_s, u"Lovelace"_s); }

    Id file(const QString& name, const QString& folder)
    {
        write(disk.filePath(name));
        return addTo(ada, Entity::File, {{u"path"_s, disk.filePath(name)}, {u"folder"_s, folder}});
    }
    void show()
    {
        open(ada);
        jump(Qt::Key_F);
        REQUIRE(until([&] { return focusIn(u"files"_s); }));
        // Room for a tree, and an empty place below it.
        for (auto* dock : dashboard().findChildren<QDockWidget*>())
            if (dock != box(u"files"_s)) dock->hide();
        turn(20);
    }
    /// "name" or "folder/", with two blanks for each level, in their order; folders with their count.
    QStringList tree()
    {
        QStringList lines;
        std::vector<RecordRow*> shown;
        for (auto* row : box(u"files"_s)->findChildren<RecordRow*>(u"row"_s))
            if (row->isVisible()) shown.push_back(row);
        std::sort(shown.begin(), shown.end(), [](auto* a, auto* b) { return a->y() < b->y(); });
        for (const RecordRow* row : shown) {
            const RowFace& face = row->face();
            const bool isFolder = face.fold == RowFold::Open || face.fold == RowFold::Closed;
            lines << QString{face.depth * 2, u' '} + face.text + (isFolder ? u"/ "_s + face.beside : QString{});
        }
        return lines;
    }
    bool untilTree(const QStringList& wanted)
    {
        const bool come = until([&] { return tree() == wanted; });
        if (!come) UNSCOPED_INFO("the tree is:\n" << tree().join(u'\n').toStdString());
        return come;
    }
    RecordRow* rowOf(const QString& text)
    {
        for (auto* row : box(u"files"_s)->findChildren<RecordRow*>(u"row"_s))
            if (row->isVisible() && row->face().text == text) return row;
        FAIL("no row says " << text.toStdString());
        return nullptr;
    }
    /// Dragged over the row (null: below all) and let go.
    void drop(const QMimeData& dragged, RecordRow* onto)
    {
        auto* target = box(u"files"_s)->findChild<FilesBox*>();
        REQUIRE(target);
        const QPoint at = onto ? onto->mapTo(target, onto->rect().center()) : QPoint{5, target->height() - 3};
        QDragEnterEvent enter{at, Qt::CopyAction | Qt::MoveAction, &dragged, Qt::LeftButton, {}};
        QCoreApplication::sendEvent(target, &enter);
        REQUIRE(enter.isAccepted());
        if (onto) CHECK(onto->isTarget() == (onto->face().fold != RowFold::Leaf));
        QDropEvent dropped{at, Qt::CopyAction | Qt::MoveAction, &dragged, Qt::LeftButton, {}};
        QCoreApplication::sendEvent(target, &dropped);
        CHECK(dropped.isAccepted());
        if (onto) CHECK_FALSE(onto->isTarget());
    }
    void undo() { REQUIRE(wait(workspace().perform(UndoOperation{}).future)); }
    bool untilFolders(const QStringList& wanted)
    {
        const bool come = until([&] { return folders() == wanted; });
        if (!come) UNSCOPED_INFO("the files are:\n" << folders().join(u'\n').toStdString());
        return come;
    }
    QStringList folders()
    {
        QStringList all;
        for (const FileRow& each : data(ada).files) all << each.folder + u':' + each.name;
        all.sort();
        return all;
    }

    const QTemporaryDir disk;
    Id ada;
};

FileRow made(int n, const QString& folder)
{
    FileRow file{.id = Id::make(n), .folder = folder};
    file.name = u"file %1"_s.arg(n);
    return file;
}

} // namespace

TEST_CASE("folders stand before files, in the order of people, and count what is in them", "[files_box][files_tree]")
{
    const std::vector<FileRow> files{made(1, {}), made(2, u"b 10"_s), made(3, u"b 9/inner"_s), made(4, u"/A//x/"_s)};
    const auto lines = [&](const QStringList& open) {
        QStringList all;
        for (const FileTreeRow& row : fileTree(files, {u"empty"_s}, [&](const QString& f) { return open.contains(f); }))
            all << u"%1%2 %3"_s.arg(row.depth).arg(row.isFolder ? u"+"_s + row.folder : row.folder).arg(row.files);
        return all;
    };
    CHECK(lines({}) == QStringList{u"0+A 1"_s, u"0+b 9 1"_s, u"0+b 10 1"_s, u"0+empty 0"_s, u"0 0"_s});
    CHECK(lines({u"A"_s, u"A/x"_s, u"b 9"_s}) == QStringList{u"0+A 1"_s, u"1+A/x 1"_s, u"2A/x 0"_s, u"0+b 9 1"_s,
                                                             u"1+b 9/inner 1"_s, u"0+b 10 1"_s, u"0+empty 0"_s,
                                                             u"0 0"_s});
    CHECK(foldersOf(files, {}) == QStringList{u"A"_s, u"A/x"_s, u"b 9"_s, u"b 9/inner"_s, u"b 10"_s});
    const auto moves = movedFolder(files, u"b 9"_s, u"c/d"_s);
    REQUIRE(moves.size() == 1);
    CHECK(moves.front().folder == u"c/d/inner"_s);
}

TEST_CASE("files are a tree that is folded by keys and stays so while the window lives", "[files_box][files_tree]")
{
    FilesRig rig;
    rig.file(u"offer.txt"_s, u"Offers"_s);
    rig.file(u"old.txt"_s, u"Offers/Old"_s);
    rig.file(u"plan.txt"_s, {});
    rig.show();
    const QStringList open{u"Offers/ 2"_s, u"  Old/ 1"_s, u"    old.txt"_s, u"  offer.txt"_s, u"plan.txt"_s};
    REQUIRE(rig.untilTree(open));
    CHECK(rig.rows(u"files"_s).front() == u"Offers, 2 file(s), open"_s);
    rig.key(Qt::Key_Right); // into it
    CHECK(rig.focus()->accessibleName().startsWith(u"Old"_s));
    rig.key(Qt::Key_Left);
    CHECK(rig.untilTree({u"Offers/ 2"_s, u"  Old/ 1"_s, u"  offer.txt"_s, u"plan.txt"_s}));
    rig.key(Qt::Key_Left); // to the folder it lies in
    CHECK(rig.focus()->accessibleName().startsWith(u"Offers"_s));
    rig.key(Qt::Key_Return);
    CHECK(rig.untilTree({u"Offers/ 2"_s, u"plan.txt"_s}));
    const Id ben = rig.person(u"Ben"_s, u"Byte"_s);
    rig.open(ben);
    REQUIRE(rig.untilTree({}));
    rig.open(rig.ada);
    CHECK(rig.untilTree({u"Offers/ 2"_s, u"plan.txt"_s}));
    rig.jump(Qt::Key_F);
    rig.key(Qt::Key_Right);
    CHECK(rig.untilTree({u"Offers/ 2"_s, u"  Old/ 1"_s, u"  offer.txt"_s, u"plan.txt"_s}));
    // A click on the arrow does it too.
    RecordRow* offers = rig.rowOf(u"Offers"_s);
    QTest::mouseClick(offers, Qt::LeftButton, {}, offers->view().mapTo(offers, offers->view().foldPlace().center()));
    CHECK(rig.untilTree({u"Offers/ 2"_s, u"plan.txt"_s}));
}

TEST_CASE("many files come with their folders closed", "[files_box][files_tree]")
{
    FilesRig rig;
    for (int i = 0; i < 31; ++i) rig.file(u"f%1.txt"_s.arg(i), i < 2 ? u"A"_s : u"B/C"_s);
    rig.show();
    CHECK(rig.untilTree({u"A/ 2"_s, u"B/ 29"_s}));
}

TEST_CASE("what is dropped onto a folder goes into it, a directory as it lies on the disk", "[files_box][files_tree]")
{
    FilesRig rig;
    rig.file(u"offer.txt"_s, u"Offers"_s);
    rig.show();
    REQUIRE(rig.untilTree({u"Offers/ 1"_s, u"  offer.txt"_s}));
    write(rig.disk.filePath(u"Fair/a.txt"_s));
    write(rig.disk.filePath(u"Fair/Halls/Hall 2/b.txt"_s));
    write(rig.disk.filePath(u"Fair/.hidden"_s));
    write(rig.disk.filePath(u"c.txt"_s));
    QMimeData files;
    files.setUrls(
        {QUrl::fromLocalFile(rig.disk.filePath(u"Fair"_s)), QUrl::fromLocalFile(rig.disk.filePath(u"c.txt"_s))});
    rig.drop(files, rig.rowOf(u"Offers"_s));
    CHECK(rig.until([&] { return rig.folders().size() == 4; }));
    CHECK(rig.folders() == QStringList{u"Offers/Fair/Halls/Hall 2:b.txt"_s, u"Offers/Fair:a.txt"_s, u"Offers:c.txt"_s,
                                       u"Offers:offer.txt"_s});
    rig.undo();
    CHECK(rig.folders() == QStringList{u"Offers:offer.txt"_s});

    QMimeData one;
    one.setUrls({QUrl::fromLocalFile(rig.disk.filePath(u"c.txt"_s))});
    rig.drop(one, nullptr); // onto the empty place
    CHECK(rig.untilTree({u"Offers/ 1"_s, u"  offer.txt"_s, u"c.txt"_s}));
    CHECK(rig.until([&] { return rig.focus() && rig.focus()->accessibleName().startsWith(u"c.txt"_s); }));
}

TEST_CASE("files that are selected are dragged into a folder together", "[files_box][files_tree]")
{
    FilesRig rig;
    const Id a = rig.file(u"a.txt"_s, {});
    const Id b = rig.file(u"b.txt"_s, {});
    rig.file(u"c.txt"_s, u"Offers"_s);
    rig.file(u"d.txt"_s, u"Deals/Old"_s);
    rig.show();
    const QMimeData none;
    CHECK(draggedFiles(none, rig.ada) == nullptr);
    const auto mime = asMime({rig.ada, {a, b}, {u"Deals"_s}}, {u"/tmp/a.txt"_s, u"/tmp/b.txt"_s});
    CHECK(mime->urls().size() == 2); // other programs get the copies
    CHECK(draggedFiles(*mime, Id::make(1)) == nullptr);
    REQUIRE(rig.until([&] { return rig.tree().size() == 7; }));
    rig.drop(*mime, rig.rowOf(u"Offers"_s));
    CHECK(rig.untilFolders({u"Offers/Deals/Old:d.txt"_s, u"Offers:a.txt"_s, u"Offers:b.txt"_s, u"Offers:c.txt"_s}));
    rig.undo();
    CHECK(rig.folders() == QStringList{u":a.txt"_s, u":b.txt"_s, u"Deals/Old:d.txt"_s, u"Offers:c.txt"_s});
    // A folder has no place within itself, and what goes where it lies is no operation.
    REQUIRE(rig.until([&] { return rig.tree().size() == 7; }));
    rig.drop(*asMime({rig.ada, {}, {u"Deals"_s}}, {}), rig.rowOf(u"Old"_s));
    rig.drop(*asMime({rig.ada, {a}, {}}, {}), nullptr);
    REQUIRE(rig.wait(rig.workspace().maintain([](Store&) { return Status{}; }))); // behind whatever was asked for
    CHECK(rig.folders() == QStringList{u":a.txt"_s, u":b.txt"_s, u"Deals/Old:d.txt"_s, u"Offers:c.txt"_s});
    rig.undo(); // of the last one that did something: a file came
    CHECK(rig.folders().size() == 3);
}

TEST_CASE("several files are selected by keys, moved by the name of a folder and deleted", "[files_box][files_tree]")
{
    FilesRig rig;
    for (const QString& name : {u"a.txt"_s, u"b.txt"_s, u"c.txt"_s}) rig.file(name, {});
    rig.file(u"d.txt"_s, u"Offers"_s);
    rig.show();
    REQUIRE(rig.untilTree({u"Offers/ 1"_s, u"  d.txt"_s, u"a.txt"_s, u"b.txt"_s, u"c.txt"_s}));
    rig.rowOf(u"a.txt"_s)->setFocus();
    rig.key(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(rig.rowOf(u"a.txt"_s)->isSelected());
    CHECK(rig.rowOf(u"b.txt"_s)->isSelected());
    CHECK_FALSE(rig.rowOf(u"c.txt"_s)->isSelected());
    rig.key(Qt::Key_M, Qt::ControlModifier);
    QLineEdit* folder = nullptr;
    REQUIRE(rig.until([&] { return (folder = qobject_cast<QLineEdit*>(rig.focus())) != nullptr; }));
    folder->selectAll();
    rig.type(u"offers"_s); // completed from those in use: no second folder by another spelling
    rig.key(Qt::Key_Return);
    CHECK(rig.untilTree({u"Offers/ 3"_s, u"  a.txt"_s, u"  b.txt"_s, u"  d.txt"_s, u"c.txt"_s}));
    CHECK_FALSE(rig.rowOf(u"a.txt"_s)->isSelected());
    rig.undo();
    REQUIRE(rig.untilTree({u"Offers/ 1"_s, u"  d.txt"_s, u"a.txt"_s, u"b.txt"_s, u"c.txt"_s}));
    // With the pointer, and to the bin together.
    QTest::mouseClick(rig.rowOf(u"a.txt"_s), Qt::LeftButton, {}, QPoint{60, 10});
    QTest::mouseClick(rig.rowOf(u"c.txt"_s), Qt::LeftButton, Qt::ControlModifier, QPoint{60, 10});
    QTest::mouseClick(rig.rowOf(u"a.txt"_s), Qt::LeftButton, Qt::ControlModifier, QPoint{60, 10});
    rig.key(Qt::Key_Delete);
    CHECK(rig.untilTree({u"Offers/ 1"_s, u"  d.txt"_s, u"b.txt"_s}));
    rig.undo();
    CHECK(rig.untilTree({u"Offers/ 1"_s, u"  d.txt"_s, u"a.txt"_s, u"b.txt"_s, u"c.txt"_s}));
}

TEST_CASE("a folder is made, renamed with all that is in it, and deleted after a question", "[files_box][files_tree]")
{
    FilesRig rig;
    rig.file(u"a.txt"_s, u"Offers"_s);
    rig.file(u"b.txt"_s, u"Offers/Old"_s);
    rig.show();
    REQUIRE(rig.untilTree({u"Offers/ 2"_s, u"  Old/ 1"_s, u"    b.txt"_s, u"  a.txt"_s}));
    rig.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(rig.until([&] { return qobject_cast<QLineEdit*>(rig.focus()) != nullptr; }));
    rig.type(u"New"_s);
    rig.key(Qt::Key_Return);
    CHECK(rig.untilTree({u"Offers/ 2"_s, u"  New/ empty"_s, u"  Old/ 1"_s, u"    b.txt"_s, u"  a.txt"_s}));
    CHECK(rig.until([&] { return rig.focus()->accessibleName().startsWith(u"New"_s); }));
    rig.rowOf(u"Offers"_s)->setFocus();
    rig.key(Qt::Key_F2);
    auto* name = qobject_cast<QLineEdit*>(rig.focus());
    REQUIRE(name);
    CHECK(name->text() == u"Offers"_s);
    name->selectAll();
    rig.type(u"Quotes"_s);
    rig.key(Qt::Key_Return);
    CHECK(rig.untilTree({u"Quotes/ 2"_s, u"  New/ empty"_s, u"  Old/ 1"_s, u"    b.txt"_s, u"  a.txt"_s}));
    CHECK(rig.folders() == QStringList{u"Quotes/Old:b.txt"_s, u"Quotes:a.txt"_s});
    CHECK(rig.until([&] { return rig.focus()->accessibleName().startsWith(u"Quotes"_s); }));
    rig.undo();
    CHECK(rig.folders() == QStringList{u"Offers/Old:b.txt"_s, u"Offers:a.txt"_s});
    REQUIRE(rig.until([&] { return rig.tree().contains(u"Offers/ 2"_s); }));
    rig.rowOf(u"Offers"_s)->setFocus();
    rig.key(Qt::Key_Delete);
    CHECK(rig.folders().size() == 2); // asked first
    REQUIRE(rig.focus()->objectName() == "question.no"_L1);
    rig.key(Qt::Key_Tab);
    rig.key(Qt::Key_Return);
    CHECK(rig.untilFolders({}));
    rig.undo();
    CHECK(rig.folders() == QStringList{u"Offers/Old:b.txt"_s, u"Offers:a.txt"_s});
}
