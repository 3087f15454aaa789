// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_folding.h"
#include "core/queries/contact_dashboard.h"
#include "core/queries/merge_event.h"
#include "core/queries/record_names.h"
#include "core/store/event_index.h"
#include "core/store/read_snapshot.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// Below this place in the order (at, no) the answer begins.
struct Place {
    qint64 at = std::numeric_limits<qint64>::max();
    qint64 no = std::numeric_limits<qint64>::max();
    auto operator<=>(const Place&) const = default;
};

Place startOf(const Events& question)
{
    Place start;
    if (question.beforeAt || question.beforeNo) start = {question.beforeAt, question.beforeNo};
    if (question.to) start = std::min(start, Place{question.to, 0});
    return start;
}

/// Which types come out, as JSON lists for the statement.
struct TypeFilter {
    Value wanted; ///< null = all
    QString unwanted;
};

QString jsonList(const QStringList& words)
{
    return QString::fromUtf8(QJsonDocument{QJsonArray::fromStringList(words)}.toJson(QJsonDocument::Compact));
}

TypeFilter typeFilter(const Events& question)
{
    QStringList focus;
    for (const QLatin1StringView type : focusEventTypes()) focus.append(type);
    TypeFilter filter{.wanted = {}, .unwanted = jsonList(question.tab == "data"_L1 ? focus : QStringList{})};
    if (question.tab != "focus"_L1) {
        if (!question.types.isEmpty()) filter.wanted = jsonList(question.types);
        return filter;
    }
    QStringList wanted = question.types.isEmpty() ? focus : question.types;
    wanted.removeIf([](const QString& type) { return !isFocusEvent(type); });
    filter.wanted = jsonList(wanted);
    return filter;
}

/// Do all words occur in what the event says?
bool says(const Event& event, const QString& wholeText, const QList<QByteArray>& words)
{
    if (words.isEmpty()) return true;
    QByteArray text;
    const auto add = [&](const QString& part) {
        if (part.isEmpty()) return;
        const SearchForms forms = searchForms(part);
        text += forms.plain + '\n' + forms.expanded + '\n';
    };
    add(event.subject);
    add(wholeText);
    add(event.creatorName);
    for (const FieldChange& change : event.changes) {
        add(change.from);
        add(change.to);
    }
    return std::all_of(words.begin(), words.end(), [&](const QByteArray& word) { return text.contains(word); });
}

/// SQLite narrows a comparison of pairs by their first part alone, and would walk over everything that an import wrote in
/// one millisecond: so the rest of that moment and what lies before it are asked for one after the other. The + keeps it from
/// preferring the range to the equality.
constexpr auto restOfMoment = "e.at = :at AND e.no < :no AND +e.at >= :from"_L1,
               earlierMoments = "e.at < :at AND e.no < :no AND e.at >= :from"_L1;

/// The numbers are those of Entity. What a record is called now: a creation carries no values of its own.
QString eventSelect(QLatin1StringView place)
{
    return uR"(
        SELECT e.no, e.at, e.type, e.creator, w.name, e."table", e."row", e.owner IS NOT NULL, b.id, e.ord,
               o.kind, o.fields,
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
               WHEN %6 THEN (SELECT substr(trim(coalesce("number", '') || ' ' || coalesce(note, '')), 1, :length)
                               FROM call WHERE id = e."row")
               END
          FROM event e
          LEFT JOIN op o ON o.batch = e.batch AND o.ord = e.ord
          LEFT JOIN batch b ON b.no = e.batch
          LEFT JOIN employee w ON w.id = e.creator
         WHERE e.contact = :n AND %7
           AND (e.owner IS NULL OR e.owner = :me)
           AND (:wanted IS NULL OR e.type IN (SELECT value FROM json_each(:wanted)))
           AND e.type NOT IN (SELECT value FROM json_each(:unwanted))
           AND (:by IS NULL OR :by = CASE e."table" WHEN %6
                    THEN coalesce((SELECT employee FROM call WHERE id = e."row"), e.creator) ELSE e.creator END)
           AND (:outcomes IS NULL OR e."table" = %6
                AND (SELECT outcome FROM call WHERE id = e."row") IN (SELECT value FROM json_each(:outcomes)))
         ORDER BY e.at DESC, e.no DESC)"_s.arg(int(Entity::ContactCategory))
        .arg(int(Entity::Consent))
        .arg(int(Entity::BankAccount))
        .arg(int(Entity::File))
        .arg(int(Entity::MarketMember))
        .arg(int(Entity::Call))
        .arg(place);
}

constexpr int subjectLength = 200;

Event eventFrom(const Statement& row, RecordNames& names)
{
    const auto entity = Entity(row.integer(5));
    Event event{.no = row.integer(0), .at = row.integer(1), .type = row.text(2)};
    event.id = Id::named("event", row.id(8).bytes().toByteArray() + QByteArray::number(row.integer(9)));
    event.tab = isFocusEvent(event.type) ? u"focus"_s : u"data"_s;
    event.creator = row.id(3);
    event.creatorName = row.text(4);
    event.entity = QLatin1StringView{entityInfo(entity).name};
    event.row = row.id(6);
    event.isPrivate = row.integer(7) != 0;
    event.what = OpKind(row.integer(10)) == OpKind::Create ? u"create"_s : u"set"_s;
    event.subject = row.text(12);
    if (row.isNull(11)) return event;
    for (const Change& change : decodeChanges(entity, row.blob(11))) {
        if (change.field == deletedField)
            event.what = change.after.boolean() ? u"delete"_s : u"restore"_s;
        else
            event.changes.append({fieldPath(entity, change.field), names.text(entity, change.field, change.before),
                                  names.text(entity, change.field, change.after)});
    }
    return event;
}

/// A contact and where it stands in the lists.
struct Subject {
    Id id;
    qint64 n = 0;
};

Status readEvents(Database& db, const Events& question, const Subject& contact, RecordNames& names,
                  Events::Answer& events)
{
    const Place start = startOf(question);
    const TypeFilter types = typeFilter(question);
    QList<QByteArray> words = foldText(question.text).split(' ');
    words.removeAll(QByteArray{});
    int left = question.limit;
    const auto take = [&](Statement& row) {
        if (left <= 0) return false;
        Event event = eventFrom(row, names);
        const QString whole = event.subject;
        if (event.subject.size() > subjectLength) event.subject.truncate(subjectLength);
        if (!says(event, whole, words)) return true;
        events.push_back(std::move(event));
        return --left > 0;
    };
    const auto read = [&](const QString& sql, qint64 no) {
        return db.each(sql,
                       {{":contact"_L1, contact.id},
                        {":n"_L1, contact.n},
                        {":at"_L1, start.at},
                        {":no"_L1, no},
                        {":from"_L1, question.from},
                        {":me"_L1, db.me()},
                        {":length"_L1, words.isEmpty() ? subjectLength : std::numeric_limits<qint32>::max()},
                        {":wanted"_L1, types.wanted},
                        {":unwanted"_L1, types.unwanted},
                        {":by"_L1, question.by.isNull() ? Value{} : Value{question.by}},
                        {":outcomes"_L1, question.outcomes.isEmpty() ? Value{} : Value{jsonList(question.outcomes)}}},
                       take);
    };
    static const QString rest = eventSelect(restOfMoment), earlier = eventSelect(earlierMoments);
    if (auto done = read(rest, start.no); !done) return done;
    return left > 0 ? read(earlier, std::numeric_limits<qint64>::max()) : Status{};
}

/// What was merged into a contact brings its history along.
Status addMerged(Database& db, std::vector<Subject>& subjects)
{
    const Id survivor = subjects.front().id;
    return db.each(uR"(
        WITH RECURSIVE merged(id, n) AS (
            SELECT id, n FROM contact WHERE merged_into = :contact AND deleted = 1
            UNION SELECT c.id, c.n FROM merged m JOIN contact c ON c.merged_into = m.id WHERE c.deleted = 1)
        SELECT n FROM merged)"_s,
                   {{":contact"_L1, survivor}}, [&](Statement& row) {
                       subjects.push_back({survivor, row.integer(0)}); // their rows are the survivor's by now
                       return true;
                   });
}

Result<std::vector<Subject>> subjectsOf(Database& db, const Events& question)
{
    const auto n = db.cell(u"SELECT n FROM contact WHERE id = :id"_s, {{":id"_L1, question.contact}});
    if (!n) return n.error();
    if (n->isNull()) return Error{.code = Errc::NotFound, .value = question.contact.toString()};
    std::vector<Subject> subjects{{question.contact, n->integer()}};
    if (auto done = addMerged(db, subjects); !done) return done.error();
    if (!question.includeContactPersons) return subjects;
    const auto read = db.each(uR"(
        SELECT p.id, p.n FROM contact_person k JOIN contact p ON p.id = k.person
         WHERE k.business = :business AND k.deleted = 0 AND p.deleted = 0)"_s,
                              {{":business"_L1, question.contact}}, [&](Statement& row) {
                                  subjects.push_back({row.id(0), row.integer(1)});
                                  return true;
                              });
    if (!read) return read.error();
    return subjects;
}

} // namespace

Result<Events::Answer> run(Database& db, const Events& question)
{
    const ReadSnapshot snapshot{db};
    const auto subjects = subjectsOf(db, question);
    if (!subjects) return subjects.error();
    RecordNames names{db};
    Events::Answer events;
    for (const Subject& contact : *subjects)
        if (const auto read = readEvents(db, question, contact, names, events); !read) return read.error();
    for (Event& event : events)
        if (event.type == "merge"_L1)
            if (auto done = completeMerge(db, event, names); !done) return done.error();
    if (subjects->size() == 1) return events;
    std::sort(events.begin(), events.end(), [](const Event& a, const Event& b) {
        return Place{b.at, b.no} < Place{a.at, a.no};
    });
    // A link between two of them stands in the history of both.
    std::vector<Event> once;
    for (Event& event : events) {
        const bool known = std::any_of(once.begin(), once.end(), [&](const Event& e) { return e.id == event.id; });
        if (!known && once.size() < size_t(question.limit)) once.push_back(std::move(event));
    }
    return once;
}

} // namespace kontor
