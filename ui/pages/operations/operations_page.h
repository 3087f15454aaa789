// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/administration.h"
#include "ui/models/value_list_model.h"
#include "ui/pages/page.h"
#include "ui/support/live_query.h"

#include <memory>

class QStackedWidget;

namespace kontor {

class EmptyPage;
class FlatButton;
class RowTable;

/// The journal's operations, newest first: what was done, by whom, when; each can be taken back from here as long as it
/// still can be.
class OperationsPage final : public Page {
    Q_OBJECT
public:
    explicit OperationsPage(const PageContext& context, QWidget* parent = nullptr);

    void takeFocus() override;
    bool isSettled() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(const Operations::Answer& answer);
    const Operations::Item* current() const;
    void offer();
    void undo();
    void showMenu(int row, const QPoint& globalPosition);
    void askForMore(int lastVisibleRow);

    ValueListModel m_model;
    RowTable* m_table;
    QStackedWidget* m_stack;
    EmptyPage* m_empty;
    FlatButton* m_undo;
    std::shared_ptr<const Operations::Answer> m_items;
    int m_limit;
    bool m_answered = false;
    LiveQuery<Operations> m_operations;
};

} // namespace kontor
