// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/value_test.h"
#include "core/search/arena.h"

#include <QByteArray>
#include <QHash>

#include <optional>
#include <utility>
#include <vector>

namespace kontor {

/// One field's values in memory: which values there are, and which contacts have which. Of texts that repeat (keywords,
/// cities) each stands once, as it is stored and folded; of others (addresses, names) only the folded forms are kept, which
/// are scanned as search documents are. One thread.
class FieldColumn {
public:
    using Contacts = std::vector<quint32>; ///< contact.n
    using Value = quint32;

    /// Known values get the number that they have. Nothing for an empty text.
    std::optional<Value> addText(QByteArrayView utf8);
    Value addPhone(QByteArrayView typed, QByteArrayView e164, QByteArrayView national);
    Value addNumber(double number);
    void put(quint32 contact, Value value) { m_rows.emplace_back(contact, value); }

    /// After much was put: gives back what was taken in reserve.
    void settle();
    void forget(const Contacts& contacts);
    void clear();

    /// In any order, and as often as they have such values. Nothing where the test needs the texts as they are stored and there
    /// are too many of them.
    std::optional<Contacts> with(const ColumnTest& test) const;
    /// Bytes.
    std::size_t memory() const;

private:
    Value addForms(QByteArray forms);
    Bitmap scanned(const Needle& needle) const;

    /// With more texts than this they hardly repeat, and to look at each takes longer than scanning their forms.
    static constexpr std::size_t mostWords = 50'000;

    std::vector<QByteArray> m_words;     ///< as they are stored; not kept of too many
    QHash<QByteArray, Value> m_known;    ///< the same
    bool m_varied = false;               ///< more texts than mostWords
    Arena m_forms;                       ///< of all values but numbers
    std::vector<QByteArray> m_lastForms; ///< that are no whole chunk yet
    std::vector<double> m_numbers;
    std::vector<std::pair<quint32, Value>> m_rows;
    std::size_t m_formsSize = 0; ///< bytes
};

} // namespace kontor
