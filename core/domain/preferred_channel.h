// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace kontor {

/// How somebody is about to be reached.
enum class Reach { Call, Mail };

/// Is a number of this kind ("work", "work mobile") what contact.preferred_channel asks for? Never for a channel that is
/// no telephone.
bool isPreferredNumber(const QString& channel, const QString& kind);

/// Does it go against contact.preferred_channel? A call of another number does where one of the preferred kind is there
/// (`kinds`: of all the contact's numbers).
bool isAgainstPreference(const QString& channel, Reach reach, const QString& kind, const QStringList& kinds);

} // namespace kontor
