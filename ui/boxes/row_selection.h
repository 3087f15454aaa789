// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QObject>
#include <QSet>

#include <vector>

class QKeyEvent;
class QMouseEvent;

namespace kontor {

class RecordRow;
class RowList;

/// Several rows of a list chosen together: Ctrl and a click or Ctrl+Space for one more, Shift with a click or the arrow
/// keys up to there, Ctrl+A for all. Escape, or going on without these, ends it.
class RowSelection final : public QObject {
    Q_OBJECT
public:
    explicit RowSelection(RowList& list);

    void watch(RecordRow& row);
    /// The selected rows in their order if `row` is one of them, else that row alone.
    std::vector<Id> with(const Id& row) const;
    /// How many rows show that they are selected.
    int count() const;
    void clear();
    /// After rows came or went.
    void repaint();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool press(RecordRow& row, const QMouseEvent& event);
    bool takeKey(RecordRow& row, const QKeyEvent& event);
    void toggle(RecordRow& row);
    /// From where the selection began up to that row.
    void extendTo(RecordRow& row);

    RowList& m_list;
    QSet<Id> m_rows;
    Id m_anchor;
};

} // namespace kontor
