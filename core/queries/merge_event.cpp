// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/merge_event.h"

#include "core/domain/cells.h"
#include "core/domain/merge_rules.h"
#include "core/store/journal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

Result<std::vector<Value>> fieldsOf(Database& db, const Id& contact)
{
    QString columns;
    for (const Field& field : Contact::fields) columns += u", c.\"%1\""_s.arg(QLatin1StringView{field.name});
    std::vector<Value> values;
    auto read = db.each(u"SELECT c.id%1 FROM contact c WHERE c.id = :id"_s.arg(columns), {{":id"_L1, contact}},
                        [&](Statement& row) {
                            for (int i = 0; i < int(Contact::fields.size()); ++i) values.push_back(row.value(i + 1));
                            return false;
                        });
    if (!read) return read.error();
    return values;
}

bool isTold(const Field& field) { return !field.is(FieldFlag::Internal) && !field.is(FieldFlag::ReadOnly); }

/// Fields in which the contact that went said something else than the survivor says.
Status addFields(Database& db, Event& event, const Id& survivor, RecordNames& names)
{
    const auto gone = fieldsOf(db, event.row), stands = fieldsOf(db, survivor);
    if (!gone || !stands) return gone ? stands.error() : gone.error();
    if (gone->empty() || stands->empty()) return {};
    for (FieldIndex i = 0; i < FieldIndex(Contact::fields.size()); ++i) {
        const Value &theirs = (*gone)[size_t(i)], &ours = (*stands)[size_t(i)];
        if (!isTold(Contact::fields[size_t(i)]) || theirs.isEmpty() || sameForMerge(theirs, ours)) continue;
        if (i == Contact::Notes && ours.text().contains(theirs.text())) continue;
        event.changes.append({fieldPath(Entity::Contact, i), names.text(Entity::Contact, i, theirs),
                              names.text(Entity::Contact, i, ours)});
    }
    return {};
}

/// Custom values that gave way to the survivor's.
Status addCustomValues(Database& db, Event& event)
{
    return db.each(uR"(
        SELECT f.key, coalesce(gone.text, gone.date, gone.number || coalesce(' ' || gone.currency, '')),
               coalesce(ours.text, ours.date, ours.number || coalesce(' ' || ours.currency, ''))
          FROM event merge
          JOIN batch mb ON mb.no = merge.batch
          JOIN batch b ON b."group" = mb."group"
          JOIN op o ON o.batch = b.no AND o."table" = :values
          JOIN custom_value gone ON gone.id = o."row" AND gone.deleted = 1
          JOIN custom_field f ON f.id = gone.field
          LEFT JOIN custom_value ours ON ours.contact = gone.contact AND ours.field = gone.field AND ours.deleted = 0
         WHERE merge.no = :event AND coalesce(gone.text, gone.date, gone.number) IS NOT coalesce(ours.text, ours.date, ours.number))"_s,
                   {{":values"_L1, int(Entity::CustomValue)}, {":event"_L1, event.no}}, [&](Statement& row) {
                       event.changes.append({u"custom."_s + row.text(0), row.text(1), row.text(2)});
                       return true;
                   });
}

} // namespace

Status completeMerge(Database& db, Event& event, RecordNames& names)
{
    event.changes.clear();
    const auto name = db.cell(u"SELECT display_name FROM contact WHERE id = :id"_s, {{":id"_L1, event.row}});
    if (!name) return name.error();
    event.subject = name->text();
    if (event.what != "delete"_L1) return {}; // undone: nothing is lost any more
    const auto survivor = db.cell(u"SELECT merged_into FROM contact WHERE id = :id"_s, {{":id"_L1, event.row}});
    if (!survivor) return survivor.error();
    if (survivor->isNull()) return {};
    if (auto done = addFields(db, event, survivor->id(), names); !done) return done;
    return addCustomValues(db, event);
}

} // namespace kontor
