// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/task_list.h"
#include "ui/pages/page.h"
#include "ui/support/live_query.h"

class QLabel;

namespace kontor {

class DayList;

/// My day: what is due or overdue, contacts of mine with nothing planned, and what others did since my last visit.
class DayPage final : public Page {
    Q_OBJECT
public:
    explicit DayPage(const PageContext& context, QWidget* parent = nullptr);

    void takeFocus() override;
    bool openAside() override;
    bool isSettled() const override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void ask();
    void learnLastVisit();
    void showTasks(const TaskList::Answer& answer);
    void showUnplanned(const UnplannedContacts::Answer& answer);
    void showChanges(const ChangesSince::Answer& answer);
    void complete(const Id& task);

    QLabel* m_date;
    DayList* m_tasks;
    DayList* m_unplanned;
    DayList* m_changes;
    qint64 m_since = 0;
    int m_answers = 0;
    LiveQuery<TaskList> m_due;
    LiveQuery<UnplannedContacts> m_idle;
    LiveQuery<ChangesSince> m_news;
};

/// When the visit before this one ended, from what was kept: the last time the window was looked at, and the one before
/// that. A visit ends when nobody has looked for an hour.
struct Visits {
    qint64 seen = 0;   ///< Unix milliseconds UTC
    qint64 before = 0; ///< end of the visit before
    Visits lookedAt(qint64 now) const;
};

} // namespace kontor
