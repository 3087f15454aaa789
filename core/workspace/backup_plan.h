// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace kontor {

/// A backup beside its store, made by the rule or on demand.
struct BackupFile {
    QString file; ///< whole path
    QDateTime at; ///< local time
    qint64 bytes = 0;
    bool operator==(const BackupFile&) const = default;
};

/// Where backups go and how many stay: the newest of each of so many days, weeks and months.
struct BackupRule {
    QString folder{}; ///< a folder in it has them; empty: "<store>.backups" beside the store
    int days = 7, weeks = 5, months = 12;
    bool operator==(const BackupRule&) const = default;
};

/// The folder that holds a store's backups.
QString backupFolder(const QString& store, const BackupRule& rule = {});
/// "acme-20261127-231045.kontor" in that folder.
QString backupName(const QString& store, const QDateTime& at, const BackupRule& rule = {});
/// Those in the folder, newest first; what has another kind of name is somebody's own and not looked at. Reads the folder.
std::vector<BackupFile> backupsOf(const QString& store, const BackupRule& rule = {});

/// Which of these (newest first) are no longer needed: the newest of all is always kept.
std::vector<BackupFile> expiredBackups(const std::vector<BackupFile>& backups, const QDate& today,
                                       const BackupRule& rule = {});
/// One a day, if the store has changed since the last one.
bool isBackupDue(const std::vector<BackupFile>& backups, const QDateTime& storeChanged, const QDateTime& now);

} // namespace kontor
