// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_folding.h"
#include "core/queries/event_row.h"
#include "core/queries/merge_event.h"
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

/// Outcomes are of calls: these come with the types that are named, or alone.
QStringList namedTypes(const Events& question)
{
    const auto isCall = [](const QString& type) { return type.startsWith("call_"_L1); };
    QStringList types = question.types;
    if (!question.outcomes.isEmpty() && std::none_of(types.begin(), types.end(), isCall))
        types << u"call_in"_s << u"call_out"_s;
    return types;
}

TypeFilter typeFilter(const Events& question)
{
    const QStringList types = namedTypes(question);
    QStringList focus;
    for (const QLatin1StringView type : focusEventTypes()) focus.append(type);
    TypeFilter filter{.wanted = {}, .unwanted = jsonList(question.tab == "data"_L1 ? focus : QStringList{})};
    if (question.tab != "focus"_L1) {
        if (!types.isEmpty()) filter.wanted = jsonList(types);
        return filter;
    }
    QStringList wanted = types.isEmpty() ? focus : types;
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

/// A contact and where it stands in the lists.
struct Subject {
    Id id;
    qint64 n = 0;
    QString name{}; ///< of another contact than the one that was asked for
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
        if (event.call && event.call->note.size() > subjectLength) event.call->note.truncate(subjectLength);
        if (!says(event, whole, words)) return true;
        if (contact.id != question.contact) {
            event.contact = contact.id;
            event.contactName = contact.name;
        }
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
                        {":automation"_L1, question.byAutomation},
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
        SELECT p.id, p.n, p.display_name FROM contact_person k JOIN contact p ON p.id = k.person
         WHERE k.business = :business AND k.deleted = 0 AND p.deleted = 0)"_s,
                              {{":business"_L1, question.contact}}, [&](Statement& row) {
                                  subjects.push_back({row.id(0), row.integer(1), row.text(2)});
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
    // A link between two of them stands in the history of both; the pen wrote the business's own last, so that it is met first.
    std::vector<Event> once;
    for (Event& event : events) {
        const bool known = std::any_of(once.begin(), once.end(), [&](const Event& e) { return e.id == event.id; });
        if (!known && once.size() < size_t(question.limit)) once.push_back(std::move(event));
    }
    return once;
}

} // namespace kontor
