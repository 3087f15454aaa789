// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/folder_files.h"
#include "ui/boxes/files/file_tree.h"
#include "ui/boxes/record_box.h"

#include <QHash>

class QDropEvent;

namespace kontor {

class OpenedFiles;
class RowSelection;
struct DraggedFiles;

/// The contact's files, in a tree of folders. Files and whole directories are dropped in, opened in their programs (what
/// is saved there is a new version), looked at in place where they are text or pictures, moved between folders, and
/// saved to the disk. What is folded, and folders that are still empty, are remembered while the window lives.
class FilesBox final : public RecordBox {
    Q_OBJECT
public:
    explicit FilesBox(const BoxContext& context);
    void add() override;

protected:
    std::vector<Id> ids(const Data& contact) const override;
    int count(const Data& contact) const override { return int(contact.files.size()); }
    RowFace face(const Data& contact, const Id& id) const override;
    FieldTexts texts(const Data& contact, const Id& id) const override;
    QString copyText(const Data& contact, const Id& id) const override;
    RecordForm* makeForm(QWidget* parent, const FieldTexts& texts) override;
    void prepareRow(RecordRow& row) override;
    RecordRow* makeRow(const Id& id) override;
    void remove(const Id& id) override;
    void showContact(const Data& contact) override;
    void clear() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What is known of a contact's folders beside its files.
    struct Kept {
        QHash<QString, bool> open{}; ///< those that somebody folded or unfolded
        QStringList empty{};
    };

    const FileRow* row(const Id& id) const;
    void take(const QStringList& paths, const QString& folder);
    void addAll(const std::vector<AddFiles::Source>& sources);
    void showVersions(const Id& id);
    void save(const Id& id);
    void preview(const Id& id);
    void replace(const Id& id);

    // Folders: files_box_folders.cpp
    Kept& kept() { return m_kept[feed().contact()]; }
    bool isOpen(const QString& folder) const;
    void open(const QString& folder, bool open);
    /// Shows what lies in the folder.
    void reveal(const QString& folder);
    /// Null for what is no longer shown.
    const FileTreeRow* treeRow(const Id& id) const;
    QStringList folders() const;
    void showTree();
    RecordRow* makeFolderRow(const FileTreeRow& folder);
    bool takeKey(const RecordRow& row, int key);
    void addFolder();
    void moveToFolder(const Id& id);
    /// Several are one operation.
    void moveInto(const DraggedFiles& what, const QString& folder, QObject* receiver,
                  const std::function<void(const Status&)>& done);
    /// To another place or name, with all that lies in it.
    void keepMoved(const QString& from, const QString& to);
    DraggedFiles chosenWith(const Id& id) const;

    // Drag and drop: files_box_drag.cpp
    void drag(const Id& id);
    void startDrag(const DraggedFiles& what, const QStringList& copies);
    QString folderAt(const QPoint& at) const;
    void follow(QDropEvent& event, const QPoint& at);
    void showTarget(const Id& folderRow);

    OpenedFiles* m_opened;
    RowSelection* m_selection;
    QAction* m_newFolder;
    std::vector<FileTreeRow> m_tree;
    QHash<Id, Kept> m_kept; ///< by contact
    QPoint m_pressed;
    bool m_dragging = false;
};

} // namespace kontor
