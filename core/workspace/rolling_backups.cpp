// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/rolling_backups.h"

#include "core/store/store_copy.h"

#include <QDir>
#include <QFileInfo>

#include <chrono>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

using namespace std::chrono_literals;
constexpr auto quiet = 90s;
constexpr auto again = 1h;

QDateTime lastChanged(const QString& store)
{
    // What was written last stands in the log beside the file.
    const QDateTime file = QFileInfo{store}.lastModified(), log = QFileInfo{store + u"-wal"_s}.lastModified();
    return log.isValid() && log > file ? log : file;
}

template <class T, class Work>
QFuture<T> onLane(Lane& lane, Work work)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    lane.post([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

} // namespace

RollingBackups& RollingBackups::of(Workspace& workspace)
{
    if (auto* made = workspace.findChild<RollingBackups*>(QString{}, Qt::FindDirectChildrenOnly)) return *made;
    return *new RollingBackups{workspace};
}

RollingBackups::RollingBackups(Workspace& workspace) : QObject{&workspace}, m_store{workspace.file()}
{
    m_quiet.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, &RollingBackups::backUpIfDue);
    connect(&workspace, &Workspace::changed, this, [this] {
        if (m_automatic) m_quiet.start(quiet);
    });
}

void RollingBackups::setAutomatic(bool on)
{
    m_automatic = on;
    on ? m_quiet.start(quiet) : m_quiet.stop();
}

void RollingBackups::setRule(const BackupRule& rule)
{
    if (m_rule == rule) return;
    m_rule = rule;
    Q_EMIT listChanged();
}

void RollingBackups::backUpIfDue()
{
    m_quiet.start(again);
    m_lane.post([this, store = m_store, rule = m_rule] {
        const QDateTime now = QDateTime::currentDateTime();
        if (!isBackupDue(backupsOf(store, rule), lastChanged(store), now)) return;
        const Status made = makeBackup(store, now, rule);
        QMetaObject::invokeMethod(this, [this, made] {
            if (made)
                Q_EMIT listChanged();
            else
                Q_EMIT failed(made.error());
        });
    });
}

QFuture<Result<std::vector<BackupFile>>> RollingBackups::list()
{
    return onLane<Result<std::vector<BackupFile>>>(m_lane,
                                                   [store = m_store, rule = m_rule] { return backupsOf(store, rule); });
}

QFuture<Status> RollingBackups::backUpNow()
{
    return onLane<Status>(m_lane, [this, store = m_store, rule = m_rule] {
        const Status made = makeBackup(store, QDateTime::currentDateTime(), rule);
        if (made) QMetaObject::invokeMethod(this, &RollingBackups::listChanged);
        return made;
    });
}

QFuture<Result<BackupContents>> RollingBackups::look(const QString& file)
{
    return onLane<Result<BackupContents>>(m_lane, [file] { return contentsOfBackup(file); });
}

QFuture<Status> RollingBackups::verify(const QString& file)
{
    return onLane<Status>(m_lane, [file] { return verifyBackup(file); });
}

Status verifyBackup(const QString& file)
{
    const auto db = Database::openReadOnly(file);
    if (!db) return db.error();
    const auto found = (*db)->cell(u"SELECT * FROM pragma_integrity_check(1)"_s);
    if (!found) return found.error();
    if (found->text() == "ok"_L1) return {};
    return Error{.code = Errc::StoreDamaged, .detail = found->text(), .file = file};
}

Status makeBackup(const QString& store, const QDateTime& now, const BackupRule& rule)
{
    const QString folder = backupFolder(store, rule);
    if (!QDir{}.mkpath(folder)) return Error{.code = Errc::FileUnwritable, .file = folder};
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (const Status made = copyStore(store, backupName(store, now, rule)); !made) return made;
    for (const BackupFile& old : expiredBackups(backupsOf(store, rule), now.date(), rule)) QFile::remove(old.file);
    return {};
}

Result<BackupContents> contentsOfBackup(const QString& file)
{
    const auto db = Database::openReadOnly(file);
    if (!db) return db.error();
    BackupContents contents;
    const auto read = (*db)->each(uR"(
        SELECT (SELECT name FROM organisation LIMIT 1),
               (SELECT count(*) FROM contact WHERE deleted = 0), (SELECT count(*) FROM task WHERE deleted = 0),
               (SELECT count(*) FROM note WHERE deleted = 0), g.at, g.kind, g.label
          FROM op_group g ORDER BY g.no DESC LIMIT 1)"_s,
                                  {}, [&](Statement& row) {
                                      contents = {.organisation = row.text(0),
                                                  .contacts = row.integer(1),
                                                  .tasks = row.integer(2),
                                                  .notes = row.integer(3),
                                                  .newestChange = row.integer(4),
                                                  .newestKind = row.text(5),
                                                  .newestLabel = row.text(6)};
                                      return false;
                                  });
    if (!read) return read.error();
    return contents;
}

} // namespace kontor
