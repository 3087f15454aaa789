// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_lock.h"

#include <QLockFile>
#include <QString>

namespace kontor {

bool acquire(QLockFile& lock)
{
    lock.setStaleLockTime(0);
    if (lock.tryLock(0)) return true;
    if (lock.error() != QLockFile::LockFailedError) return false;
    qint64 process = 0;
    QString host, program;
    if (lock.getLockInfo(&process, &host, &program)) return false;
    // Qt takes a file that names nobody for one that is held. Who lives and has just made it has written by then.
    constexpr int writingMs = 200;
    if (lock.tryLock(writingMs)) return true;
    if (lock.getLockInfo(&process, &host, &program)) return false;
    return lock.removeStaleLockFile() && lock.tryLock(0);
}

} // namespace kontor
