// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>

class QIODevice;

namespace kontor {

/// No record may be longer than this, in bytes of UTF-8.
inline constexpr qint64 csvRecordLimit = 16 * 1024 * 1024;
/// Nor have more cells.
inline constexpr int csvCellLimit = 32768;

/// The bytes of a CSV file, read at any place and never as a whole, so that a file of several GB needs no memory.
/// Cheap to copy; copies share one file handle and therefore one thread.
class CsvInput {
public:
    /// A pipe or device is first copied to a temporary file. Errors: FileUnreadable, FileIsDirectory, FileEmpty,
    /// FileBinary, RecordTooLong, DiskFull.
    static Result<CsvInput> open(const QString& path);
    static CsvInput fromBytes(QByteArray bytes, QString name = {});

    qint64 size() const { return m_size; }
    const QString& name() const { return m_name; }

    /// Up to `count` bytes from `offset`; 0 at the end, -1 if reading fails.
    qint64 read(qint64 offset, char* to, qint64 count) const;

private:
    CsvInput() = default;
    static Result<CsvInput> spool(QIODevice& device, CsvInput input);

    QString m_name;
    qint64 m_size = 0;
    QByteArray m_bytes;
    std::shared_ptr<QIODevice> m_device;
};

} // namespace kontor
