// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/folder_files.h"
#include "core/queries/dashboard_rows.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace kontor {

/// A line of the tree of files: a folder, or a file.
struct FileTreeRow {
    Id id;            ///< of the file; a folder's is made from its path
    QString folder{}; ///< the folder itself, or the one that the file lies in; empty: none
    bool isFolder = false;
    bool isOpen = false;
    int depth = 0;
    int files = 0; ///< in a folder and those within it
};

Id folderId(const QString& folder);
/// Every folder that there is: those with files, `others` (empty ones), and all that they lie in; sorted as people
/// expect, each before what lies in it.
QStringList foldersOf(const std::vector<FileRow>& files, const QStringList& others);
/// The lines that show: folders before files, what is in a closed folder not.
std::vector<FileTreeRow> fileTree(const std::vector<FileRow>& files, const QStringList& others,
                                  const std::function<bool(const QString& folder)>& isOpen);
/// What becomes of the files of a folder that is called otherwise, or lies elsewhere, from now on.
std::vector<MoveFiles::Move> movedFolder(const std::vector<FileRow>& files, const QString& from, const QString& to);

} // namespace kontor
