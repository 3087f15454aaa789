// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/dashboard_rows.h"
#include "core/workspace/workspace.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QThreadPool>

#include <functional>
#include <vector>

class QTimer;

namespace kontor {

/// Copies of files that are open in other programs: what is saved there is a new version, also when it was saved after
/// Kontor was closed. They lie in `<store>.opened` beside the store, for its owner alone, with a register that says of
/// which file each is and what it held; at the next start what was changed comes in, and what was not goes. Lives on the
/// GUI thread; the disk has a thread of its own.
class OpenedCopies final : public QObject {
    Q_OBJECT
public:
    /// The one of this workspace.
    static OpenedCopies& of(Workspace& workspace);
    ~OpenedCopies() override;

    /// Makes a copy of the file's bytes at `blob`, or finds the one that is open already, and watches it. `ready` gets its
    /// path, or FileUnreadable, FileUnwritable; never where `receiver` is gone.
    void take(const FileRow& file, const QString& blob, QObject* receiver,
              std::function<void(const Result<QString>& path)> ready);
    /// What an earlier life of the program left open; once, when the store can be written.
    void resume();

Q_SIGNALS:
    /// What was changed could not be stored; it is tried again at the next start.
    void failed(const kontor::Error& error);
    /// What was changed belongs to a file or contact that is gone: it stays where it is, and is not told again.
    void orphaned(const QString& path);

private:
    struct Copy {
        Id file;
        QString sha256;        ///< what is in the store
        bool orphaned = false; ///< never removed
    };
    using Copies = QHash<QString, Copy>; ///< by path

    /// What the register of an earlier life says, and what is there.
    struct Left {
        Copies copies;
        QHash<QString, QString> now; ///< SHA-256 by path; empty: the copy is gone
    };

    explicit OpenedCopies(Workspace& workspace);
    /// Runs `work` where the disk may be waited for, then `then` with what it gave on the GUI thread.
    template <class Work, class Then>
    void onDisk(Work work, Then then);
    void watch(const QString& path);
    void takeBack(const QString& path);
    void store(const QString& path, const QString& sha256);
    void settle(const QString& path, const QString& sha256, const Status& stored);
    void drop(const QString& path);
    void saveRegister();
    void begin();
    void takeUp(const Left& left);
    static Left lookAt(const QString& folder);
    static Copies readRegister(const QString& folder);

    Workspace& m_workspace;
    QString m_folder;
    Copies m_copies;
    QFileSystemWatcher m_watcher;
    QHash<QString, QTimer*> m_pauses; ///< a program writes a file in several strokes
    bool m_resumed = false;
    bool m_begun = false;                         ///< the register of an earlier life is read
    std::vector<std::function<void()>> m_waiting; ///< for that
    QThreadPool m_disk;                           ///< one thread: what is written is written in order
};

} // namespace kontor
