// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/merge/wire.h"
#include "core/sync/protocol/cbor_map.h"
#include "core/sync/protocol/codec.h"
#include "core/sync/protocol/frame.h"
#include "server/record_writer.h"

using namespace Qt::StringLiterals;

namespace kontor::server {

namespace {

/// The frames without what they say of erased rows; lost values go altogether, effects stay as the erasure they ended in.
QByteArray scrubbed(QByteArrayView joined, const std::set<sync::RowKey>& erased, bool keepErasure)
{
    std::vector<QByteArray> kept;
    const auto frames = protocol::splitFrames(joined);
    if (!frames) return QByteArray{""};
    for (const QByteArrayView frame : *frames) {
        const auto effect = sync::decodeEffect(frame);
        if (effect && !erased.contains(effect->at))
            kept.push_back(frame.toByteArray());
        else if (effect && keepErasure)
            kept.push_back(sync::encode(sync::Effect{.at = effect->at, .reader = effect->reader, .erase = true}));
    }
    return kept.empty() && !keepErasure ? QByteArray{""} : protocol::joinFrames(kept);
}

/// What was done, without the name of what it was done to.
QByteArray withoutLabel(const QByteArray& remark)
{
    QCborMap map = QCborValue::fromCbor(remark).toMap();
    map.remove(u"label"_s);
    return QCborValue{map}.toCbor();
}

} // namespace

Status scrubLog(Database& database, const Id& organisation, const std::set<sync::RowKey>& erased, qint64 since)
{
    std::vector<QByteArray> needles;
    for (const sync::RowKey& key : erased) needles.push_back(key.row.bytes().toByteArray());
    // The log is read from the row's first batch on: a purge is rare, and may take its time.
    if (auto longer = database.script("SET LOCAL statement_timeout = '10min'"); !longer) return longer;
    const auto found = database.run(R"(
        SELECT c.seq, c.effects, c.lost, c.remark FROM change_log c
         WHERE c.org_id = $1 AND c.seq >= $2 AND EXISTS(
               SELECT 1 FROM unnest($3::bytea[]) AS k(needle)
                WHERE position(k.needle IN c.effects) > 0 OR position(k.needle IN c.lost) > 0))",
                                    {organisation, since, Param::blobs(needles)});
    if (!found) return found.error();
    for (int i = 0; i < found->rows(); ++i) {
        const auto done =
            database.run("UPDATE change_log SET effects = $3, lost = $4, remark = $5"
                         " WHERE org_id = $1 AND seq = $2",
                         {organisation, found->integer(i, 0), scrubbed(found->view(i, 1), erased, true),
                          found->view(i, 2).isEmpty() ? QByteArray{""} : scrubbed(found->view(i, 2), erased, false),
                          withoutLabel(found->bytes(i, 3))});
        if (!done) return done.error();
    }
    return {};
}

} // namespace kontor::server
