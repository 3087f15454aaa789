// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/target_market/target_market_box.h"

#include "core/commands/record_commands.h"
#include "ui/editors/record_form.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

TargetMarketBox::TargetMarketBox(const BoxContext& context)
    : Box{context}
    , m_list{new RowList{this}}
    , m_all{context.feed.workspace(), TargetMarkets{},
            [](const ChangeSet& changes) { return changes.touches(Entity::TargetMarket); },
            [this](const TargetMarkets::Answer& markets) { m_markets = markets; }}
    , m_rules{context.feed.workspace(),
              [this](const ChangeSet& changes) {
                  // A rule may ask for anything that is known of the contact.
                  return changes.touches(Entity::TargetMarket) ||
                         std::any_of(changes.contacts.begin(), changes.contacts.end(),
                                     [&](const ContactImage& image) { return image.id == feed().contact(); });
              },
              [this](const MarketsByRule::Answer& markets) {
                  m_byRule = markets;
                  showRows();
              }}
{
    layout()->addWidget(m_list);
    m_list->setEmptyState(tr("In no target market."), tr("Add target market"), [this] { add(); });
}

void TargetMarketBox::showContact(const Data& contact)
{
    if (!m_rules.question() || m_rules.question()->contact != contact.head.id)
        m_rules.ask(MarketsByRule{contact.head.id});
    showRows();
}

void TargetMarketBox::clear()
{
    m_rules.forget();
    m_byRule.clear();
    m_list->clear();
}

const MarketRow* TargetMarketBox::byHand(const Id& id) const
{
    if (!feed().data()) return nullptr;
    for (const MarketRow& row : feed().data()->markets)
        if (row.id == id) return &row;
    return nullptr;
}

void TargetMarketBox::showRows()
{
    if (!feed().data()) return;
    std::vector<Id> ids;
    for (const MarketRow& row : feed().data()->markets) ids.push_back(row.id);
    for (const MarketsByRule::Item& row : m_byRule) ids.push_back(row.market);
    m_list->sync(
        ids, [this](const Id& id) { return makeRow(id); },
        [this](const Id& id) {
            if (const MarketRow* row = byHand(id)) return RowFace{.text = row->name, .icon = u"filter"_s};
            for (const MarketsByRule::Item& row : m_byRule)
                if (row.market == id)
                    return RowFace{.text = row.name,
                                   .below = tr("managed automatically"),
                                   .icon = u"automation"_s,
                                   .tip = tr("Everybody who matches “%1” belongs to it.").arg(row.query)};
            return RowFace{};
        });
    Q_EMIT countChanged(int(ids.size()));
}

RecordRow* TargetMarketBox::makeRow(const Id& id)
{
    auto* row = new RecordRow{id, this};
    row->addDeed(tr("Copy"), QKeySequence::Copy, {},
                 [row] { QGuiApplication::clipboard()->setText(row->face().text); });
    if (feed().isReadOnly() || !byHand(id)) return row;
    row->addDeed(tr("Remove"), Qt::Key_Delete, u"close", [this, id] {
        feed().perform(RemoveRecord{Entity::MarketMember, id});
    });
    return row;
}

RecordForm* TargetMarketBox::makeForm(QWidget* parent)
{
    EditorSpec spec = editorSpec(Entity::MarketMember, MarketMember::Market);
    const auto& own = feed().data()->markets;
    for (const TargetMarkets::Item& item : m_markets)
        if (item.query.isEmpty() &&
            std::none_of(own.begin(), own.end(), [&](const MarketRow& row) { return row.market == item.id; }))
            spec.options.push_back({item.id.toString(), item.name});
    auto* form = new RecordForm{feed().workspace(), RecordForm::Style::Row, parent};
    form->add(spec);
    if (spec.options.empty())
        form->warn(u"market", tr("There is no other target market to choose; marketing adds it in the settings."));
    return form;
}

void TargetMarketBox::add()
{
    if (feed().isReadOnly()) return;
    m_list->openDraft(
        [this](QWidget* parent) { return makeForm(parent); },
        [this](RecordForm& form, const RecordRow::Done& done) {
            const FieldTexts texts = FieldTexts{{u"contact"_s, feed().contact().toString()}} + form.filled();
            feed().perform(AddRecord{Entity::MarketMember, texts}, &form,
                           [done](const Result<Id>& made) { done(made ? Status{} : Status{made.error()}); });
        });
}

namespace boxes::target_market {
BoxInfo info();
BoxInfo info()
{
    return {.key = "target_market",
            .title = [] { return TargetMarketBox::tr("Target market"); },
            .addLabel = [] { return TargetMarketBox::tr("Add target market"); },
            .area = BoxArea::Right,
            .share = 3,
            .with = "keywords",
            .jump = 'M',
            .icon = "filter",
            .marks = {{Entity::MarketMember}},
            .make = [](const BoxContext& context) -> Box* { return new TargetMarketBox{context}; }};
}
} // namespace boxes::target_market

} // namespace kontor
