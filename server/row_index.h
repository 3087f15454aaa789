// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/merge/row.h"
#include "server/database.h"

#include <tuple>

namespace kontor::server {

/// The tables `link` and `claim`: the merge's ways from a contact to what names it, and from an address to who has it.
/// Collects what changes of them with the rows of a batch, and writes that at once.
class RowIndex {
public:
    /// `before` is null for a row that is new.
    void add(const sync::RowKey& key, const sync::RowState* before, const sync::RowState& after, const QString& region);
    /// What goes first, then what comes: an address may change hands within one batch.
    Status write(Database& database, const Id& organisation) const;

    using Link = std::tuple<Id, qint64, QString, Id>;    ///< target, table, field, row
    using Claim = std::tuple<qint64, QString, Id, bool>; ///< table, address, row, holds

private:
    template <class T>
    struct Difference {
        std::vector<T> gone, come;
        void add(const std::set<T>& before, const std::set<T>& after);
    };
    Difference<Link> m_links;
    Difference<Claim> m_claims;
};

/// A number typed without a country is another one in another country: what all of them claim is worked out anew.
Status readNumbersAnew(Database& database, const Id& organisation, const QString& region);

} // namespace kontor::server
