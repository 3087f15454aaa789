// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// kontor-pdf FILE PAGES WIDTH: the first pages of a PDF as portable pixmaps, one behind the other, on standard output. Not for
// people: the window runs it, so that a file from outside, which may crash what reads it, cannot harm the window.
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr int damaged = 2, locked = 3; ///< what it leaves with; ui/boxes/files/pdf_pages.cpp knows them
constexpr int mostHeight = 4;          ///< times the width: a receipt's roll is cut

QImage pageOf(QPdfDocument& document, int page, int width)
{
    const QSizeF points = document.pagePointSize(page);
    if (points.width() < 1 || points.height() < 1) return {};
    const double ratio = qMin(points.height() / points.width(), double{mostHeight});
    const QSize size{width, qMax(1, int(width * ratio))};
    const QImage drawn = document.render(page, size);
    if (drawn.isNull()) return {};
    QImage paper{size, QImage::Format_RGB32};
    paper.fill(Qt::white);
    QPainter{&paper}.drawImage(0, 0, drawn);
    return paper;
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // it draws, but has no window
    const QGuiApplication app{argc, argv};
    const QStringList given = QGuiApplication::arguments();
    if (given.size() != 4) return damaged;
    QPdfDocument document;
    const QPdfDocument::Error error = document.load(given[1]);
    if (error == QPdfDocument::Error::IncorrectPassword || error == QPdfDocument::Error::UnsupportedSecurityScheme)
        return locked;
    QFile out;
    if (error != QPdfDocument::Error::None || !out.open(stdout, QIODevice::WriteOnly)) return damaged;
    const int pages = qMin(document.pageCount(), given[2].toInt());
    for (int page = 0; page < pages; ++page) {
        const QImage drawn = pageOf(document, page, qBound(1, given[3].toInt(), 4000));
        if (drawn.isNull()) continue; // one bad page hides no other
        if (!drawn.save(&out, "ppm") || !out.flush()) return damaged;
    }
    return 0;
}
