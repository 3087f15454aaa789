// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/count_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Count {
    Q_DECLARE_TR_FUNCTIONS(Count)
};

/// %n takes the form of the plural, but no digit groups: those come with %1.
int forPlural(qint64 count) { return int(std::min<qint64>(count, 1'000'000'000)); }

/// The locale's short form, but a birthday of 1921 is not one of 2021.
QString longYear(const QDate& date)
{
    QString format = QLocale{}.dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1)) format.replace("yy"_L1, "yyyy"_L1);
    return QLocale{}.toString(date, format);
}

} // namespace

QString numberLabel(qint64 number) { return QLocale{}.toString(number); }

QString contactsLabel(qint64 count)
{
    return Count::tr("%1 contact(s)", nullptr, forPlural(count)).arg(numberLabel(count));
}

QString personsLabel(qint64 count)
{
    return Count::tr("%1 person(s)", nullptr, forPlural(count)).arg(numberLabel(count));
}

QString businessesLabel(qint64 count)
{
    return Count::tr("%1 business(es)", nullptr, forPlural(count)).arg(numberLabel(count));
}

QString draftsLabel(qint64 count)
{
    return Count::tr("%1 draft(s)", nullptr, forPlural(count)).arg(numberLabel(count));
}

QString moneyLabel(const QString& text)
{
    const QString amount = text.section(u' ', 0, 0), currency = text.section(u' ', 1);
    bool fine = false;
    const double value = amount.toDouble(&fine);
    // Beyond 15 digits a double is not exact any more.
    if (!fine || currency.isEmpty() || amount.size() > 15) return text;
    const qsizetype dot = amount.indexOf(u'.');
    const int decimals = dot < 0 ? 0 : int(amount.size() - dot - 1);
    return QLocale{}.toString(value, 'f', decimals) + QChar::Nbsp + currency;
}

QString dateLabel(const QString& isoDate)
{
    if (isoDate.startsWith("--"_L1)) {
        const QDate day = QDate::fromString(u"2000"_s + isoDate.mid(1), Qt::ISODate);
        return day.isValid()
                   ? QLocale{}.toString(day, Count::tr("d MMMM", "a day without its year, as QDate formats it"))
                   : isoDate;
    }
    const QDate date = QDate::fromString(isoDate, Qt::ISODate);
    return date.isValid() ? longYear(date) : isoDate;
}

QString momentLabel(qint64 unixMs)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(unixMs);
    return longYear(at.date()) + u' ' + QLocale{}.toString(at.time(), QLocale::ShortFormat);
}

QString agoLabel(qint64 unixMs, qint64 now)
{
    if (unixMs == 0) return Count::tr("never");
    const qint64 minutes = (now - unixMs) / 60'000;
    if (minutes < 0) return momentLabel(unixMs);
    if (minutes < 1) return Count::tr("just now");
    if (minutes < 60) return Count::tr("%n minute(s) ago", nullptr, int(minutes));
    const qint64 days =
        QDateTime::fromMSecsSinceEpoch(unixMs).date().daysTo(QDateTime::fromMSecsSinceEpoch(now).date());
    if (days == 0) return Count::tr("%n hour(s) ago", nullptr, int(minutes / 60));
    if (days == 1) return Count::tr("yesterday");
    if (days < 7) return Count::tr("%n day(s) ago", nullptr, int(days));
    return longYear(QDateTime::fromMSecsSinceEpoch(unixMs).date());
}

QString durationLabel(double seconds)
{
    if (seconds < 60) return Count::tr("%1 s", "seconds").arg(QLocale{}.toString(seconds, 'f', seconds < 10 ? 1 : 0));
    const auto whole = qint64(std::llround(seconds));
    return Count::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
}

QString distanceLabel(double metres)
{
    constexpr double mile = 1609.344, yard = 0.9144;
    const QLocale locale;
    const bool miles = locale.measurementSystem() != QLocale::MetricSystem;
    const double many = metres / (miles ? mile : 1000);
    if (many < 1)
        return (miles ? Count::tr("%1 yd", "yards") : Count::tr("%1 m", "metres"))
            .arg(locale.toString(std::round(miles ? metres / yard : metres), 'f', 0));
    return (miles ? Count::tr("%1 mi", "miles") : Count::tr("%1 km", "kilometres"))
        .arg(locale.toString(many, 'f', many < 10 ? 1 : 0));
}

} // namespace kontor
