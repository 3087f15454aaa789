// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/field_column.h"

#include "core/queries/column_forms.h"

#include <algorithm>

namespace kontor {

std::optional<FieldColumn::Value> FieldColumn::addText(QByteArrayView utf8)
{
    if (utf8.isEmpty()) return std::nullopt;
    if (m_varied) return addForms(columnForms(utf8));
    // looked up without a copy: most words are known
    const auto known = m_known.constFind(QByteArray::fromRawData(utf8.data(), utf8.size()));
    if (known != m_known.constEnd()) return *known;
    const Value value = addForms(columnForms(utf8));
    m_words.push_back(utf8.toByteArray());
    m_known.insert(m_words.back(), value);
    if (m_words.size() > mostWords) {
        m_varied = true;
        m_words = {};
        m_known = {};
    }
    return value;
}

FieldColumn::Value FieldColumn::addPhone(QByteArrayView typed, QByteArrayView e164, QByteArrayView national)
{
    m_varied = true;
    return addForms(phoneColumnForms(typed, e164, national));
}

FieldColumn::Value FieldColumn::addNumber(double number)
{
    m_numbers.push_back(number);
    return Value(m_numbers.size() - 1);
}

FieldColumn::Value FieldColumn::addForms(QByteArray forms)
{
    const auto value = Value(m_forms.size() * slotsPerChunk + m_lastForms.size());
    m_formsSize += size_t(forms.size());
    m_lastForms.push_back(std::move(forms));
    if (m_lastForms.size() == slotsPerChunk) {
        const std::vector<QByteArrayView> texts{m_lastForms.begin(), m_lastForms.end()};
        m_forms.push_back(std::make_shared<const ArenaChunk>(texts));
        m_lastForms.clear();
    }
    return value;
}

void FieldColumn::settle()
{
    m_rows.shrink_to_fit();
    m_numbers.shrink_to_fit();
    m_words.shrink_to_fit();
}

void FieldColumn::forget(const Contacts& contacts)
{
    std::vector<bool> gone(contacts.empty() ? 0 : size_t{std::ranges::max(contacts)} + 1);
    for (const quint32 n : contacts) gone[n] = true;
    std::erase_if(m_rows, [&](const auto& row) { return row.first < gone.size() && gone[row.first]; });
}

void FieldColumn::clear() { *this = {}; }

/// The values whose forms hold it.
Bitmap FieldColumn::scanned(const Needle& needle) const
{
    Arena forms = m_forms;
    if (!m_lastForms.empty())
        forms.push_back(
            std::make_shared<const ArenaChunk>(std::vector<QByteArrayView>{m_lastForms.begin(), m_lastForms.end()}));
    Bitmap holds{std::uint32_t(m_forms.size() * slotsPerChunk + m_lastForms.size()), true};
    narrow(forms, std::vector{needle}, holds);
    return holds;
}

std::optional<FieldColumn::Contacts> FieldColumn::with(const ColumnTest& test) const
{
    Bitmap holds;
    if (test.filled) {
        holds = Bitmap{std::uint32_t(m_forms.size() * slotsPerChunk + m_lastForms.size() + m_numbers.size()), true};
    } else if (test.needle) {
        holds = scanned(*test.needle);
    } else if (test.number) {
        holds = Bitmap{std::uint32_t(m_numbers.size())};
        for (std::uint32_t value = 0; value < m_numbers.size(); ++value)
            if (test.number(m_numbers[value])) holds.set(value);
    } else {
        if (m_varied) return std::nullopt;
        holds = Bitmap{std::uint32_t(m_words.size())};
        for (std::uint32_t value = 0; value < m_words.size(); ++value)
            if (test.word(m_words[value])) holds.set(value);
    }
    Contacts contacts;
    for (const auto& [contact, value] : m_rows)
        if (holds.test(value)) contacts.push_back(contact);
    return contacts;
}

std::size_t FieldColumn::memory() const
{
    constexpr std::size_t perWord = 2 * sizeof(QByteArray) + sizeof(Value) + 32; // the text's header, the hash's entry
    std::size_t bytes = m_rows.capacity() * sizeof m_rows[0] + m_numbers.capacity() * sizeof m_numbers[0];
    for (const QByteArray& word : m_words) bytes += perWord + size_t(word.size());
    // a text, its place in the chunk
    bytes += m_formsSize + (m_forms.size() * slotsPerChunk + m_lastForms.size()) * (sizeof(std::uint32_t) + 1);
    return bytes + m_lastForms.size() * (sizeof(QByteArray) + 16);
}

} // namespace kontor
