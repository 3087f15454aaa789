// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/dashboard_lists.h"

#include "core/queries/contact_query.h"
#include "core/store/blobs.h"
#include "core/store/journal.h"
#include "core/store/read_snapshot.h"

using namespace Qt::StringLiterals;

namespace kontor {

Result<Categories::Answer> run(Database& db, const Categories&)
{
    Categories::Answer items;
    const auto read = db.each(uR"(
        SELECT g.id, g.name, g.description,
               (SELECT count(*) FROM contact_category k JOIN contact c ON c.id = k.contact
                 WHERE k.category = g.id AND k.deleted = 0 AND c.deleted = 0)
          FROM category g WHERE g.deleted = 0 ORDER BY g.name COLLATE NOCASE, g.id)"_s,
                              {}, [&](Statement& row) {
                                  items.push_back({row.id(0), row.text(1), row.text(2), row.integer(3)});
                                  return true;
                              });
    if (!read) return read.error();
    return items;
}

Result<ConsentTexts::Answer> run(Database& db, const ConsentTexts& question)
{
    ConsentTexts::Answer items;
    const auto read = db.each(uR"(
        SELECT x.id, x.name, x.purpose, x."text", x.version,
               NOT EXISTS (SELECT 1 FROM consent_text y
                            WHERE y.name = x.name AND y.version > x.version AND y.deleted = 0),
               x.retired,
               (SELECT count(*) FROM consent k WHERE k."text" = x.id AND k.deleted = 0 AND k.withdrawn_at IS NULL)
          FROM consent_text x WHERE x.deleted = 0 ORDER BY x.name COLLATE NOCASE, x.version DESC, x.id)"_s,
                              {}, [&](Statement& row) {
                                  ConsentTexts::Item item{.id = row.id(0), .name = row.text(1), .purpose = row.text(2)};
                                  item.text = row.text(3);
                                  item.version = row.integer(4);
                                  item.newest = row.integer(5) != 0;
                                  item.retired = row.integer(6) != 0;
                                  item.given = row.integer(7);
                                  if (!question.askedForOnly || (item.newest && !item.retired))
                                      items.push_back(std::move(item));
                                  return true;
                              });
    if (!read) return read.error();
    return items;
}

Result<TargetMarkets::Answer> run(Database& db, const TargetMarkets&)
{
    TargetMarkets::Answer items;
    const auto read = db.each(uR"(
        SELECT t.id, t.name, t.description, t.query,
               (SELECT count(*) FROM market_member k JOIN contact c ON c.id = k.contact
                 WHERE k.market = t.id AND k.deleted = 0 AND c.deleted = 0)
          FROM target_market t WHERE t.deleted = 0 ORDER BY t.name COLLATE NOCASE, t.id)"_s,
                              {}, [&](Statement& row) {
                                  items.push_back({row.id(0), row.text(1), row.text(2), row.text(3), row.integer(4)});
                                  return true;
                              });
    if (!read) return read.error();
    return items;
}

Result<MarketsByRule::Answer> run(Database& db, SearchIndex& index, const MarketsByRule& question)
{
    const auto n = db.cell(u"SELECT n FROM contact WHERE id = :id"_s, {{":id"_L1, question.contact}});
    if (!n) return n.error();
    const auto markets = run(db, TargetMarkets{});
    if (!markets) return markets.error();
    MarketsByRule::Answer met;
    for (const TargetMarkets::Item& market : *markets) {
        if (market.query.isEmpty()) continue;
        const auto hits = findContacts(db, index, market.query);
        // A rule that no longer parses, as its field is gone, holds for nobody.
        if (!hits && (hits.error().code == Errc::BadQuery || hits.error().code == Errc::UnknownField)) continue;
        if (!hits) return hits.error();
        const auto slot = hits->view.contacts->slotOf(quint32(n->integer()));
        if (slot && *slot < hits->slots.size() && hits->slots.test(*slot))
            met.push_back({market.id, market.name, market.query});
    }
    return met;
}

Result<NoteVersions::Answer> run(Database& db, const NoteVersions& question)
{
    const ReadSnapshot snapshot{db};
    NoteVersions::Answer versions;
    NoteVersions::Item next;
    auto read = db.each(uR"(
        SELECT n."text", n.created_at, e.name FROM note n LEFT JOIN employee e ON e.id = n.author
         WHERE n.id = :note AND (coalesce(n.private, 0) = 0 OR n.author = :me))"_s,
                        {{":note"_L1, question.note}, {":me"_L1, db.me()}}, [&](Statement& row) {
                            next = {row.integer(1), row.text(2), row.text(0)};
                            return false;
                        });
    if (!read) return read.error();
    if (next.author.isEmpty() && next.text.isEmpty())
        return Error{.code = Errc::NotFound, .field = u"note"_s, .value = question.note.toString()};
    const NoteVersions::Item first = next;
    read = db.each(uR"(
        SELECT o.fields, g.at, e.name FROM op o JOIN batch b ON b.no = o.batch JOIN op_group g ON g.no = b."group"
          LEFT JOIN employee e ON e.id = g.author
         WHERE o."table" = :table AND o."row" = :note AND o.kind = 2 ORDER BY o.batch DESC, o.ord DESC)"_s,
                   {{":table"_L1, int(Entity::Note)}, {":note"_L1, question.note}}, [&](Statement& row) {
                       for (const Change& change : decodeChanges(Entity::Note, row.blob(0))) {
                           if (change.field != Note::Text) continue;
                           versions.push_back({row.integer(1), row.text(2), change.after.text()});
                           next.text = change.before.text();
                       }
                       return true;
                   });
    if (!read) return read.error();
    versions.push_back({first.at, first.author, next.text});
    return versions;
}

Result<QString> run(Database& db, const BlobPlace& question)
{
    const auto file = db.cell(u"SELECT file FROM pragma_database_list WHERE name = 'main'"_s);
    if (!file) return file.error();
    const Blobs blobs{file->text()};
    if (!blobs.has(question.sha256)) return Error{.code = Errc::FileUnreadable, .file = blobs.path(question.sha256)};
    return blobs.path(question.sha256);
}

Result<Calls::Answer> run(Database& db, const Calls& question)
{
    Calls::Answer calls;
    const auto read = db.each(uR"(
        SELECT k.id, k.contact, c.display_name, k.direction, k."number", k.outcome, k.note, e.name, k.at, k.seconds
          FROM call k JOIN contact c ON c.id = k.contact LEFT JOIN employee e ON e.id = k.employee
         WHERE k.deleted = 0 AND c.deleted = 0
           AND (:all OR k.contact = :contact
                OR (:persons AND k.contact IN (SELECT person FROM contact_person
                                                WHERE business = :contact AND deleted = 0)))
           AND (:outcome IS NULL OR k.outcome = :outcome) AND (:anybody OR k.employee = :employee)
           AND k.at >= :from AND (:to = 0 OR k.at < :to)
         ORDER BY k.at DESC, k.id DESC LIMIT :limit)"_s,
                              {{":all"_L1, question.contact.isNull()},
                               {":contact"_L1, question.contact},
                               {":persons"_L1, question.includeContactPersons},
                               {":outcome"_L1, question.outcome.isEmpty() ? Value{} : Value{question.outcome}},
                               {":anybody"_L1, question.employee.isNull()},
                               {":employee"_L1, question.employee},
                               {":from"_L1, question.from},
                               {":to"_L1, question.to},
                               {":limit"_L1, question.limit}},
                              [&](Statement& row) {
                                  Calls::Item call{.id = row.id(0), .contact = row.id(1), .contactName = row.text(2)};
                                  call.direction = row.text(3);
                                  call.number = row.text(4);
                                  call.outcome = row.text(5);
                                  call.note = row.text(6);
                                  call.employee = row.text(7);
                                  call.at = row.integer(8);
                                  call.seconds = row.integer(9);
                                  calls.push_back(std::move(call));
                                  return true;
                              });
    if (!read) return read.error();
    return calls;
}

} // namespace kontor
