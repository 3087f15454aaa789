// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/queries/changed_contacts.h"
#include "core/queries/field_column.h"

#include <QString>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace kontor {

/// The fields that were asked for last as columns in memory, so that each letter of a test that is typed costs a look at the
/// field's values and not at the store's rows. Read when a field is first asked for; then what changed since. Any thread.
class FieldColumns {
public:
    using Contacts = FieldColumn::Contacts;
    /// Puts the values of these contacts or, for null, of all. Reads the store as it is when called, or later.
    using Read = std::function<Status(const Contacts* among, FieldColumn& into)>;

    explicit FieldColumns(const ChangedContacts& changes) : m_changes{changes} {}

    /// Nothing where the column cannot tell. `field` says everything that the values follow from, beside the contacts.
    /// Waits for whoever reads this field already, not for those who read others.
    Result<std::optional<Contacts>> answer(const QString& field, const ColumnTest& test, const Read& read);
    /// Whether answer() reads at most what changed.
    bool has(const QString& field) const;
    /// Bytes held.
    std::size_t memory() const;

private:
    struct Kept {
        QString field;
        std::mutex asking; ///< guards the column
        FieldColumn column{};
        std::atomic<quint64> upTo = 0; ///< changes that it knows
        std::atomic<std::size_t> bytes = 0;
    };

    std::shared_ptr<Kept> found(const QString& field) const;
    std::shared_ptr<Kept> taken(const QString& field);
    Status bringUpToDate(Kept& kept, const Read& read) const;

    const ChangedContacts& m_changes;
    mutable std::mutex m_finding;             ///< held for moments
    std::deque<std::shared_ptr<Kept>> m_kept; ///< the last asked first
};

} // namespace kontor
