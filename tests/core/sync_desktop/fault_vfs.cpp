// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync_desktop/fault_vfs.h"

#include <QFile>

#include <sqlite3.h>

namespace kontor::test {

namespace {

FaultVfs* disk = nullptr;

QByteArray contentOf(const QString& path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

} // namespace

struct FaultVfs::Hooks {
    static int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* out)
    {
        const int code = disk->m_real->xOpen(disk->m_real, name, file, flags, out);
        if (code != SQLITE_OK || !(flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL))) return code;
        const std::scoped_lock lock{disk->m_mutex};
        disk->m_open[file] = {file->pMethods, QString::fromUtf8(name)};
        file->pMethods = disk->hooked(file->pMethods);
        return code;
    }
    static int close(sqlite3_file* file)
    {
        const std::scoped_lock lock{disk->m_mutex};
        const Open open = disk->m_open.at(file);
        disk->m_open.erase(file);
        return open.real->xClose(file);
    }
    static int write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at)
    {
        const std::scoped_lock lock{disk->m_mutex};
        const Open& open = disk->m_open.at(file);
        const bool before = disk->m_fired;
        const Fate fate = disk->next();
        if (fate == Fate::Done) return open.real->xWrite(file, bytes, size, at);
        if (!before) disk->m_torn = {open.path, at, QByteArray{static_cast<const char*>(bytes), size / 2}};
        return fate == Fate::NoSpace ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    }
    static int truncate(sqlite3_file* file, sqlite3_int64 size)
    {
        const std::scoped_lock lock{disk->m_mutex};
        return disk->next() == Fate::Done ? disk->m_open.at(file).real->xTruncate(file, size) : SQLITE_IOERR_TRUNCATE;
    }
    static int sync(sqlite3_file* file, int)
    {
        const std::scoped_lock lock{disk->m_mutex};
        if (disk->next() != Fate::Done) return SQLITE_IOERR_FSYNC;
        ++disk->m_syncs;
        const QString& path = disk->m_open.at(file).path;
        if (disk->m_fault == Fault::PowerLoss) disk->m_synced[path] = contentOf(path);
        return SQLITE_OK;
    }
    static int remove(sqlite3_vfs*, const char* name, int syncs)
    {
        const std::scoped_lock lock{disk->m_mutex};
        if (disk->next() != Fate::Done) return SQLITE_IOERR_DELETE;
        disk->m_synced.erase(QString::fromUtf8(name));
        return disk->m_real->xDelete(disk->m_real, name, syncs);
    }
};

FaultVfs::FaultVfs() : m_real{sqlite3_vfs_find(nullptr)}, m_vfs{std::make_unique<sqlite3_vfs>(*m_real)}
{
    m_vfs->zName = "kontor-faults";
    m_vfs->xOpen = Hooks::open;
    m_vfs->xDelete = Hooks::remove;
    disk = this;
    sqlite3_vfs_register(m_vfs.get(), 1);
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(m_vfs.get());
    sqlite3_vfs_register(m_real, 1);
    disk = nullptr;
}

const sqlite3_io_methods* FaultVfs::hooked(const sqlite3_io_methods* real)
{
    auto& own = m_methods[real];
    if (own) return own.get();
    own = std::make_unique<sqlite3_io_methods>(*real);
    own->xClose = Hooks::close;
    own->xWrite = Hooks::write;
    own->xTruncate = Hooks::truncate;
    own->xSync = Hooks::sync;
    return own.get();
}

void FaultVfs::arm(Fault fault, int at)
{
    const std::scoped_lock lock{m_mutex};
    m_fault = fault;
    m_at = at;
    m_points = m_syncs = 0;
    m_fired = false;
    m_synced.clear();
    m_torn = {}; // of an earlier fault
    if (fault != Fault::PowerLoss) return;
    for (const auto& [file, open] : m_open) m_synced[open.path] = contentOf(open.path);
}

FaultVfs::Fate FaultVfs::next()
{
    ++m_points;
    const bool now = m_fault != Fault::None && m_points == m_at;
    const bool lasts = m_fired && m_fault != Fault::Error;
    m_fired = m_fired || now;
    if (!now && !lasts) return Fate::Done;
    return m_fault == Fault::Full ? Fate::NoSpace : Fate::Refused;
}

void FaultVfs::comeBack(bool torn)
{
    const std::scoped_lock lock{m_mutex};
    for (const auto& [path, content] : m_synced) {
        QFile::remove(path + QStringLiteral("-shm"));
        QFile file{path};
        if (torn) {
            if (path != m_torn.path || !file.open(QIODevice::ReadWrite)) continue;
            file.seek(m_torn.at);
            file.write(m_torn.half);
        } else if (file.open(QIODevice::WriteOnly)) {
            file.write(content);
        }
    }
    m_torn = {};
    m_fault = Fault::None;
    m_fired = false;
}

} // namespace kontor::test
