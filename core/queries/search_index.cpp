// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/search_index.h"

#include "core/store/read_snapshot.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// A purged contact comes without anything; a document always has its line end.
bool isGone(const ContactImage& image) { return !image.live && image.document.isEmpty(); }

/// A person who changes the sorting often comes back to the one before.
constexpr size_t keptOrders = 3;

IndexChange indexChange(const ContactImage& image)
{
    if (isGone(image)) return {.n = image.n, .purged = true};
    return {.n = image.n,
            .document = image.document,
            .columns = ContactColumns{.business = !image.person,
                                      .complete = image.complete,
                                      .archived = image.archived,
                                      .deleted = !image.live,
                                      .relationship = quint8(image.relationships),
                                      .team = image.team,
                                      .responsible = image.responsible}};
}

} // namespace

Status SearchIndex::prepare(Database& db)
{
    if (isReady()) return {};
    const std::scoped_lock building{m_building};
    return isReady() ? Status{} : load(db);
}

Status SearchIndex::build(Database& db)
{
    const std::scoped_lock building{m_building};
    return load(db);
}

Status SearchIndex::load(Database& db)
{
    for (;;) {
        {
            const std::scoped_lock lock{m_state};
            m_contacts.beginLoading();
            m_loadedRenames.clear();
            m_loading = true;
            m_outdated = false;
        }
        IndexBuilder contacts;
        NameOrderBuilder names;
        const Status read = readStore(db, contacts, names);
        const std::scoped_lock lock{m_state};
        m_loading = false;
        if (!read) return read;
        if (m_outdated) continue;
        m_contacts.load(std::move(contacts));
        m_names = names.finish();
        m_renames = std::exchange(m_loadedRenames, {});
        m_ready.store(true, std::memory_order_release);
        return {};
    }
}

Status SearchIndex::readStore(Database& db, IndexBuilder& contacts, NameOrderBuilder& names)
{
    // One moment for all three: who stands in the order stands in the columns.
    const ReadSnapshot snapshot{db};
    std::vector<std::uint32_t> slots; // by n
    std::vector<std::pair<QByteArray, quint32>> binned;
    if (auto read = readContacts(db, contacts, slots, binned); !read) return read;
    std::sort(binned.begin(), binned.end());
    auto next = binned.cbegin();
    const auto addBinnedBefore = [&](QByteArrayView key, quint32 n) {
        for (; next != binned.cend() && std::pair{QByteArrayView{next->first}, next->second} < std::pair{key, n};
             ++next)
            names.add(next->second, slots[next->second], next->first);
    };
    const auto read =
        db.each(u"SELECT n, name_key FROM contact WHERE deleted = 0 ORDER BY name_key, n"_s, {}, [&](Statement& row) {
            const auto n = quint32(row.integer(0));
            const QByteArrayView key = row.utf8(1);
            addBinnedBefore(key, n);
            names.add(n, slots[n], key);
            return true;
        });
    for (; next != binned.cend(); ++next) names.add(next->second, slots[next->second], next->first);
    return read;
}

/// Documents and columns in step, by n. `slots` gets each contact's slot, `binned` what is not in contact_by_name.
Status SearchIndex::readContacts(Database& db, IndexBuilder& contacts, std::vector<std::uint32_t>& slots,
                                 std::vector<std::pair<QByteArray, quint32>>& binned)
{
    const auto documents = db.select(u"SELECT n, text FROM search_document ORDER BY n"_s);
    if (!documents) return documents.error();
    Statement& document = **documents;
    auto has = document.step();
    std::uint32_t slot = 0;
    const auto read = db.each(uR"(
        SELECT n, type = 'business', status = 'complete', archived, deleted, relationships, team, responsible,
               CASE WHEN deleted THEN name_key END
          FROM contact ORDER BY n)"_s,
                              {}, [&](Statement& row) {
                                  const qint64 n = row.integer(0);
                                  while (has && *has && document.integer(0) < n) has = document.step();
                                  if (!has) return false;
                                  const bool own = *has && document.integer(0) == n;
                                  const bool deleted = row.integer(4) != 0;
                                  contacts.add(quint32(n), own ? document.utf8(1) : QByteArrayView{},
                                               {.business = row.integer(1) != 0,
                                                .complete = row.integer(2) != 0,
                                                .archived = row.integer(3) != 0,
                                                .deleted = deleted,
                                                .relationship = quint8(row.integer(5)),
                                                .team = row.id(6),
                                                .responsible = row.id(7)});
                                  if (deleted) binned.emplace_back(row.utf8(8).toByteArray(), quint32(n));
                                  if (size_t(n) >= slots.size())
                                      slots.resize(std::max(size_t(n) + 1, slots.size() * 2));
                                  slots[size_t(n)] = slot++;
                                  return true;
                              });
    document.reset();
    return has ? read : Status{has.error()};
}

void SearchIndex::apply(const ChangeSet& changes)
{
    const std::scoped_lock lock{m_state};
    m_changedContacts.follow(changes);
    for (size_t entity = 0; entity < m_changes.size(); ++entity)
        if (changes.touches(Entity(entity))) ++m_changes[entity];
    if (changes.everything) return forget();
    if (!isReady() && !m_loading) return;
    const auto before = m_contacts.snapshot();
    std::vector<IndexChange> list;
    list.reserve(changes.contacts.size());
    for (const ContactImage& image : changes.contacts) {
        list.push_back(indexChange(image));
        const auto slot = before->slotOf(image.n);
        const Renamed now{image.nameKey, isGone(image), slot.has_value()};
        // Where it was counts from the first change, what it is from the last.
        const auto note = [&](Renames& renames, bool maybeThere) {
            const auto [known, fresh] = renames.try_emplace(image.n, now);
            if (fresh) {
                known->second.maybeThere = maybeThere;
            } else {
                known->second.key = now.key;
                known->second.gone = now.gone;
            }
        };
        note(m_renames, now.maybeThere);
        if (m_loading) note(m_loadedRenames, true);
    }
    m_contacts.apply(list);
}

void SearchIndex::forget()
{
    m_ready.store(false, std::memory_order_release);
    m_outdated = m_loading;
    m_names = std::make_shared<NameOrder>();
    m_renames.clear();
    m_orders.clear();
}

IndexView SearchIndex::view()
{
    const std::scoped_lock merging{m_merging};
    IndexView view;
    Renames renames;
    {
        const std::scoped_lock lock{m_state};
        if (!isReady()) return {std::make_shared<IndexSnapshot>(), std::make_shared<NameOrder>()};
        view = {m_contacts.snapshot(), m_names};
        renames = std::exchange(m_renames, {});
    }
    if (renames.empty()) return view;
    std::vector<NameChange> changes;
    changes.reserve(renames.size());
    for (auto& [n, renamed] : renames)
        if (const auto slot = view.contacts->slotOf(n); slot || renamed.gone)
            changes.push_back({n, slot.value_or(0), std::move(renamed.key), renamed.gone, renamed.maybeThere});
    const auto old = std::exchange(view.names, view.names->changed(std::move(changes)));
    const std::scoped_lock lock{m_state};
    if (m_names == old) m_names = view.names; // else the store was read anew meanwhile
    return view;
}

std::shared_ptr<const IndexSnapshot> SearchIndex::contacts() const
{
    const std::scoped_lock lock{m_state};
    return isReady() ? m_contacts.snapshot() : nullptr;
}

quint64 SearchIndex::countChanges(quint64 entities) const
{
    quint64 sum = 0;
    for (size_t entity = 0; entity < m_changes.size(); ++entity)
        if (entities >> entity & 1) sum += m_changes[entity];
    return sum;
}

quint64 SearchIndex::changesOf(quint64 entities) const
{
    const std::scoped_lock lock{m_state};
    return countChanges(entities);
}

std::shared_ptr<const ColumnOrder> SearchIndex::order(const IndexView& view, const SortBy& sort) const
{
    const std::scoped_lock lock{m_state};
    for (const KeptOrder& kept : m_orders)
        if (kept.sort == sort && kept.names == view.names && kept.changes == countChanges(kept.entities))
            return kept.order;
    return nullptr;
}

void SearchIndex::keep(KeptOrder order)
{
    const std::scoped_lock lock{m_state};
    std::erase_if(m_orders, [&](const KeptOrder& kept) { return kept.sort == order.sort; });
    m_orders.push_front(std::move(order));
    if (m_orders.size() > keptOrders) m_orders.pop_back();
}

IndexSnapshot::Memory SearchIndex::memory()
{
    const IndexView now = view();
    IndexSnapshot::Memory bytes = now.contacts->memory();
    bytes.other += now.names->memory() + m_fields.memory();
    const std::scoped_lock lock{m_state};
    for (const KeptOrder& kept : m_orders) bytes.other += kept.order->memory();
    return bytes;
}

} // namespace kontor
