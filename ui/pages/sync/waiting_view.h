// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/sync_items.h"
#include "ui/models/value_list_model.h"
#include "ui/support/live_query.h"

#include <QWidget>

#include <memory>

class QStackedWidget;

namespace kontor {

class FlatButton;
class Page;
class RowTable;

/// The operations that the server has not acknowledged yet, newest first; each can be withdrawn, which is an undo.
class WaitingView final : public QWidget {
    Q_OBJECT
public:
    explicit WaitingView(Page& page);

    void takeFocus();
    bool isSettled() const { return !m_waiting.isWaiting(); }
    /// Asks anew: what was acknowledged has changed no row.
    void refresh() { m_waiting.askAgain(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void show(const WaitingOperations::Answer& answer);
    const WaitingOperation* current() const;
    void offer();
    void withdraw();
    void showMenu(int row, const QPoint& globalPosition);

    Page& m_page;
    ValueListModel m_model;
    RowTable* m_table;
    QStackedWidget* m_stack;
    FlatButton* m_withdraw;
    std::shared_ptr<const WaitingOperations::Answer> m_items;
    LiveQuery<WaitingOperations> m_waiting;
};

} // namespace kontor
