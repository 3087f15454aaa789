// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/read_picture.h"

#include <QCoreApplication>
#include <QImageReader>
#include <QPointer>
#include <QThreadPool>

namespace kontor {

namespace {

constexpr QSize mostPixels{4096, 4096};

QImage readImage(const QString& path)
{
    QImageReader reader{path};
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    if (const QSize size = reader.size(); size.width() > mostPixels.width() || size.height() > mostPixels.height())
        reader.setScaledSize(size.scaled(mostPixels, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

void readPicture(const QString& path, QObject* receiver, const std::function<void(const QImage&)>& show)
{
    QThreadPool::globalInstance()->start([path, guard = QPointer<QObject>{receiver}, show] {
        const QImage image = readImage(path);
        QMetaObject::invokeMethod(
            qApp,
            [guard, image, show] {
                if (guard) show(image);
            },
            Qt::QueuedConnection);
    });
}

} // namespace kontor
