// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/files/file_mime.h"
#include "ui/boxes/files/files_box.h"
#include "ui/boxes/opened_files.h"
#include "ui/support/dropped_files.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QDrag>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace kontor {

bool FilesBox::eventFilter(QObject* watched, QEvent* event)
{
    auto* row = qobject_cast<RecordRow*>(watched);
    if (!row) return RecordBox::eventFilter(watched, event);
    const FileTreeRow* place = treeRow(row->id());
    const bool isFolder = place && place->isFolder && !row->isEditing();
    if (event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<QKeyEvent&>(*event);
        if ((key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && takeKey(*row, key.key())) return true;
    } else if (event->type() == QEvent::MouseButtonDblClick && isFolder) {
        open(place->folder, !place->isOpen);
        return true;
    } else if (event->type() == QEvent::MouseButtonPress) {
        const auto& press = static_cast<QMouseEvent&>(*event);
        m_pressed = press.position().toPoint();
        m_dragging = false;
        if (isFolder && press.button() == Qt::LeftButton &&
            row->view().foldPlace().contains(row->view().mapFrom(row, m_pressed))) {
            open(place->folder, !place->isOpen);
            m_dragging = true; // the pointer has done its work
            return true;
        }
    } else if (event->type() == QEvent::MouseMove && !row->isEditing()) {
        const auto& move = static_cast<QMouseEvent&>(*event);
        const int way = (move.position().toPoint() - m_pressed).manhattanLength();
        if (move.buttons() & Qt::LeftButton && !m_dragging && way >= QApplication::startDragDistance()) {
            m_dragging = true;
            drag(row->id());
            return true;
        }
    }
    return RecordBox::eventFilter(watched, event);
}

void FilesBox::drag(const Id& id)
{
    struct Copies {
        QStringList paths;
        qsizetype wanted = 0;
    };
    const DraggedFiles what = chosenWith(id);
    auto copies = std::make_shared<Copies>();
    copies->wanted = qsizetype(what.files.size());
    if (what.files.empty()) return startDrag(what, {});
    // The copies are made first: what is dropped elsewhere must be there by then, under its own name.
    for (const Id& each : what.files)
        if (const FileRow* file = row(each))
            m_opened->copyOut(*file, [this, what, copies](const QString& path) {
                copies->paths << path;
                if (copies->paths.size() == copies->wanted) startDrag(what, copies->paths);
            });
}

void FilesBox::startDrag(const DraggedFiles& what, const QStringList& copies)
{
    if (!(QApplication::mouseButtons() & Qt::LeftButton)) return;
    auto* drag = new QDrag{this};
    drag->setMimeData(asMime(what, copies).release());
    drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::CopyAction);
}

QString FilesBox::folderAt(const QPoint& at) const
{
    for (const RecordRow* row : list().rows())
        if (row->isVisible() && row->rect().contains(row->mapFrom(this, at)))
            if (const FileTreeRow* place = treeRow(row->id())) return place->folder;
    return {};
}

void FilesBox::showTarget(const Id& folderRow)
{
    for (RecordRow* row : list().rows()) row->setTarget(row->id() == folderRow);
}

void FilesBox::follow(QDropEvent& event, const QPoint& at)
{
    const bool own = draggedFiles(*event.mimeData(), feed().contact()) != nullptr;
    if (feed().isReadOnly() || (!own && droppedFiles(*event.mimeData()).isEmpty())) return event.ignore();
    event.setDropAction(own ? Qt::MoveAction : Qt::CopyAction);
    event.accept();
    const QString folder = folderAt(at);
    showTarget(folder.isEmpty() ? Id{} : folderId(folder));
    // A long tree scrolls under what is dragged to its edge.
    const QWidget* content = list().widget();
    list().ensureVisible(0, content->mapFrom(this, at).y(), 0, space::row);
}

void FilesBox::dragEnterEvent(QDragEnterEvent* event) { follow(*event, event->position().toPoint()); }
void FilesBox::dragMoveEvent(QDragMoveEvent* event) { follow(*event, event->position().toPoint()); }
void FilesBox::dragLeaveEvent(QDragLeaveEvent*) { showTarget({}); }

void FilesBox::dropEvent(QDropEvent* event)
{
    const QPoint at = event->position().toPoint();
    follow(*event, at);
    showTarget({});
    if (!event->isAccepted()) return;
    const QString folder = folderAt(at);
    if (const auto own = draggedFiles(*event->mimeData(), feed().contact()))
        return moveInto(*own, folder, this, [this](const Status& moved) {
            if (!moved) Q_EMIT feed().failed(moved.error());
        });
    take(droppedFiles(*event->mimeData()), folder);
}

} // namespace kontor
