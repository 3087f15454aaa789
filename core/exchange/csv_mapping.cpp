// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_mapping.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

QString named(const CsvColumn& column)
{
    return column.header.isEmpty() && column.index >= 0 ? u'#' + QString::number(column.index + 1) : column.header;
}

Error noColumn(const CsvColumn& column, const QString& detail)
{
    Error error{.code = Errc::BadMapping};
    error.detail = detail;
    error.field = column.field.toString();
    error.column = named(column);
    return error;
}

/// Places of headers: exactly so, else without regard to case and blanks around them.
class HeaderPlaces {
public:
    explicit HeaderPlaces(const QStringList& headers)
    {
        for (int i = 0; i < int(headers.size()); ++i) {
            m_exact[headers[i]].push_back(i);
            m_similar[headers[i].trimmed().toCaseFolded()].push_back(i);
        }
    }
    const std::vector<int>& of(const QString& header) const
    {
        static const std::vector<int> none;
        if (const auto exact = m_exact.constFind(header); exact != m_exact.constEnd()) return *exact;
        const auto similar = m_similar.constFind(header.trimmed().toCaseFolded());
        return similar != m_similar.constEnd() ? *similar : none;
    }

private:
    QHash<QString, std::vector<int>> m_exact, m_similar;
};

QString ruleText(CsvRule rule)
{
    return rule == CsvRule::Overwrite ? u"overwrite"_s : rule == CsvRule::IfEmpty ? u"if_empty"_s : u"never"_s;
}

QString orderText(DateOrder order)
{
    return order == DateOrder::DayMonthYear ? u"dmy"_s : order == DateOrder::MonthDayYear ? u"mdy"_s : u"ymd"_s;
}

QJsonObject columnToJson(const CsvColumn& column)
{
    QJsonObject json{
        {u"header"_s, column.header}, {u"field"_s, column.field.toString()}, {u"rule"_s, ruleText(column.rule)}};
    if (column.index >= 0) json[u"index"_s] = column.index;
    if (!column.split.isEmpty()) json[u"split"_s] = column.split;
    if (column.combine) json[u"combine"_s] = *column.combine;
    if (!column.customType.isEmpty()) json[u"custom_type"_s] = column.customType;
    if (column.dateOrder) json[u"date_order"_s] = orderText(*column.dateOrder);
    return json;
}

} // namespace

Result<std::vector<int>> CsvMapping::positionsIn(const QStringList& headers, int columnCount) const
{
    // Nothing says whether a hand-written index counts from 0 or from 1. A file without header that is mapped up to its
    // last column says it by itself: then no index is 0 and one is the number of columns.
    const auto indexes = [this](auto test) {
        return std::ranges::any_of(columns, [&](const CsvColumn& c) { return test(c.index); });
    };
    const bool fromOne = headers.isEmpty() && indexes([&](int index) { return index == columnCount; }) &&
                         !indexes([](int index) { return index == 0; });
    const HeaderPlaces headerPlaces{headers};
    std::vector<int> positions;
    positions.reserve(columns.size());
    for (const CsvColumn& column : columns) {
        if (column.field.kind == CsvField::Kind::None) {
            positions.push_back(-1);
            continue;
        }
        if (headers.isEmpty()) {
            const int index = column.index - (fromOne ? 1 : 0);
            if (index < 0 || index >= columnCount) return noColumn(column, u"no_such_column"_s);
            positions.push_back(index);
            continue;
        }
        const std::vector<int> byIndex{column.index};
        const std::vector<int>& places = column.header.isEmpty() ? byIndex : headerPlaces.of(column.header);
        if (places.empty() || places.front() < 0 || places.front() >= std::max<int>(columnCount, int(headers.size())))
            return noColumn(column, u"no_such_column"_s);
        const bool named = std::ranges::binary_search(places, column.index);
        if (places.size() > 1 && !named) return noColumn(column, u"several_columns"_s);
        positions.push_back(named ? column.index : places.front());
    }
    return positions;
}

QString CsvMapping::effectiveKey() const
{
    if (!key.isEmpty()) return key;
    const auto has = [this](const CsvField& field) {
        return std::ranges::any_of(columns, [&](const CsvColumn& c) { return c.field == field; });
    };
    if (has(CsvField::scalar(Contact::ExternalId))) return u"external_id"_s;
    const bool email =
        std::ranges::any_of(columns, [](const CsvColumn& c) { return c.field.isRow(Entity::Email, Email::Address); });
    return email ? u"email"_s : u"row"_s;
}

QJsonObject CsvMapping::toJson() const
{
    QJsonArray list;
    for (const CsvColumn& column : columns) list.append(columnToJson(column));
    static constexpr std::array<QStringView, 4> policies{u"skip", u"update", u"create", u"ask"};
    QJsonObject json{{u"columns"_s, list}, {u"duplicates"_s, policies[size_t(duplicates)].toString()}};
    const QJsonObject dialect = dialectToJson(format);
    if (!dialect.isEmpty()) json[u"dialect"_s] = dialect;
    if (format.encoding) json[u"encoding"_s] = *format.encoding;
    if (!type.isEmpty()) json[u"type"_s] = type;
    if (!key.isEmpty()) json[u"key"_s] = key;
    if (createNames) json[u"create_names"_s] = true;
    if (!region.isEmpty()) json[u"region"_s] = region;
    return json;
}

} // namespace kontor
