// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/event_row.h"

#include "core/store/event_index.h"

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// In the order of eventSelect().
enum Column : int {
    No,
    At,
    Type,
    Creator,
    CreatorName,
    Table,
    Row,
    Owned,
    Batch,
    Ord,
    Kind,
    Fields,
    Number,
    Outcome,
    Seconds,
    CallNote,
    Automatic,
    Waiting,
    Gone,
    Subject,
};

QString automaticList()
{
    QStringList kinds;
    for (const QLatin1StringView kind : automaticKinds()) kinds.append(u"'%1'"_s.arg(kind));
    return kinds.join(u", "_s);
}

} // namespace

/// The numbers are those of Entity. What a record is called now: a creation carries no values of its own.
QString eventSelect(QLatin1StringView place)
{
    return uR"(
        SELECT e.no, e.at, e.type, e.creator, w.name, e."table", e."row", e.owner IS NOT NULL, b.id, e.ord,
               o.kind, o.fields, k."number", k.outcome, k.seconds, substr(k.note, 1, :length),
               coalesce(g.kind IN (%7), 0), coalesce(b.state = 'pending', 0),
               CASE e."table"
               WHEN 13 THEN (SELECT deleted FROM note WHERE id = e."row")
               WHEN 14 THEN (SELECT deleted FROM task WHERE id = e."row")
               WHEN %4 THEN (SELECT deleted FROM file WHERE id = e."row")
               WHEN %6 THEN k.deleted
               END,
               CASE e."table"
               WHEN 5 THEN (SELECT display_name FROM contact WHERE id = e."row")
               WHEN 6 THEN (SELECT stage FROM relationship WHERE id = e."row")
               WHEN 7 THEN (SELECT address FROM email WHERE id = e."row")
               WHEN 8 THEN (SELECT number FROM phone WHERE id = e."row")
               WHEN 9 THEN (SELECT trim(coalesce(street || ', ', '') || coalesce(city, region, country, ''), ', ')
                              FROM location WHERE id = e."row")
               WHEN 10 THEN (SELECT coalesce(label, url) FROM link WHERE id = e."row")
               WHEN 11 THEN (SELECT word FROM keyword WHERE id = e."row")
               WHEN 12 THEN (SELECT o.display_name FROM contact_person p
                               JOIN contact o ON o.id = CASE p.person WHEN :contact THEN p.business ELSE p.person END
                              WHERE p.id = e."row")
               WHEN 13 THEN (SELECT substr("text", 1, :length) FROM note
                              WHERE id = e."row" AND (coalesce(private, 0) = 0 OR author = :me))
               WHEN 14 THEN (SELECT title FROM task WHERE id = e."row")
               WHEN 17 THEN (SELECT f.label FROM custom_value v JOIN custom_field f ON f.id = v.field
                              WHERE v.id = e."row")
               WHEN %1 THEN (SELECT g.name FROM contact_category k JOIN category g ON g.id = k.category
                               WHERE k.id = e."row")
               WHEN %2 THEN (SELECT x.name || ' ' || x.version FROM consent k
                               JOIN consent_text x ON x.id = k."text" WHERE k.id = e."row")
               WHEN %3 THEN (SELECT coalesce(iban, account_number) FROM bank_account WHERE id = e."row")
               WHEN %4 THEN (SELECT name FROM file
                              WHERE id = e."row" AND (coalesce(private, 0) = 0 OR author = :me))
               WHEN %5 THEN (SELECT t.name FROM market_member k JOIN target_market t ON t.id = k.market
                               WHERE k.id = e."row")
               WHEN %6 THEN substr(trim(coalesce(k."number", '') || ' ' || coalesce(k.note, '')), 1, :length)
               END
          FROM event e
          LEFT JOIN op o ON o.batch = e.batch AND o.ord = e.ord
          LEFT JOIN batch b ON b.no = e.batch
          LEFT JOIN op_group g ON g.no = b."group"
          LEFT JOIN employee w ON w.id = e.creator
          LEFT JOIN call k ON e."table" = %6 AND k.id = e."row"
         WHERE e.contact = :n AND %8
           AND (e.owner IS NULL OR e.owner = :me)
           AND (:wanted IS NULL OR e.type IN (SELECT value FROM json_each(:wanted)))
           AND e.type NOT IN (SELECT value FROM json_each(:unwanted))
           AND (:by IS NULL OR (:by = coalesce(k.employee, e.creator) AND coalesce(g.kind NOT IN (%7), 1)))
           AND (:automation = 0 OR coalesce(g.kind IN (%7), 0) OR (e.creator IS NULL AND k.employee IS NULL))
           AND (:outcomes IS NULL OR e."table" <> %6 OR k.outcome IN (SELECT value FROM json_each(:outcomes)))
         ORDER BY e.at DESC, e.no DESC)"_s.arg(int(Entity::ContactCategory))
        .arg(int(Entity::Consent))
        .arg(int(Entity::BankAccount))
        .arg(int(Entity::File))
        .arg(int(Entity::MarketMember))
        .arg(int(Entity::Call))
        .arg(automaticList(), place);
}

Event eventFrom(const Statement& row, RecordNames& names)
{
    const auto entity = Entity(row.integer(Table));
    Event event{.no = row.integer(No), .at = row.integer(At), .type = row.text(Type)};
    event.id = Id::named("event", row.id(Batch).bytes().toByteArray() + QByteArray::number(row.integer(Ord)));
    event.tab = isFocusEvent(event.type) ? u"focus"_s : u"data"_s;
    if (row.integer(Automatic) == 0) {
        event.creator = row.id(Creator);
        event.creatorName = row.text(CreatorName);
    }
    event.entity = QLatin1StringView{entityInfo(entity).name};
    event.row = row.id(Row);
    event.isPrivate = row.integer(Owned) != 0;
    event.isGone = row.integer(Gone) != 0;
    event.isWaiting = row.integer(Waiting) != 0;
    event.what = OpKind(row.integer(Kind)) == OpKind::Create ? u"create"_s : u"set"_s;
    event.subject = row.text(Subject);
    if (entity == Entity::Call && isFocusEvent(event.type))
        event.call = CallFacts{row.text(Number), row.text(Outcome), row.text(CallNote), row.integer(Seconds)};
    if (row.isNull(Fields)) return event;
    for (const Change& change : decodeChanges(entity, row.blob(Fields))) {
        if (change.field == deletedField)
            event.what = change.after.boolean() ? u"delete"_s : u"restore"_s;
        else
            event.changes.append({fieldPath(entity, change.field), names.text(entity, change.field, change.before),
                                  names.text(entity, change.field, change.after)});
    }
    return event;
}

} // namespace kontor
