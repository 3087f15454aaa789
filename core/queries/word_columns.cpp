// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/word_columns.h"

#include <algorithm>

namespace kontor {

namespace {

constexpr size_t mostKept = 8;

} // namespace

std::optional<quint32> WordColumn::numberOf(QByteArrayView utf8)
{
    if (utf8.isEmpty()) return std::nullopt;
    // looked up without a copy: most words are known
    const auto known = m_numbers.constFind(QByteArray::fromRawData(utf8.data(), utf8.size()));
    if (known != m_numbers.constEnd()) return *known;
    const QByteArray word = utf8.toByteArray();
    m_textSize += size_t(word.size());
    m_words.push_back(word);
    m_numbers.insert(word, quint32(m_words.size() - 1));
    return quint32(m_words.size() - 1);
}

void WordColumn::forget(const Contacts& contacts)
{
    std::vector<bool> gone(contacts.empty() ? 0 : size_t{std::ranges::max(contacts)} + 1);
    for (const quint32 n : contacts) gone[n] = true;
    std::erase_if(m_rows, [&](const auto& row) { return row.first < gone.size() && gone[row.first]; });
}

void WordColumn::clear() { *this = {}; }

WordColumn::Contacts WordColumn::with(const WordTest& passes) const
{
    std::vector<bool> holds(m_words.size());
    for (size_t word = 0; word < m_words.size(); ++word) holds[word] = passes(m_words[word]);
    Contacts contacts;
    for (const auto& [contact, word] : m_rows)
        if (holds[word]) contacts.push_back(contact);
    return contacts;
}

std::size_t WordColumn::memory() const
{
    constexpr std::size_t perWord =
        2 * sizeof(QByteArray) + sizeof(quint32) + 32; // the text's header, the hash's entry
    return m_rows.capacity() * sizeof m_rows[0] + m_words.size() * perWord + m_textSize;
}

Result<std::optional<WordColumns::Contacts>> WordColumns::answer(const QString& field, const WordTest& passes,
                                                                 const Read& read)
{
    const std::scoped_lock asking{m_asking};
    const auto known = std::ranges::find(m_kept, field, &Kept::field);
    Kept kept{.field = field};
    if (known != m_kept.end()) {
        kept = std::move(*known);
        m_kept.erase(known);
    }
    // What happened is asked for before the store is read: what is committed in between is asked for once more.
    auto news = m_changes.since(kept.upTo);
    if (news.forgotten) {
        kept.column.clear();
        if (const auto done = read(nullptr, kept.column); !done) return done.error();
    } else if (!news.contacts.empty() && !kept.column.isTooVaried()) {
        std::ranges::sort(news.contacts);
        const auto [first, last] = std::ranges::unique(news.contacts);
        news.contacts.erase(first, last);
        kept.column.forget(news.contacts);
        if (const auto done = read(&news.contacts, kept.column); !done) return done.error();
    }
    kept.upTo = news.upTo;
    std::optional<Contacts> contacts;
    if (!kept.column.isTooVaried()) contacts = kept.column.with(passes);
    m_kept.push_front(std::move(kept));
    if (m_kept.size() > mostKept) m_kept.pop_back();
    return contacts;
}

bool WordColumns::has(const QString& field) const
{
    const std::scoped_lock asking{m_asking};
    const auto known = std::ranges::find(m_kept, field, &Kept::field);
    return known != m_kept.end() && !known->column.isTooVaried() && !m_changes.since(known->upTo).forgotten;
}

std::size_t WordColumns::memory() const
{
    const std::scoped_lock asking{m_asking};
    std::size_t bytes = 0;
    for (const Kept& kept : m_kept) bytes += kept.column.memory();
    return bytes;
}

} // namespace kontor
