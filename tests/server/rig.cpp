// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/rig.h"

#include "core/sync/merge/decide.h"
#include "server/passwords.h"
#include "tests/support/paths.h"
#include "tests/support/postgres.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace kontor::test {

server::Config Rig::quick()
{
    server::Config config;
    config.listen = u"127.0.0.1:0"_s;
    config.workers = 4;
    config.password = {.passes = 2, .memoryMiB = 19};
    config.pushes = config.reads = config.loginsPerAccount = config.loginsPerAddress = 0;
    return config;
}

Rig::Rig(server::Config config) : m_config{std::move(config)}
{
    REQUIRE(server::startCrypto());
    m_config.database = Postgres::newDatabase();
    auto opened = server::Database::open(m_config.database);
    REQUIRE(opened);
    m_database = std::move(*opened);
    REQUIRE(administration().prepareSchema());
    addOrganisation(u"Example"_s, u"ada@example.org"_s);
    m_service = std::make_unique<server::Service>(m_config);
    auto started = server::HttpServer::start(m_config, *m_service);
    REQUIRE(started);
    m_http = std::move(*started);
}

Rig::~Rig()
{
    m_http->stopListening();
    m_service->stop();
    m_http->finish();
}

server::Administration Rig::administration() { return {*m_database, m_config.password}; }

Id Rig::addOrganisation(const QString& name, const QString& adminEmail)
{
    const auto made = administration().addOrganisation(
        {name, u"AT"_s}, {.email = adminEmail, .name = u"Admin"_s, .password = QString::fromLatin1(password)});
    REQUIRE(made);
    return *made;
}

void Rig::addUser(const QString& email, const QString& role, const QString& organisation)
{
    REQUIRE(administration().addUser(
        organisation, {.email = email, .name = email, .role = role, .password = QString::fromLatin1(password)}));
}

bool Rig::wasAsked(QByteArrayView path) const { return m_service->metrics().text({}).contains(path.toByteArray()); }

QString Rig::sql(const QString& statement) const
{
    QString output;
    const bool done = Postgres::run(m_config.database, statement, &output);
    INFO(output.toStdString());
    REQUIRE(done);
    return output;
}

Device::Device(quint16 port, const QString& name, const QString& authority)
    : http{port, authority}
    , user{name}
    , device{newId()}
    , replica{newId()}
{}

protocol::Reply<protocol::Session> Device::logIn(const QString& secret)
{
    auto reply = ask<protocol::Session>(protocol::path::session,
                                        protocol::LogIn{user, secret, device, u"a laptop"_s, replica, ++attempts});
    if (reply.body) session = *reply.body;
    return reply;
}

protocol::Reply<protocol::Session> Device::refresh()
{
    auto reply = ask<protocol::Session>(protocol::path::token, protocol::Refresh{device, session.refreshToken});
    if (reply.body) session = *reply.body;
    return reply;
}

sync::Batch Device::batch(std::vector<sync::Op> ops)
{
    hlc = std::max(hlc + 1, quint64(QDateTime::currentMSecsSinceEpoch()) << 16);
    return {.id = newId(),
            .group = newId(),
            .author = session.employee,
            .replica = replica,
            .no = no++,
            .base = cursor,
            .hlc = hlc,
            .ops = std::move(ops)};
}

protocol::Reply<protocol::PushAnswer> Device::offer(const std::vector<sync::Batch>& batches,
                                                    const protocol::Remark& remark)
{
    protocol::Push push{.cursor = cursor, .witness = witness};
    for (const sync::Batch& one : batches) push.offers.push_back({one, remark});
    auto reply = ask<protocol::PushAnswer>(protocol::path::push, push);
    if (reply.body)
        for (const auto& result : reply.body->results)
            if (result.at.seq > witness.seq) witness = result.at;
    return reply;
}

std::vector<sync::OpFate> Device::push(std::vector<sync::Op> ops)
{
    const auto reply = offer({batch(std::move(ops))});
    INFO(QString{protocol::wordOf(codeOf(reply))}.toStdString());
    REQUIRE_FALSE(reply.failure);
    REQUIRE(reply.body->results.size() == 1);
    return reply.body->results[0].fates;
}

protocol::Reply<protocol::Page> Device::pull()
{
    auto reply = ask<protocol::Page>(protocol::path::pull, protocol::Pull{cursor, witness});
    if (!reply.body) return reply;
    for (const protocol::Entry& entry : reply.body->entries) {
        CHECK(entry.at.seq == cursor.seq + 1);
        for (const sync::Effect& effect : entry.effects) sync::apply(effect, rows[effect.at]);
        cursor = entry.at;
        if (cursor.seq > witness.seq) witness = cursor;
        log.push_back(entry);
    }
    return reply;
}

void Device::pullAll()
{
    for (;;) {
        const auto reply = pull();
        REQUIRE_FALSE(reply.failure);
        if (!reply.body->more) return;
    }
}

std::vector<sync::RowKey> Device::readState(bool byContact, const sync::RowKey& from)
{
    protocol::ReadState read{.witness = witness, .after = from, .byContact = byContact};
    std::optional<sync::Place> begin;
    std::vector<sync::RowKey> order;
    for (;;) {
        const auto reply = ask<protocol::StatePage>(protocol::path::state, read);
        REQUIRE_FALSE(reply.failure);
        CHECK(reply.body->byContact == byContact);
        if (!begin) begin = reply.head;
        for (const sync::Effect& effect : reply.body->rows) {
            if (!byContact) CHECK(read.after < effect.at);
            read.after = effect.at;
            order.push_back(effect.at);
            sync::apply(effect, rows[effect.at]);
        }
        if (reply.body->last) break;
    }
    CHECK(std::set<sync::RowKey>(order.begin(), order.end()).size() == order.size());
    cursor = *begin;
    if (cursor.seq > witness.seq) witness = cursor;
    return order;
}

QString Device::value(const sync::RowKey& key, FieldIndex field) const
{
    const auto at = rows.find(key);
    return at == rows.end() ? u"(none)"_s : at->second[field].text();
}

Id newId() { return Id::make(QDateTime::currentMSecsSinceEpoch()); }

sync::Op create(Entity entity, const Id& id, std::vector<std::pair<FieldIndex, Value>> cells)
{
    sync::Op op{.at = {entity, id}, .kind = sync::OpKind::Create};
    for (auto& [field, value] : cells) op.writes.push_back({field, {}, std::move(value)});
    return op;
}

sync::Op set(Entity entity, const Id& id, FieldIndex field, Value value)
{
    return {.at = {entity, id}, .writes = {{field, {}, std::move(value)}}};
}

sync::Op remove(Entity entity, const Id& id)
{
    return {.at = {entity, id}, .writes = {{sync::FieldKey::deleted, Value{false}, Value{true}}}};
}

sync::Op person(const Id& id, const QString& name, const Id& responsible)
{
    return create(Entity::Contact, id,
                  {{Contact::Type, u"person"_s}, {Contact::LastName, name}, {Contact::Responsible, responsible}});
}

sync::Op email(const Id& id, const Id& contact, const QString& address)
{
    return create(Entity::Email, id, {{Email::Contact, contact}, {Email::Address, address}});
}

ServerProcess::ServerProcess(const server::Config& config, const QStringList& more)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program(u"kontor-server"_s),
                    QStringList{u"serve"_s, u"--database"_s, config.database, u"--listen"_s, config.listen,
                                u"--pushes-per-minute=0"_s, u"--reads-per-minute=0"_s, u"--logins-per-account=0"_s,
                                u"--logins-per-address=0"_s, u"--password-mib=19"_s, u"--password-passes=2"_s} +
                        more);
    REQUIRE(m_process.waitForStarted());
    while (!m_process.canReadLine()) REQUIRE(m_process.waitForReadyRead(30'000));
    m_port = m_process.readLine().trimmed().split(' ').last().toUShort();
    REQUIRE(m_port > 0);
}

ServerProcess::~ServerProcess() { kill9(); }

void ServerProcess::kill9()
{
    m_process.kill();
    m_process.waitForFinished();
}

int ServerProcess::terminate()
{
    m_process.terminate();
    REQUIRE(m_process.waitForFinished(30'000));
    REQUIRE(m_process.exitStatus() == QProcess::NormalExit);
    return m_process.exitCode();
}

} // namespace kontor::test
