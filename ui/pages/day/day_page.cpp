// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/day/day_page.h"

#include "core/commands/record_commands.h"
#include "core/queries/administration.h"
#include "ui/pages/day/day_list.h"
#include "ui/support/due_meaning.h"
#include "ui/support/row_table.h"
#include "ui/support/saved_state.h"
#include "ui/text/count_text.h"
#include "ui/text/due_text.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr qint64 hour = 3'600'000;
constexpr int most = 200;

QString typeIcon(const QString& type) { return type == "business"_L1 ? u"business"_s : u"person"_s; }

qint64 now() { return QDateTime::currentMSecsSinceEpoch(); }

ValueListModel::Cell taskCell(const TaskRow& task, int column)
{
    if (column == 0) return {.text = task.title, .icon = u"task"_s};
    if (column == 1) return {.text = task.contactName, .quiet = true};
    const QDate due = QDate::fromString(task.due, Qt::ISODate), today = QDate::currentDate();
    if (!due.isValid()) return {.text = DayPage::tr("no date"), .quiet = true};
    return {.text = dueText(due, today), .meaning = dueMeaning(due, today), .tip = dateLabel(task.due)};
}

ValueListModel::Cell contactCell(const ContactRow& contact, int column)
{
    if (column == 0) return {.text = contact.displayName, .icon = typeIcon(contact.type)};
    if (contact.lastContact == 0) return {.text = DayPage::tr("no contact yet"), .quiet = true};
    return {.text = agoLabel(contact.lastContact, now()), .tip = momentLabel(contact.lastContact), .quiet = true};
}

ValueListModel::Cell changeCell(const ChangesSince::Item& item, int column)
{
    if (column == 0) return {.text = item.displayName, .icon = typeIcon(item.type)};
    if (column == 1) return {.text = item.who, .quiet = true};
    return {.text = agoLabel(item.at, now()), .tip = momentLabel(item.at), .quiet = true};
}

} // namespace

Visits Visits::lookedAt(qint64 time) const
{
    if (time - seen > hour) return {.seen = time, .before = seen};
    return {.seen = time, .before = before};
}

DayPage::DayPage(const PageContext& context, QWidget* parent)
    : Page{context, parent}
    , m_date{new QLabel{this}}
    , m_tasks{new DayList{
          u"day.tasks"_s, tr("To do"), tr("Nothing is due. Well done."), {tr("Task"), tr("Contact"), tr("Due")}, this}}
    , m_unplanned{new DayList{u"day.unplanned"_s,
                              tr("Nothing planned"),
                              tr("Each of your contacts has a next step."),
                              {tr("Contact"), tr("Last contact")},
                              this}}
    , m_changes{new DayList{u"day.changes"_s,
                            tr("Since your last visit"),
                            tr("Nobody else has changed anything."),
                            {tr("Contact"), tr("By"), tr("When")},
                            this}}
    , m_due{context.workspace, touching({Entity::Task, Entity::Contact}),
            [this](const TaskList::Answer& answer) { showTasks(answer); },
            [this](const Error& error) { desk().fail(error); }}
    , m_idle{context.workspace, touching({Entity::Task, Entity::Contact}),
             [this](const UnplannedContacts::Answer& answer) { showUnplanned(answer); }}
    , m_news{context.workspace, touchingAnything(), [this](const ChangesSince::Answer& answer) { showChanges(answer); }}
{
    setObjectName(u"page.day"_s);
    build();
    learnLastVisit();
}

void DayPage::build()
{
    auto* title = new QLabel{tr("My day"), this};
    title->setFont(titleFont(font()));
    m_date->setForegroundRole(QPalette::PlaceholderText);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::medium);
    head->addWidget(title);
    head->addWidget(m_date);
    head->addStretch();
    m_tasks->setShares({3, 2, 0});
    m_unplanned->setShares({3, 0});
    m_changes->setShares({4, 3, 0});
    auto* side = new QVBoxLayout;
    side->setSpacing(space::large);
    side->addWidget(m_unplanned, 1);
    side->addWidget(m_changes, 1);
    auto* lists = new QHBoxLayout;
    lists->setSpacing(space::large);
    lists->addWidget(m_tasks, 5);
    lists->addLayout(side, 4);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(space::small, space::small, space::small, space::small);
    column->setSpacing(space::medium);
    column->addLayout(head);
    column->addLayout(lists, 1);
    for (DayList* list : {m_tasks, m_unplanned, m_changes})
        connect(list, &DayList::opened, this, [this](const Id& contact) {
            if (!contact.isNull()) desk().openContact(contact);
        });
    connect(m_tasks, &DayList::ticked, this, &DayPage::complete);
}

void DayPage::learnLastVisit()
{
    const Visits kept{.seen = state().value(u"day/seen"_s).toLongLong(),
                      .before = state().value(u"day/before"_s).toLongLong()};
    const Visits visits = kept.lookedAt(now());
    m_since = visits.before;
    state().setValue(u"day/seen"_s, visits.seen);
    state().setValue(u"day/before"_s, visits.before);
}

void DayPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    learnLastVisit();
    ask(); // it may be another day
}

void DayPage::ask()
{
    const QDate today = QDate::currentDate();
    m_date->setText(QLocale{}.toString(today, QLocale::LongFormat));
    // Who one is becomes known with the store: the first answers wait for it anyway.
    whenDone(workspace().ask(StoreFacts{}), this, [this, today](const Result<StoreFacts::Answer>& facts) {
        if (!facts) return;
        m_due.ask({.assignee = facts->me, .today = today, .limit = most});
        m_idle.ask({.responsible = facts->me});
        m_news.ask({.since = m_since});
    });
}

void DayPage::showTasks(const TaskList::Answer& answer)
{
    std::vector<Id> ids, contacts;
    for (const TaskRow& task : answer.rows) {
        ids.push_back(task.id);
        contacts.push_back(task.contact);
    }
    m_tasks->show(std::move(ids), std::move(contacts), qint64(answer.rows.size()),
                  [rows = answer.rows](int row, int column) { return taskCell(rows[size_t(row)], column); });
    m_answers |= 1;
}

void DayPage::showUnplanned(const UnplannedContacts::Answer& answer)
{
    std::vector<Id> ids;
    for (const ContactRow& contact : answer.rows) ids.push_back(contact.id);
    m_unplanned->show(std::move(ids), {}, answer.total,
                      [rows = answer.rows](int row, int column) { return contactCell(rows[size_t(row)], column); });
    m_answers |= 2;
}

void DayPage::showChanges(const ChangesSince::Answer& answer)
{
    std::vector<Id> ids;
    for (const ChangesSince::Item& item : answer) ids.push_back(item.contact);
    m_changes->show(std::move(ids), {}, qint64(answer.size()),
                    [answer](int row, int column) { return changeCell(answer[size_t(row)], column); });
    m_answers |= 4;
}

void DayPage::complete(const Id& task)
{
    if (!task.isNull()) perform(SetRecord{Entity::Task, task, {{u"state"_s, u"done"_s}}}, tr("Saving"), [] {});
}

bool DayPage::openAside()
{
    for (const DayList* list : {m_tasks, m_unplanned, m_changes}) {
        if (!list->table().hasFocus() || list->currentContact().isNull()) continue;
        desk().openContactAside(list->currentContact());
        return true;
    }
    return false;
}

void DayPage::takeFocus()
{
    for (const DayList* list : {m_tasks, m_unplanned, m_changes})
        if (!list->isEmpty()) return list->table().setFocus();
}

bool DayPage::isSettled() const { return m_answers == 7; }

namespace pages {

PageInfo day()
{
    return {.key = u"day"_s,
            .icon = u"star"_s,
            .title = DayPage::tr("My day"),
            .make = [](const PageContext& context, QWidget* parent) -> Page* {
                return new DayPage{context, parent};
            }};
}

} // namespace pages

} // namespace kontor
