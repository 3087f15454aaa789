// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/command_server.h"

#include "ui/console/console.h"
#include "ui/console/hand_over.h"
#include "ui/console/store_location.h"

#include <QCborArray>
#include <QLocalSocket>

#include <thread>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// One caller: reads its command, runs it on a thread, sends back what it says.
class Caller : public QObject {
public:
    Caller(Workspace& workspace, QLocalSocket* socket, QObject* parent)
        : QObject{parent}
        , m_workspace{workspace}
        , m_socket{socket}
    {
        m_socket->setParent(this);
        connect(m_socket, &QLocalSocket::readyRead, this, [this] { read(); });
        connect(m_socket, &QLocalSocket::disconnected, this, [this] { leave(); });
        read();
    }

    ~Caller() override
    {
        m_socket->disconnect(this);
        m_stop = true;
        if (m_thread.joinable()) m_thread.join();
    }

    /// From any thread.
    void send(const QCborMap& map)
    {
        QMetaObject::invokeMethod(
            this,
            [this, bytes = frame(map)] {
                if (m_socket->isOpen()) m_socket->write(bytes);
            },
            Qt::QueuedConnection);
    }

private:
    /// The caller's streams.
    class RemoteOutput final : public Output {
    public:
        RemoteOutput(Caller& caller, const QCborMap& wish)
            : m_caller{caller}
            , m_terminal{wish.value("terminal"_L1).toBool()}
            , m_errorTerminal{wish.value("error_terminal"_L1).toBool()}
        {}
        void write(QByteArrayView utf8) override { sendAll(u"out"_s, utf8); }
        void writeError(QByteArrayView utf8) override { sendAll(u"error"_s, utf8); }
        void progress(qint64 done, qint64 total) override
        {
            const int percent = total > 0 ? int(done * 100 / total) : -1;
            if (!m_errorTerminal || percent == m_percent) return;
            m_percent = percent;
            m_caller.send({{u"progress"_s, QCborArray{done, total}}});
        }
        bool isTerminal() const override { return m_terminal; }
        bool errorIsTerminal() const override { return m_errorTerminal; }

    private:
        void sendAll(const QString& stream, QByteArrayView bytes)
        {
            constexpr qsizetype portion = 1024 * 1024;
            for (; !bytes.isEmpty(); bytes = bytes.sliced(std::min(portion, bytes.size())))
                m_caller.send({{stream, bytes.first(std::min(portion, bytes.size())).toByteArray()}});
        }

        Caller& m_caller;
        bool m_terminal;
        bool m_errorTerminal;
        int m_percent = -1;
    };

    void read()
    {
        m_buffer += m_socket->readAll();
        for (;;) {
            const auto said = takeFrame(m_buffer);
            if (!said) return m_socket->abort();
            if (!*said) return;
            if ((*said)->contains("stop"_L1))
                m_stop = true;
            else if (!m_thread.joinable())
                start(**said);
        }
    }

    void start(const QCborMap& wish)
    {
        m_thread = std::thread{[this, wish] {
            const ExitCode exit = run(wish);
            send({{u"exit"_s, int(exit)}});
            QMetaObject::invokeMethod(
                this, [this] { finish(); }, Qt::QueuedConnection);
        }};
    }

    /// On the caller's thread.
    ExitCode run(const QCborMap& wish)
    {
        RemoteOutput out{*this, wish};
        QStringList arguments;
        for (const QCborValue& word : wish.value("arguments"_L1).toArray()) arguments += word.toString();
        const auto call = parseArguments(arguments);
        if (!call || !call->command || wish.value("version"_L1).toInteger() != handOverVersion) {
            out.error(call ? Error{.code = Errc::StoreLocked, .file = m_workspace.file()} : call.error());
            return call ? ExitCode::Store : ExitCode::Usage;
        }
        const auto done = runCommand(*call, {.store = m_workspace.file(),
                                             .folder = wish.value("folder"_L1).toString(),
                                             .output = &out,
                                             .stop = &m_stop,
                                             .workspace = &m_workspace});
        if (done) return *done;
        out.error(done.error());
        return exitCodeOf(done.error().code);
    }

    void finish()
    {
        m_thread.join(); // has nothing left to do
        if (m_gone)
            deleteLater();
        else
            m_socket->disconnectFromServer();
    }

    void leave()
    {
        m_stop = true;
        m_gone = true;
        if (!m_thread.joinable()) deleteLater(); // else when its command has come to an end
    }

    Workspace& m_workspace;
    QLocalSocket* m_socket;
    QByteArray m_buffer;
    bool m_gone = false;
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

} // namespace

CommandServer::CommandServer(Workspace& workspace, QObject* parent) : QObject{parent}, m_workspace{workspace}
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] { welcome(); });
}

CommandServer::~CommandServer() = default;

Status CommandServer::listen()
{
    for (const QString& name : commandSockets(m_workspace.file())) {
        QLocalServer::removeServer(name); // left by a window that crashed
        if (m_server.listen(name)) return {};
    }
    return Error{.code = Errc::Network, .detail = m_server.errorString()};
}

void CommandServer::welcome()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) new Caller{m_workspace, socket, this};
}

} // namespace kontor
