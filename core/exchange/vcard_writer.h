// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export_json.h"
#include "core/exchange/vcard_reader.h"
#include "core/store/database.h"

namespace kontor {

/// Contacts as vCards of version 4.0 (RFC 6350), one behind the other. What the standard has no property for stands in
/// properties of Kontor's own, so that a file that goes out comes in again whole.
struct ExportVcard {
    using Answer = Exported;
    QString file;                  ///< replaced as a whole, or not at all
    std::vector<quint32> contacts; ///< contact.n in their order; those that are gone are passed over
};
/// Errors as those of ExportCsv.
Result<Exported> run(Database& db, const ExportVcard& question);
Result<Exported> writeContactsVcard(Database& db, const std::vector<quint32>& contacts, QIODevice& device);

/// One card, from fields by the names under which an import knows them.
QByteArray vcardOf(const CardFields& fields);

} // namespace kontor
