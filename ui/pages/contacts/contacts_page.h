// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/support/live_query.h"

#include <QTimer>

class QLineEdit;
class QStackedWidget;

namespace kontor {

class ContactActions;
class ContactTable;
class EmptyPage;
class ErrorLine;
class FlatTabs;
class NewContact;
class SelectionBar;
class SummaryBar;

/// The contact list: search as one types, tabs, figures, the table, what to do with the chosen ones, a sheet for a new
/// one.
class ContactsPage final : public Page, private ContactSequence {
    Q_OBJECT
public:
    explicit ContactsPage(const PageContext& context, QWidget* parent = nullptr);
    ~ContactsPage() override;

    void takeFocus() override;
    void focusSearch() override;
    bool showQuery(const QString& query) override;
    bool makeNew() override;
    bool isSettled() const override;
    ContactSequence* contacts() override { return this; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int count() const override;
    int placeOf(const Id& contact) const override;
    void learn(const Id& contact, quint32 number) override;
    void openAt(int place) override;

    void build();
    QLayout* buildHead();
    void connectList();
    void connectSearch();
    void addButton(QLayout* row, const QString& name, const QString& iconName, const QString& text,
                   std::function<void()> act);
    QString tabQuery() const;
    void ask(bool fromTop);
    void show(const ContactList::Answer& answer);
    void showFailure(const Error& error);
    void showCounts(const ContactCounts& counts);
    void showEmptiness(bool empty);
    void toggleWord(const QString& word);
    bool searchKey(QKeyEvent* event);
    bool listKey(QKeyEvent* event);
    void openSheet();
    void closeSheet();

    QLineEdit* m_search;
    ErrorLine* m_error;
    FlatTabs* m_tabs;
    SummaryBar* m_summary;
    QStackedWidget* m_stack;
    ContactTable* m_table;
    EmptyPage* m_none = nullptr; ///< no contacts at all
    EmptyPage* m_noHits = nullptr;
    SelectionBar* m_bar;
    NewContact* m_sheet = nullptr; ///< made when first needed
    ContactActions* m_actions;
    QTimer m_showError; ///< a query is wrong for a moment while it is typed
    Error m_queryError;
    std::pair<Id, quint32> m_opened; ///< the contact on the dashboard
    bool m_fromTop = false;          ///< the next answer is another list: begin at its top
    bool m_answered = false;

    LiveQuery<FirstContacts> m_first;
    LiveQuery<ContactList> m_list;
    LiveQuery<ContactSummary> m_current; ///< counts of the tabs, with no search
    LiveQuery<ContactSummary> m_archived;
};

} // namespace kontor
