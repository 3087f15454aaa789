// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/revert_events.h"

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Told {
    Entity entity = Entity::None;
    Id row, contact;
    OpKind kind = OpKind::Set;
    std::vector<Change> changes;
};

Result<Told> toldBy(Pen& pen, qint64 event)
{
    Told told;
    auto read = pen.reader().each(uR"(
        SELECT o."table", o."row", o.kind, o.fields, c.id
          FROM event e JOIN op o ON o.batch = e.batch AND o.ord = e.ord JOIN contact c ON c.n = e.contact
         WHERE e.no = :no AND (e.owner IS NULL OR e.owner = :me))"_s,
                                  {{":no"_L1, event}, {":me"_L1, pen.actor().employee}}, [&](Statement& row) {
                                      told.entity = Entity(row.integer(0));
                                      told.row = row.id(1);
                                      told.kind = OpKind(row.integer(2));
                                      if (!row.isNull(3)) told.changes = decodeChanges(told.entity, row.blob(3));
                                      told.contact = row.id(4);
                                      return false;
                                  });
    if (!read) return read.error();
    if (told.entity == Entity::None || told.kind == OpKind::Purge)
        return Error{.code = Errc::NotUndoable, .value = QString::number(event)};
    // A row that came goes again; the contact itself is deleted by other ways.
    if (told.kind == OpKind::Create && told.entity == Entity::Contact)
        return Error{.code = Errc::NotUndoable, .value = QString::number(event)};
    if (told.kind == OpKind::Create) told.changes = {{deletedField, Value{false}, Value{true}}};
    // From here on a change says what it is and what it becomes.
    else
        for (Change& change : told.changes) change = {change.field, change.after, change.before};
    return told;
}

Result<std::vector<Change>> stillSo(Pen& pen, const Told& told, RevertEvents::Outcome& outcome)
{
    const EntityInfo& info = entityInfo(told.entity);
    std::vector<Change> back;
    for (const Change& change : told.changes) {
        const QString column =
            change.field == deletedField ? u"deleted"_s : QLatin1StringView{info.fields[size_t(change.field)].name};
        const auto now =
            pen.reader().cell(u"SELECT \"%1\" FROM %2 WHERE id = :row"_s.arg(column, QLatin1StringView{info.name}),
                              {{":row"_L1, told.row}});
        if (!now) return now.error();
        if (*now == change.before || (now->isEmpty() && change.before.isEmpty()))
            back.push_back(change);
        else
            ++outcome.kept;
    }
    return back;
}

} // namespace

QString operationKind(const RevertEvents&) { return u"revert"_s; }

Result<RevertEvents::Outcome> run(Pen& pen, const RevertEvents& wish)
{
    RevertEvents::Outcome outcome;
    Id contact;
    for (const qint64 event : wish.events) {
        const auto told = toldBy(pen, event);
        if (!told) return told.error();
        contact = told->contact;
        const auto back = stillSo(pen, *told, outcome);
        if (!back) return back.error();
        if (back->empty()) continue;
        if (auto done = pen.putBack(told->entity, told->row, *back); !done) return done.error();
        outcome.reverted += int(back->size());
    }
    const auto name = pen.reader().cell(u"SELECT display_name FROM contact WHERE id = :id"_s, {{":id"_L1, contact}});
    if (!name) return name.error();
    if (auto named = pen.rename(name->text()); !named) return named.error();
    return outcome;
}

} // namespace kontor
