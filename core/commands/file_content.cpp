// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/file_content.h"

#include "core/domain/picture_type.h"

#include <QFileInfo>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

Status putPicture(const Blobs& blobs, const Blobs::Blob& blob, Cells& cells, const QString& path)
{
    const auto start = blobs.read(blob.sha256, 16);
    if (!start) return start.error();
    const QString type = pictureType(*start);
    if (type.isEmpty()) return Error{.code = Errc::FileFormat, .detail = u"picture"_s, .file = path};
    putCell(cells, Picture::Type, type);
    putCell(cells, Picture::Bytes, blob.bytes);
    putCell(cells, Picture::Sha256, blob.sha256);
    return {};
}

} // namespace

Status takeFile(Pen& pen, const QString& path, RecordFields& fields)
{
    const auto blob = pen.blobs().putFile(path);
    if (!blob) return blob.error();
    const QFileInfo info{path};
    putCell(fields.cells, File::Sha256, blob->sha256);
    putCell(fields.cells, File::Bytes, blob->bytes);
    putCell(fields.cells, File::Type, QMimeDatabase{}.mimeTypeForFile(info).name());
    return {};
}

Status takePicture(Pen& pen, const QString& path, RecordFields& fields)
{
    const auto blob = pen.blobs().putFile(path);
    if (!blob) return blob.error();
    return putPicture(pen.blobs(), *blob, fields.cells, path);
}

Result<Id> writePicture(Pen& pen, const Cells& cells)
{
    const Id contact = cellOf(cells, Picture::Contact).id();
    const auto present = pen.reader().cell(u"SELECT id FROM picture WHERE contact = :contact AND deleted = 0"_s,
                                           {{":contact"_L1, contact}});
    if (!present) return present.error();
    if (present->isNull()) return pen.create(Entity::Picture, cells);
    Cells changed = cells;
    std::erase_if(changed, [](const Cell& cell) { return cell.field == Picture::Contact; });
    if (auto done = pen.set(Entity::Picture, present->id(), changed); !done) return done.error();
    return present->id();
}

QString operationKind(const SetPicture&) { return u"set_picture"_s; }

Status run(Pen& pen, const SetPicture& wish)
{
    const auto blob = pen.blobs().put(wish.bytes);
    if (!blob) return blob.error();
    Cells cells{{Picture::Contact, wish.contact}};
    if (auto done = putPicture(pen.blobs(), *blob, cells, {}); !done) return done;
    const auto written = writePicture(pen, cells);
    if (!written) return written.error();
    const auto name =
        pen.reader().cell(u"SELECT display_name FROM contact WHERE id = :id"_s, {{":id"_L1, wish.contact}});
    if (!name) return name.error();
    return pen.rename(name->text());
}

} // namespace kontor
