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
    std::optional<FileContent> document;
    QObject receiver;
    renderPages(dir.filePath(u"broken.pdf"_s), &receiver, [&](const FileContent& content) { document = content; });
    REQUIRE(DashboardRig::until([&] { return document.has_value(); }));
    CHECK(document->pages.empty());
    CHECK(document->trouble.contains(u"PDF cannot be shown"_s));
    write(dir.filePath(u"broken.png"_s), "no picture");
    CHECK(readContent(dir.filePath(u"broken.png"_s), PreviewKind::Picture).trouble.contains(u"picture"_s));
    CHECK(previewKind(u"image/svg+xml"_s) == PreviewKind::None);
    CHECK(previewKind(u"application/zip"_s) == PreviewKind::None);
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
