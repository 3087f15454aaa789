// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/contact_person_files.h"

#include "core/queries/dashboard_parts.h"

using namespace Qt::StringLiterals;

namespace kontor {

Result<ContactPersonFiles::Answer> run(Database& db, const ContactPersonFiles& question)
{
    auto files = readFileRows(
        db,
        u"f.note IS NOT NULL AND f.contact IN (SELECT person FROM contact_person WHERE business = :contact AND deleted = 0)"_s,
        question.business);
    if (!files) return files.error();
    return std::move(*files);
}

} // namespace kontor
