// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/target_markets/target_market_settings.h"

#include "core/search/query.h"
#include "ui/pages/settings/target_markets/rule_help.h"
#include "ui/support/icons.h"
#include "ui/text/count_text.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace kontor {

TargetMarketSettings::TargetMarketSettings(const PageContext& context, QWidget* parent)
    : RecordSection{context,
                    {.key = u"target_markets"_s,
                     .title = tr("Target markets"),
                     .text =
                         tr("Contacts are put into these by hand. One with a rule manages itself: whoever meets the "
                            "rule belongs to it."),
                     .changes = Entity::TargetMarket},
                    {.columns = {tr("Name"), tr("Description"), tr("Rule"), tr("Contacts")},
                     .shares = {26, 30, 30, 14},
                     .spare = {1},
                     .add = tr("New target market"),
                     .nothing = tr("No target market yet."),
                     .icon = u"filter"_s},
                    parent}
    , m_ask{context.workspace, TargetMarkets{}, touching({Entity::TargetMarket, Entity::MarketMember}),
            [this](const TargetMarkets::Answer& markets) { show(markets); }}
    , m_count{context.workspace, [](const ChangeSet& changes) { return !changes.contacts.empty(); },
              [this](const ContactTotals::Answer& totals) {
                  m_totals = totals;
                  show(m_markets);
              }}
{
    askWhileShown(m_ask);
    askWhileShown(m_count);
}

void TargetMarketSettings::show(const TargetMarkets::Answer& markets)
{
    m_markets = markets;
    QStringList rules;
    for (const TargetMarkets::Item& item : markets)
        if (!item.query.isEmpty()) rules += item.query;
    if (rules != m_rules) {
        m_rules = rules;
        m_totals.clear();
        m_count.ask({rules});
    }
    std::vector<Row> rows;
    for (const TargetMarkets::Item& item : markets)
        rows.push_back({.id = item.id,
                        .name = item.name,
                        .cells = {{.text = item.name},
                                  {.text = item.description, .tip = item.description, .quiet = true},
                                  {.text = item.query, .tip = item.query},
                                  {.text = countOf(item)}}});
    showRows(std::move(rows));
}

/// By hand, or by the rule as far as that is counted already.
QString TargetMarketSettings::countOf(const TargetMarkets::Item& market) const
{
    if (market.query.isEmpty()) return numberLabel(market.members);
    const auto at = size_t(m_rules.indexOf(market.query));
    return at < m_totals.size() && m_totals[at] >= 0 ? numberLabel(m_totals[at]) : tr("automatic");
}

void TargetMarketSettings::fillMenu(QMenu& menu, const Id& id)
{
    const TargetMarkets::Item* which = market(id);
    if (!which) return;
    const QString query =
        toText(Query::of(FieldTest{.field = u"market"_s, .comparison = Comparison::Equals, .values = {which->name}}));
    menu.addAction(icon(u"contacts"), tr("Show these contacts"), this, [this, query] { desk().showContacts(query); });
}

const TargetMarkets::Item* TargetMarketSettings::market(const Id& id) const
{
    for (const TargetMarkets::Item& item : m_markets)
        if (item.id == id) return &item;
    return nullptr;
}

QString TargetMarketSettings::fillForm(RecordForm& form, const Id& id)
{
    const TargetMarkets::Item* known = market(id);
    form.add(editorSpec(Entity::TargetMarket, TargetMarket::Name), known ? known->name : QString{});
    form.add(editorSpec(Entity::TargetMarket, TargetMarket::Description), known ? known->description : QString{});
    EditorSpec rule = editorSpec(Entity::TargetMarket, TargetMarket::Query);
    rule.placeholder = u"type:business city:Ulm"_s;
    form.add(rule, known ? known->query : QString{});
    form.addWidget(new RuleHelp{workspace(), form});
    form.setSaveText(known ? tr("Save") : tr("Add target market"));
    return known ? known->name : tr("New target market");
}

void TargetMarketSettings::remove(const Id& id)
{
    const TargetMarkets::Item* which = market(id);
    if (!which) return;
    askRemoval(Entity::TargetMarket, id,
               which->query.isEmpty() ? tr("In use by: %1.").arg(contactsLabel(which->members))
                                      : tr("Its contacts stay; only the grouping goes."));
}

namespace settings {

PageInfo target_markets()
{
    return {.key = u"target_markets"_s,
            .icon = u"filter"_s,
            .title = TargetMarketSettings::tr("Target markets"),
            .words = TargetMarketSettings::tr("segments rule automatically"),
            .make = [](const PageContext& context, QWidget* parent) -> Page* {
                return new TargetMarketSettings{context, parent};
            }};
}

} // namespace settings

} // namespace kontor
