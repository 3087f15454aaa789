// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/paper.h"

#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace kontor {

namespace {
constexpr int dotsPerInch = 300;
} // namespace

Status writePdf(const QTextDocument& document, const QString& title, const QString& file)
{
    QSaveFile out{file};
    if (!out.open(QIODevice::WriteOnly))
        return Error{.code = Errc::FileUnwritable, .detail = out.errorString(), .file = file};
    {
        QPdfWriter writer{&out};
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Kontor"));
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize{QPageSize::A4});
        writer.setPageMargins({}); // the document leaves two centimetres by itself
        document.print(&writer);
    }
    if (!out.commit()) return Error{.code = Errc::FileUnwritable, .detail = out.errorString(), .file = file};
    return {};
}

Status writePdf(const QString& html, const QString& title, const QString& file)
{
    QTextDocument document;
    document.setHtml(html);
    return writePdf(document, title, file);
}

} // namespace kontor
