// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a line of the history, by its menu and by keys.
#include "core/commands/record_commands.h"
#include "core/commands/revert_events.h"
#include "ui/boxes/timeline/history_model.h"
#include "ui/boxes/timeline/note_files.h"
#include "ui/boxes/timeline/timeline_box.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

void TimelineBox::copyText(int row) { QGuiApplication::clipboard()->setText(m_model->textOf(row)); }

bool TimelineBox::hasChanges(int row) const
{
    if (row < 0 || m_model->line(row).isDay) return false;
    const auto& events = m_model->line(row).events;
    return events.front().type == "data_change"_L1 &&
           std::any_of(events.begin(), events.end(), [](const Event& event) { return !event.changes.isEmpty(); });
}

bool TimelineBox::canRevert(int row) const
{
    if (row < 0 || m_model->line(row).isDay || feed().isReadOnly()) return false;
    const auto& events = m_model->line(row).events;
    return std::all_of(events.begin(), events.end(), [](const Event& event) {
        const bool made = event.entity == "contact"_L1 && event.what == "create"_L1;
        return event.type == "data_change"_L1 && !made;
    });
}

void TimelineBox::revert(int row)
{
    RevertEvents wish;
    for (const Event& event : m_model->line(row).events) wish.events.push_back(event.no);
    feed().perform(wish);
}

void TimelineBox::openMenu(const QPoint& at)
{
    const int row = currentRow();
    if (row < 0 || m_model->line(row).isDay) return;
    auto* menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), QKeySequence::Copy, this, [this, row] { copyText(row); });
    if (m_model->isLong(row))
        menu->addAction(m_model->line(row).expanded ? tr("Show less") : tr("Show all of it"), Qt::Key_Space, this,
                        [this, row] { m_model->toggleExpanded(row); });
    if (hasChanges(row)) menu->addAction(tr("What changed"), Qt::Key_V, this, [this, row] { showChanges(row); });
    if (canRevert(row)) menu->addAction(tr("Revert"), this, [this, row] { revert(row); });
    if (isNote(row)) {
        bool first = true;
        for (const FileRow& file : m_files->of(m_model->line(row).events.front().row))
            menu->addAction(NoteFiles::deed(file),
                            std::exchange(first, false) ? QKeySequence{Qt::Key_P} : QKeySequence{}, this,
                            [this, file] { m_files->open(file); });
    }
    if (isNote(row)) menu->addAction(tr("Read formatted"), Qt::Key_V, this, [this, row] { showFormatted(row); });
    if (isNote(row)) menu->addAction(tr("Earlier versions"), this, [this, row] { showVersions(row); });
    if (isNote(row) && !feed().isReadOnly()) {
        const Id note = m_model->line(row).events.front().row;
        menu->addAction(tr("Change note"), Qt::Key_Return, this, [this, row] { editNote(row); });
        menu->addAction(tr("Delete note"), Qt::Key_Delete, this, [this, note] {
            feed().perform(RemoveRecord{Entity::Note, note});
        });
    }
    menu->popup(at);
}

bool TimelineBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress) return Box::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const int row = currentRow();
    if (row < 0 || m_model->line(row).isDay) return false;
    if (key->matches(QKeySequence::Copy)) {
        copyText(row);
        return true;
    }
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (isNote(row) && !feed().isReadOnly())
            editNote(row);
        else
            m_model->toggleExpanded(row);
        return true;
    case Qt::Key_Space: m_model->toggleExpanded(row); return true;
    case Qt::Key_P: return openFile(row);
    case Qt::Key_V:
        if (isNote(row))
            showFormatted(row);
        else if (hasChanges(row))
            showChanges(row);
        else
            return false;
        return true;
    case Qt::Key_Delete:
        if (isNote(row) && !feed().isReadOnly())
            feed().perform(RemoveRecord{Entity::Note, m_model->line(row).events.front().row});
        return true;
    case Qt::Key_Menu:
        openMenu(m_list->viewport()->mapToGlobal(m_list->visualRect(m_list->currentIndex()).bottomLeft()));
        return true;
    default: return false;
    }
}

} // namespace kontor
