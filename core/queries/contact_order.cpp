// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/contact_order.h"

#include "core/domain/contact_facts.h"
#include "core/queries/sort_source.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// Up to so many contacts are sorted by asking for their values one by one; for more, the whole column is read and kept.
constexpr std::uint32_t fewContacts = 2000;

/// What the group of a contact has in common, as text.
Result<QString> groupValue(Database& db, const SortSource& source, const QString& field, quint32 contact)
{
    QString value;
    const auto read = db.each(source.sql + u" AND c.n = :n"_s, {{":n"_L1, qint64{contact}}}, [&](Statement& row) {
        if (row.isNull(1)) return false;
        if (field == "relationship"_L1)
            value = relationship::words(unsigned(row.integer(1))).join(u';');
        else
            value = row.value(1).isReal() ? QString::number(row.real(1)) : row.text(1);
        return false;
    });
    if (!read) return read.error();
    return value;
}

} // namespace

Result<std::shared_ptr<const ColumnOrder>> columnOrder(Database& db, SearchIndex& index, const Hits& hits,
                                                       const SortBy& sort)
{
    const IndexView& view = hits.view;
    if (auto kept = index.order(view, sort)) return kept;
    const auto source = sortSource(db, sort.field);
    if (!source) return source.error();
    const bool few = hits.slots.count() <= fewContacts;
    // Counted before reading: what is committed in between makes the order outdated rather than wrong.
    const quint64 changes = index.changesOf(source->entities);
    auto values = few ? sortValues(db, *source, view.contacts->contactsOf(hits.slots)) : sortValues(db, *source);
    if (!values) return values.error();
    const Bitmap all{few ? 0 : view.contacts->slotCount(), true};
    auto order = std::make_shared<const ColumnOrder>(*view.contacts, *view.names, few ? hits.slots : all,
                                                     std::move(*values), sort.descending);
    if (!few)
        index.keep(
            {.sort = sort, .order = order, .names = view.names, .entities = source->entities, .changes = changes});
    return order;
}

Result<std::vector<quint32>> sortedContacts(Database& db, SearchIndex& index, const Hits& hits, const SortBy& sort)
{
    if (!isByName(sort)) {
        const auto order = columnOrder(db, index, hits, sort);
        if (!order) return order.error();
        return (*order)->filtered(hits.slots);
    }
    auto contacts = hits.view.names->filtered(hits.slots);
    if (sort.descending) std::reverse(contacts.begin(), contacts.end());
    return contacts;
}

Result<std::vector<ListGroup>> groupContacts(Database& db, SearchIndex& index, const Hits& hits, const QString& field,
                                             std::vector<quint32>& contacts)
{
    const auto source = sortSource(db, field);
    if (!source) return source.error();
    const auto order = columnOrder(db, index, hits, {.field = field});
    if (!order) return order.error();
    // Groups by rank, those without a value behind all others; a counting sort keeps the order within each.
    std::vector<quint32> rankOfSlot(hits.view.contacts->slotCount(), ColumnOrder::noValue);
    quint32 ranks = 0;
    for (std::size_t place = 0; place < (*order)->size(); ++place) {
        const quint32 rank = (*order)->rankAt(place);
        rankOfSlot[(*order)->slotAt(place)] = rank;
        if (rank != ColumnOrder::noValue) ranks = std::max(ranks, rank + 1);
    }
    const auto rankOf = [&](quint32 n) {
        const auto slot = hits.view.contacts->slotOf(n);
        return slot ? std::min(rankOfSlot[*slot], ranks) : ranks;
    };
    std::vector<quint32> starts(ranks + 2, 0);
    for (const quint32 n : contacts) ++starts[rankOf(n) + 1];
    std::vector<ListGroup> groups;
    for (quint32 rank = 0; rank <= ranks; ++rank) {
        const quint32 count = starts[rank + 1];
        starts[rank + 1] += starts[rank];
        if (count > 0) groups.push_back({.value = {}, .first = starts[rank], .count = count});
    }
    const bool someWithout = starts[ranks] < starts[ranks + 1];
    std::vector<quint32> grouped(contacts.size());
    for (const quint32 n : contacts) grouped[starts[rankOf(n)]++] = n;
    contacts = std::move(grouped);
    for (std::size_t i = 0; i + (someWithout ? 1 : 0) < groups.size(); ++i) {
        auto value = groupValue(db, *source, field, contacts[groups[i].first]);
        if (!value) return value.error();
        groups[i].value = std::move(*value);
    }
    return groups;
}

} // namespace kontor
