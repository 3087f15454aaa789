// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/field_columns.h"

#include <algorithm>

namespace kontor {

namespace {

/// Those that are read ahead, and some that a person comes to.
constexpr size_t mostKept = 12;

} // namespace

std::shared_ptr<FieldColumns::Kept> FieldColumns::found(const QString& field) const
{
    const std::scoped_lock finding{m_finding};
    const auto known = std::ranges::find_if(m_kept, [&](const auto& kept) { return kept->field == field; });
    return known == m_kept.end() ? nullptr : *known;
}

/// The field's column, empty when it is new, as the one that was asked last.
std::shared_ptr<FieldColumns::Kept> FieldColumns::taken(const QString& field)
{
    const std::scoped_lock finding{m_finding};
    const auto known = std::ranges::find_if(m_kept, [&](const auto& kept) { return kept->field == field; });
    std::shared_ptr<Kept> kept;
    if (known != m_kept.end()) {
        kept = *known;
        m_kept.erase(known);
    } else {
        kept = std::make_shared<Kept>();
        kept->field = field;
    }
    m_kept.push_front(kept);
    if (m_kept.size() > mostKept) m_kept.pop_back();
    return kept;
}

Status FieldColumns::bringUpToDate(Kept& kept, const Read& read) const
{
    // What happened is asked for before the store is read: what is committed in between is asked for once more.
    auto news = m_changes.since(kept.upTo);
    if (!news.forgotten && news.contacts.empty()) return {};
    // Until the reading has succeeded nothing is known.
    kept.upTo = 0;
    if (news.forgotten) {
        kept.column.clear();
        if (auto done = read(nullptr, kept.column); !done) return done;
        kept.column.settle();
    } else {
        std::ranges::sort(news.contacts);
        const auto [first, last] = std::ranges::unique(news.contacts);
        news.contacts.erase(first, last);
        kept.column.forget(news.contacts);
        if (auto done = read(&news.contacts, kept.column); !done) return done;
    }
    kept.upTo = news.upTo;
    kept.bytes = kept.column.memory();
    return {};
}

Result<std::optional<FieldColumns::Contacts>> FieldColumns::answer(const QString& field, const ColumnTest& test,
                                                                   const Read& read)
{
    const auto kept = taken(field);
    const std::scoped_lock asking{kept->asking};
    if (auto done = bringUpToDate(*kept, read); !done) return done.error();
    return kept->column.with(test);
}

bool FieldColumns::has(const QString& field) const
{
    const auto known = found(field);
    return known && !m_changes.since(known->upTo).forgotten;
}

std::size_t FieldColumns::memory() const
{
    const std::scoped_lock finding{m_finding};
    std::size_t bytes = 0;
    for (const auto& kept : m_kept) bytes += kept->bytes;
    return bytes;
}

} // namespace kontor
