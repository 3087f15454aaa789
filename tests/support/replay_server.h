// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/journal.h"
#include "core/store/row_writer.h"
#include "core/store/store.h"
#include "core/store/store_file.h"
#include "tests/support/catch.h"

#include <QHash>

namespace kontor::test {

/// What travels between a store and its server: groups, their batches and operations in the journal's order. A create
/// carries the row as it was born, everything else what changed.
struct WireOp {
    Entity entity = Entity::None;
    Id row;
    OpKind kind = OpKind::Create;
    Audience audience = Audience::Everyone;
    std::vector<Value> image;
    std::vector<Change> changes;
};
struct WireBatch {
    Id group;
    Id author;
    std::vector<WireOp> ops;
};

/// A server in this process that knows nothing but the journal it was sent.
class ReplayServer {
public:
    /// Everything the store has written. Values at birth are worked out as a push does it: the row as it is now, and
    /// where a field was changed later, what the first of those changes found there.
    void receive(Store& store)
    {
        m_batches.clear();
        QHash<std::pair<Id, FieldIndex>, Value> born;
        const auto read =
            store.reader().each(QStringLiteral(R"(
            SELECT b.no, g.id, g.author, o."table", o."row", o.kind, o.audience, o.fields
              FROM batch b JOIN op_group g ON g.no = b."group" JOIN op o ON o.batch = b.no ORDER BY b.no, o.ord)"),
                                {}, [&](Statement& row) {
                                    if (m_batches.empty() || m_last != row.integer(0)) {
                                        m_last = row.integer(0);
                                        m_batches.push_back({.group = row.id(1), .author = row.id(2), .ops = {}});
                                    }
                                    const auto entity = Entity(row.integer(3));
                                    WireOp op{.entity = entity,
                                              .row = row.id(4),
                                              .kind = OpKind(row.integer(5)),
                                              .audience = Audience(row.integer(6)),
                                              .image = {},
                                              .changes = decodeChanges(entity, row.blob(7))};
                                    for (const Change& change : op.changes)
                                        if (!born.contains({op.row, change.field}))
                                            born.insert({op.row, change.field}, change.before);
                                    m_batches.back().ops.push_back(std::move(op));
                                    return true;
                                });
        REQUIRE(read);
        for (WireBatch& batch : m_batches)
            for (WireOp& op : batch.ops)
                if (op.kind == OpKind::Create) op.image = imageOf(store, op, born);
    }

    /// Writes it all into an empty store, operation by operation, as the replica of `employee`, who gets no private
    /// notes of others.
    void replayInto(const QString& file, const Id& employee) const
    {
        auto opened = Connection::open(file, OpenMode::Create);
        REQUIRE(opened);
        Connection& connection = **opened;
        REQUIRE(migrate(connection));
        RowWriter rows{connection};
        REQUIRE(connection.begin());
        for (const WireBatch& batch : m_batches)
            for (const WireOp& op : batch.ops)
                if (op.audience == Audience::Everyone || batch.author == employee) apply(connection, rows, op);
        REQUIRE(connection.commit());
    }

    const std::vector<WireBatch>& batches() const { return m_batches; }

private:
    static std::vector<Value> imageOf(Store& store, const WireOp& op,
                                      const QHash<std::pair<Id, FieldIndex>, Value>& born)
    {
        const EntityInfo& info = entityInfo(op.entity);
        QString columns;
        for (const Field& field : info.fields) columns += QStringLiteral(", \"%1\"").arg(QLatin1StringView{field.name});
        std::vector<Value> image;
        const auto read = store.reader().each(
            QStringLiteral("SELECT id%1 FROM %2 WHERE id = :id").arg(columns, QLatin1StringView{info.name}),
            {{QLatin1StringView{":id"}, op.row}}, [&](Statement& row) {
                for (int i = 0; i < int(info.fields.size()); ++i) image.push_back(row.value(i + 1));
                return false;
            });
        REQUIRE(read);
        REQUIRE_FALSE(image.empty()); // a row that the journal knows is there
        for (int i = 0; i < int(image.size()); ++i)
            if (const auto first = born.constFind({op.row, i}); first != born.constEnd()) image[size_t(i)] = *first;
        return image;
    }

    void apply(Connection& connection, RowWriter& rows, const WireOp& op) const
    {
        if (op.kind == OpKind::Purge) return; // the journal holds no trace of its rows
        if (op.kind == OpKind::Create) return insert(connection, rows, op);
        Cells cells;
        for (const Change& change : op.changes)
            if (change.field != deletedField) cells.push_back({change.field, change.after});
        if (!cells.empty()) REQUIRE(rows.update(op.entity, op.row, cells, 0));
        for (const Change& change : op.changes)
            if (change.field == deletedField) REQUIRE(rows.updateState(op.entity, op.row, change.after.boolean(), 0));
    }

    static void insert(Connection& connection, RowWriter& rows, const WireOp& op)
    {
        if (op.entity != Entity::Contact) {
            const auto inserted = rows.insert(op.entity, op.row, op.image, 0);
            REQUIRE(inserted);
            REQUIRE(*inserted);
            return;
        }
        // n is every device's own.
        QString columns, places;
        for (const Field& field : Contact::fields) {
            columns += QStringLiteral("\"%1\", ").arg(QLatin1StringView{field.name});
            places += QStringLiteral("?, ");
        }
        auto statement =
            connection.prepare(QStringLiteral("INSERT INTO contact(%1id) VALUES(%2?)").arg(columns, places));
        REQUIRE(statement);
        int place = 0;
        for (const Value& value : op.image) (*statement)->bind(place++, value);
        (*statement)->bind(place, op.row);
        REQUIRE((*statement)->run());
    }

    std::vector<WireBatch> m_batches;
    qint64 m_last = 0;
};

} // namespace kontor::test
