// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/timeline_search.h"
#include "ui/support/live_query.h"

#include <QWidget>

class QListWidget;

namespace kontor {

class FlatButton;

/// Below the list: notes, tasks and calls in which the search stands, with the contact they belong to. They do not count in the summary.
/// Hidden while there is none; closed until somebody opens it. Object name `timelineHits`.
class TimelineHits final : public QWidget {
    Q_OBJECT
public:
    explicit TimelineHits(Workspace& workspace, QWidget* parent = nullptr);

    /// The texts of this query.
    void lookFor(const QStringList& texts);
    bool isWaiting() const { return m_query.isWaiting(); }

Q_SIGNALS:
    void contactChosen(const kontor::Id& contact);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void show(const TimelineSearch::Answer& answer);

    QStringList m_texts;
    FlatButton* m_head;
    QListWidget* m_list;
    LiveQuery<TimelineSearch> m_query;
};

} // namespace kontor
