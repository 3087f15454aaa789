// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/sync_session.h"
#include "ui/models/value_list_model.h"
#include "ui/support/live_query.h"

#include <QWidget>

#include <memory>

class QStackedWidget;

namespace kontor {

class DecisionPanel;
class Page;
class RowTable;

/// What a person has to decide about after changes met, oldest first; below the list the chosen one with its values
/// side by side. After each decision the next one is chosen, and the keyboard stays in the list: M keeps mine, T theirs, B
/// both, Return goes to the buttons.
class AttentionView final : public QWidget {
    Q_OBJECT
public:
    explicit AttentionView(Page& page);

    void takeFocus();
    bool isSettled() const { return !m_conflicts.isWaiting(); }
    /// Asks anew: what is open can change without a row.
    void refresh() { m_conflicts.askAgain(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void show(const Conflicts::Answer& answer);
    const ConflictItem* current() const;
    void showCurrent();
    void decide(KeepSide side);
    void settle(qint64 conflict);
    void leaveOut(qint64 decided);
    void showRows();

    Page& m_page;
    ValueListModel m_model;
    RowTable* m_table;
    QStackedWidget* m_stack;
    DecisionPanel* m_panel;
    std::shared_ptr<const Conflicts::Answer> m_items;
    std::vector<qint64> m_decided; ///< on their way
    LiveQuery<Conflicts> m_conflicts;
};

} // namespace kontor
