// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/extra_fields.h"

#include "core/domain/cells.h"
#include "core/domain/custom_text.h"
#include "core/domain/entities.h"
#include "core/queries/row_text.h"

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

const auto keywords = uR"(
    SELECT group_concat(word, ';') FROM (SELECT word FROM keyword WHERE contact = :id AND deleted = 0
                                          ORDER BY word COLLATE NOCASE))"_s;
const auto customValue = uR"(
    SELECT v."text", v."number", v.currency, v."date"
      FROM custom_value v JOIN custom_field f ON f.id = v.field
     WHERE v.contact = :id AND v.deleted = 0 AND f."key" = :key AND f.deleted = 0)"_s;

} // namespace

Result<ExtraFields> ExtraFields::open(Database& db, const QStringList& fields)
{
    ExtraFields extra{db};
    for (const QString& field : fields) {
        if (rowFields().contains(field)) continue;
        if (auto added = extra.add(db, field); !added) return added.error();
    }
    return extra;
}

Status ExtraFields::add(Database& db, const QString& field)
{
    Source source{.field = field, .type = {}};
    QString sql;
    if (field == "keywords"_L1) {
        sql = keywords;
    } else if (field.startsWith("custom."_L1)) {
        const auto type = db.cell(u"SELECT type FROM custom_field WHERE \"key\" = :key AND deleted = 0"_s,
                                  {{":key"_L1, field.mid(7)}});
        if (!type) return type.error();
        if (type->isEmpty()) return {};
        source.type = type->text();
        sql = customValue;
    } else if (const auto index = fieldNamed(Entity::Contact, field)) {
        source.index = *index;
        sql = u"SELECT \"%1\" FROM contact WHERE id = :id"_s.arg(field);
    } else {
        return {};
    }
    auto statement = db.select(sql);
    if (!statement) return statement.error();
    source.statement = *statement;
    m_sources.push_back(std::move(source));
    return {};
}

Status ExtraFields::read(ContactRow& row)
{
    for (Source& source : m_sources) {
        Statement& statement = *source.statement;
        statement.bindBlob(0, row.id.bytes());
        if (!source.type.isEmpty()) statement.bind(1, source.field.mid(7));
        const auto found = statement.step();
        if (!found) return found.error();
        QString text;
        if (*found && !source.type.isEmpty())
            text =
                customText(source.type, statement.value(0), statement.value(1), statement.value(2), statement.value(3));
        if (source.type == "contact"_L1)
            if (const auto contact = Id::fromString(text)) text = m_names->name(Entity::Contact, *contact);
        if (*found && source.index >= 0)
            text = m_names->text(Entity::Contact, source.index, statement.value(0));
        else if (*found && source.type.isEmpty())
            text = statement.text(0);
        if (!text.isEmpty()) row.extra.insert(source.field, text);
        statement.reset();
    }
    return {};
}

} // namespace kontor
