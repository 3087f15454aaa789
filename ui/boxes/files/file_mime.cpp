// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/files/file_mime.h"

#include <QDataStream>
#include <QIODevice>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
const QString format = u"application/x-kontor-files"_s;
}

std::unique_ptr<QMimeData> asMime(const DraggedFiles& dragged, const QStringList& copies)
{
    auto mime = std::make_unique<QMimeData>();
    QList<QUrl> urls;
    for (const QString& copy : copies) urls << QUrl::fromLocalFile(copy);
    if (!urls.isEmpty()) mime->setUrls(urls);
    QStringList ids;
    for (const Id& file : dragged.files) ids << file.toString();
    QByteArray bytes;
    QDataStream stream{&bytes, QIODevice::WriteOnly};
    stream << dragged.contact.toString() << ids << dragged.folders;
    mime->setData(format, bytes);
    return mime;
}

std::unique_ptr<DraggedFiles> draggedFiles(const QMimeData& mime, const Id& contact)
{
    if (!mime.hasFormat(format)) return nullptr;
    QDataStream stream{mime.data(format)};
    QString whose;
    QStringList ids;
    auto dragged = std::make_unique<DraggedFiles>();
    stream >> whose >> ids >> dragged->folders;
    if (stream.status() != QDataStream::Ok || whose != contact.toString()) return nullptr;
    dragged->contact = contact;
    for (const QString& id : ids)
        if (const auto file = Id::fromString(id)) dragged->files.push_back(*file);
    return dragged;
}

} // namespace kontor
