// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/value_list_model.h"
#include "ui/pages/page.h"
#include "ui/support/live_query.h"

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace kontor {

class EmptyPage;
class FlatButton;
class RowTable;

/// Deleted contacts: who, when, by whom; back into the lists, or gone for good after a question.
class TrashPage final : public Page {
    Q_OBJECT
public:
    explicit TrashPage(const PageContext& context, QWidget* parent = nullptr);

    void takeFocus() override;
    void focusSearch() override;
    bool isSettled() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLayout* buildHead();
    void show(const Trash::Answer& answer);
    std::vector<Id> chosen() const;
    void learnRights();
    void offer();
    void showMenu(int row, const QPoint& globalPosition);
    void restore();
    void purge();

    ValueListModel m_model;
    QLineEdit* m_search;
    QLabel* m_count;
    RowTable* m_table;
    QStackedWidget* m_stack;
    EmptyPage* m_empty;
    FlatButton* m_restore = nullptr;
    FlatButton* m_purge = nullptr;
    bool m_answered = false;
    bool m_mayRestore = true; ///< until the store says otherwise; it refuses anyway
    bool m_mayPurge = true;
    LiveQuery<Trash> m_trash;
};

} // namespace kontor
