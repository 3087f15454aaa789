// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_writer.h"

#include "core/store/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

QString quoted(const char* name) { return u'"' + QLatin1StringView{name} + u'"'; }

/// Derived columns that stand behind rev; the contact's own are ContactState's.
QStringList derivedColumns(Entity entity)
{
    switch (entity) {
    case Entity::Email: return {u"norm"_s};
    case Entity::Phone: return {u"e164"_s, u"national"_s};
    case Entity::Note: return {u"folded"_s};
    default: return {};
    }
}

int derivedCount(Entity entity)
{
    static const auto counts = [] {
        std::array<int, entityCount + 1> made{};
        for (size_t i = 0; i < made.size(); ++i) made[i] = int(derivedColumns(Entity(i)).size());
        return made;
    }();
    return counts[size_t(entity)];
}

} // namespace

const RowWriter::Texts& RowWriter::texts(Entity entity)
{
    static const auto all = [] {
        std::array<Texts, entityCount + 1> made;
        for (const EntityInfo& info : allEntities()) made[size_t(info.entity)] = textsOf(info.entity);
        return made;
    }();
    return all[size_t(entity)];
}

RowWriter::Texts RowWriter::textsOf(Entity entity)
{
    Texts texts;
    const EntityInfo& info = entityInfo(entity);
    const QLatin1StringView table{info.name};
    QString columns, places;
    for (const Field& field : info.fields) {
        columns += quoted(field.name) + u", "_s;
        places += u"?, "_s;
    }
    const QString number = entity == Entity::Contact ? u"n"_s : u"0"_s;
    texts.select = u"SELECT %1deleted, rev, %3 FROM %2 WHERE id = ?"_s.arg(columns, table, number);
    const QString active = entity == Entity::Employee ? u" AND coalesce(state, 'active') = 'active'"_s : QString{};
    texts.live = u"SELECT 1 FROM %1 WHERE id = :id AND deleted = 0%2"_s.arg(table, active);
    QString derived, derivedPlaces;
    for (const QString& column : derivedColumns(entity)) {
        derived += u", "_s + column;
        derivedPlaces += u", ?"_s;
    }
    texts.insert = u"INSERT INTO %1(%2rev, id%4) VALUES(%3?, ?%5) ON CONFLICT DO NOTHING"_s.arg(table, columns, places,
                                                                                                derived, derivedPlaces);
    // A statement of several rows that may be taken back alone keeps copies of all pages it writes to; a row that does
    // not go in ends the whole transaction anyway.
    texts.one =
        u"INSERT OR FAIL INTO %1(%2rev, id%4) VALUES(%3?, ?%5)"_s.arg(table, columns, places, derived, derivedPlaces);
    texts.many = texts.one + u", (%1?, ?%2)"_s.arg(places, derivedPlaces).repeated(rowsTogether - 1);
    texts.state = u"UPDATE %1 SET deleted = ?, rev = ? WHERE id = ?"_s.arg(table);
    texts.erase = u"DELETE FROM %1 WHERE id = ?"_s.arg(table);
    return texts;
}

Result<RowWriter::Row> RowWriter::read(Entity entity, const Id& row)
{
    auto statement = m_connection.prepare(texts(entity).select);
    if (!statement) return statement.error();
    Statement& select = **statement;
    select.bindBlob(0, row.bytes());
    const auto stepped = select.step();
    if (!stepped) return stepped.error();
    Row found;
    const int count = int(entityInfo(entity).fields.size());
    found.values.resize(size_t(count));
    if (*stepped) {
        found.found = true;
        for (int i = 0; i < count; ++i) found.values[size_t(i)] = select.value(i);
        found.deleted = select.integer(count) != 0;
        found.rev = select.integer(count + 1);
        found.n = quint32(select.integer(count + 2));
    }
    select.reset();
    return found;
}

Result<bool> RowWriter::insert(Entity entity, const Id& row, const std::vector<Value>& values, qint64 rev,
                               const DerivedCells& derived)
{
    auto statement = m_connection.prepare(texts(entity).insert);
    if (!statement) return statement.error();
    bindRow(**statement, 0, entity, row, values, rev, derived);
    const auto inserted = (*statement)->runCounting();
    if (!inserted) return inserted.error();
    return *inserted > 0;
}

int RowWriter::bindRow(Statement& insert, int place, Entity entity, const Id& row, const std::vector<Value>& values,
                       qint64 rev, const DerivedCells& derived)
{
    for (const Value& value : values) insert.bind(place++, value);
    insert.bind(place++, rev);
    insert.bindBlob(place++, row.bytes());
    const int extra = derivedCount(entity);
    if (extra > 0) insert.bind(place++, derived.first);
    if (extra > 1) insert.bind(place++, derived.second);
    return place;
}

void RowWriter::hold(Entity entity, const Id& row, std::vector<Value> values, qint64 rev, const DerivedCells& derived)
{
    m_held[size_t(entity)].push_back({row, std::move(values), rev, derived});
}

void RowWriter::drop()
{
    for (std::vector<Held>& rows : m_held) rows.clear();
}

Status RowWriter::flush()
{
    for (size_t entity = 0; entity < m_held.size(); ++entity)
        if (!m_held[entity].empty())
            if (auto done = flush(Entity(entity)); !done) return done;
    return {};
}

Status RowWriter::flush(Entity entity)
{
    std::vector<Held>& rows = m_held[size_t(entity)];
    std::sort(rows.begin(), rows.end(), [](const Held& a, const Held& b) { return a.id < b.id; });
    std::span<const Held> left{rows};
    while (!left.empty()) {
        const size_t count = left.size() < rowsTogether ? 1 : rowsTogether;
        if (auto done = insert(entity, left.first(count)); !done) return done;
        left = left.subspan(count);
    }
    rows.clear();
    return {};
}

Status RowWriter::insert(Entity entity, std::span<const Held> rows)
{
    const Texts& sql = texts(entity);
    auto statement = m_connection.prepare(rows.size() == 1 ? sql.one : sql.many);
    if (!statement) return statement.error();
    int place = 0;
    for (const Held& row : rows) place = bindRow(**statement, place, entity, row.id, row.values, row.rev, row.derived);
    return (*statement)->run();
}

Status RowWriter::update(Entity entity, const Id& row, const Cells& cells, qint64 rev)
{
    QString sets;
    for (const Cell& cell : cells) sets += quoted(fieldInfo(entity, cell.field).name) + u" = ?, "_s;
    auto statement = m_connection.prepare(
        u"UPDATE %1 SET %2rev = ? WHERE id = ?"_s.arg(QLatin1StringView{entityInfo(entity).name}, sets));
    if (!statement) return statement.error();
    int place = 0;
    for (const Cell& cell : cells) (*statement)->bind(place++, cell.value);
    (*statement)->bind(place++, rev);
    (*statement)->bindBlob(place, row.bytes());
    return (*statement)->run();
}

Status RowWriter::updateState(Entity entity, const Id& row, bool deleted, qint64 rev)
{
    auto statement = m_connection.prepare(texts(entity).state);
    if (!statement) return statement.error();
    (*statement)->bind(0, deleted);
    (*statement)->bind(1, rev);
    (*statement)->bindBlob(2, row.bytes());
    return (*statement)->run();
}

Status RowWriter::updateDerived(Entity entity, const Id& row, const DerivedCells& derived)
{
    const QStringList columns = derivedColumns(entity);
    if (columns.isEmpty()) return {};
    auto statement = m_connection.prepare(u"UPDATE %1 SET %2 = ? WHERE id = ?"_s.arg(
        QLatin1StringView{entityInfo(entity).name}, columns.join(u" = ?, "_s)));
    if (!statement) return statement.error();
    int place = 0;
    (*statement)->bind(place++, derived.first);
    if (columns.size() > 1) (*statement)->bind(place++, derived.second);
    (*statement)->bindBlob(place, row.bytes());
    return (*statement)->run();
}

Status RowWriter::erase(Entity entity, const Id& row)
{
    auto statement = m_connection.prepare(texts(entity).erase);
    if (!statement) return statement.error();
    (*statement)->bindBlob(0, row.bytes());
    return (*statement)->run();
}

} // namespace kontor
