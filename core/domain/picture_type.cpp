// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/picture_type.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

QString pictureType(QByteArrayView start)
{
    if (start.startsWith("\x89PNG\r\n")) return u"image/png"_s;
    if (start.startsWith("\xff\xd8\xff")) return u"image/jpeg"_s;
    if (start.startsWith("RIFF") && start.sliced(std::min<qsizetype>(8, start.size())).startsWith("WEBP"))
        return u"image/webp"_s;
    return {};
}

} // namespace kontor
