// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/column_order.h"
#include "core/queries/contact_list.h"

namespace kontor {

/// The place of a contact in a list, by what it was sorted by when it was shown.
struct ListCursor {
    SortBy sort;
    SortValue value{};
    QByteArray nameKey;
    quint32 n = 0;

    /// Letters, digits, - and _.
    QString toText() const;
    /// BadQuery with field "after" for what no list of this order gave.
    static Result<ListCursor> fromText(const QString& text, const SortBy& sort);
};

} // namespace kontor
