// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/folder_path.h"
#include "ui/boxes/files/file_mime.h"
#include "ui/boxes/files/files_box.h"
#include "ui/boxes/form_sheet.h"
#include "ui/boxes/row_selection.h"
#include "ui/editors/field_editor.h"
#include "ui/editors/record_form.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// So many files are shown as they are; of more, folders are closed until somebody opens them.
constexpr int fewFiles = 30;

} // namespace

bool FilesBox::isOpen(const QString& folder) const
{
    const bool few = !feed().data() || feed().data()->files.size() <= fewFiles;
    const auto kept = m_kept.constFind(feed().contact());
    return kept == m_kept.constEnd() ? few : kept->open.value(folder, few);
}

void FilesBox::open(const QString& folder, bool open)
{
    kept().open.insert(folder, open);
    showTree();
}

void FilesBox::reveal(const QString& folder)
{
    for (QString each = folder; !each.isEmpty(); each = outerFolder(each)) kept().open.insert(each, true);
    showTree();
}

const FileTreeRow* FilesBox::treeRow(const Id& id) const
{
    const auto at = std::find_if(m_tree.begin(), m_tree.end(), [&](const FileTreeRow& row) { return row.id == id; });
    return at == m_tree.end() ? nullptr : &*at;
}

QStringList FilesBox::folders() const
{
    return feed().data() ? foldersOf(feed().data()->files, m_kept.value(feed().contact()).empty) : QStringList{};
}

void FilesBox::showTree()
{
    if (feed().data()) showContact(*feed().data());
}

void FilesBox::showContact(const Data& contact)
{
    m_tree = fileTree(contact.files, m_kept.value(feed().contact()).empty,
                      [this](const QString& folder) { return isOpen(folder); });
    RecordBox::showContact(contact);
    m_selection->repaint();
}

void FilesBox::clear()
{
    m_tree.clear();
    m_selection->clear();
    RecordBox::clear();
}

RecordRow* FilesBox::makeRow(const Id& id)
{
    const FileTreeRow* place = treeRow(id);
    RecordRow* row = place && place->isFolder ? makeFolderRow(*place) : RecordBox::makeRow(id);
    m_selection->watch(*row);
    row->installEventFilter(this); // the last one sees events first
    return row;
}

RecordRow* FilesBox::makeFolderRow(const FileTreeRow& folder)
{
    auto* row = new RecordRow{folder.id, this};
    if (feed().isReadOnly()) return row;
    const Id id = folder.id;
    const QString path = folder.folder;
    row->setEditing(
        [this, path](QWidget* parent) {
            auto* form = new RecordForm{feed().workspace(), RecordForm::Style::Row, parent};
            form->add(editorSpec(Entity::File, u"folder"), folderName(path));
            return form;
        },
        [this, path](RecordForm& form, const RecordRow::Done& done) {
            const QString name = folderPath(form.editor(u"folder")->text());
            const QString to = folderPath(outerFolder(path) + u'/' + name);
            if (name.isEmpty() || to == path) return done({});
            keepMoved(path, to);
            feed().perform(MoveFiles{feed().contact(), movedFolder(feed().data()->files, path, to)}, &form,
                           [this, done, to](const Result<int>& moved) {
                               done(moved ? Status{} : Status{moved.error()});
                               showTree();
                               list().focusRow(folderId(to));
                           });
        });
    row->addDeed(tr("Move to folder…"), QKeyCombination{Qt::CTRL, Qt::Key_M}, {}, [this, id] { moveToFolder(id); });
    row->addAction(m_newFolder);
    row->addDeed(tr("Delete"), Qt::Key_Delete, u"close", [this, id] { remove(id); });
    return row;
}

DraggedFiles FilesBox::chosenWith(const Id& id) const
{
    DraggedFiles chosen{.contact = feed().contact()};
    for (const Id& each : m_selection->with(id)) {
        const FileTreeRow* place = treeRow(each);
        const auto& whole = chosen.folders;
        // What lies in a folder that is chosen goes with it.
        if (!place || std::any_of(whole.begin(), whole.end(),
                                  [&](const QString& folder) { return isWithinFolder(place->folder, folder); }))
            continue;
        if (place->isFolder)
            chosen.folders << place->folder;
        else
            chosen.files.push_back(each);
    }
    return chosen;
}

void FilesBox::remove(const Id& id)
{
    const DraggedFiles chosen = chosenWith(id);
    std::vector<Id> all = chosen.files;
    for (const QString& folder : chosen.folders) {
        for (const MoveFiles::Move& each : movedFolder(feed().data()->files, folder, {})) all.push_back(each.file);
        kept().empty.removeIf([&](const QString& empty) { return isWithinFolder(empty, folder); });
    }
    if (all.empty()) return showTree();
    if (chosen.folders.isEmpty()) return feed().perform(RemoveFiles{all});
    ask(tr("Delete %n file(s) with the folder?", nullptr, int(all.size())), tr("Delete"), [this, all] {
        feed().perform(RemoveFiles{all});
        showTree();
    });
}

void FilesBox::addFolder()
{
    if (feed().isReadOnly()) return;
    const RecordRow* focused = list().focusedRow();
    const FileTreeRow* place = focused ? treeRow(focused->id()) : nullptr;
    const QString outer = place ? place->folder : QString{};
    list().openDraft(
        [this](QWidget* parent) {
            auto* form = new RecordForm{feed().workspace(), RecordForm::Style::Row, parent};
            EditorSpec spec = editorSpec(Entity::File, u"folder");
            spec.label = tr("Name of the folder");
            form->add(spec);
            return form;
        },
        [this, outer](RecordForm& form, const RecordRow::Done& done) {
            const QString name = folderPath(form.editor(u"folder")->text());
            done({});
            if (name.isEmpty()) return;
            const QString folder = folderPath(outer + u'/' + name);
            if (!folders().contains(folder)) kept().empty << folder;
            reveal(outerFolder(folder));
            list().focusRow(folderId(folder));
        });
}

void FilesBox::moveToFolder(const Id& id)
{
    const FileTreeRow* place = treeRow(id);
    if (!place || feed().isReadOnly()) return;
    const DraggedFiles chosen = chosenWith(id);
    auto* form = new RecordForm{feed().workspace(), RecordForm::Style::Stack};
    EditorSpec spec = editorSpec(Entity::File, u"folder");
    for (const QString& folder : folders()) spec.options.push_back({folder, folder});
    spec.placeholder = tr("Empty: in no folder");
    form->add(spec, place->isFolder ? outerFolder(place->folder) : place->folder);
    form->setSaveText(tr("Move"));
    const auto save = [this, chosen](RecordForm& filled, const RecordRow::Done& done) {
        moveInto(chosen, folderPath(filled.editor(u"folder")->text()), &filled, done);
    };
    const int count = int(chosen.files.size()) + int(chosen.folders.size());
    openFormSheet(feed(), host(), count == 1 ? tr("Move to folder") : tr("Move %n file(s) to a folder", nullptr, count),
                  form, save, Untouched::Save);
}

void FilesBox::moveInto(const DraggedFiles& what, const QString& folder, QObject* receiver,
                        const std::function<void(const Status&)>& done)
{
    std::vector<MoveFiles::Move> moves;
    for (const Id& file : what.files) moves.push_back({file, folder});
    for (const QString& each : what.folders) {
        if (isWithinFolder(folder, each)) continue; // a folder has no place within itself
        const QString to = folderPath(folder + u'/' + folderName(each));
        const auto inner = movedFolder(feed().data()->files, each, to);
        moves.insert(moves.end(), inner.begin(), inner.end());
        keepMoved(each, to);
    }
    // What lies there already is no operation, so that the next undo finds something.
    std::erase_if(moves, [this](const MoveFiles::Move& move) {
        const FileRow* file = row(move.file);
        return !file || folderPath(file->folder) == move.folder;
    });
    m_selection->clear();
    reveal(folder);
    if (moves.empty()) return done({});
    feed().perform(MoveFiles{what.contact, moves}, receiver,
                   [done](const Result<int>& moved) { done(moved ? Status{} : Status{moved.error()}); });
}

void FilesBox::keepMoved(const QString& from, const QString& to)
{
    Kept& now = kept();
    for (QString& empty : now.empty)
        if (isWithinFolder(empty, from)) empty = to + empty.mid(from.size());
    const auto before = now.open;
    for (auto each = before.begin(); each != before.end(); ++each)
        if (isWithinFolder(each.key(), from)) now.open.insert(to + each.key().mid(from.size()), each.value());
}

bool FilesBox::takeKey(const RecordRow& row, int key)
{
    const FileTreeRow* place = treeRow(row.id());
    if (!place || row.isEditing()) return false;
    const bool back = layoutDirection() == Qt::RightToLeft ? key == Qt::Key_Right : key == Qt::Key_Left;
    const bool forth = layoutDirection() == Qt::RightToLeft ? key == Qt::Key_Left : key == Qt::Key_Right;
    if (place->isFolder && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)) {
        open(place->folder, !place->isOpen);
    } else if (back && place->isFolder && place->isOpen) {
        open(place->folder, false);
    } else if (back) {
        const QString outer = place->isFolder ? outerFolder(place->folder) : place->folder;
        if (!outer.isEmpty()) list().focusRow(folderId(outer));
    } else if (forth && place->isFolder && !place->isOpen) {
        open(place->folder, true);
    } else if (forth && place->isFolder) {
        const auto next = size_t(place - m_tree.data()) + 1;
        if (next < m_tree.size() && m_tree[next].depth > place->depth) list().focusRow(m_tree[next].id);
    } else {
        return false;
    }
    return true;
}

void FilesBox::contextMenuEvent(QContextMenuEvent* event)
{
    if (feed().isReadOnly()) return;
    auto* menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Add file"), this, [this] { add(); });
    menu->addAction(m_newFolder);
    menu->popup(event->globalPos());
}

} // namespace kontor
