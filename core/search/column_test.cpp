// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/column_test.h"

#include "core/domain/contact_facts.h"
#include "core/search/query_values.h"

#include <algorithm>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

Bitmap inverse(const IndexSnapshot& index, Bitmap slots) { return index.slotsWith(Plane::Present).subtract(slots); }

/// Words of `type`, `status` and `is`.
Result<Bitmap> slotsForWord(const QString& word, const IndexSnapshot& index, QuerySource& source)
{
    if (word == "business"_L1) return index.slotsWith(Plane::Business);
    if (word == "person"_L1) return inverse(index, index.slotsWith(Plane::Business));
    if (word == "complete"_L1) return index.slotsWith(Plane::Complete);
    if (word == "draft"_L1) return inverse(index, index.slotsWith(Plane::Complete));
    if (word == "archived"_L1) return index.slotsWith(Plane::Archived);
    if (word == "active"_L1) return inverse(index, index.slotsWith(Plane::Archived));
    if (word == "deleted"_L1) return index.slotsWith(Plane::Deleted);
    if (word == "mine"_L1) return slotsForColumnTest({.field = u"responsible"_s, .values = {u"me"_s}}, index, source);
    return Bitmap{index.slotCount()};
}

Bitmap withAnyStage(const IndexSnapshot& index)
{
    Bitmap slots{index.slotCount()};
    for (int stage = 0; stage < maxStages; ++stage) slots |= index.slotsWith(stagePlane(stage));
    return slots;
}

Bitmap slotsForStage(const QString& word, const IndexSnapshot& index)
{
    if (word.isEmpty()) return inverse(index, withAnyStage(index));
    Bitmap slots{index.slotCount()};
    const unsigned bits = relationship::bit(word);
    for (int stage = 0; stage < maxStages; ++stage)
        if (bits >> stage & 1) slots |= index.slotsWith(stagePlane(stage));
    return slots;
}

Result<Bitmap> slotsForReference(const FieldTest& test, const IndexSnapshot& index, QuerySource& source)
{
    const bool team = test.field == "team"_L1;
    const IdDictionary& dictionary = team ? index.teams() : index.employees();
    std::vector<quint16> numbers;
    if (test.values == QStringList{QString{}}) {
        numbers.push_back(0);
    } else {
        const auto ids = source.idsNamed(test);
        if (!ids) return ids.error();
        for (const Id& id : *ids)
            if (const auto number = dictionary.numberOf(id); number != IdDictionary::overflow)
                numbers.push_back(number);
    }
    return slotsWithNumber(index.columns(), index.slotCount(), team ? &ColumnChunk::team : &ColumnChunk::responsible,
                           numbers);
}

Bitmap slotsForPresence(const QString& word, const IndexSnapshot& index)
{
    if (word == "relationship"_L1) return withAnyStage(index);
    const auto column = word == "team"_L1 ? &ColumnChunk::team : &ColumnChunk::responsible;
    return inverse(index, slotsWithNumber(index.columns(), index.slotCount(), column, {0}));
}

Result<Bitmap> slotsForValue(const FieldTest& test, const QString& value, const IndexSnapshot& index,
                             QuerySource& source)
{
    if (test.field == "relationship"_L1) return slotsForStage(value, index);
    if (test.field == "has"_L1) return slotsForPresence(value, index);
    if (test.field == "archived"_L1)
        return slotsForWord(yesNo(value).value_or(false) ? u"archived"_s : u"active"_s, index, source);
    return slotsForWord(value, index, source);
}

} // namespace

bool isColumnTest(const FieldTest& test)
{
    if (test.comparison != Comparison::Matches && test.comparison != Comparison::Equals) return false;
    static const QStringList fields{u"type"_s,         u"status"_s, u"archived"_s,
                                    u"relationship"_s, u"team"_s,   u"responsible"_s};
    static const QStringList flags{u"archived"_s, u"active"_s,   u"draft"_s,  u"complete"_s,
                                   u"deleted"_s,  u"business"_s, u"person"_s, u"mine"_s};
    static const QStringList presences{u"team"_s, u"responsible"_s, u"relationship"_s};
    const auto all = [&](const QStringList& known) {
        return std::all_of(test.values.begin(), test.values.end(),
                           [&](const QString& value) { return known.contains(value); });
    };
    if (test.field == "is"_L1) return all(flags);
    if (test.field == "has"_L1) return all(presences);
    return fields.contains(test.field);
}

Result<Bitmap> slotsForColumnTest(const FieldTest& test, const IndexSnapshot& index, QuerySource& source)
{
    if (test.field == "team"_L1 || test.field == "responsible"_L1) return slotsForReference(test, index, source);
    Bitmap slots{index.slotCount()};
    for (const QString& value : test.values) {
        const auto some = slotsForValue(test, value, index, source);
        if (!some) return some;
        slots |= *some;
    }
    return slots;
}

} // namespace kontor
