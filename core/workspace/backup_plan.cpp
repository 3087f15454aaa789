// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/backup_plan.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

const QString stamp = u"yyyyMMdd-HHmmss"_s;
constexpr qsizetype stampLength = 15;

QString stemOf(const QString& store) { return QFileInfo{store}.completeBaseName() + u'-'; }

} // namespace

QString backupFolder(const QString& store, const BackupRule& rule)
{
    if (rule.folder.isEmpty()) return store + u".backups"_s;
    // Stores of one name may share the folder and must not take each other's backups away.
    const QByteArray place = QFileInfo{store}.absoluteFilePath().toUtf8();
    const QString mark =
        QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(6));
    return u"%1/%2-%3"_s.arg(rule.folder, QFileInfo{store}.completeBaseName(), mark);
}

QString backupName(const QString& store, const QDateTime& at, const BackupRule& rule)
{
    return u"%1/%2%3.kontor"_s.arg(backupFolder(store, rule), stemOf(store), at.toString(stamp));
}

std::vector<BackupFile> backupsOf(const QString& store, const BackupRule& rule)
{
    const QString stem = stemOf(store);
    std::vector<BackupFile> backups;
    const auto entries = QDir{backupFolder(store, rule)}.entryInfoList({stem + u"*.kontor"_s}, QDir::Files);
    for (const QFileInfo& entry : entries) {
        const QString time = entry.completeBaseName().mid(stem.size());
        const QDateTime at = QDateTime::fromString(time, stamp);
        if (time.size() == stampLength && at.isValid()) backups.push_back({entry.filePath(), at, entry.size()});
    }
    std::sort(backups.begin(), backups.end(), [](const auto& a, const auto& b) { return a.at > b.at; });
    return backups;
}

std::vector<BackupFile> expiredBackups(const std::vector<BackupFile>& backups, const QDate& today,
                                       const BackupRule& rule)
{
    QSet<QDate> keptDays;
    QSet<std::pair<int, int>> keptWeeks, keptMonths;
    std::vector<BackupFile> expired;
    for (const BackupFile& backup : backups) {
        const QDate date = backup.at.date();
        int year = 0;
        const int week = date.weekNumber(&year);
        bool keep = &backup == &backups.front();
        const auto take = [&keep](auto& kept, const auto& span, bool recent) {
            if (recent && !kept.contains(span)) {
                kept.insert(span);
                keep = true;
            }
        };
        take(keptDays, date, date.daysTo(today) < rule.days);
        take(keptWeeks, std::pair{year, week}, date.daysTo(today) < 7 * rule.weeks);
        take(keptMonths, std::pair{date.year(), date.month()}, date.addMonths(rule.months) > today);
        if (!keep) expired.push_back(backup);
    }
    return expired;
}

bool isBackupDue(const std::vector<BackupFile>& backups, const QDateTime& storeChanged, const QDateTime& now)
{
    if (backups.empty()) return true;
    const QDateTime& last = backups.front().at;
    return last.date() != now.date() && storeChanged > last;
}

} // namespace kontor
