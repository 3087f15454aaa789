// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/recreate_preview.h"

#include "core/domain/custom_text.h"
#include "core/domain/entities.h"
#include "core/domain/other_type.h"
#include "core/queries/record_names.h"

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

Result<std::vector<Value>> valuesOf(Database& db, const Id& contact)
{
    QString columns;
    for (const Field& field : Contact::fields) columns += u", \"%1\""_s.arg(QLatin1StringView{field.name});
    std::vector<Value> values;
    auto read = db.each(u"SELECT id%1 FROM contact WHERE id = :id AND deleted = 0"_s.arg(columns),
                        {{":id"_L1, contact}}, [&](Statement& row) {
                            for (int i = 0; i < int(Contact::fields.size()); ++i) values.push_back(row.value(i + 1));
                            return false;
                        });
    if (!read) return read.error();
    if (values.empty()) return Error{.code = Errc::NotFound, .value = contact.toString()};
    return values;
}

Status addLinks(Database& db, const Id& contact, RecreatePreview::Answer& answer)
{
    return db.each(uR"(
        SELECT other.display_name, l.note
          FROM contact_person l
          JOIN contact other ON other.id = CASE WHEN l.person = :contact THEN l.business ELSE l.person END
         WHERE (l.person = :contact OR l.business = :contact) AND l.deleted = 0 AND other.deleted = 0
         ORDER BY other.name_key)"_s,
                   {{":contact"_L1, contact}}, [&](Statement& row) {
                       const QString role = row.text(1);
                       answer.left.append({u"contact_person"_s,
                                           {},
                                           role.isEmpty() ? row.text(0) : row.text(0) + u" ("_s + role + u')'});
                       return true;
                   });
}

Status addCustomValues(Database& db, const Id& contact, RecreatePreview::Answer& answer)
{
    return db.each(uR"(
        SELECT f."key", f.label, f.type, v.text, v.number, v.currency, v.date
          FROM custom_value v JOIN custom_field f ON f.id = v.field
         WHERE v.contact = :contact AND v.deleted = 0 AND coalesce(f.applies_to, 'both') NOT IN ('both', :type)
         ORDER BY f.label, f.id)"_s,
                   {{":contact"_L1, contact}, {":type"_L1, answer.type}}, [&](Statement& row) {
                       answer.left.append(
                           {u"custom."_s + row.text(0), row.text(1),
                            customText(row.text(2), row.value(3), row.value(4), row.value(5), row.value(6))});
                       return true;
                   });
}

} // namespace

Result<RecreatePreview::Answer> run(Database& db, const RecreatePreview& question)
{
    const auto values = valuesOf(db, question.contact);
    if (!values) return values.error();
    RecreatePreview::Answer answer{.type = otherType((*values)[Contact::Type].text()), .left = {}};
    RecordNames names{db};
    for (const FieldIndex field : fieldsWithoutPlace(*values))
        answer.left.append(
            {fieldPath(Entity::Contact, field), {}, names.text(Entity::Contact, field, (*values)[size_t(field)])});
    auto done = addLinks(db, question.contact, answer);
    if (done) done = addCustomValues(db, question.contact, answer);
    if (!done) return done.error();
    return answer;
}

} // namespace kontor
