// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/row_selection.h"

#include "ui/boxes/row_list.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace kontor {

RowSelection::RowSelection(RowList& list) : QObject{&list}, m_list{list} {}

void RowSelection::watch(RecordRow& row) { row.installEventFilter(this); }

std::vector<Id> RowSelection::with(const Id& row) const
{
    if (!m_rows.contains(row)) return {row};
    std::vector<Id> ids;
    for (const RecordRow* each : m_list.rows())
        if (m_rows.contains(each->id())) ids.push_back(each->id());
    return ids;
}

int RowSelection::count() const
{
    return int(std::count_if(m_list.rows().begin(), m_list.rows().end(),
                             [](const RecordRow* each) { return each->isSelected(); }));
}

void RowSelection::clear()
{
    m_rows.clear();
    m_anchor = {};
    repaint();
}

void RowSelection::repaint()
{
    for (RecordRow* each : m_list.rows()) each->setSelected(m_rows.contains(each->id()));
}

void RowSelection::toggle(RecordRow& row)
{
    if (!m_rows.remove(row.id())) m_rows.insert(row.id());
    m_anchor = row.id();
    repaint();
}

void RowSelection::extendTo(RecordRow& row)
{
    const auto& rows = m_list.rows();
    const auto placeOf = [&](const Id& id) {
        return std::find_if(rows.begin(), rows.end(), [&](const RecordRow* each) { return each->id() == id; });
    };
    auto from = placeOf(m_anchor), to = placeOf(row.id());
    if (to == rows.end()) return;
    if (from == rows.end()) from = to;
    m_anchor = (*from)->id();
    if (to < from) std::swap(from, to);
    m_rows.clear();
    std::for_each(from, to + 1, [&](const RecordRow* each) { m_rows.insert(each->id()); });
    repaint();
}

bool RowSelection::press(RecordRow& row, const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton || row.isEditing()) return false;
    if (event.modifiers() & Qt::ControlModifier) {
        toggle(row);
        return true;
    }
    if (event.modifiers() & Qt::ShiftModifier) {
        extendTo(row);
        return true;
    }
    // Several may be about to be dragged by one of them: what a click there means is known when it ends.
    if (!m_rows.contains(row.id())) clear();
    m_anchor = row.id();
    return false;
}

bool RowSelection::takeKey(RecordRow& row, const QKeyEvent& event)
{
    if (row.isEditing()) return false;
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (event.key() == Qt::Key_Escape && modifiers == Qt::NoModifier && !m_rows.isEmpty()) {
        clear();
        return true;
    }
    if (event.matches(QKeySequence::SelectAll)) {
        for (const RecordRow* each : m_list.rows()) m_rows.insert(each->id());
        repaint();
        return true;
    }
    if (event.key() == Qt::Key_Space && modifiers == Qt::ControlModifier) {
        toggle(row);
        return true;
    }
    const int by = event.key() == Qt::Key_Up ? -1 : event.key() == Qt::Key_Down ? 1 : 0;
    if (by == 0) return false;
    if (modifiers == Qt::NoModifier) clear();
    if (modifiers != Qt::ShiftModifier) return false;
    const auto& rows = m_list.rows();
    const auto at = std::find(rows.begin(), rows.end(), &row);
    if (at == rows.end() || (by < 0 && at == rows.begin()) || (by > 0 && at + 1 == rows.end())) return true;
    if (m_anchor.isNull() || m_rows.isEmpty()) m_anchor = row.id();
    (*(at + by))->setFocus(Qt::OtherFocusReason);
    extendTo(**(at + by));
    return true;
}

bool RowSelection::eventFilter(QObject* watched, QEvent* event)
{
    auto& row = static_cast<RecordRow&>(*watched);
    switch (event->type()) {
    case QEvent::MouseButtonPress: return press(row, static_cast<QMouseEvent&>(*event));
    case QEvent::MouseButtonRelease: {
        const auto& release = static_cast<QMouseEvent&>(*event);
        if (release.button() == Qt::LeftButton && release.modifiers() == Qt::NoModifier && !m_rows.isEmpty()) {
            clear();
            m_anchor = row.id();
        }
        break;
    }
    case QEvent::ShortcutOverride:
        // The window has uses of its own for these keys.
        if (const auto& key = static_cast<QKeyEvent&>(*event);
            !row.isEditing() &&
            ((key.key() == Qt::Key_Escape && !m_rows.isEmpty()) || key.matches(QKeySequence::SelectAll)))
            event->accept();
        break;
    case QEvent::KeyPress: return takeKey(row, static_cast<QKeyEvent&>(*event));
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace kontor
