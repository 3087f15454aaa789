// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/claim_key.h"
#include "core/sync/desktop/rebase.h"

using namespace Qt::StringLiterals;

namespace kontor::sync {

namespace {

AdoptedRow adopted(Effect& effect)
{
    AdoptedRow row{.entity = effect.at.entity(), .row = effect.at.row};
    row.values.resize(entityInfo(row.entity).fields.size());
    for (auto& [field, cell] : effect.cells) {
        if (field.index == FieldKey::deleted)
            row.deleted = cell.value.boolean();
        else if (field.isDeclared())
            row.values[size_t(field.index)] = std::move(cell.value);
    }
    return row;
}

QString claimIn(const Effect& effect)
{
    const auto claim = effect.cells.find(FieldKey::claim);
    return claim == effect.cells.end() ? QString{} : claim->second.value.text();
}

/// The row that people see. Answers what it claims or would claim.
Result<QString> write(Pen& pen, Effect& effect)
{
    const RowKey at = effect.at;
    if (!at.isKnown() || effect.erase) return QString{}; // kept for a version that knows it
    const QString claim = claimIn(effect);
    auto norm = pen.adoptFirst(adopted(effect));
    if (!norm || claim.isEmpty() || !isClaimed(at.entity())) return norm;
    const bool held = claim.startsWith(u'=');
    const auto settled =
        held ? pen.hold(at.entity(), at.row, claim.mid(1)) : pen.settle(at.entity(), at.row, {}, claim.mid(1));
    if (!settled) return settled.error();
    return norm;
}

} // namespace

Result<ChangeSet> takeInFirst(Store& store, const SyncStanding& standing, Group& group, std::vector<Effect> rows,
                              std::vector<QByteArray> frames)
{
    std::vector<SyncLedger::FirstRow> mirror;
    mirror.reserve(rows.size());
    auto written = store.write(group, [&](Pen& pen) -> Status {
        quint64 latest = 0;
        for (size_t i = 0; i < rows.size(); ++i) {
            for (const auto& [field, cell] : rows[i].cells) latest = std::max(latest, cell.stamp.hlc);
            auto norm = write(pen, rows[i]);
            if (!norm) return norm.error();
            mirror.push_back({rows[i].at.table, rows[i].at.row, std::move(frames[i]), std::move(*norm)});
        }
        store.observe(latest);
        return store.sync().addRows(mirror, standing.round);
    });
    if (!written) return written.error();
    return std::move(written->changes);
}

} // namespace kontor::sync
