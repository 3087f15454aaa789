// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QString>

namespace kontor {

/// The addresses that a geocoder was asked for, found or not: a service that did not know one yesterday does not know it
/// today. After a month it may. A plain value; as text it is kept where this computer keeps its own.
class AskedAddresses {
public:
    static constexpr int days = 30;
    static constexpr int most = 10'000; ///< of more, the oldest are forgotten

    /// `service` in any words that tell one from another.
    explicit AskedAddresses(const QString& service = {}) : m_service{keyOf(service)} {}
    /// What toText() made, without what is too old by `today`; nothing if it was of another service or no such text.
    AskedAddresses(const QString& service, const QString& text, const QDate& today);
    QString toText() const;

    bool contains(const QString& address) const { return m_days.contains(keyOf(address)); }
    void insert(const QString& address, const QDate& today);
    int size() const { return int(m_days.size()); }

private:
    static quint64 keyOf(const QString& text);

    quint64 m_service;
    QHash<quint64, int> m_days; ///< of asking, by the address: since 1 January 2020
};

} // namespace kontor
