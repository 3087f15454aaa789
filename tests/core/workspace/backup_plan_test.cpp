// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/backup_plan.h"
#include "core/workspace/rolling_backups.h"
#include "tests/support/catch.h"
#include "tests/support/temp_store.h"

#include <QFile>
#include <QSet>

#include <algorithm>

using namespace kontor;
using namespace Qt::StringLiterals;

namespace {

/// One a day up to `today`, newest first.
std::vector<BackupFile> daily(const QDate& today, int days)
{
    std::vector<BackupFile> backups;
    for (int i = 0; i < days; ++i) backups.push_back({QString::number(i), QDateTime{today.addDays(-i), QTime{12, 0}}});
    return backups;
}

std::vector<BackupFile> kept(const std::vector<BackupFile>& backups, const QDate& today)
{
    const auto expired = expiredBackups(backups, today);
    std::vector<BackupFile> rest;
    for (const BackupFile& backup : backups)
        if (std::find(expired.begin(), expired.end(), backup) == expired.end()) rest.push_back(backup);
    return rest;
}

} // namespace

TEST_CASE("of two years of backups the last days, weeks and months stay", "[backup_plan]")
{
    const QDate today{2026, 11, 20};
    const auto rest = kept(daily(today, 730), today);
    for (int i = 0; i < 7; ++i) CHECK(rest[size_t(i)].at.date() == today.addDays(-i));
    CHECK(rest.size() <= 7 + 5 + 12);
    CHECK(rest.size() >= 7 + 3 + 10);
    CHECK(rest.back().at.date() > today.addMonths(-12));

    // Day by day, nothing that stays is ever missed later: a month on, last month still has one.
    std::vector<BackupFile> rolling;
    for (QDate day = today.addDays(-400); day <= today; day = day.addDays(1)) {
        rolling.insert(rolling.begin(), {day.toString(Qt::ISODate), QDateTime{day, QTime{12, 0}}});
        rolling = kept(rolling, day);
    }
    QSet<int> months;
    for (const BackupFile& backup : rolling) months << backup.at.date().month();
    CHECK(months.size() == 12);
    CHECK(rolling.size() <= 24);
}

TEST_CASE("several backups of one day leave the newest, and the only one stays however old", "[backup_plan]")
{
    const QDate today{2026, 11, 20};
    const std::vector<BackupFile> two{{u"late"_s, QDateTime{today, QTime{18, 0}}},
                                      {u"early"_s, QDateTime{today, QTime{8, 0}}}};
    CHECK(kept(two, today) == std::vector<BackupFile>{two.front()});
    const std::vector<BackupFile> old{{u"old"_s, QDateTime{today.addYears(-3), QTime{8, 0}}}};
    CHECK(kept(old, today) == old);
}

TEST_CASE("a backup is due once a day, if there is something new", "[backup_plan]")
{
    const QDateTime now{QDate{2026, 11, 20}, QTime{9, 0}};
    const std::vector<BackupFile> yesterday{{u"y"_s, now.addDays(-1)}}, today{{u"t"_s, now.addSecs(-600)}};
    CHECK(isBackupDue({}, now, now));
    CHECK(isBackupDue(yesterday, now.addSecs(-60), now));
    CHECK_FALSE(isBackupDue(yesterday, now.addDays(-2), now));
    CHECK_FALSE(isBackupDue(today, now, now));
}

TEST_CASE("a backup is made while the store is in use, and tells what is in it", "[backup_plan]")
{
    test::TempStore temp;
    const QString file = temp.file();
    const QDateTime now{QDate{2026, 11, 20}, QTime{9, 0}};
    REQUIRE(makeBackup(file, now));
    const auto backups = backupsOf(file);
    REQUIRE(backups.size() == 1);
    CHECK(backups.front().at == now);
    const auto contents = contentsOfBackup(backups.front().file);
    REQUIRE(contents);
    CHECK_FALSE(contents->organisation.isEmpty());
    // The second of the same moment does not replace the first.
    CHECK(makeBackup(file, now).error().code == Errc::AlreadyExists);
    // A file that somebody put there has another name, and stays.
    QFile own{backupFolder(file) + u"/mine.kontor"_s};
    REQUIRE(own.open(QIODevice::WriteOnly));
    own.close();
    REQUIRE(makeBackup(file, now.addDays(400)));
    CHECK(backupsOf(file).size() == 1);
    CHECK(own.exists());
}
