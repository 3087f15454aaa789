// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <algorithm>
#include <array>
#include <atomic>
#include <memory>
#include <mutex>
#include <random>
#include <thread>
#include <vector>

class QTcpSocket;

namespace kontor::test {

/// A network between a desktop and its server that does what networks do. Threads of its own; requests of HTTP/1.1 with a
/// length, one after the other.
class DamagingProxy {
public:
    enum Damage {
        None,
        RequestLost, ///< the connection ends instead
        RequestCut,  ///< half of it arrives
        ReplyLost,   ///< the server has done it, and nobody hears of it
        ReplyCut,    ///< half of it arrives
        Doubled,     ///< the server gets it twice
        Late,        ///< … and once more after a later request
        Delayed,     ///< everything comes, later
        DamageCount
    };

    DamagingProxy(quint16 server, unsigned seed);
    ~DamagingProxy();
    quint16 port() const { return m_port; }
    /// From now on everything passes as it is.
    void heal() { m_healthy = true; }
    /// Each kind of damage was done at least once.
    bool didEverything() const
    {
        return std::all_of(m_counts.begin(), m_counts.end(), [](const auto& count) { return count > 0; });
    }

private:
    void listen();
    void carry(qintptr client);
    bool pass(QTcpSocket& client, const QByteArray& request, Damage damage);
    QByteArray ask(const QByteArray& request);
    Damage choose();

    const quint16 m_server;
    std::atomic<quint16> m_port = 0;
    std::atomic<bool> m_stop = false, m_healthy = false;
    std::array<std::atomic<int>, DamageCount> m_counts{};
    std::mutex m_mutex;
    std::mt19937 m_chance;
    std::vector<QByteArray> m_late;
    std::vector<std::thread> m_connections;
    std::thread m_listener;
};

} // namespace kontor::test
