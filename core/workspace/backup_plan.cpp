// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/backup_plan.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

const QString stamp = u"yyyyMMdd-HHmmss"_s;
constexpr qsizetype stampLength = 15;
constexpr int days = 7, weeks = 5, months = 12;

QString stemOf(const QString& store) { return QFileInfo{store}.completeBaseName() + u'-'; }

} // namespace

QString backupFolder(const QString& store) { return store + u".backups"_s; }

QString backupName(const QString& store, const QDateTime& at)
{
    return u"%1/%2%3.kontor"_s.arg(backupFolder(store), stemOf(store), at.toString(stamp));
}

std::vector<BackupFile> backupsOf(const QString& store)
{
    const QString stem = stemOf(store);
    std::vector<BackupFile> backups;
    const auto entries = QDir{backupFolder(store)}.entryInfoList({stem + u"*.kontor"_s}, QDir::Files);
    for (const QFileInfo& entry : entries) {
        const QString time = entry.completeBaseName().mid(stem.size());
        const QDateTime at = QDateTime::fromString(time, stamp);
        if (time.size() == stampLength && at.isValid()) backups.push_back({entry.filePath(), at, entry.size()});
    }
    std::sort(backups.begin(), backups.end(), [](const auto& a, const auto& b) { return a.at > b.at; });
    return backups;
}

std::vector<BackupFile> expiredBackups(const std::vector<BackupFile>& backups, const QDate& today)
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
        take(keptDays, date, date.daysTo(today) < days);
        take(keptWeeks, std::pair{year, week}, date.daysTo(today) < 7 * weeks);
        take(keptMonths, std::pair{date.year(), date.month()}, date.addMonths(months) > today);
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
