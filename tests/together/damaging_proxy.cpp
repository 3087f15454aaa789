// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/together/damaging_proxy.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <deque>

namespace kontor::test {

namespace {

/// Hands on the connections themselves: each is served by another thread.
class Listener : public QTcpServer {
public:
    std::deque<qintptr> come;

protected:
    void incomingConnection(qintptr descriptor) override { come.push_back(descriptor); }
};

/// A whole message with a length; empty where there is none.
QByteArray messageFrom(QTcpSocket& socket, const std::atomic<bool>& stop)
{
    QByteArray bytes;
    qsizetype end = -1, length = 0;
    while (end < 0 || bytes.size() < end + length) {
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(50)) {
            if (stop || socket.state() != QAbstractSocket::ConnectedState) return {};
            continue;
        }
        bytes += socket.readAll();
        if (end >= 0 || bytes.indexOf("\r\n\r\n") < 0) continue;
        end = bytes.indexOf("\r\n\r\n") + 4;
        const QByteArray head = bytes.left(end).toLower();
        const qsizetype at = head.indexOf("content-length:");
        if (at >= 0) length = head.mid(at + 15, head.indexOf('\r', at) - at - 15).trimmed().toLongLong();
    }
    return bytes;
}

void send(QTcpSocket& socket, const QByteArray& bytes)
{
    socket.write(bytes);
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(5000)) {
    }
}

} // namespace

DamagingProxy::DamagingProxy(quint16 server, unsigned seed) : m_server{server}, m_chance{seed}
{
    m_listener = std::thread{[this] { listen(); }};
    while (m_port == 0) std::this_thread::sleep_for(std::chrono::milliseconds{1});
}

DamagingProxy::~DamagingProxy()
{
    m_stop = true;
    m_listener.join();
    for (std::thread& connection : m_connections) connection.join();
}

void DamagingProxy::listen()
{
    Listener listener;
    listener.listen(QHostAddress::LocalHost);
    m_port = listener.serverPort();
    while (!m_stop) {
        listener.waitForNewConnection(20);
        for (; !listener.come.empty(); listener.come.pop_front())
            m_connections.emplace_back([this, client = listener.come.front()] { carry(client); });
    }
}

void DamagingProxy::carry(qintptr descriptor)
{
    QTcpSocket client;
    client.setSocketDescriptor(descriptor);
    while (!m_stop) {
        const QByteArray request = messageFrom(client, m_stop);
        if (request.isEmpty() || !pass(client, request, choose())) return;
    }
}

DamagingProxy::Damage DamagingProxy::choose()
{
    const std::scoped_lock lock{m_mutex};
    if (m_healthy) return None;
    // Half of what is sent passes; the rest suffers in every way alike.
    const int drawn = std::uniform_int_distribution{0, 2 * (DamageCount - 1) - 1}(m_chance);
    const auto damage = drawn < DamageCount ? Damage(drawn) : None;
    ++m_counts[damage];
    return damage;
}

/// False where the connection ends.
bool DamagingProxy::pass(QTcpSocket& client, const QByteArray& request, Damage damage)
{
    if (damage == RequestLost) return false;
    if (damage == RequestCut) {
        ask(request.left(request.size() / 2));
        return false;
    }
    if (damage == Delayed) std::this_thread::sleep_for(std::chrono::milliseconds{150});
    std::vector<QByteArray> late;
    {
        const std::scoped_lock lock{m_mutex};
        late.swap(m_late);
        // A refreshed token that is used again later was stolen: that ends the session, as it should.
        if (damage == Late && !request.startsWith("POST /v1/token ")) m_late.push_back(request);
    }
    if (damage == Doubled) ask(request);
    QByteArray reply = ask(request);
    for (const QByteArray& old : late) ask(old);
    if (damage == ReplyLost || reply.isEmpty()) return false;
    send(client, damage == ReplyCut ? reply.left(reply.size() / 2) : reply);
    return damage != ReplyCut;
}

/// What the server says to it, on a connection of its own; half a request is not answered.
QByteArray DamagingProxy::ask(const QByteArray& request)
{
    QTcpSocket server;
    server.connectToHost(QStringLiteral("127.0.0.1"), m_server);
    if (!server.waitForConnected(5000)) return {};
    send(server, request);
    const qsizetype end = request.indexOf("\r\n\r\n");
    const qsizetype at = request.toLower().indexOf("content-length:");
    const bool whole =
        end >= 0 && (at < 0 || request.size() - end - 4 ==
                                   request.mid(at + 15, request.indexOf('\r', at) - at - 15).trimmed().toLongLong());
    return whole ? messageFrom(server, m_stop) : QByteArray{};
}

} // namespace kontor::test
