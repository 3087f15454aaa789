// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/files/pdf_pages.h"

#include "ui/support/plugin.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPointer>
#include <QProcess>
#include <QThreadPool>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr int mostPages = 20;
constexpr int pageWidth = 1000; // pixels
constexpr int longestMs = 15'000;

struct PdfPages {
    Q_DECLARE_TR_FUNCTIONS(PdfPages)
};

/// The pages follow each other as portable pixmaps.
std::vector<QImage> pagesIn(QByteArray bytes)
{
    std::vector<QImage> pages;
    QBuffer pixmaps{&bytes};
    pixmaps.open(QIODevice::ReadOnly);
    while (!pixmaps.atEnd()) {
        const QImage page = QImageReader{&pixmaps, "ppm"}.read();
        if (page.isNull()) break;
        pages.push_back(page);
    }
    return pages;
}

/// app/pdf leaves with 3 where a password locks the file; pdftoppm does not tell.
constexpr int locked = 3;
const QString poppler = u"pdftoppm"_s;

QStringList argumentsFor(const QString& program, const QString& path)
{
    const QString pages = QString::number(mostPages), width = QString::number(pageWidth);
    if (program == poppler) return {u"-l"_s, pages, u"-scale-to-x"_s, width, u"-scale-to-y"_s, u"-1"_s, path};
    return {path, pages, width};
}

QString troubleOf(const QProcess& process)
{
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == locked && process.program() != poppler)
        return PdfPages::tr("A password locks this PDF. Open it in its program.");
    return PdfPages::tr("This PDF cannot be shown; it is damaged, or a password locks it. Try to open it.");
}

} // namespace

QString pageProgram()
{
    const QString own = pluginProgram(u"kontor-pdf"_s);
    return own.isEmpty() ? poppler : own;
}

void renderPages(const QString& path, QObject* receiver, std::function<void(const FileContent&)> done,
                 const QString& program)
{
    auto* process = new QProcess{receiver};
    QObject::connect(process, &QProcess::errorOccurred, receiver, [process, done](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart) return; // finished() tells the rest
        process->deleteLater();
        done({.trouble = PdfPages::tr("Pages of a PDF are shown here once “pdftoppm” of Poppler is installed; until "
                                      "then open the file.")});
    });
    QObject::connect(process, &QProcess::finished, receiver, [process, receiver, done] {
        process->deleteLater();
        QThreadPool::globalInstance()->start([bytes = process->readAllStandardOutput(), trouble = troubleOf(*process),
                                              done, guard = QPointer<QObject>{receiver}] {
            FileContent content{.pages = pagesIn(bytes)};
            if (content.pages.empty()) content.trouble = trouble;
            QMetaObject::invokeMethod(
                qApp,
                [guard, done, content] {
                    if (guard) done(content);
                },
                Qt::QueuedConnection);
        });
    });
    QTimer::singleShot(longestMs, process, &QProcess::kill);
    process->start(program, argumentsFor(program, path));
}

} // namespace kontor
