// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/queries/changed_contacts.h"
#include "core/queries/value_test.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace kontor {

/// One field's texts in memory: which words there are, and which contacts have which. One thread.
class WordColumn {
public:
    using Contacts = ChangedContacts::Contacts;

    /// The number of a word, a new one for a new word. Nothing for an empty text.
    std::optional<quint32> numberOf(QByteArrayView utf8);
    void put(quint32 contact, quint32 word) { m_rows.emplace_back(contact, word); }
    void forget(const Contacts& contacts);
    void clear();

    /// With more words than this, evaluating a test for each takes longer than asking for the few contacts that may pass.
    bool isTooVaried() const { return m_words.size() > 50'000; }

    /// In any order, and as often as they have such words.
    Contacts with(const WordTest& passes) const;
    /// Bytes.
    std::size_t memory() const;

private:
    std::vector<QByteArray> m_words;
    QHash<QByteArray, quint32> m_numbers;
    std::vector<std::pair<quint32, quint32>> m_rows; ///< contact.n, word
    std::size_t m_textSize = 0;
};

/// Columns of those fields whose texts repeat (keywords, cities, countries …), so that each letter of a test that is typed costs what
/// its words do and not what the store's rows do. Read when a field is first asked for; then what changed since. Any thread.
class WordColumns {
public:
    using Contacts = WordColumn::Contacts;
    /// Puts the words of these contacts or, for null, of all. May stop when the column is too varied. Reads the store as it is
    /// when called, or later.
    using Read = std::function<Status(const Contacts* among, WordColumn& into)>;

    explicit WordColumns(const ChangedContacts& changes) : m_changes{changes} {}

    /// Nothing where the field has too many different words. `field` says everything that the words follow from, beside the contacts.
    Result<std::optional<Contacts>> answer(const QString& field, const WordTest& passes, const Read& read);
    /// Whether answer() reads at most what changed.
    bool has(const QString& field) const;
    /// Bytes held.
    std::size_t memory() const;

private:
    struct Kept {
        QString field;
        WordColumn column;
        quint64 upTo = 0; ///< changes that it knows
    };

    const ChangedContacts& m_changes;
    mutable std::mutex m_asking;
    std::deque<Kept> m_kept; ///< the last asked first
};

} // namespace kontor
