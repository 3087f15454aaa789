// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/backup_plan.h"
#include "core/workspace/lane.h"
#include "core/workspace/workspace.h"

#include <QTimer>

namespace kontor {

/// What is in a backup, read before anybody restores it.
struct BackupContents {
    QString organisation;
    qint64 contacts = 0, tasks = 0, notes = 0;
    qint64 newestChange = 0; ///< Unix milliseconds UTC
    QString newestKind, newestLabel;
};

/// The rule that makes backups by itself: one a day, when nobody has written for a while, verified, and only as many kept
/// as backup_plan.h says. They are made beside reading and writing, on a thread of their own, so no edit waits.
class RollingBackups final : public QObject {
    Q_OBJECT
public:
    /// The one of this workspace; made when first asked for.
    static RollingBackups& of(Workspace& workspace);

    /// From now on; stops when off.
    void setAutomatic(bool on);
    /// From the next backup on; what lies in another folder stays there.
    void setRule(const BackupRule& rule);
    const BackupRule& rule() const { return m_rule; }

    QFuture<Result<std::vector<BackupFile>>> list();
    QFuture<Status> backUpNow();
    QFuture<Result<BackupContents>> look(const QString& file);
    /// Reads all of it.
    QFuture<Status> verify(const QString& file);

Q_SIGNALS:
    /// A backup was made, or old ones went.
    void listChanged();
    /// One that was due could not be made.
    void failed(const kontor::Error& error);

private:
    explicit RollingBackups(Workspace& workspace);
    void backUpIfDue();

    QString m_store;
    BackupRule m_rule;
    bool m_automatic = false;
    QTimer m_quiet; ///< nobody has written for a while
    Lane m_lane{"kontor-backup"};
};

/// Makes one and takes away what is expired. Any thread.
Status makeBackup(const QString& store, const QDateTime& now, const BackupRule& rule = {});
/// Any thread. StoreDamaged, with what is wrong.
Status verifyBackup(const QString& file);
/// Any thread.
Result<BackupContents> contentsOfBackup(const QString& file);

} // namespace kontor
