// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QObject>
#include <QPoint>
#include <QPointer>

#include <functional>

class QWidget;

namespace kontor {

class RecordRow;
class RowList;

/// Rows that are put into another order with the pointer: a line shows where the row will stand, the list scrolls at its
/// edges, Escape leaves everything as it was.
class RowDrag final : public QObject {
public:
    /// `behind` is null for the first place.
    using Move = std::function<void(const Id& row, const Id& behind)>;

    RowDrag(RowList& list, Move move);
    void watch(RecordRow& row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(int y);
    void drop();
    void end();
    /// Before which row a point lies, by the rows' middles; their number for behind the last.
    size_t placeAt(int y) const;

    RowList& m_list;
    Move m_move;
    QPointer<RecordRow> m_row; ///< under the pressed pointer
    QPoint m_pressed;
    QPointer<QWidget> m_line; ///< while a row is on its way
    size_t m_place = 0;
};

} // namespace kontor
