// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/target_markets/rule_help.h"

#include "ui/editors/field_editor.h"
#include "ui/editors/record_form.h"
#include "ui/pages/settings/section.h"
#include "ui/support/theme.h"
#include "ui/text/count_text.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

RuleHelp::RuleHelp(Workspace& workspace, RecordForm& form)
    : QWidget{&form}
    , m_form{form}
    , m_views{new QComboBox{this}}
    , m_count{quietText({}, this)}
    , m_totals{workspace, [](const ChangeSet&) { return false; },
               [this](const ContactTotals::Answer& totals) {
                   // What does not read yet is told when it is saved.
                   const qint64 met = totals.empty() ? -1 : totals.front();
                   m_count->setText(met < 0 ? QString{} : tr("Takes %1 now.", "5 contacts").arg(contactsLabel(met)));
               }}
{
    m_views->setObjectName(u"settings.target_markets.views"_s);
    m_views->setAccessibleName(tr("Take the filter of a view"));
    m_views->setMinimumHeight(28);
    m_count->setObjectName(u"settings.target_markets.count"_s);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addWidget(m_count);
    column->addWidget(m_views);
    m_views->hide();
    connect(&form, &RecordForm::edited, this, &RuleHelp::count);
    connect(m_views, &QComboBox::activated, this, [this](int index) {
        const QString query = m_views->itemData(index).toString();
        if (!query.isEmpty()) m_form.editor(u"query")->setText(query);
        count();
    });
    whenDone(workspace.ask(Views{}), this, [this](const Result<Views::Answer>& views) {
        if (views) offer(*views);
    });
    count();
}

void RuleHelp::offer(const Views::Answer& views)
{
    m_views->addItem(tr("Take the filter of a view …"));
    for (const ViewRow& view : views.views)
        if (!view.query.isEmpty()) m_views->addItem(view.name, view.query);
    m_views->setVisible(m_views->count() > 1);
}

void RuleHelp::count()
{
    const QString rule = m_form.editor(u"query")->text().trimmed();
    if (!rule.isEmpty()) return m_totals.ask({{rule}});
    m_totals.forget();
    m_count->setText(tr("Without a rule, contacts are put into it by hand."));
}

} // namespace kontor
