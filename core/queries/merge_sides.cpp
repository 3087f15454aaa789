// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/merge_sides.h"

#include "core/domain/entities.h"
#include "core/domain/merge_rules.h"
#include "core/domain/privacy.h"
#include "core/queries/duplicate_contact.h"
#include "core/queries/record_names.h"
#include "core/store/read_snapshot.h"

#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Side {
    DuplicatePairs::Contact contact;
    std::vector<Value> values;
};

Result<std::vector<Side>> sidesOf(Database& db, const MergeSides& question)
{
    QString columns;
    for (const Field& field : Contact::fields) columns += u", \"%1\""_s.arg(QLatin1StringView{field.name});
    std::vector<Side> sides;
    for (const Id& id : question.contacts) {
        Side side;
        quint32 n = 0;
        auto read = db.each(u"SELECT n%1 FROM contact WHERE id = :id AND deleted = 0"_s.arg(columns), {{":id"_L1, id}},
                            [&](Statement& row) {
                                n = quint32(row.integer(0));
                                for (int i = 0; i < int(Contact::fields.size()); ++i)
                                    side.values.push_back(row.value(i + 1));
                                return false;
                            });
        if (!read) return read.error();
        if (n == 0) continue;
        const auto contact = duplicateContact(db, n);
        if (!contact) return contact.error();
        side.contact = *contact;
        sides.push_back(std::move(side));
    }
    return sides;
}

void addFields(MergeSides::Answer& answer, const std::vector<Side>& sides, RecordNames& names)
{
    for (FieldIndex field = 0; field < FieldIndex(Contact::fields.size()); ++field) {
        const Field& info = Contact::fields[size_t(field)];
        if (!isMergedField(field) || info.is(FieldFlag::Internal) || info.is(FieldFlag::ReadOnly)) continue;
        std::vector<Value> values;
        MergeSides::Line line{.field = QString::fromLatin1(info.name), .label = {}, .texts = {}};
        for (const Side& side : sides) {
            values.push_back(side.values[size_t(field)]);
            line.texts.append(names.text(Entity::Contact, field, values.back()));
        }
        if (std::all_of(values.begin(), values.end(), [](const Value& value) { return value.isEmpty(); })) continue;
        const MergedField merged = mergedField(field, values);
        line.chosen = merged.side;
        line.merged = names.text(Entity::Contact, field, merged.value);
        answer.lines.push_back(std::move(line));
    }
}

Status addCustomValues(Database& db, MergeSides::Answer& answer, const std::vector<Side>& sides)
{
    QMap<QString, MergeSides::Line> lines;
    for (size_t i = 0; i < sides.size(); ++i) {
        auto read = db.each(uR"(
            SELECT f.key, f.label, coalesce(v.text, v.date, v.number || coalesce(' ' || v.currency, ''))
              FROM custom_value v JOIN custom_field f ON f.id = v.field
             WHERE v.contact = :contact AND v.deleted = 0)"_s,
                            {{":contact"_L1, sides[i].contact.id}}, [&](Statement& row) {
                                MergeSides::Line& line = lines[row.text(0)];
                                if (line.texts.isEmpty())
                                    line = {.field = u"custom."_s + row.text(0),
                                            .label = row.text(1),
                                            .texts = QStringList(qsizetype(sides.size())),
                                            .chosen = int(i),
                                            .merged = row.text(2)};
                                line.texts[qsizetype(i)] = row.text(2);
                                return true;
                            });
        if (!read) return read;
    }
    for (const MergeSides::Line& line : lines) answer.lines.push_back(line);
    return {};
}

/// Live rows of one entity, of all sides; private notes of others are nobody's business.
Status addRows(Database& db, MergeSides::Answer& answer, const EntityInfo& info, RecordNames& names)
{
    QString columns;
    QStringList owned;
    for (const Field& field : info.fields) {
        columns += u", \"%1\""_s.arg(QLatin1StringView{field.name});
        if (field.type == FieldType::Reference && field.target == Entity::Contact)
            owned += u"\"%1\" = :contact"_s.arg(QLatin1StringView{field.name});
    }
    const QString seen = u"AND "_s + (info.hasPrivateRows() ? visibleOnly(info.entity) : u":me IS NOT NULL"_s);
    MergeSides::Rows rows{.entity = info.entity, .count = 0, .texts = {}};
    QSet<QByteArray> keys;
    std::vector<Id> ids;
    for (const auto& side : answer.sides) {
        auto read = db.each(u"SELECT id%1 FROM %2 WHERE (%3) AND deleted = 0 %4"_s.arg(
                                columns, QLatin1StringView{info.name}, owned.join(u" OR "_s), seen),
                            {{":contact"_L1, side.id}, {":me"_L1, db.me()}}, [&](Statement& row) {
                                std::vector<Value> values;
                                for (int i = 0; i < int(info.fields.size()); ++i) {
                                    values.push_back(row.value(i + 1));
                                    // As it will be: the first stands for all.
                                    for (const auto& one : answer.sides)
                                        if (values.back().isId() && values.back().id() == one.id)
                                            values.back() = Value{answer.sides.front().id};
                                }
                                const QByteArray key = mergeKey(info.entity, values);
                                if (!key.isEmpty() && keys.contains(key)) return true;
                                keys.insert(key);
                                ids.push_back(row.id(0));
                                return true;
                            });
        if (!read) return read;
    }
    for (const Id& id : ids)
        if (const QString name = names.name(info.entity, id); !name.isEmpty()) rows.texts.append(name);
    rows.count = int(ids.size());
    if (rows.count > 0) answer.rows.push_back(std::move(rows));
    return {};
}

bool isShown(Entity entity)
{
    const Meeting meeting = mergeRule(entity).meeting;
    // Values of custom fields stand among the fields.
    return meeting != Meeting::None && meeting != Meeting::Contact && entity != Entity::CustomValue &&
           entity != Entity::CustomAssignment && entity != Entity::Separation;
}

} // namespace

Result<MergeSides::Answer> run(Database& db, const MergeSides& question)
{
    const ReadSnapshot snapshot{db};
    const auto sides = sidesOf(db, question);
    if (!sides) return sides.error();
    MergeSides::Answer answer;
    for (const Side& side : *sides) answer.sides.push_back(side.contact);
    if (sides->empty()) return answer;
    RecordNames names{db};
    addFields(answer, *sides, names);
    if (auto done = addCustomValues(db, answer, *sides); !done) return done.error();
    for (const EntityInfo& info : allEntities())
        if (isShown(info.entity))
            if (auto done = addRows(db, answer, info, names); !done) return done.error();
    return answer;
}

} // namespace kontor
