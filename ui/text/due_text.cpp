// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/due_text.h"

#include "ui/text/count_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace kontor {

QString dueText(const QDate& due, const QDate& today)
{
    const qint64 days = today.daysTo(due);
    if (days < -1) return QCoreApplication::translate("kontor::TasksBox", "%n day(s) overdue", nullptr, int(-days));
    if (days == -1) return QCoreApplication::translate("kontor::TasksBox", "overdue since yesterday");
    if (days == 0) return QCoreApplication::translate("kontor::TasksBox", "today");
    if (days == 1) return QCoreApplication::translate("kontor::TasksBox", "tomorrow");
    if (days < 7) return QLocale{}.dayName(due.dayOfWeek(), QLocale::LongFormat);
    return dateLabel(due.toString(Qt::ISODate));
}

} // namespace kontor
