// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_file.h"

namespace kontor {

Error deviceError(const QIODevice& device)
{
    if (const auto* file = qobject_cast<const QFileDevice*>(&device)) return deviceError(*file);
    return {.code = Errc::FileUnwritable, .detail = device.errorString()};
}

} // namespace kontor
