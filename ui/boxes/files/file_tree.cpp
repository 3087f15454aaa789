// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/files/file_tree.h"

#include "core/domain/folder_path.h"

#include <QCollator>
#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

QCollator byName()
{
    // Without a language there is no order of numbers either.
    QCollator collator{QLocale{}.language() == QLocale::C ? QLocale{QLocale::English} : QLocale{}};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}

/// What lies directly in each folder.
struct Contents {
    QHash<QString, QStringList> folders;
    QHash<QString, std::vector<const FileRow*>> files;
    QHash<QString, int> counts;
};

void addFolder(Contents& contents, QSet<QString>& known, const QString& folder)
{
    for (QString each = folder; !each.isEmpty() && !known.contains(each); each = outerFolder(each)) {
        known.insert(each);
        contents.folders[outerFolder(each)] << each;
    }
}

Contents contentsOf(const std::vector<FileRow>& files, const QStringList& others)
{
    Contents contents;
    QSet<QString> known;
    for (const QString& folder : others) addFolder(contents, known, folder);
    for (const FileRow& file : files) {
        const QString folder = folderPath(file.folder);
        addFolder(contents, known, folder);
        contents.files[folder].push_back(&file);
        for (QString each = folder; !each.isEmpty(); each = outerFolder(each)) ++contents.counts[each];
    }
    const QCollator collator = byName();
    for (QStringList& inner : contents.folders)
        std::sort(inner.begin(), inner.end(), [&](const QString& a, const QString& b) {
            const int order = collator.compare(folderName(a), folderName(b));
            return order != 0 ? order < 0 : a < b;
        });
    return contents;
}

void listFolders(QStringList& all, const Contents& contents, const QString& outer)
{
    const QStringList inner = contents.folders.value(outer);
    for (const QString& folder : inner) {
        all << folder;
        listFolders(all, contents, folder);
    }
}

void listRows(std::vector<FileTreeRow>& rows, const Contents& contents, const QString& outer, int depth,
              const std::function<bool(const QString&)>& isOpen)
{
    const QStringList inner = contents.folders.value(outer);
    for (const QString& folder : inner) {
        const bool open = isOpen(folder);
        rows.push_back({folderId(folder), folder, true, open, depth, contents.counts.value(folder)});
        if (open) listRows(rows, contents, folder, depth + 1, isOpen);
    }
    for (const FileRow* file : contents.files.value(outer))
        rows.push_back({.id = file->id, .folder = outer, .depth = depth});
}

} // namespace

Id folderId(const QString& folder) { return Id::named("folder of files", folder.toUtf8()); }

QStringList foldersOf(const std::vector<FileRow>& files, const QStringList& others)
{
    QStringList all;
    listFolders(all, contentsOf(files, others), {});
    return all;
}

std::vector<FileTreeRow> fileTree(const std::vector<FileRow>& files, const QStringList& others,
                                  const std::function<bool(const QString&)>& isOpen)
{
    std::vector<FileTreeRow> rows;
    listRows(rows, contentsOf(files, others), {}, 0, isOpen);
    return rows;
}

std::vector<MoveFiles::Move> movedFolder(const std::vector<FileRow>& files, const QString& from, const QString& to)
{
    std::vector<MoveFiles::Move> moves;
    for (const FileRow& file : files)
        if (const QString folder = folderPath(file.folder); isWithinFolder(folder, from))
            moves.push_back({file.id, to + folder.mid(from.size())});
    return moves;
}

} // namespace kontor
