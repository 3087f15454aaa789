// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/administration.h"
#include "server/http_server.h"
#include "server/service.h"
#include "tests/server/http_client.h"
#include "tests/support/catch.h"

#include <QProcess>

#include <optional>

namespace kontor::test {

inline constexpr auto password = "correct horse battery";

/// A database with an organisation "Example" of Ada, administrator, and servers for it in this process.
class Rig {
public:
    explicit Rig(server::Config config = quick());
    ~Rig();

    /// Without limits and with the cheapest password hash that is allowed.
    static server::Config quick();

    quint16 port() const { return m_http->port(); }
    const server::Config& config() const { return m_config; }
    server::Database& database() { return *m_database; }
    server::Administration administration();
    Id addOrganisation(const QString& name, const QString& adminEmail);
    void addUser(const QString& email, const QString& role = QStringLiteral("crm_sales"),
                 const QString& organisation = QStringLiteral("Example"));
    /// Whether somebody asked the server for this address of the protocol, with whatever answer.
    bool wasAsked(QByteArrayView path) const;
    /// One cell of one row.
    QString sql(const QString& statement) const;

private:
    server::Config m_config;
    std::unique_ptr<server::Database> m_database;
    std::unique_ptr<server::Service> m_service;
    std::unique_ptr<server::HttpServer> m_http;
};

/// A store that talks to a server, with as much of a memory as a test needs.
class Device {
public:
    Device(quint16 port, const QString& user, const QString& authority = {});

    protocol::Reply<protocol::Session> logIn(const QString& secret = QString::fromLatin1(password));
    protocol::Reply<protocol::Session> refresh();

    sync::Batch batch(std::vector<sync::Op> ops);
    protocol::Reply<protocol::PushAnswer> offer(const std::vector<sync::Batch>& batches,
                                                const protocol::Remark& remark = {});
    /// Pushes one batch that has to be taken; the fates of its operations.
    std::vector<sync::OpFate> push(std::vector<sync::Op> ops);
    protocol::Reply<protocol::Page> pull();
    /// To the end of the log.
    void pullAll();
    /// All rows by the state's pages, after `from`; the cursor is where the log goes on. In the order they came.
    std::vector<sync::RowKey> readState(bool byContact = false, const sync::RowKey& from = {});

    template <class Body, class Wish>
    protocol::Reply<Body> ask(const char* path, const Wish& wish);

    QString value(const sync::RowKey& key, FieldIndex field) const;
    bool knows(const sync::RowKey& key) const { return rows.contains(key); }

    HttpClient http;
    QString user;
    protocol::Session session;
    Id device, replica;
    qint64 no = 1;
    qint64 attempts = 0; ///< log-ins so far
    quint64 hlc = 0;
    sync::Place cursor, witness;
    std::map<sync::RowKey, sync::RowState> rows;
    std::vector<protocol::Entry> log;
    int status = 0; ///< of the last answer
};

template <class Body, class Wish>
protocol::Reply<Body> Device::ask(const char* path, const Wish& wish)
{
    const auto answer = http.post(path, protocol::encode(wish), session.accessToken);
    status = answer.status;
    auto reply = protocol::decodeReply<Body>(answer.body);
    if (!reply) return {.failure = protocol::Failure{}};
    if (!reply->failure) CHECK(answer.status == 200);
    if (reply->failure) CHECK(answer.status == protocol::httpStatusOf(reply->failure->code));
    return *reply;
}

inline protocol::ErrorCode codeOf(const auto& reply)
{
    return reply.failure ? reply.failure->code : protocol::ErrorCode::None;
}

// Operations.
Id newId();
sync::Op create(Entity entity, const Id& id, std::vector<std::pair<FieldIndex, Value>> cells);
sync::Op set(Entity entity, const Id& id, FieldIndex field, Value value);
sync::Op remove(Entity entity, const Id& id);
sync::Op person(const Id& id, const QString& name, const Id& responsible);
sync::Op email(const Id& id, const Id& contact, const QString& address);

/// kontor-server as a process.
class ServerProcess {
public:
    explicit ServerProcess(const server::Config& config, const QStringList& more = {});
    ~ServerProcess();
    quint16 port() const { return m_port; }
    void kill9();
    int terminate(); ///< its exit code

private:
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace kontor::test
