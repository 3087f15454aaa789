// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/check.h"

#include "core/store/connection.h"
#include "core/store/contact_facts_reader.h"
#include "core/store/pen_reader.h"
#include "core/store/schema_check.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

QString place(Entity entity, const Id& row, QStringView what)
{
    return u"%1 %2: %3"_s.arg(QLatin1StringView{entityInfo(entity).name}, row.toString(), what);
}

/// The state of one cell as the journal has told it so far.
using Told = QHash<std::pair<Id, FieldIndex>, Value>;

bool sameValue(const Value& a, const Value& b) { return a == b || (a.isEmpty() && b.isEmpty()); }

/// Follows every change in the journal's order: old of each = new of the one before. A row that the past created comes once
/// more where the rows were read, and where the store had one of that name before it joined: that is where the past ends. Once
/// it is all told, its last values are those that were read.
class Follower {
public:
    Follower(Entity entity, const PastStanding& past, Told& told, QHash<Id, bool>& created)
        : m_entity{entity}
        , m_past{past}
        , m_told{told}
        , m_created{created}
    {}

    QStringList run(Database& reader, Status& done)
    {
        done = reader.each(uR"(
            SELECT o."row", o.kind, o.fields, o.batch, g.remote FROM op o
              LEFT JOIN batch b ON b.no = o.batch LEFT JOIN op_group g ON g.no = b."group"
             WHERE o."table" = :table ORDER BY o.batch, o.ord)"_s,
                           {{":table"_L1, int(m_entity)}}, [&](Statement& op) {
                               const Id row = op.id(0);
                               const qint64 batch = op.integer(3);
                               const bool remote = op.integer(4) != 0;
                               switch (OpKind(op.integer(1))) {
                               case OpKind::Purge: // gone, and may come again
                                   m_created.remove(row);
                                   m_ofPast.remove(row);
                                   break;
                               case OpKind::Create: create(row, batch, remote); break;
                               case OpKind::Set: set(row, batch, remote, decodeChanges(m_entity, op.blob(2))); break;
                               }
                               return true;
                           });
        return m_problems;
    }

private:
    void say(const Id& row, QStringView what) { m_problems << place(m_entity, row, what); }

    void create(const Id& row, qint64 batch, bool remote)
    {
        if (!m_created.contains(row)) {
            if (batch < 0) m_ofPast.insert(row);
        } else if (batch > 0 && batch <= m_past.seam && m_ofPast.remove(row)) {
            if (m_past.state != PastStanding::State::Complete || !remote) startAnew(row, !remote);
        } else {
            say(row, u"journal: created twice");
        }
        m_created.insert(row, true);
    }

    /// Other values follow than those that were told last.
    void startAnew(const Id& row, bool ownRow)
    {
        for (FieldIndex field = deletedField; field < FieldIndex(entityInfo(m_entity).fields.size()); ++field) {
            const auto cell = std::pair{row, field};
            const auto told = m_told.constFind(cell);
            if (told == m_told.constEnd()) continue;
            if (ownRow && m_past.state == PastStanding::State::Complete) m_read.insert(cell, *told);
            m_told.erase(told);
        }
    }

    void set(const Id& row, qint64 batch, bool remote, const std::vector<Change>& changes)
    {
        if (!m_created.contains(row)) say(row, u"journal: changed before it was created");
        for (const Change& change : changes) {
            const auto cell = std::pair{row, change.field};
            if (const auto before = m_told.constFind(cell);
                before != m_told.constEnd() && !sameValue(*before, change.before))
                say(row, u"journal: a change does not follow the one before");
            m_told.insert(cell, change.after);
            if (!remote || batch < 0 || batch > m_past.seam) continue;
            if (const auto read = m_read.constFind(cell); read != m_read.constEnd() && !sameValue(*read, change.after))
                say(row, u"journal: what was read does not follow the past");
        }
    }

    Entity m_entity;
    const PastStanding& m_past;
    Told& m_told;
    QHash<Id, bool>& m_created;
    QSet<Id> m_ofPast; ///< rows that the past created, and that were not read yet
    Told m_read;       ///< what the past says of rows that this store had before it joined
    QStringList m_problems;
};

Result<QStringList> compareRows(Database& reader, Entity entity, const Told& told, const QHash<Id, bool>& created)
{
    const EntityInfo& info = entityInfo(entity);
    QString columns;
    for (const Field& field : info.fields) columns += u", \"%1\""_s.arg(QLatin1StringView{field.name});
    QStringList problems;
    qint64 rows = 0;
    auto read = reader.each(
        u"SELECT id, deleted%1 FROM %2"_s.arg(columns, QLatin1StringView{info.name}), {}, [&](Statement& stored) {
            const Id row = stored.id(0);
            ++rows;
            if (!created.contains(row)) problems << place(entity, row, u"journal: nobody created it");
            const auto differs = [&](FieldIndex field, const Value& now) {
                const auto last = told.constFind(std::pair{row, field});
                return last != told.constEnd() && !sameValue(*last, now);
            };
            if (differs(deletedField, stored.value(1))) problems << place(entity, row, u"journal: deleted");
            for (FieldIndex field = 0; field < FieldIndex(info.fields.size()); ++field)
                if (differs(field, stored.value(field + 2)))
                    problems << place(entity, row, u"journal: "_s + QLatin1StringView{info.fields[size_t(field)].name});
            return true;
        });
    if (!read) return read.error();
    if (rows < created.size())
        problems << u"%1: journal: %2 rows are missing"_s.arg(QLatin1StringView{info.name}).arg(created.size() - rows);
    return problems;
}

/// Rows that a statement finds are what is wrong; its first column says where.
Status collect(Database& reader, const QString& sql, QLatin1StringView what, QStringList& problems)
{
    return reader.each(sql, {}, [&](Statement& row) {
        problems << what + u": "_s + (row.value(0).isId() ? row.id(0).toString() : row.text(0));
        return problems.size() < 1000;
    });
}

Status checkClaims(Database& reader, QStringList& problems)
{
    static_assert(int(Entity::Email) == 7 && int(Entity::Phone) == 8); // as written in the statements below
    auto done = collect(reader, uR"(
        SELECT e.id FROM email e JOIN contact c ON c.id = e.contact
         WHERE e.deleted = 0 AND c.deleted = 0
           AND NOT EXISTS (SELECT 1 FROM claim k WHERE k.kind = 7 AND k.norm = e.norm AND k."row" = e.id)
           AND coalesce(e.norm, '') <> '' AND NOT EXISTS (SELECT 1 FROM contested x WHERE x."row" = e.id))"_s,
                        "claim: email without its claim"_L1, problems);
    if (done)
        done = collect(reader, uR"(
        SELECT p.id FROM phone p JOIN contact c ON c.id = p.contact
         WHERE p.deleted = 0 AND c.deleted = 0
           AND NOT EXISTS (SELECT 1 FROM claim k WHERE k.kind = 8 AND k.norm = p.e164 AND k."row" = p.id)
           AND coalesce(p.e164, '') <> '' AND NOT EXISTS (SELECT 1 FROM contested x WHERE x."row" = p.id))"_s,
                       "claim: phone without its claim"_L1, problems);
    if (done)
        done = collect(reader, uR"(
        SELECT k.norm FROM claim k
          LEFT JOIN email e ON k.kind = 7 AND e.id = k."row" AND e.deleted = 0
          LEFT JOIN phone p ON k.kind = 8 AND p.id = k."row" AND p.deleted = 0
          LEFT JOIN contact c ON c.id = coalesce(e.contact, p.contact) AND c.deleted = 0
         WHERE c.id IS NULL AND k.kind <> 5)"_s, // a customer number stays issued
                       "claim: held by nobody"_L1, problems);
    return done;
}

Status checkReferences(Database& reader, QStringList& problems)
{
    for (const EntityInfo& info : allEntities())
        for (const Field& field : info.fields) {
            if (field.type != FieldType::Reference || field.target == Entity::None) continue;
            auto done = collect(reader,
                                uR"(
                SELECT r.id FROM %1 r LEFT JOIN %2 t ON t.id = r."%3" WHERE r."%3" IS NOT NULL AND t.id IS NULL)"_s.arg(
                                    QLatin1StringView{info.name}, QLatin1StringView{entityInfo(field.target).name},
                                    QLatin1StringView{field.name}),
                                "reference: points at nothing"_L1, problems);
            if (!done) return done;
        }
    return collect(reader, u"SELECT id FROM contact WHERE responsible IS NULL AND deleted = 0"_s,
                   "contact: without a responsible person"_L1, problems);
}

Status checkDerived(Store& store, QStringList& problems)
{
    const auto stale = staleContacts(store);
    if (!stale) return stale.error();
    for (const Id& contact : *stale) problems << u"derived: contact "_s + contact.toString();
    return {};
}

} // namespace

Result<QStringList> checkJournal(Store& store)
{
    QStringList problems;
    const auto past = store.past().standing();
    if (!past) return past.error();
    for (const EntityInfo& info : allEntities()) {
        Told told;
        QHash<Id, bool> created;
        Status followed;
        problems += Follower{info.entity, *past, told, created}.run(store.reader(), followed);
        if (!followed) return followed.error();
        const auto compared = compareRows(store.reader(), info.entity, told, created);
        if (!compared) return compared.error();
        problems += *compared;
    }
    return problems;
}

Result<CheckReport> checkStore(Store& store)
{
    CheckReport report;
    const auto integrity = store.integrity();
    if (!integrity) return integrity.error();
    if (*integrity != "ok"_L1) report.problems << u"sqlite: "_s + *integrity;
    const auto schema = schemaProblems(store);
    if (!schema) return schema.error();
    report.problems += *schema;
    const auto journal = checkJournal(store);
    if (!journal) return journal.error();
    report.problems += *journal;
    auto done = checkClaims(store.reader(), report.problems);
    if (done) done = checkReferences(store.reader(), report.problems);
    if (done) done = checkDerived(store, report.problems);
    if (!done) return done.error();
    report.ok = report.problems.isEmpty();
    return report;
}

} // namespace kontor
