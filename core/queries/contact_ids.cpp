// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/contact_ids.h"

using namespace Qt::StringLiterals;

namespace kontor {

Result<ContactIds::Answer> run(Database& db, const ContactIds& question)
{
    ContactIds::Answer ids;
    ids.reserve(question.numbers.size());
    for (const quint32 n : question.numbers) {
        const auto id = db.cell(u"SELECT id FROM contact WHERE n = :n"_s, {{":n"_L1, Value{qint64{n}}}});
        if (!id) return id.error();
        if (!id->isNull()) ids.push_back(id->id());
    }
    return ids;
}

} // namespace kontor
