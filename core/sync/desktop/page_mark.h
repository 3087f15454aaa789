// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/merge/row.h"

#include <QStringList>

namespace kontor::sync {

/// Where the reading of the rows goes on, and the group that they go into, as the store keeps it: "table row no id", and "c" where
/// they come contact by contact, and "f" where the store had nothing of the server before.
struct PageMark {
    RowKey after{};
    qint64 group = 0;
    Id groupId{};
    bool byContact = false;
    bool first = false;

    static PageMark from(const QString& text)
    {
        const QStringList parts = text.split(QLatin1Char(' '));
        if (parts.size() < 4) return {};
        const auto row = Id::fromString(parts[1]), group = Id::fromString(parts[3]);
        return {{quint16(parts[0].toUShort()), row.value_or(Id{})},
                parts[2].toLongLong(),
                group.value_or(Id{}),
                parts.contains(QLatin1StringView{"c"}),
                parts.contains(QLatin1StringView{"f"})};
    }
    QString text() const
    {
        return QStringLiteral("%1 %2 %3 %4")
                   .arg(after.table)
                   .arg(after.row.toString())
                   .arg(group)
                   .arg(groupId.toString()) +
               (byContact ? QStringLiteral(" c") : QString{}) + (first ? QStringLiteral(" f") : QString{});
    }
};

/// Which part of the log, in whose place rows were read, is still to be looked through: "after until".
struct PastMark {
    qint64 after = 0, until = 0;

    static PastMark from(const QString& text)
    {
        return {text.section(QLatin1Char(' '), 0, 0).toLongLong(), text.section(QLatin1Char(' '), 1, 1).toLongLong()};
    }
    QString text() const { return QStringLiteral("%1 %2").arg(after).arg(until); }
};

} // namespace kontor::sync
