// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/birthday_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Birthday)
};

/// The day in that year; who was born on 29 February celebrates on 1 March where there is none.
QDate dayIn(int year, const QDate& born)
{
    const QDate day{year, born.month(), born.day()};
    return day.isValid() ? day : QDate{year, 3, 1};
}

} // namespace

QString birthdayText(const QString& birthday, const QDate& today)
{
    const bool anyYear = birthday.startsWith("--"_L1);
    const QDate born = QDate::fromString(anyYear ? u"2000"_s + birthday.mid(1) : birthday, Qt::ISODate);
    if (!born.isValid() || (!anyYear && born > today)) return {};
    QDate next = dayIn(today.year(), born);
    if (next < today) next = dayIn(today.year() + 1, born);
    const int days = int(today.daysTo(next));
    const int turns = next.year() - born.year();
    const int age = days == 0 ? turns : turns - 1;
    constexpr int soon = 60;
    if (anyYear)
        return days == 0 ? Words::tr("today") : days > soon ? QString{} : Words::tr("in %n day(s)", nullptr, days);
    if (days == 0) return Words::tr("%1 today").arg(age);
    if (days > soon) return QString::number(age);
    return Words::tr("%1 · turns %2 in %n day(s)", nullptr, days).arg(age).arg(turns);
}

} // namespace kontor
