// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFileInfo>
#include <QSaveFile>

namespace kontor {

/// The failure behind a device that does not take what is written to it: DiskFull, else FileUnwritable.
inline Error deviceError(const QFileDevice& file)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    return {
        .code = full ? Errc::DiskFull : Errc::FileUnwritable, .detail = file.errorString(), .file = file.fileName()};
}
Error deviceError(const QIODevice& device);

/// Runs `write` on a new file that takes the place of `name` only when everything is in it.
template <class Write>
auto intoFile(const QString& name, Write write) -> decltype(write(std::declval<QIODevice&>()))
{
    if (QFileInfo{name}.isDir()) return Error{.code = Errc::FileIsDirectory, .file = name};
    QSaveFile file{name};
    if (!file.open(QIODevice::WriteOnly)) return deviceError(file);
    auto written = write(file);
    if (!written) {
        Error error = written.error();
        if (error.code == Errc::FileUnwritable || error.code == Errc::DiskFull) error.file = name;
        return error;
    }
    if (!file.commit()) return deviceError(file);
    return written;
}

} // namespace kontor
