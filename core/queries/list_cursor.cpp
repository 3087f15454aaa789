// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/list_cursor.h"

#include <QCborArray>
#include <QCborValue>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
} // namespace

QString ListCursor::toText() const
{
    QCborValue by; // undefined = no value
    if (const auto* number = std::get_if<double>(&value))
        by = *number;
    else if (const auto* text = std::get_if<QByteArray>(&value))
        by = *text;
    const QCborArray place{sort.field, sort.descending, by, nameKey, qint64{n}};
    return QString::fromLatin1(place.toCborValue().toCbor().toBase64(urlSafe));
}

Result<ListCursor> ListCursor::fromText(const QString& text, const SortBy& sort)
{
    const Error wrong{.code = Errc::BadQuery, .detail = u"cursor"_s, .field = u"after"_s, .value = text};
    const auto bytes =
        QByteArray::fromBase64Encoding(text.toLatin1(), urlSafe | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes) return wrong;
    const QCborArray place = QCborValue::fromCbor(*bytes).toArray();
    if (place.size() != 5 || place[0].toString() != sort.field || place[1].toBool() != sort.descending ||
        !place[3].isByteArray() || !place[4].isInteger())
        return wrong;
    ListCursor cursor{.sort = sort, .nameKey = place[3].toByteArray(), .n = quint32(place[4].toInteger())};
    if (place[2].isDouble() || place[2].isInteger())
        cursor.value = place[2].toDouble();
    else if (place[2].isByteArray())
        cursor.value = place[2].toByteArray();
    return cursor;
}

} // namespace kontor
