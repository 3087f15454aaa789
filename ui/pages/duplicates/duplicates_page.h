// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/duplicates.h"
#include "ui/models/value_list_model.h"
#include "ui/pages/page.h"

#include <QFuture>
#include <QTimer>

class QLabel;
class QLineEdit;
class QProgressBar;
class QStackedWidget;

namespace kontor {

class EmptyPage;
class FlatButton;
class MergeView;
class RowTable;

/// Pairs of contacts that are likely the same: to be merged, kept separate, or passed over for now. Looking for them takes
/// a while in a long list, so it is done when the page is opened and when somebody asks, not after every change.
class DuplicatesPage final : public Page {
    Q_OBJECT
public:
    explicit DuplicatesPage(const PageContext& context, QWidget* parent = nullptr);
    ~DuplicatesPage() override;

    void takeFocus() override;
    void focusSearch() override;
    bool isSettled() const override;
    bool mergeContacts(const std::vector<Id>& contacts) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLayout* buildHead();
    void buildTable();
    void look();
    void take(const DuplicatePairs::Answer& pairs);
    void showPairs();
    void offer();
    void backToList();
    const DuplicatePairs::Item* current() const;
    void mergeCurrent();
    void separateCurrent();
    void skipCurrent();
    void leaveOut(int row);
    void showMenu(int row, const QPoint& globalPosition);

    ValueListModel m_model;
    DuplicatePairs::Answer m_pairs;
    QFuture<Result<DuplicatePairs::Answer>> m_looking;
    std::shared_ptr<std::atomic<int>> m_progress;
    QTimer m_poll;        ///< of the progress, while looking
    bool m_stale = false; ///< contacts have changed since
    QLineEdit* m_search;
    QLabel* m_count;
    QProgressBar* m_bar;
    RowTable* m_table;
    QStackedWidget* m_stack;
    EmptyPage* m_empty;
    MergeView* m_merge;
    QWidget* m_head;
    FlatButton* m_again = nullptr;
    FlatButton* m_skip = nullptr;
    FlatButton* m_separate = nullptr;
    FlatButton* m_mergeButton = nullptr;
};

} // namespace kontor
