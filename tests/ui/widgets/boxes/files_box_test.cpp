// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/file_versions.h"
#include "tests/ui/widgets/boxes/url_catcher.h"
#include "tests/ui/widgets/dashboard_rig.h"
#include "ui/boxes/file_copy.h"
#include "ui/boxes/files/file_content.h"
#include "ui/boxes/files/page_view.h"
#include "ui/boxes/files/pdf_pages.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file{path};
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray read(const QString& path)
{
    QFile file{path};
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Two pages, the first all red, the second all blue.
void writePdf(const QString& path)
{
    QPdfWriter pdf{path};
    pdf.setPageSize(QPageSize{QPageSize::A4});
    pdf.setPageMargins({});
    QPainter painter{&pdf};
    painter.fillRect(painter.viewport(), Qt::red);
    pdf.newPage();
    painter.fillRect(painter.viewport(), Qt::blue);
}

/// A page behind a password that is not the empty one: nothing fits its keys (PDF 1.7, 7.6.3).
QByteArray lockedPdf()
{
    const QByteArray key = '<' + QByteArray(64, 'a') + '>';
    QByteArray pdf{"%PDF-1.4\n"};
    QByteArray places{"0000000000 65535 f \n"};
    int number = 0;
    for (const QByteArray& object :
         {QByteArray{"<</Type/Catalog/Pages 2 0 R>>"}, QByteArray{"<</Type/Pages/Kids[3 0 R]/Count 1>>"},
          QByteArray{"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>"},
          "<</Filter/Standard/V 1/R 2/P -44/O" + key + "/U" + key + ">>"}) {
        places += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(++number) + " 0 obj" + object + "endobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + "xref\n0 5\n" + places + "trailer<</Size 5/Root 1 0 R/Encrypt 4 0 R/ID[<00><00>]>>\nstartxref\n" +
           start + "\n%%EOF\n";
}

FileContent pagesBy(const QString& program, const QString& path)
{
    std::optional<FileContent> content;
    QObject receiver;
    renderPages(
        path, &receiver, [&](const FileContent& made) { content = made; }, program);
    REQUIRE(DashboardRig::until([&] { return content.has_value(); }));
    return *content;
}

} // namespace

TEST_CASE("a PDF is looked at page by page without another program's window", "[files_box]")
{
    DashboardRig rig;
    const QTemporaryDir dir;
    writePdf(dir.filePath(u"offer.pdf"_s));
    const Id ada = rig.person(u"Ada"_s, u"Lovelace"_s);
    rig.addTo(ada, Entity::File, {{u"path"_s, dir.filePath(u"offer.pdf"_s)}});
    rig.open(ada);
    rig.jump(Qt::Key_F);
    rig.key(Qt::Key_Space);
    PageView* pages = nullptr;
    REQUIRE(rig.until([&] { return (pages = rig.dashboard().findChild<PageView*>(u"filePreview"_s)) != nullptr; }));
    const auto middle = [&] { return pages->grab().toImage().pixelColor(pages->width() / 2, pages->height() / 2); };
    REQUIRE(rig.until([&] { return pages->hasFocus(); }));
    CHECK(middle() == QColor{Qt::red});
    rig.key(Qt::Key_End);
    for (int i = 0; i < 10; ++i) rig.key(Qt::Key_PageDown);
    CHECK(rig.until([&] { return middle() == QColor{Qt::blue}; }));
    rig.key(Qt::Key_Escape);
    CHECK(rig.until([&] { return !rig.dashboard().findChild<PageView*>(u"filePreview"_s); }));
}

TEST_CASE("what only says that it is a PDF or a picture is told in one sentence", "[files_box]")
{
    const QTemporaryDir dir;
    write(dir.filePath(u"broken.pdf"_s), "%PDF-1.7\nnothing");
    const FileContent document = pagesBy(pageProgram(), dir.filePath(u"broken.pdf"_s));
    CHECK(document.pages.empty());
    CHECK(document.trouble.contains(u"PDF cannot be shown"_s));
    write(dir.filePath(u"broken.png"_s), "no picture");
    CHECK(readContent(dir.filePath(u"broken.png"_s), PreviewKind::Picture).trouble.contains(u"picture"_s));
    CHECK(previewKind(u"image/svg+xml"_s) == PreviewKind::None);
    CHECK(previewKind(u"application/zip"_s) == PreviewKind::None);
}

TEST_CASE("pages are the same by Kontor's own program and by Poppler's", "[files_box]")
{
    const QTemporaryDir dir;
    writePdf(dir.filePath(u"offer.pdf"_s));
    QStringList programs{u"pdftoppm"_s};
    if (pageProgram() != programs.front()) programs << pageProgram(); // Qt PDF was there when it was built
    for (const QString& program : programs) {
        INFO(program.toStdString());
        const FileContent content = pagesBy(program, dir.filePath(u"offer.pdf"_s));
        REQUIRE(content.pages.size() == 2);
        CHECK(content.pages.front().width() == 1000);
        CHECK(std::abs(content.pages.front().height() - 1415) <= 1); // A4, to the pixel where a page ends
        CHECK(content.pages.front().pixelColor(500, 700) == QColor{Qt::red});
        CHECK(content.pages.back().pixelColor(500, 700) == QColor{Qt::blue});
    }
    CHECK(pagesBy(u"/no/such/program"_s, dir.filePath(u"offer.pdf"_s)).trouble.contains(u"installed"_s));
}

TEST_CASE("a PDF that a password locks says so in one sentence", "[files_box]")
{
    const QTemporaryDir dir;
    write(dir.filePath(u"locked.pdf"_s), lockedPdf());
    const QString own = pageProgram();
    const FileContent content = pagesBy(own, dir.filePath(u"locked.pdf"_s));
    CHECK(content.pages.empty());
    CHECK(content.trouble.contains(u"password"_s));
    if (own != u"pdftoppm"_s) CHECK(content.trouble.startsWith(u"A password locks"_s));
}

TEST_CASE("a copy that fails leaves the file that was there", "[files_box]")
{
    const QTemporaryDir dir;
    const QString target = dir.filePath(u"offer.txt"_s);
    write(target, "the old one");
    const Status missing = copyFile(dir.filePath(u"gone"_s), target);
    REQUIRE(!missing);
    CHECK(missing.error().code == Errc::FileUnreadable);
    CHECK(read(target) == "the old one");

    write(dir.filePath(u"new"_s), QByteArray(3'000'000, 'x'));
    REQUIRE(copyFile(dir.filePath(u"new"_s), dir.filePath(u"made/offer.txt"_s)));
    CHECK(read(dir.filePath(u"made/offer.txt"_s)).size() == 3'000'000);
    const Status folder = copyFile(dir.filePath(u"new"_s), dir.filePath(u"made"_s));
    REQUIRE(!folder);
    CHECK(folder.error().code == Errc::FileUnwritable);
    CHECK(QDir{dir.filePath(u"made"_s)}.entryList(QDir::Files) == QStringList{u"offer.txt"_s});
}

TEST_CASE("every version of a file can be opened, and an earlier one be the current one again", "[files_box]")
{
    DashboardRig rig;
    UrlCatcher outside;
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"offer.txt"_s);
    const Id ada = rig.person(u"Ada"_s, u"Lovelace"_s);
    write(path, "first");
    const Id file = rig.addTo(ada, Entity::File, {{u"path"_s, path}});
    for (const QByteArray& bytes : {QByteArray{"second"}, QByteArray{"the third"}}) {
        write(path, bytes);
        rig.set(Entity::File, file, {{u"path"_s, path}});
    }
    rig.set(Entity::File, file, {{u"folder"_s, u"Offers"_s}}); // no version
    const auto versions = [&] { return *rig.wait(rig.workspace().ask(FileVersions{file})); };
    REQUIRE(versions().size() == 3);
    CHECK(versions().back().bytes == 5);
    rig.open(ada);
    rig.jump(Qt::Key_F);
    REQUIRE(rig.until([&] { return rig.focusIn(u"files"_s); }));
    rig.key(Qt::Key_Down); // from its folder
    rig.key(Qt::Key_V);
    QWidget* list = nullptr;
    const auto rows = [&] {
        list = rig.dashboard().findChild<QWidget*>(u"fileVersions"_s);
        return list ? list->findChildren<QWidget*>(u"row"_s).size() : 0;
    };
    REQUIRE(rig.until([&] { return rows() == 3 && list->isAncestorOf(rig.focus()); }));
    rig.key(Qt::Key_End);
    rig.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(rig.until([&] { return outside.urls.size() == 1; }));
    CHECK(read(outside.urls.front().toLocalFile()) == "first");
    CHECK(outside.urls.front().fileName() == u"offer.txt"_s);
    // Taking it back is a version more; nothing is lost.
    rig.key(Qt::Key_R);
    REQUIRE(rig.until([&] { return rows() == 4; }));
    CHECK(versions().front().sha256 == versions().back().sha256);
    CHECK(rig.data(ada).files.front().bytes == 5);
    CHECK(rig.data(ada).files.front().name == u"offer.txt"_s);
}
