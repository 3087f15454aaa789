// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/merge_rows.h"

#include "core/domain/merge_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

bool namesContact(const Field& field) { return field.type == FieldType::Reference && field.target == Entity::Contact; }

bool isKey(const MergeRule& rule, FieldIndex field)
{
    return std::find(rule.key.begin(), rule.key.end(), field) != rule.key.end();
}

/// Where a row stands among its like is no content.
bool isContent(const EntityInfo& info, const MergeRule& rule, FieldIndex field)
{
    const Field& declared = info.fields[size_t(field)];
    return !namesContact(declared) && !isKey(rule, field) && QLatin1StringView{declared.name} != "position"_L1;
}

} // namespace

Status RowMerge::run()
{
    for (const EntityInfo& info : allEntities()) {
        const Meeting meeting = mergeRule(info.entity).meeting;
        if (meeting == Meeting::None || meeting == Meeting::Contact) continue;
        if (auto done = mergeEntity(info); !done) return done;
    }
    return followCustomValues();
}

Status RowMerge::mergeEntity(const EntityInfo& info)
{
    auto rows = rowsOf(info, m_absorbed);
    if (!rows) return rows.error();
    if (m_wanted) std::erase_if(*rows, [&](const Row& row) { return !m_wanted(info.entity, row.values); });
    if (rows->empty()) return {};
    auto kept = rowsOf(info, m_survivor);
    if (!kept) return kept.error();
    std::erase_if(*kept, [](const Row& row) { return row.deleted; });
    for (Row& row : *rows)
        if (auto done = move(info, row, *kept); !done) return done;
    return {};
}

Result<std::vector<RowMerge::Row>> RowMerge::rowsOf(const EntityInfo& info, const Id& contact)
{
    QString columns;
    QStringList owned;
    for (const Field& field : info.fields) {
        columns += u", \"%1\""_s.arg(QLatin1StringView{field.name});
        if (namesContact(field)) owned += u"\"%1\" = :contact"_s.arg(QLatin1StringView{field.name});
    }
    const QString order = fieldNamed(info.entity, u"position") ? u"position, id"_s : u"id"_s;
    std::vector<Row> rows;
    auto read = m_pen.reader().each(u"SELECT id, deleted%1 FROM %2 WHERE %3 ORDER BY %4"_s.arg(
                                        columns, QLatin1StringView{info.name}, owned.join(u" OR "_s), order),
                                    {{":contact"_L1, contact}}, [&](Statement& stored) {
                                        Row row{.id = stored.id(0), .deleted = stored.integer(1) != 0, .values = {}};
                                        for (int i = 0; i < int(info.fields.size()); ++i)
                                            row.values.push_back(stored.value(i + 2));
                                        rows.push_back(std::move(row));
                                        return true;
                                    });
    if (!read) return read.error();
    return rows;
}

/// The cells in which the survivor takes the place of the contact that goes.
Cells RowMerge::moved(const EntityInfo& info, Row& row) const
{
    Cells cells;
    for (FieldIndex field = 0; field < FieldIndex(info.fields.size()); ++field) {
        if (!namesContact(info.fields[size_t(field)]) || row.values[size_t(field)].id() != m_absorbed) continue;
        row.values[size_t(field)] = m_survivor;
        cells.push_back({field, m_survivor});
    }
    return cells;
}

Status RowMerge::move(const EntityInfo& info, Row& row, std::vector<Row>& kept)
{
    const MergeRule& rule = mergeRule(info.entity);
    Cells cells = moved(info, row);
    if (row.deleted) return m_pen.reparent(info.entity, row.id, cells);
    // Who was kept apart from the survivor is it now.
    const bool pairOfOne =
        info.entity == Entity::Separation && row.values[Separation::First] == row.values[Separation::Second];
    if (pairOfOne) return m_pen.reparent(info.entity, row.id, cells, true);
    const QByteArray key = mergeKey(info.entity, row.values);
    for (Row& twin : kept) {
        if (key.isEmpty() || mergeKey(info.entity, twin.values) != key) continue;
        bool contradicts = false;
        for (FieldIndex field = 0; field < FieldIndex(info.fields.size()); ++field)
            contradicts |= isContent(info, rule, field) && !row.values[size_t(field)].isEmpty() &&
                           !twin.values[size_t(field)].isEmpty() &&
                           !sameForMerge(row.values[size_t(field)], twin.values[size_t(field)]);
        if (rule.meeting == Meeting::Unique || !contradicts) return coalesce(info, row, cells, twin);
    }
    if (const auto position = fieldNamed(info.entity, u"position")) {
        double last = 0;
        for (const Row& other : kept) last = std::max(last, other.values[size_t(*position)].real());
        row.values[size_t(*position)] = Value{last + 1};
        cells.push_back({*position, Value{last + 1}});
    }
    kept.push_back(row);
    return m_pen.reparent(info.entity, row.id, cells);
}

/// `twin` stands for both: it takes what it lacks. What it has otherwise stays readable in the row that goes.
Status RowMerge::coalesce(const EntityInfo& info, const Row& row, const Cells& cells, Row& twin)
{
    const MergeRule& rule = mergeRule(info.entity);
    if (auto done = m_pen.reparent(info.entity, row.id, cells, true); !done) return done;
    Cells gaps;
    const bool empty =
        info.entity == Entity::CustomValue && std::all_of(twin.values.begin() + CustomValue::Text, twin.values.end(),
                                                          [](const Value& value) { return value.isEmpty(); });
    for (FieldIndex field = 0; field < FieldIndex(info.fields.size()); ++field) {
        const Value &theirs = row.values[size_t(field)], &ours = twin.values[size_t(field)];
        if (!isContent(info, rule, field) || theirs.isEmpty()) continue;
        // A custom value is one value in several columns.
        if (info.entity == Entity::CustomValue && !empty) continue;
        const bool both = info.entity == Entity::ContactPerson && field == ContactPerson::Note && !ours.isEmpty() &&
                          !sameForMerge(ours, theirs);
        if (!ours.isEmpty() && !both) continue;
        gaps.push_back({field, both ? Value{ours.text() + u"; "_s + theirs.text()} : theirs});
        twin.values[size_t(field)] = gaps.back().value;
    }
    if (!gaps.empty())
        if (auto done = m_pen.reparent(info.entity, twin.id, gaps); !done) return done;
    m_successors.insert(row.id, twin.id);
    return followReferences(info.entity, row.id, twin.id);
}

Status RowMerge::followReferences(Entity entity, const Id& from, const Id& to)
{
    for (const EntityInfo& info : allEntities()) {
        if (info.entity == Entity::Contact) continue; // its primary rows are chosen with its fields
        for (FieldIndex field = 0; field < FieldIndex(info.fields.size()); ++field) {
            const Field& declared = info.fields[size_t(field)];
            if (declared.type != FieldType::Reference || declared.target != entity) continue;
            std::vector<Id> rows;
            auto read = m_pen.reader().each(u"SELECT id FROM %1 WHERE \"%2\" = :row"_s.arg(
                                                QLatin1StringView{info.name}, QLatin1StringView{declared.name}),
                                            {{":row"_L1, from}}, [&](Statement& row) {
                                                rows.push_back(row.id(0));
                                                return true;
                                            });
            if (!read) return read;
            for (const Id& row : rows)
                if (auto done = m_pen.reparent(info.entity, row, {{field, to}}); !done) return done;
        }
    }
    return {};
}

/// Custom fields that name a contact hold its id as text.
Status RowMerge::followCustomValues()
{
    std::vector<Id> rows;
    auto read = m_pen.reader().each(uR"(
        SELECT v.id FROM custom_field f JOIN custom_value v ON v.field = f.id
         WHERE f.type = 'contact' AND v.text = :absorbed)"_s,
                                    {{":absorbed"_L1, m_absorbed.toString()}}, [&](Statement& row) {
                                        rows.push_back(row.id(0));
                                        return true;
                                    });
    if (!read) return read;
    for (const Id& row : rows)
        if (auto done = m_pen.reparent(Entity::CustomValue, row, {{CustomValue::Text, m_survivor.toString()}}); !done)
            return done;
    return {};
}

} // namespace kontor
