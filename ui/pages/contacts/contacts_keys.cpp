// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The contacts page from the keyboard, and as the dashboard walks through it.
#include "ui/pages/contacts/compare_view.h"
#include "ui/pages/contacts/contact_actions.h"
#include "ui/pages/contacts/contact_table.h"
#include "ui/pages/contacts/contacts_page.h"
#include "ui/pages/contacts/page_sheet.h"
#include "ui/pages/contacts/search_field.h"
#include "ui/pages/contacts/timeline_hits.h"
#include "ui/pages/contacts/view_tabs.h"

#include <QKeyEvent>
#include <QStackedWidget>

#include <algorithm>

namespace kontor {

void ContactsPage::takeFocus()
{
    if (m_sheet && m_sheet->isVisible()) return m_sheet->focusFirst();
    if (m_compare && m_stack->currentWidget() == m_compare) return m_compare->setFocus();
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus();
    else
        focusSearch();
}

bool ContactsPage::search(const QString& query)
{
    if (!m_tabs->isFirst()) m_tabs->chooseFirst();
    m_search->setText(query);
    return true;
}

bool ContactsPage::chooseContacts(const QString& query, const std::vector<quint32>& contacts)
{
    search(query);
    m_toChoose = contacts;
    ask(true); // also when it is what is seen already
    return true;
}

void ContactsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool ContactsPage::makeNew()
{
    openNew();
    return true;
}

bool ContactsPage::isSettled() const
{
    return m_answered && !m_list.isWaiting() && !m_tabs->isWaiting() && !m_timelineHits->isWaiting() &&
           !m_showError.isActive() && m_table->isFilled();
}

bool ContactsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (watched == m_search && searchKey(key)) return true;
        if (watched == m_table && listKey(key)) return true;
    }
    return Page::eventFilter(watched, event);
}

bool ContactsPage::openAside()
{
    if (m_table->currentNumber() == 0) return false;
    m_actions->openCurrentAside();
    return true;
}

bool ContactsPage::searchKey(QKeyEvent* event)
{
    if (m_search->suggestionKey(event)) return true;
    if (event->key() == Qt::Key_F && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        openFilter();
        return true;
    }
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        if (m_table->list().rowCount() == 0) return true;
        m_table->setFocus();
        if (!m_table->currentIndex().isValid()) m_table->goTo(0);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_table->list().rowCount() == 0) return true;
        if (!m_table->currentIndex().isValid()) m_table->goTo(0);
        m_actions->openCurrent();
        return true;
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            takeFocus();
        else
            m_search->clear();
        return true;
    default: return false;
    }
}

bool ContactsPage::groupKey(QKeyEvent* event)
{
    const int row = m_table->currentIndex().row();
    if (!m_table->list().isGroup(row)) return false;
    const bool open = m_table->list().isOpen(row);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: m_table->list().setOpen(row, !open); return true;
    case Qt::Key_Left: m_table->list().setOpen(row, isRightToLeft()); return true;
    case Qt::Key_Right: m_table->list().setOpen(row, !isRightToLeft()); return true;
    default: return false;
    }
}

bool ContactsPage::listKey(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        openFilter();
        return true;
    }
    if (event->modifiers() & ~Qt::KeypadModifier) return false;
    if (groupKey(event)) return true;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (!m_actions->editCurrent()) m_actions->openCurrent();
        return true;
    case Qt::Key_Delete: m_actions->remove(); return true;
    case Qt::Key_Escape:
        if (m_table->chosen().count() == 0) return false;
        m_table->clearSelection();
        return true;
    default: return false;
    }
}

int ContactsPage::count() const { return m_table->list().hasOrder() ? int(m_table->list().contacts()->size()) : 0; }

int ContactsPage::placeOf(const Id& contact) const
{
    if (m_opened.first != contact) return -1;
    const std::vector<quint32>& contacts = *m_table->list().contacts();
    const auto at = std::find(contacts.begin(), contacts.end(), m_opened.second);
    return at == contacts.end() ? -1 : int(at - contacts.begin());
}

void ContactsPage::learn(const Id& contact, quint32 number)
{
    m_opened = {contact, number};
    m_table->list().reveal(number);
    m_table->goTo(m_table->list().rowOf(number));
    Q_EMIT placeChanged();
}

void ContactsPage::openAt(int place)
{
    const quint32 number = (*m_table->list().contacts())[size_t(place)];
    m_table->list().reveal(number);
    m_table->goTo(m_table->list().rowOf(number));
    m_actions->openCurrent();
}

} // namespace kontor
