// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The contacts page from the keyboard, and as the dashboard walks through it.
#include "ui/pages/contacts/contact_actions.h"
#include "ui/pages/contacts/contact_table.h"
#include "ui/pages/contacts/contacts_page.h"
#include "ui/pages/contacts/new_contact.h"

#include <QKeyEvent>
#include <QLayout>
#include <QLineEdit>
#include <QStackedWidget>

namespace kontor {

void ContactsPage::takeFocus()
{
    if (m_sheet && m_sheet->isVisible()) return m_sheet->setFocus();
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus();
    else
        focusSearch();
}

bool ContactsPage::showQuery(const QString& query)
{
    m_search->setText(query);
    return true;
}

void ContactsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool ContactsPage::makeNew()
{
    openSheet();
    return true;
}

bool ContactsPage::isSettled() const
{
    return m_answered && !m_list.isWaiting() && !m_current.isWaiting() && !m_archived.isWaiting() &&
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

bool ContactsPage::searchKey(QKeyEvent* event)
{
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

bool ContactsPage::listKey(QKeyEvent* event)
{
    if (event->modifiers() & ~Qt::KeypadModifier) return false;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2: m_actions->openCurrent(); return true;
    case Qt::Key_Delete: m_actions->remove(); return true;
    case Qt::Key_Escape:
        if (m_table->chosen().count() == 0) return false;
        m_table->clearSelection();
        return true;
    default: return false;
    }
}

void ContactsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_sheet && m_sheet->isVisible()) return closeSheet();
    Page::keyPressEvent(event);
}

void ContactsPage::openSheet()
{
    if (!m_sheet) {
        m_sheet = new NewContact{workspace(), this};
        layout()->addWidget(m_sheet);
        connect(m_sheet, &NewContact::closed, this, &ContactsPage::closeSheet);
        connect(m_sheet, &NewContact::openContact, this, [this](const Id& contact) { desk().openContact(contact); });
        connect(m_sheet, &NewContact::created, this, [this](const Id& contact) {
            closeSheet();
            desk().openContact(contact);
        });
    }
    const bool open = m_sheet->isVisible();
    m_sheet->show();
    if (open)
        m_sheet->setFocus();
    else
        m_sheet->begin();
}

void ContactsPage::closeSheet()
{
    m_sheet->hide();
    takeFocus();
}

int ContactsPage::count() const { return m_table->list().hasOrder() ? m_table->list().rowCount() : 0; }

int ContactsPage::placeOf(const Id& contact) const
{
    return m_opened.first == contact ? m_table->list().rowOf(m_opened.second) : -1;
}

void ContactsPage::learn(const Id& contact, quint32 number)
{
    m_opened = {contact, number};
    m_table->goTo(m_table->list().rowOf(number));
    Q_EMIT placeChanged();
}

void ContactsPage::openAt(int place)
{
    m_table->goTo(place);
    m_actions->openCurrent();
}

} // namespace kontor
