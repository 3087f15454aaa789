// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/files/file_content.h"

#include <QCoreApplication>
#include <QFile>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr qint64 mostText = 1 << 20;
constexpr QSize mostPixels{1600, 1600};

struct FilePreview {
    Q_DECLARE_TR_FUNCTIONS(FilePreview)
};

FileContent readText(const QString& path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly)) return {.trouble = FilePreview::tr("This file cannot be read.")};
    return {.text = QString::fromUtf8(file.read(mostText))};
}

FileContent readPicture(const QString& path)
{
    QImageReader reader{path};
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    if (const QSize size = reader.size(); size.width() > mostPixels.width() || size.height() > mostPixels.height())
        reader.setScaledSize(size.scaled(mostPixels, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull()) return {.trouble = FilePreview::tr("This picture cannot be read.")};
    return {.pages = {image}};
}

} // namespace

PreviewKind previewKind(const QString& mediaType)
{
    if (mediaType.startsWith("text/"_L1) || mediaType == "application/json"_L1) return PreviewKind::Text;
    if (mediaType == "application/pdf"_L1) return PreviewKind::Document;
    // An SVG is a document that may refer to others.
    if (mediaType.startsWith("image/"_L1) && mediaType != "image/svg+xml"_L1) return PreviewKind::Picture;
    return PreviewKind::None;
}

FileContent readContent(const QString& path, PreviewKind kind)
{
    switch (kind) {
    case PreviewKind::Text: return readText(path);
    case PreviewKind::Picture: return readPicture(path);
    case PreviewKind::Document:
    case PreviewKind::None: break;
    }
    return {};
}

} // namespace kontor
