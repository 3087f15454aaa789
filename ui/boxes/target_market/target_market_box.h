// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/dashboard_lists.h"
#include "ui/boxes/box.h"
#include "ui/boxes/row_list.h"

namespace kontor {

/// The target markets that the contact belongs to: those it was put into, and those whose rule it meets. The latter
/// manage themselves and cannot be removed by hand.
class TargetMarketBox final : public Box {
    Q_OBJECT
public:
    explicit TargetMarketBox(const BoxContext& context);
    void add() override;
    void focusContent() override { m_list->focusContent(); }

protected:
    void showContact(const Data& contact) override;
    void clear() override;

private:
    void showRows();
    RecordRow* makeRow(const Id& id);
    const MarketRow* byHand(const Id& id) const;
    RecordForm* makeForm(QWidget* parent);

    RowList* m_list;
    TargetMarkets::Answer m_markets;
    MarketsByRule::Answer m_byRule;
    LiveQuery<TargetMarkets> m_all;
    LiveQuery<MarketsByRule> m_rules;
};

} // namespace kontor
