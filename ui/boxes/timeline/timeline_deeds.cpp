// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a line of the history, by its menu and by keys.
#include "core/commands/record_commands.h"
#include "core/commands/restore_record.h"
#include "core/commands/revert_events.h"
#include "ui/boxes/call_sheet.h"
#include "ui/boxes/timeline/history_model.h"
#include "ui/boxes/timeline/note_files.h"
#include "ui/boxes/timeline/timeline_box.h"
#include "ui/editors/error_line.h"
#include "ui/text/operation_text.h"

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
    if (m_model->isOfGone(row)) return false; // there is nothing left to change
    return std::all_of(events.begin(), events.end(), [](const Event& event) {
        const bool made = event.entity == "contact"_L1 && event.what == "create"_L1;
        return event.type == "data_change"_L1 && !made;
    });
}

void TimelineBox::revert(int row)
{
    RevertEvents wish;
    for (const Event& event : m_model->line(row).events) wish.events.push_back(event.no);
    m_error->clear();
    feed().perform(wish, this, [this](const Result<RevertEvents::Outcome>& outcome) {
        if (!outcome) return void(Q_EMIT feed().failed(outcome.error()));
        if (outcome->kept > 0) m_error->warn(stayedText(outcome->kept));
    });
}

TimelineBox::Subject TimelineBox::subject(int row) const
{
    if (row < 0 || m_model->line(row).isDay) return {};
    const Event& event = m_model->line(row).events.front();
    Subject found{.row = event.row, .isGone = event.isGone, .contact = event.contact};
    if (m_model->line(row).events.size() > 1) return found;
    if (event.isGone)
        found.entity = entityNamed(event.entity).value_or(Entity::None);
    else if (event.type == "note"_L1 && event.what == "create"_L1)
        found.entity = Entity::Note;
    else if (event.call)
        found.entity = Entity::Call;
    return found;
}

bool TimelineBox::isNote(int row) const
{
    const Subject shown = subject(row);
    return shown.entity == Entity::Note && !shown.isGone;
}

bool TimelineBox::change(int row)
{
    const Subject shown = subject(row);
    if (feed().isReadOnly() || shown.isGone || shown.entity == Entity::None) return false;
    if (shown.entity == Entity::Note)
        editNote(row);
    else
        changeCall(feed(), host(), shown.row);
    return true;
}

bool TimelineBox::remove(int row)
{
    const Subject shown = subject(row);
    if (feed().isReadOnly() || shown.isGone || shown.entity == Entity::None) return false;
    feed().perform(RemoveRecord{shown.entity, shown.row});
    return true;
}

bool TimelineBox::openContact(int row)
{
    const Subject shown = subject(row);
    if (shown.contact.isNull()) return false;
    feed().requestContact(shown.contact);
    return true;
}

void TimelineBox::addNoteDeeds(QMenu& menu, int row)
{
    bool first = true;
    for (const FileRow& file : m_files->of(subject(row).row))
        menu.addAction(NoteFiles::deed(file), std::exchange(first, false) ? QKeySequence{Qt::Key_P} : QKeySequence{},
                       this, [this, file] { m_files->open(file); });
    menu.addAction(tr("Read formatted"), Qt::Key_V, this, [this, row] { showFormatted(row); });
    menu.addAction(tr("Earlier versions"), this, [this, row] { showVersions(row); });
}

/// What is done to the note or call that a line tells of, and not to the line.
void TimelineBox::addSubjectDeeds(QMenu& menu, int row)
{
    const Subject shown = subject(row);
    if (feed().isReadOnly() || shown.entity == Entity::None) return;
    if (shown.isGone) {
        if (canRevert(row)) return; // which is the same
        menu.addAction(tr("Restore"), this, [this, shown] { feed().perform(RestoreRecord{shown.entity, shown.row}); });
        return;
    }
    const bool isCall = shown.entity == Entity::Call;
    menu.addAction(isCall ? tr("Change call") : tr("Change note"), Qt::Key_Return, this, [this, row] { change(row); });
    menu.addAction(isCall ? tr("Delete call") : tr("Delete note"), Qt::Key_Delete, this, [this, shown] {
        feed().perform(RemoveRecord{shown.entity, shown.row});
    });
}

void TimelineBox::openMenu(const QPoint& at)
{
    const int row = currentRow();
    if (row < 0 || m_model->line(row).isDay) return;
    auto* menu = new QMenu{this};
    menu->setObjectName(u"timeline.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), QKeySequence::Copy, this, [this, row] { copyText(row); });
    if (m_model->isLong(row))
        menu->addAction(m_model->line(row).expanded ? tr("Show less") : tr("Show all of it"), Qt::Key_Space, this,
                        [this, row] { m_model->toggleExpanded(row); });
    if (const Event& event = m_model->line(row).events.front(); !event.contact.isNull())
        menu->addAction(tr("Open %1").arg(QString{event.contactName}.replace(u'&', u"&&"_s)), Qt::Key_O, this,
                        [this, row] { openContact(row); });
    if (hasChanges(row)) menu->addAction(tr("What changed"), Qt::Key_V, this, [this, row] { showChanges(row); });
    if (canRevert(row)) menu->addAction(tr("Revert"), this, [this, row] { revert(row); });
    if (isNote(row)) addNoteDeeds(*menu, row);
    addSubjectDeeds(*menu, row);
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
        if (!change(row)) m_model->toggleExpanded(row);
        return true;
    case Qt::Key_Space: m_model->toggleExpanded(row); return true;
    case Qt::Key_O: return openContact(row);
    case Qt::Key_P: return openFile(row);
    case Qt::Key_V:
        if (isNote(row))
            showFormatted(row);
        else if (hasChanges(row))
            showChanges(row);
        else
            return false;
        return true;
    case Qt::Key_Delete: remove(row); return true;
    case Qt::Key_Menu:
        openMenu(m_list->viewport()->mapToGlobal(m_list->visualRect(m_list->currentIndex()).bottomLeft()));
        return true;
    default: return false;
    }
}

} // namespace kontor
