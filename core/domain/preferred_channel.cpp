// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/preferred_channel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

bool isPreferredNumber(const QString& channel, const QString& kind)
{
    if (channel == "work_phone"_L1) return kind.contains("work"_L1, Qt::CaseInsensitive);
    return channel == "mobile"_L1 && kind.contains("mobile"_L1, Qt::CaseInsensitive);
}

bool isAgainstPreference(const QString& channel, Reach reach, const QString& kind, const QStringList& kinds)
{
    if (channel.isEmpty() || channel == "any"_L1) return false;
    const bool telephone = channel == "work_phone"_L1 || channel == "mobile"_L1;
    if (reach == Reach::Mail) return channel != "email"_L1;
    if (!telephone) return true;
    return !isPreferredNumber(channel, kind) && std::any_of(kinds.begin(), kinds.end(), [&](const QString& each) {
        return isPreferredNumber(channel, each);
    });
}

} // namespace kontor
