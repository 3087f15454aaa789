// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/dashboard_lists.h"
#include "core/queries/views.h"
#include "ui/pages/settings/record_section.h"

namespace kontor {

/// The segments of the market: what they are called, and the rule of those that manage themselves.
class TargetMarketSettings final : public RecordSection {
    Q_OBJECT
public:
    explicit TargetMarketSettings(const PageContext& context, QWidget* parent = nullptr);

protected:
    QString fillForm(RecordForm& form, const Id& id) override;
    void fillMenu(QMenu& menu, const Id& id) override;
    void remove(const Id& id) override;

private:
    void show(const TargetMarkets::Answer& markets);
    const TargetMarkets::Item* market(const Id& id) const;
    QString countOf(const TargetMarkets::Item& market) const;

    TargetMarkets::Answer m_markets;
    QStringList m_rules;            ///< that were counted
    ContactTotals::Answer m_totals; ///< of them, in their order
    LiveQuery<TargetMarkets> m_ask;
    LiveQuery<ContactTotals> m_count;
};

} // namespace kontor
