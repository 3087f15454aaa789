// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contact_dashboard.h"
#include "ui/support/live_query.h"
#include "ui/support/sync_marks.h"

#include <QAbstractListModel>

namespace kontor {

/// The activity history of a contact as lines: days as headings, and below them what happened, newest first. Edits of
/// the same person at one sitting share a line. Fetches more as the view scrolls; a change arrives by difference, so
/// that selection and scroll stay.
class HistoryModel final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit HistoryModel(Workspace& workspace, QObject* parent = nullptr);

    /// A null contact empties it. `question.limit` and its place are set here.
    void ask(const Events& question);
    bool isKnown() const { return m_known; }

    struct Line {
        bool isDay = false;
        QString text;
        std::vector<Event> events; ///< newest first; empty for a day
        bool expanded = false;
        qint64 key = 0;
        bool waiting = false; ///< for the server
    };
    const Line& line(int row) const { return m_lines[size_t(row)]; }
    /// Shows all of a long text, or no longer; the whole text of a note or call is fetched.
    void toggleExpanded(int row);
    bool isLong(int row) const;
    /// The line tells of one thing, which was deleted since.
    bool isOfGone(int row) const;
    /// What the line says, without what stands above it.
    QString textOf(int row) const;
    /// What stands above the texts of notes, by their ids: Markdown.
    void setHeads(const QHash<Id, QString>& heads);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void refreshed();
    void failed(const kontor::Error& error);

private:
    QString headOf(const Line& line) const;
    void take(const Events::Answer& events);
    void append(const Events::Answer& events);
    /// What stands below the newest page is asked anew after a change.
    void askBelow(const Event& last, size_t count);
    void renew(const Events::Answer& events);
    /// Replaces the lines from `lines[0]`, which names the day, at the end; `sitting` is where it begins in m_events.
    void appendLines(std::vector<Line> lines, size_t sitting);
    void show(std::vector<Line> lines);
    bool isWaiting(const Line& line) const;
    void showMarks();
    static QString aboutText(const Line& line);
    static QString accessibleText(const Line& line);
    void fetchWhole(const Line& line);

    Workspace& m_workspace;
    SyncMarks& m_marks;
    LiveQuery<Events> m_query;
    LiveQuery<Events> m_more;
    LiveQuery<Events> m_below;
    Events m_question;
    std::vector<Event> m_events;
    std::vector<Line> m_lines;
    QHash<Id, QString> m_wholeTexts; ///< of notes, and of calls with what stands above theirs
    QHash<Id, QString> m_heads;
    bool m_known = false;
    bool m_complete = true; ///< nothing older
    bool m_fetching = false;
};

} // namespace kontor
