// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/merge_sides.h"
#include "ui/pages/page.h"

class QButtonGroup;
class QGridLayout;
class QLabel;
class QScrollArea;

namespace kontor {

class FlatButton;

/// Contacts side by side, a column each and what they become in the last one: which is kept, and for every field in which
/// they differ whose value. All of it by keyboard: up and down between fields, left and right between contacts.
class MergeView final : public QWidget {
    Q_OBJECT
public:
    explicit MergeView(const PageContext& context, QWidget* parent = nullptr);

    /// The first is kept unless somebody chooses another.
    void open(const std::vector<Id>& contacts);
    bool isSettled() const { return m_settled; }

Q_SIGNALS:
    void left();
    /// These are no contacts of their own any more.
    void merged(const std::vector<kontor::Id>& gone);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLayout* buildHead();
    void ask();
    void show(const MergeSides::Answer& answer);
    void addHeadRow();
    void addLine(int row, const MergeSides::Line& line);
    void addKept(int row);
    QLabel* label(const QString& text, bool quiet = false);
    void keep(int side);
    void preview(int line);
    void step(int rows);
    void merge();

    PageContext m_context;
    std::vector<Id> m_contacts;
    MergeSides::Answer m_answer;
    std::vector<QButtonGroup*> m_choices; ///< by line; null where all agree
    std::vector<QLabel*> m_previews;      ///< by line
    QButtonGroup* m_keep = nullptr;
    QLabel* m_title;
    QScrollArea* m_area;
    QGridLayout* m_grid = nullptr;
    FlatButton* m_merge = nullptr;
    bool m_settled = true;
};

} // namespace kontor
