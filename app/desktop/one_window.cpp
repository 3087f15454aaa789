// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/one_window.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr int patienceMs = 1500;
constexpr qint64 longestCall = 1024;

/// The same for every spelling of the path.
QString socketName(const QString& store)
{
    const QFileInfo file{store};
    const QString canonical = file.canonicalFilePath();
    const QByteArray path = (canonical.isEmpty() ? file.absoluteFilePath() : canonical).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().first(24);
    return u"kontor-window-"_s + QString::fromLatin1(hash);
}

} // namespace

OneWindow::OneWindow(const QString& store) : m_name{socketName(store)}
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &OneWindow::welcome);
}

void OneWindow::listen()
{
    // Ours is the lock, so a socket of this name was left by a window that crashed.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

void OneWindow::welcome()
{
    while (QLocalSocket* caller = m_server.nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] {
            if (caller->bytesAvailable() > longestCall) return caller->abort();
            if (!caller->canReadLine()) return;
            const QString line = QString::fromUtf8(caller->readLine()).trimmed();
            caller->write("here\n");
            caller->disconnectFromServer();
            Q_EMIT called(line);
        });
    }
}

void OneWindow::callOther(const QString& open, std::function<void(bool)> done)
{
    auto* socket = new QLocalSocket{this};
    auto once = std::make_shared<std::function<void(bool)>>(std::move(done));
    const auto end = [socket, once](bool answered) {
        if (!*once) return;
        const auto tell = std::exchange(*once, {});
        socket->deleteLater();
        tell(answered);
    };
    connect(socket, &QLocalSocket::connected, this, [socket, open] { socket->write(open.toUtf8() + '\n'); });
    connect(socket, &QLocalSocket::readyRead, this, [end] { end(true); });
    connect(socket, &QLocalSocket::errorOccurred, this, [end] { end(false); });
    connect(socket, &QLocalSocket::disconnected, this, [end] { end(false); });
    QTimer::singleShot(patienceMs, socket, [end] { end(false); });
    socket->connectToServer(m_name);
}

} // namespace kontor
