// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/row_drag.h"

#include "ui/boxes/row_list.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace kontor {

RowDrag::RowDrag(RowList& list, Move move) : QObject{&list}, m_list{list}, m_move{std::move(move)} {}

void RowDrag::watch(RecordRow& row) { row.installEventFilter(this); }

bool RowDrag::eventFilter(QObject* watched, QEvent* event)
{
    auto* row = static_cast<RecordRow*>(watched);
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        auto* press = static_cast<QMouseEvent*>(event);
        if (press->button() != Qt::LeftButton || row->isEditing()) break;
        m_row = row;
        m_pressed = press->position().toPoint();
        break;
    }
    case QEvent::MouseMove: {
        if (m_row != row) break;
        const QPoint at = static_cast<QMouseEvent*>(event)->position().toPoint();
        if (!m_line && (at - m_pressed).manhattanLength() < QApplication::startDragDistance()) break;
        follow(row->mapToParent(at).y());
        return true;
    }
    case QEvent::MouseButtonRelease:
        if (m_row != row) break;
        if (m_line) drop();
        end();
        break;
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        if (!m_line || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape) break;
        event->accept();
        end();
        return true;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

size_t RowDrag::placeAt(int y) const
{
    size_t place = 0;
    for (const RecordRow* each : m_list.rows())
        if (each->geometry().center().y() < y) ++place;
    return place;
}

void RowDrag::follow(int y)
{
    const auto& rows = m_list.rows();
    if (!m_line) {
        m_line = new QWidget{m_row->parentWidget()};
        m_line->setObjectName(u"row.place"_s);
        m_line->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_line->setAutoFillBackground(true);
        QPalette accent = m_line->palette();
        accent.setColor(QPalette::Window, accentColor(accent));
        m_line->setPalette(accent);
        m_row->setCursor(Qt::ClosedHandCursor);
    }
    m_place = placeAt(y);
    const QRect beside = rows[m_place < rows.size() ? m_place : rows.size() - 1]->geometry();
    const int top = m_place < rows.size() ? beside.top() : beside.bottom() + 1;
    m_line->setGeometry(beside.left(), qMax(0, top - 1), beside.width(), 2);
    m_line->show();
    m_line->raise();
    m_list.ensureVisible(0, y, 0, m_row->height() / 2);
}

void RowDrag::drop()
{
    const auto& rows = m_list.rows();
    const auto at = std::find(rows.begin(), rows.end(), m_row.data());
    if (at == rows.end()) return; // somebody else took it away meanwhile
    const auto here = size_t(std::distance(rows.begin(), at));
    // Before or behind itself is where it stands.
    if (m_place == here || m_place == here + 1 || m_place > rows.size()) return;
    m_move(m_row->id(), m_place == 0 ? Id{} : rows[m_place - 1]->id());
}

void RowDrag::end()
{
    if (m_row) m_row->unsetCursor();
    m_row = nullptr;
    if (m_line) m_line->deleteLater();
    m_line = nullptr;
}

} // namespace kontor
