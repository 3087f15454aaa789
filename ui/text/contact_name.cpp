// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/contact_name.h"

#include <QCoreApplication>

namespace kontor {

QString contactName(const QString& displayName)
{
    return displayName.isEmpty() ? QCoreApplication::translate("ContactName", "Without a name") : displayName;
}

} // namespace kontor
