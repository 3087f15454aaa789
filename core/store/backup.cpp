// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/store/connection.h"
#include "core/store/store_copy.h"
#include "core/store/store_file.h"
#include "core/store/store_lock.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

Status verify(const QString& file)
{
    auto connection = Connection::open(file, OpenMode::ReadOnly);
    if (!connection) return connection.error();
    if (auto fits = checkStoreFile(**connection); !fits) return fits;
    const auto found = (*connection)->cell(u"PRAGMA quick_check"_s);
    if (!found) return found.error();
    if (found->text() != "ok"_L1) return Error{.code = Errc::StoreDamaged, .detail = found->text(), .file = file};
    return {};
}

/// The store in `file`, which the connection reads, and the bytes of its files.
Status copyTo(Connection& connection, const QString& file, const QString& target)
{
    if (QFileInfo::exists(target)) return Error{.code = Errc::AlreadyExists, .file = target};
    if (!QFileInfo{QFileInfo{target}.absolutePath()}.isWritable())
        return Error{.code = Errc::FileUnwritable, .file = target};
    // Beside the target first: a copy that is not whole never has its name.
    const QString part = target + u".part"_s;
    QFile::remove(part);
    auto done = connection.exec(u"VACUUM INTO '%1'"_s.arg(QString{part}.replace(u'\'', u"''"_s)));
    if (done) done = verify(part);
    if (done) {
        QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
        if (!QFile::rename(part, target)) done = Error{.code = Errc::FileUnwritable, .file = target};
    }
    if (done) return Blobs{file}.copyTo(target);
    for (const auto* suffix : {"", "-wal", "-shm", "-journal"}) QFile::remove(part + QLatin1StringView{suffix});
    Error error = done.error();
    if (error.file.isEmpty()) error.file = target;
    return error;
}

} // namespace

Status Store::backup(const QString& target) { return copyTo(*m_connection, m_file, target); }

Status copyStore(const QString& file, const QString& target)
{
    const auto connection = Connection::open(file, OpenMode::ReadOnly);
    if (!connection) return connection.error();
    return copyTo(**connection, file, target);
}

Status Store::restore(const QString& file, const QString& backup)
{
    if (auto fits = checkStorePath(backup); !fits) return fits;
    if (auto whole = verify(backup); !whole) return whole;
    // Nobody may be writing: the lock is taken for the moment of the exchange.
    QLockFile lock{file + u".lock"_s};
    if (!acquire(lock)) return Error{.code = Errc::StoreLocked, .file = file};

    const QString fresh = file + u".restoring"_s;
    QFile::remove(fresh);
    if (!QFile::copy(backup, fresh)) return Error{.code = Errc::FileUnwritable, .file = fresh};
    QFile::setPermissions(fresh, QFile::ReadOwner | QFile::WriteOwner);
    auto whole = verify(fresh);
    if (whole) whole = Blobs{backup}.copyTo(file);
    if (!whole) {
        QFile::remove(fresh);
        return whole;
    }
    const QString aside =
        u"%1.replaced-%2"_s.arg(file, QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s));
    for (const auto* suffix : {"", "-wal", "-shm"}) {
        const QString name = file + QLatin1StringView{suffix};
        if (QFile::exists(name) && !QFile::rename(name, aside + QLatin1StringView{suffix})) {
            QFile::remove(fresh);
            return Error{.code = Errc::FileUnwritable, .file = name};
        }
    }
    if (!QFile::rename(fresh, file)) {
        QFile::rename(aside, file);
        return Error{.code = Errc::FileUnwritable, .file = file};
    }
    return {};
}

} // namespace kontor
