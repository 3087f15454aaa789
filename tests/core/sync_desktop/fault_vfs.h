// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>
#include <mutex>

struct sqlite3_file;
struct sqlite3_io_methods;
struct sqlite3_vfs;

namespace kontor::test {

/// A disk that fails when it is told to: SQLite's default VFS while it lives, for databases and their WAL. Everything that
/// changes something on the disk (write, truncate, sync, delete) is a point, and points are counted. One at a time.
class FaultVfs {
public:
    enum class Fault {
        None,
        Error,    ///< this one is refused, the next one is done
        Full,     ///< from here on nothing fits
        PowerLoss ///< from here on nothing happens, and what was not synced is gone
    };
    FaultVfs();
    ~FaultVfs();

    /// At the `at`-th point from now on; counts anew.
    void arm(Fault fault, int at = 0);
    void disarm() { arm(Fault::None); }
    int points() const { return m_points; }
    int syncs() const { return m_syncs; } ///< of them, those that wait for the disk
    bool fired() const { return m_fired; }
    /// After a power loss, when everything is closed: the disk is as it was. With `torn` what was not synced has happened to
    /// arrive, but of the last write only a half.
    void comeBack(bool torn);

private:
    struct Hooks;
    enum class Fate { Done, Refused, NoSpace };
    Fate next();
    const sqlite3_io_methods* hooked(const sqlite3_io_methods* real);

    std::mutex m_mutex;
    sqlite3_vfs* m_real = nullptr;
    std::unique_ptr<sqlite3_vfs> m_vfs;
    std::map<const sqlite3_io_methods*, std::unique_ptr<sqlite3_io_methods>> m_methods;
    struct Open {
        const sqlite3_io_methods* real = nullptr;
        QString path;
    };
    std::map<sqlite3_file*, Open> m_open;
    std::map<QString, QByteArray> m_synced; ///< what would be there after a power loss
    struct LastWrite {
        QString path;
        qint64 at = 0;
        QByteArray half;
    };
    LastWrite m_torn;
    Fault m_fault = Fault::None;
    int m_at = 0, m_points = 0, m_syncs = 0;
    bool m_fired = false;
};

} // namespace kontor::test
