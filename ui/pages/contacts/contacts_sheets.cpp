// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the contacts page opens beside its list: sheets, the comparison, exports; and how it follows its views.
#include "core/commands/record_commands.h"
#include "core/search/query_parser.h"
#include "ui/pages/contacts/batch_sheet.h"
#include "ui/pages/contacts/compare_view.h"
#include "ui/pages/contacts/contact_actions.h"
#include "ui/pages/contacts/contact_filter.h"
#include "ui/pages/contacts/contact_table.h"
#include "ui/pages/contacts/contacts_page.h"
#include "ui/pages/contacts/filter_sheet.h"
#include "ui/pages/contacts/new_contact.h"
#include "ui/pages/contacts/record_sheet.h"
#include "ui/pages/contacts/search_field.h"
#include "ui/pages/contacts/timeline_hits.h"
#include "ui/pages/contacts/view_sheet.h"
#include "ui/pages/contacts/view_tabs.h"

#include <QLayout>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

template <class Sheet, class... Args>
Sheet* ContactsPage::sheet(Sheet*& kept, Args&&... args)
{
    if (kept) return kept;
    kept = new Sheet{std::forward<Args>(args)..., this};
    kept->hide();
    layout()->addWidget(kept);
    connect(kept, &PageSheet::closed, this, &ContactsPage::closeSheet);
    return kept;
}

void ContactsPage::showSheet(PageSheet* sheet)
{
    if (m_sheet && m_sheet != sheet) m_sheet->hide();
    m_sheet = sheet;
    m_sheet->show();
    m_sheet->focusFirst();
}

void ContactsPage::closeSheet()
{
    if (m_sheet) m_sheet->hide();
    m_sheet = nullptr;
    takeFocus();
}

void ContactsPage::openNew()
{
    const bool first = !m_new;
    NewContact* form = sheet(m_new, workspace());
    if (first) {
        connect(form, &NewContact::openContact, this, [this](const Id& contact) { desk().openContact(contact); });
        connect(form, &NewContact::created, this, [this](const Id& contact) {
            closeSheet();
            desk().openContact(contact);
        });
    }
    if (!form->isVisible()) form->begin();
    showSheet(form);
}

void ContactsPage::openViewSheet(bool asNew)
{
    const bool first = !m_viewSheet;
    ViewSheet* form = sheet(m_viewSheet, *this);
    if (first)
        connect(form, &ViewSheet::saved, this, [this](const Id& view) {
            closeSheet();
            if (m_tabs->saved() && m_tabs->saved()->id == view) return;
            const QSignalBlocker once{m_search}; // what was typed is part of the new view
            m_search->clear();
            m_tabs->choose(view);
        });
    if (asNew)
        form->begin(seen(), m_tabs->mayShareByRole());
    else
        form->edit(*m_tabs->saved(), m_tabs->mayShareByRole());
    showSheet(form);
}

void ContactsPage::openFilter()
{
    const bool first = !m_filter;
    FilterSheet* form = sheet(m_filter);
    if (first) connect(form, &FilterSheet::changed, this, [this](const QString& query) { m_search->setText(query); });
    if (!m_search->words()) return;
    form->begin(m_search->text(), *m_search->words());
    showSheet(form);
}

void ContactsPage::openBatch(ChangeMany::Deed deed, const QString& field)
{
    const bool first = !m_batch;
    BatchSheet* form = sheet(m_batch, *this);
    if (first)
        connect(form, &BatchSheet::wanted, this, [this](const ChangeMany& wish) {
            closeSheet();
            m_actions->change(wish);
        });
    form->begin(m_table->actedOn(), deed, field);
    showSheet(form);
}

void ContactsPage::openRecord(Entity entity, const Id& contact, const QString& name)
{
    RecordSheet* form = sheet(m_record, *this);
    form->begin(entity, contact, name);
    showSheet(form);
}

void ContactsPage::compare()
{
    if (!m_compare) {
        m_compare = new CompareView{workspace(), this};
        m_stack->addWidget(m_compare);
        connect(m_compare, &CompareView::closed, this, [this] {
            m_stack->setCurrentWidget(m_table);
            m_table->setFocus();
        });
        connect(m_compare, &CompareView::openContact, this, [this](const Id& contact) { desk().openContact(contact); });
    }
    m_compare->compare(m_table->chosen().numbers());
    m_stack->setCurrentWidget(m_compare);
    m_compare->setFocus();
}

void ContactsPage::exportList()
{
    const bool some = m_table->chosen().count() > 1;
    QStringList columns;
    for (const ViewColumn& column : m_table->columns()) columns.push_back(column.field);
    desk().exportContacts(some ? m_table->chosen().numbers() : *m_table->list().contacts(), columns);
}

void ContactsPage::viewChosen()
{
    m_table->showView(m_tabs->key(), m_tabs->saved());
    ask(true);
    tellChanged();
}

ViewRow ContactsPage::seen() const
{
    ViewRow view;
    if (m_tabs->saved()) view = *m_tabs->saved();
    view.query = combinedQuery(m_tabs->query(), m_search->text().trimmed());
    view.columns = m_table->columns();
    view.sort = m_table->sort();
    view.groupBy = m_table->groupBy();
    return view;
}

/// Widths do not count: they are remembered by themselves.
void ContactsPage::tellChanged()
{
    const ViewRow* saved = m_tabs->saved();
    if (!saved) return m_tabs->setChanged(false);
    const ViewRow now = seen();
    const auto fields = [](const QList<ViewColumn>& columns) {
        QStringList names;
        for (const ViewColumn& column : columns) names.push_back(column.field);
        return names;
    };
    const bool columns = !saved->columns.isEmpty() && fields(now.columns) != fields(saved->columns);
    m_tabs->setChanged(columns || now.query != saved->query || !(now.sort == saved->sort) ||
                       now.groupBy != saved->groupBy);
}

void ContactsPage::keepView()
{
    const ViewRow view = seen();
    const QString key = m_tabs->key();
    perform(SetRecord{Entity::View,
                      view.id,
                      {{u"query"_s, view.query},
                       {u"columns"_s, viewColumnsText(view.columns)},
                       {u"sort"_s, sortText(view.sort)},
                       {u"group_by"_s, view.groupBy}}},
            tr("Saving the view"), [this, key] {
                m_table->forgetView(key);
                const QSignalBlocker once{m_search}; // it is part of the view now
                m_search->clear();
                ask(true);
                markHits();
                tellChanged();
            });
}

void ContactsPage::markHits()
{
    if (!m_search->words()) return;
    const auto query = parseQuery(m_search->text(), m_search->words()->vocabulary);
    if (!query) return;
    m_table->setNeedles(searchedTexts(*query));
    m_timelineHits->lookFor(plainTexts(*query));
}

} // namespace kontor
