// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_input.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <cstring>

namespace kontor {

namespace {

Error failure(Errc code, const QString& file, QString detail = {})
{
    Error error{.code = code};
    error.detail = std::move(detail);
    error.file = file;
    return error;
}

} // namespace

Result<CsvInput> CsvInput::open(const QString& path)
{
    const QFileInfo info{path};
    if (info.isDir()) return failure(Errc::FileIsDirectory, path);
    auto file = std::make_shared<QFile>(path);
    // Unbuffered: the readers above ask for large blocks.
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(Errc::FileUnreadable, path, file->errorString());

    CsvInput input;
    input.m_name = path;
    // Pipes, devices and files such as those in /proc do not know their size.
    if (!info.isFile() || file->size() <= 0) return spool(*file, std::move(input));
    input.m_size = file->size();
    input.m_device = std::move(file);
    return input;
}

Result<CsvInput> CsvInput::spool(QIODevice& device, CsvInput input)
{
    auto copy = std::make_shared<QTemporaryFile>();
    if (!copy->open()) return failure(Errc::FileUnwritable, copy->fileTemplate(), copy->errorString());
    QByteArray block(1 << 18, Qt::Uninitialized);
    qint64 unbroken = 0; // bytes since the last line end: an endless stream must not fill the disk
    for (;;) {
        const qint64 got = device.read(block.data(), block.size());
        if (got < 0) return failure(Errc::FileUnreadable, input.m_name, device.errorString());
        if (got == 0) break;
        const QByteArrayView view{block.constData(), got};
        if (input.m_size == 0 && std::ranges::all_of(view, [](char byte) { return byte == 0; }))
            return failure(Errc::FileBinary, input.m_name);
        const auto lineEnd = std::max(view.lastIndexOf('\n'), view.lastIndexOf('\r'));
        unbroken = lineEnd < 0 ? unbroken + got : got - lineEnd;
        if (unbroken > 4 * csvRecordLimit) return failure(Errc::RecordTooLong, input.m_name); // 4: UTF-32
        if (copy->write(block.constData(), got) != got)
            return failure(Errc::DiskFull, copy->fileName(), copy->errorString());
        input.m_size += got;
    }
    if (input.m_size == 0) return failure(Errc::FileEmpty, input.m_name);
    if (!copy->flush()) return failure(Errc::DiskFull, copy->fileName(), copy->errorString());
    input.m_device = std::move(copy);
    return input;
}

CsvInput CsvInput::fromBytes(QByteArray bytes, QString name)
{
    CsvInput input;
    input.m_size = bytes.size();
    input.m_bytes = std::move(bytes);
    input.m_name = std::move(name);
    return input;
}

qint64 CsvInput::read(qint64 offset, char* to, qint64 count) const
{
    count = std::min(count, m_size - offset); // what a growing file gains meanwhile is left for the next time
    if (count <= 0) return 0;
    if (!m_device) {
        std::memcpy(to, m_bytes.constData() + offset, size_t(count));
        return count;
    }
    if (m_device->pos() != offset && !m_device->seek(offset)) return -1;
    return m_device->read(to, count);
}

} // namespace kontor
