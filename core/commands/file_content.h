// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/record_fields.h"

namespace kontor {

/// What a file of a contact holds from now on: its bytes go beside the store, size, type and SHA-256 into the cells. A
/// new record without a name is called like the file.
Status takeFile(Pen& pen, const QString& path, RecordFields& fields);
/// The same for a picture: PNG, JPEG or WebP.
Status takePicture(Pen& pen, const QString& path, RecordFields& fields);

/// The picture of a contact, as it was cropped: the bytes of a PNG or JPEG file. In place of one that is there.
struct SetPicture {
    using Outcome = void;
    Id contact;
    QByteArray bytes;
};
Status run(Pen& pen, const SetPicture& wish);
QString operationKind(const SetPicture& wish);

/// A contact has one picture: the cells of a new one go into the row that is there.
Result<Id> writePicture(Pen& pen, const Cells& cells);

} // namespace kontor
