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

/// The folder beside a store that holds its backups: "<store>.backups".
QString backupFolder(const QString& store);
/// "acme-20261127-231045.kontor" in that folder.
QString backupName(const QString& store, const QDateTime& at);
/// Those in the folder, newest first; what has another kind of name is somebody's own and not looked at. Reads the folder.
std::vector<BackupFile> backupsOf(const QString& store);

/// Which of these (newest first) are no longer needed: kept are the newest of all, the newest of each of the last seven
/// days, five weeks and twelve months.
std::vector<BackupFile> expiredBackups(const std::vector<BackupFile>& backups, const QDate& today);
/// One a day, if the store has changed since the last one.
bool isBackupDue(const std::vector<BackupFile>& backups, const QDateTime& storeChanged, const QDateTime& now);

} // namespace kontor
