// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/boxes/contact_feed.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

namespace kontor {

/// Files that were opened in other programs: copies in a folder of their own. What is saved there comes back as a new
/// version. The folder goes when Kontor does.
class OpenedFiles final : public QObject {
    Q_OBJECT
public:
    explicit OpenedFiles(Workspace& workspace, QObject* parent = nullptr);

    void open(const FileRow& file);
    /// To be read: what is saved there stays there.
    void openApart(const FileRow& file);
    /// Makes a copy under the file's own name and hands its path over; null if that fails.
    void copyOut(const FileRow& file, const std::function<void(const QString& path)>& ready);

Q_SIGNALS:
    void failed(const kontor::Error& error);

private:
    void takeBack(const QString& path);

    Workspace& m_workspace;
    std::unique_ptr<QTemporaryDir> m_folder;
    QFileSystemWatcher m_watcher;
    QHash<QString, Id> m_files;       ///< by path
    QHash<QString, QTimer*> m_pauses; ///< a program writes a file in several strokes
};

} // namespace kontor
