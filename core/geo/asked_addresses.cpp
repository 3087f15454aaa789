// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/asked_addresses.h"

#include <QCryptographicHash>
#include <QStringList>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
constexpr int digits = 36;

int dayOf(const QDate& date) { return int(QDate{2020, 1, 1}.daysTo(date)); }
} // namespace

quint64 AskedAddresses::keyOf(const QString& text)
{
    return qFromBigEndian<quint64>(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).constData());
}

AskedAddresses::AskedAddresses(const QString& service, const QString& text, const QDate& today)
    : AskedAddresses{service}
{
    const QStringList words = text.split(u' ');
    bool known = false;
    if (words.front().toULongLong(&known, digits) != m_service || !known) return;
    for (qsizetype i = 1; i + 1 < words.size(); i += 2) {
        bool whole = false, dated = false;
        const quint64 address = words[i].toULongLong(&whole, digits);
        const int day = words[i + 1].toInt(&dated, digits);
        const int ago = dayOf(today) - day;
        // A clock that went wrong must not keep an address for ever.
        if (whole && dated && ago >= 0 && ago < days) m_days.insert(address, day);
    }
}

QString AskedAddresses::toText() const
{
    std::vector<std::pair<int, quint64>> newest;
    for (auto at = m_days.begin(); at != m_days.end(); ++at) newest.emplace_back(at.value(), at.key());
    std::sort(newest.begin(), newest.end(), std::greater{});
    newest.resize(std::min<size_t>(newest.size(), most));
    QString text = QString::number(m_service, digits);
    for (const auto& [day, address] : newest)
        text += u' ' + QString::number(address, digits) + u' ' + QString::number(day, digits);
    return text;
}

void AskedAddresses::insert(const QString& address, const QDate& today) { m_days.insert(keyOf(address), dayOf(today)); }

} // namespace kontor
