// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/change_many.h"
#include "core/queries/views.h"
#include "ui/pages/page.h"
#include "ui/support/live_query.h"

#include <QTimer>

class QStackedWidget;

namespace kontor {

class BatchSheet;
class CompareView;
class ContactActions;
class ContactTable;
class EmptyPage;
class ErrorLine;
class FilterSheet;
class NewContact;
class TimelineHits;
class PageSheet;
class SearchField;
class RecordSheet;
class SelectionBar;
class SummaryBar;
class ViewSheet;
class ViewTabs;

/// The contact list: search as one types, tabs, figures, the table, what to do with the chosen ones, a sheet for a new
/// one.
class ContactsPage final : public Page, private ContactSequence {
    Q_OBJECT
public:
    explicit ContactsPage(const PageContext& context, QWidget* parent = nullptr);
    ~ContactsPage() override;

    void takeFocus() override;
    void focusSearch() override;
    bool makeNew() override;
    bool openAside() override;
    bool search(const QString& query) override;
    bool chooseContacts(const QString& query, const std::vector<quint32>& contacts) override;
    bool isSettled() const override;
    ContactSequence* contacts() override { return this; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

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
    void connectChosen();
    void ask(bool fromTop);
    void show(const ContactList::Answer& answer);
    void showFailure(const Error& error);
    void showEmptiness(bool empty);
    void toggleWord(const QString& word);
    void markHits();
    bool searchKey(QKeyEvent* event);
    bool listKey(QKeyEvent* event);
    bool groupKey(QKeyEvent* event);

    void viewChosen();
    ViewRow seen() const; ///< as a view would keep it
    void tellChanged();
    void keepView();

    /// One sheet at a time.
    void showSheet(PageSheet* sheet);
    void closeSheet();
    template <class Sheet, class... Args>
    Sheet* sheet(Sheet*& kept, Args&&... args);
    void openNew();
    void openViewSheet(bool asNew);
    void openFilter();
    void openBatch(ChangeMany::Deed deed, const QString& field = {});
    void openRecord(Entity entity, const Id& contact, const QString& name);
    void compare();
    void exportList();

    SearchField* m_search;
    ErrorLine* m_error;
    ViewTabs* m_tabs;
    SummaryBar* m_summary;
    QStackedWidget* m_stack;
    ContactTable* m_table;
    EmptyPage* m_none = nullptr; ///< no contacts at all
    EmptyPage* m_noHits = nullptr;
    SelectionBar* m_bar;
    CompareView* m_compare = nullptr; ///< as the sheets, made when first needed
    NewContact* m_new = nullptr;
    ViewSheet* m_viewSheet = nullptr;
    FilterSheet* m_filter = nullptr;
    BatchSheet* m_batch = nullptr;
    RecordSheet* m_record = nullptr;
    PageSheet* m_sheet = nullptr; ///< the one that is open
    ContactActions* m_actions;
    TimelineHits* m_timelineHits;
    QTimer m_showError; ///< a query is wrong for a moment while it is typed
    Error m_queryError;
    std::pair<Id, quint32> m_opened; ///< the contact on the dashboard
    bool m_fromTop = false;          ///< the next answer is another list: begin at its top
    bool m_answered = false;
    std::vector<quint32> m_toChoose; ///< of the next answer

    LiveQuery<FirstContacts> m_first;
    LiveQuery<ContactList> m_list;
};

} // namespace kontor
