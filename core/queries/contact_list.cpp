// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/contact_list.h"

#include "core/domain/contact_facts.h"
#include "core/queries/contact_order.h"
#include "core/queries/list_cursor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

Result<ContactCounts> countsOf(Database& db, const Hits& hits)
{
    const GroupCounts groups = hits.view.contacts->counts(hits.slots);
    ContactCounts counts{.total = groups.total,
                         .persons = qint64{groups.total} - groups.business,
                         .businesses = groups.business,
                         .drafts = qint64{groups.total} - groups.complete,
                         .complete = groups.complete};
    for (size_t stage = 0; stage < groups.byStage.size(); ++stage)
        for (const QString& word : relationship::words(1u << stage))
            if (groups.byStage[stage]) counts.byRelationship.insert(word, groups.byStage[stage]);
    QHash<Id, QString> names;
    const auto read = db.each(u"SELECT id, name FROM team"_s, {}, [&](Statement& row) {
        names.insert(row.id(0), row.text(1));
        return true;
    });
    if (!read) return read.error();
    for (const auto& [team, count] : groups.byTeam) counts.byTeam[names.value(team)] += count;
    return counts;
}

/// Goes through an order from `place` on and takes hits until the page is full; false when nothing is left behind it.
template <class Order>
bool takePage(const Order& order, const Bitmap& hits, std::size_t place, bool backwards, int limit,
              std::vector<quint32>& page, std::size_t& last)
{
    const std::size_t size = order.size();
    for (std::size_t left = backwards ? place : size - place; left > 0; --left) {
        const std::size_t at = backwards ? left - 1 : size - left;
        if (!hits.test(order.slotAt(at))) continue;
        if (limit > 0 && page.size() == size_t(limit)) return true;
        page.push_back(order.contactAt(at));
        last = at;
    }
    return false;
}

struct Page {
    std::vector<quint32> contacts;
    QString next;
};

Page pageByName(const NameOrder& names, const Bitmap& hits, const ContactPage& question, const ListCursor* after)
{
    const bool backwards = question.sort.descending;
    std::size_t place = backwards ? names.size() : 0;
    if (after) {
        place = names.placeOf(after->nameKey, after->n);
        const bool there =
            place < names.size() && names.contactAt(place) == after->n && names.keyAt(place) == after->nameKey;
        if (!backwards && there) ++place;
    }
    Page page;
    std::size_t last = 0;
    if (takePage(names, hits, place, backwards, question.limit, page.contacts, last))
        page.next =
            ListCursor{.sort = question.sort, .nameKey = names.keyAt(last).toByteArray(), .n = names.contactAt(last)}
                .toText();
    return page;
}

Page pageByColumn(const ColumnOrder& order, const NameOrder& names, const Bitmap& hits, const ContactPage& question,
                  const ListCursor* after)
{
    std::size_t place = 0;
    if (after) {
        place = order.placeOf(after->value, std::uint32_t(names.placeOf(after->nameKey, after->n)));
        if (place < order.size() && order.contactAt(place) == after->n && order.valueAt(place) == after->value) ++place;
    }
    Page page;
    std::size_t last = 0;
    if (takePage(order, hits, place, false, question.limit, page.contacts, last)) {
        const quint32 n = order.contactAt(last);
        page.next = ListCursor{.sort = question.sort,
                               .value = order.valueAt(last),
                               .nameKey = names.keyAt(order.namePlaceAt(last)).toByteArray(),
                               .n = n}
                        .toText();
    }
    return page;
}

} // namespace

Result<ContactList::Answer> run(Database& db, SearchIndex& index, const ContactList& question)
{
    const auto hits = findContacts(db, index, question.query);
    if (!hits) return hits.error();
    auto contacts = sortedContacts(db, index, *hits, question.sort);
    if (!contacts) return contacts.error();
    ContactList::Answer answer;
    if (!question.groupBy.isEmpty()) {
        auto groups = groupContacts(db, index, *hits, question.groupBy, *contacts);
        if (!groups) return groups.error();
        answer.groups = std::move(*groups);
    }
    auto counts = countsOf(db, *hits);
    if (!counts) return counts.error();
    answer.order = std::make_shared<const std::vector<quint32>>(std::move(*contacts));
    answer.counts = std::move(*counts);
    return answer;
}

Result<ContactCounts> run(Database& db, SearchIndex& index, const ContactSummary& question)
{
    const auto hits = findContacts(db, index, question.query);
    if (!hits) return hits.error();
    return countsOf(db, *hits);
}

Result<ContactPage::Answer> run(Database& db, SearchIndex& index, const ContactPage& question)
{
    std::optional<ListCursor> after;
    if (!question.after.isEmpty()) {
        auto cursor = ListCursor::fromText(question.after, question.sort);
        if (!cursor) return cursor.error();
        after = std::move(*cursor);
    }
    const ListCursor* const place = after ? &*after : nullptr;
    const auto hits = findContacts(db, index, question.query);
    if (!hits) return hits.error();
    Page page;
    if (isByName(question.sort)) {
        page = pageByName(*hits->view.names, hits->slots, question, place);
    } else {
        const auto order = columnOrder(db, index, *hits, question.sort);
        if (!order) return order.error();
        page = pageByColumn(**order, *hits->view.names, hits->slots, question, place);
    }
    auto rows = run(db, ContactRows{std::move(page.contacts)});
    if (!rows) return rows.error();
    std::erase_if(*rows, [](const ContactRow& row) { return row.n == 0; });
    return ContactPage::Answer{.rows = std::move(*rows), .next = std::move(page.next)};
}

} // namespace kontor
