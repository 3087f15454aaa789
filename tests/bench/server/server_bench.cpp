// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What an organisation's server takes: batches with all checks over HTTP against COPY of the rows that came of them, how
// fast a device reads the whole and the latest of it, and how soon fifty devices that wait know of a push.
#include "core/sync/protocol/codec.h"
#include "server/administration.h"
#include "server/http_server.h"
#include "server/passwords.h"
#include "server/service.h"
#include "tests/bench/support/figures.h"
#include "tests/bench/support/made_contacts.h"
#include "tests/server/http_client.h"
#include "tests/support/postgres.h"

#include <QCoreApplication>
#include <QDateTime>

#include <atomic>
#include <ctime>
#include <thread>

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::bench;

namespace {

constexpr auto secret = "correct horse battery";

template <class T>
T done(Result<T> result)
{
    if (!result) fail(u"error %1 %2"_s.arg(int(result.error().code)).arg(result.error().detail));
    return std::move(*result);
}

double cpuSeconds() // of this process: all of the server, none of PostgreSQL
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

/// An organisation's server of its own, with nothing in it.
class Site {
public:
    Site()
    {
        m_config.database = test::Postgres::newDatabase();
        m_config.listen = u"127.0.0.1:0"_s;
        m_config.password = {.passes = 2, .memoryMiB = 19};
        m_config.pushes = m_config.reads = 0;
        auto database = done(server::Database::open(m_config.database));
        server::Administration administration{*database, m_config.password};
        if (!administration.prepareSchema()) fail(u"schema"_s);
        (void)done(administration.addOrganisation(
            {u"Example"_s, u"AT"_s},
            {.email = u"ada@example.org"_s, .name = u"Ada"_s, .password = QString::fromLatin1(secret)}));
        m_service = std::make_unique<server::Service>(m_config);
        m_http = done(server::HttpServer::start(m_config, *m_service));
        test::HttpClient http{port()};
        const auto answer = http.post(
            protocol::path::session, protocol::encode(protocol::LogIn{u"ada@example.org"_s, QString::fromLatin1(secret),
                                                                      id(), u"bench"_s, id()}));
        session = *done(protocol::decodeReply<protocol::Session>(answer.body)).body;
    }
    ~Site()
    {
        m_http->stopListening();
        m_service->stop();
        m_http->finish();
    }

    quint16 port() const { return m_http->port(); }
    const QString& database() const { return m_config.database; }
    QString sql(const QString& statement) const
    {
        QString output;
        if (!test::Postgres::run(m_config.database, statement, &output)) fail(output);
        return output;
    }
    static Id id() { return Id::make(QDateTime::currentMSecsSinceEpoch()); }

    protocol::Session session;

private:
    server::Config m_config;
    std::unique_ptr<server::Service> m_service;
    std::unique_ptr<server::HttpServer> m_http;
};

using Cells = std::vector<std::pair<FieldIndex, Value>>;
sync::Op create(Entity entity, const Cells& cells)
{
    sync::Op op{.at = {entity, Site::id()}, .kind = sync::OpKind::Create};
    for (const auto& [field, value] : cells) op.writes.push_back({field, {}, value});
    return op;
}

/// A contact as an import makes it: itself, addresses, numbers, a place, keywords.
void addContact(std::vector<sync::Op>& ops, quint32 number, const Id& responsible)
{
    const MadeContact made = makeContact(number);
    const auto text = [](const std::string& words) { return Value{QString::fromStdString(words)}; };
    ops.push_back(create(Entity::Contact, {{Contact::Type, made.person ? u"person"_s : u"business"_s},
                                           {made.person ? Contact::LastName : Contact::LegalName, text(made.last)},
                                           {Contact::Responsible, responsible},
                                           {Contact::CreatedAt, qint64{1'700'000'000'000}}}));
    if (made.person) ops.back().writes.push_back({Contact::FirstName, {}, text(made.first)});
    const Id contact = ops.back().at.row;
    for (const auto& email : made.emails)
        ops.push_back(create(Entity::Email, {{Email::Contact, contact}, {Email::Address, text(email)}}));
    for (const auto& phone : made.phones)
        ops.push_back(create(Entity::Phone, {{Phone::Contact, contact}, {Phone::Number, text(phone)}}));
    for (const auto& word : made.keywords)
        ops.push_back(create(Entity::Keyword, {{Keyword::Contact, contact}, {Keyword::Word, text(word)}}));
    ops.push_back(create(
        Entity::Location,
        {{Location::Contact, contact}, {Location::Street, text(made.street)}, {Location::City, text(made.city)}}));
}

/// Everything that a device will send, ready as bytes.
class Load {
public:
    Load(const Site& site, quint32 contacts)
    {
        std::vector<sync::Op> ops;
        for (quint32 i = 0; i < contacts; ++i) {
            addContact(ops, i, site.session.employee);
            if (ops.size() > size_t(sync::maxOps) - 30) flush(site, ops);
        }
        flush(site, ops);
        if (!m_push.offers.empty()) pack();
    }
    double send(const Site& site) const
    {
        test::HttpClient http{site.port()};
        return timed([&] {
            for (const auto& [push, batches] : pushes) {
                qsizetype taken = 0;
                for (QByteArray rest = push; taken < batches;) {
                    const auto answer = http.post(protocol::path::push, rest, site.session.accessToken);
                    const auto reply = done(protocol::decodeReply<protocol::PushAnswer>(answer.body));
                    if (reply.failure || reply.body->results.empty()) fail(wordOf(reply.failure->code));
                    taken += qsizetype(reply.body->results.size());
                    if (taken == batches) break;
                    auto again = done(protocol::decode<protocol::Push>(push));
                    again.offers.erase(again.offers.begin(), again.offers.begin() + taken);
                    rest = protocol::encode(again);
                }
            }
        });
    }

    std::vector<std::pair<QByteArray, qsizetype>> pushes;
    qint64 operations = 0;

private:
    void flush(const Site& site, std::vector<sync::Op>& ops)
    {
        if (ops.empty()) return;
        operations += qint64(ops.size());
        m_push.offers.push_back({{.id = Site::id(),
                                  .group = Site::id(),
                                  .author = site.session.employee,
                                  .replica = m_replica,
                                  .no = ++m_no,
                                  .hlc = quint64(QDateTime::currentMSecsSinceEpoch()) << 16,
                                  .ops = std::move(ops)},
                                 {.kind = u"import"_s}});
        ops.clear();
        if (m_push.offers.size() == 16) pack();
    }
    void pack()
    {
        pushes.emplace_back(protocol::encode(m_push), qsizetype(m_push.offers.size()));
        m_push.offers.clear();
    }

    protocol::Push m_push;
    Id m_replica = Site::id();
    qint64 m_no = 0;
};

const QStringList tables{u"record"_s, u"link"_s, u"claim"_s, u"change_log"_s, u"batch"_s, u"customer_number"_s};

/// The same rows, by COPY, into the same tables with the same indexes, in one transaction. No check at all is made.
double copy(const Site& from)
{
    const QString folder = from.sql(u"SHOW data_directory"_s) + u"/bench-"_s;
    for (const QString& table : tables) from.sql(u"COPY %1 TO '%2%1' BINARY"_s.arg(table, folder));
    auto database = done(server::Database::open(test::Postgres::newDatabase()));
    if (!server::Administration{*database, {}}.prepareSchema()) fail(u"schema"_s);
    QByteArray script = "BEGIN;";
    for (const QString& table : tables) {
        (void)database->script("ALTER TABLE " + table.toLatin1() + " DISABLE TRIGGER USER");
        script += u"COPY %1 FROM '%2%1' BINARY;"_s.arg(table, folder).toUtf8();
    }
    return timed([&] {
        if (!database->script(script + "COMMIT")) fail(u"COPY"_s);
    });
}

void readAll(Figures& figures, const Site& site, quint32 contacts)
{
    test::HttpClient http{site.port()};
    sync::RowKey after;
    qint64 bytes = 0, rows = 0;
    double waiting = 0;
    for (bool last = false; !last;) {
        test::HttpAnswer answer;
        waiting += timed([&] {
            answer = http.post(protocol::path::state, protocol::encode(protocol::ReadState{{}, after}),
                               site.session.accessToken);
        });
        const auto reply = done(protocol::decodeReply<protocol::StatePage>(answer.body));
        bytes += answer.body.size();
        rows += qint64(reply.body->rows.size());
        if (!reply.body->rows.empty()) after = reply.body->rows.back().at;
        last = reply.body->last;
    }
    figures.note(u"the state of %1 contacts: %2 rows, %3 MB, the server's part %4 s (%5 rows/s)"_s
                     .arg(spaced(contacts), spaced(quint64(rows)))
                     .arg(double(bytes) / 1e6, 0, 'f', 1)
                     .arg(waiting, 0, 'f', 2)
                     .arg(spaced(quint64(double(rows) / waiting))));
}

double latest(const Site& site)
{
    test::HttpClient http{site.port()};
    const qint64 head = site.sql(u"SELECT head FROM org"_s).toLongLong() - 1;
    const QByteArray tag = QByteArray::fromHex(
        site.sql(u"SELECT encode(tag, 'hex') FROM change_log WHERE seq = %1"_s.arg(head)).toLatin1());
    const QByteArray ask = protocol::encode(protocol::Pull{{head, tag}, {head, tag}});
    std::vector<double> times;
    for (int i = 0; i < 50; ++i)
        times.push_back(timed([&] { (void)http.post(protocol::path::pull, ask, site.session.accessToken); }));
    return median(times);
}

/// Pushes of one operation while `clients` wait for news; how long until each of them knows.
void waiters(Figures& figures, int clients)
{
    const Site site;
    std::atomic<qint64> head = 1, arrived = 0;
    std::atomic<bool> stop = false;
    std::atomic<double> pushedAt = 0;
    std::vector<std::vector<double>> delays(size_t(clients), std::vector<double>{});
    std::vector<std::thread> threads;
    for (int i = 0; i < clients; ++i)
        threads.emplace_back([&, i] {
            test::HttpClient http{site.port()};
            for (qint64 seq = 1; !stop;) {
                const auto answer = http.post(protocol::path::wait, protocol::encode(protocol::Wait{seq, 2000}),
                                              site.session.accessToken);
                const double at = now();
                const auto reply = protocol::decodeReply<protocol::Done>(answer.body);
                if (!reply || !reply->body || reply->head.seq <= seq) continue;
                seq = reply->head.seq;
                delays[size_t(i)].push_back(at - pushedAt);
                ++arrived;
            }
        });
    const Load load{site, 1};
    test::HttpClient http{site.port()};
    std::vector<double> pushes;
    std::this_thread::sleep_for(std::chrono::seconds{1});
    const double cpu = cpuSeconds();
    const Id replica = Site::id();
    for (qint64 no = 1; no <= 40; ++no) {
        std::vector<sync::Op> ops;
        addContact(ops, quint32(no) + 1'000'000, site.session.employee);
        const protocol::Push push{.offers = {{{.id = Site::id(),
                                               .author = site.session.employee,
                                               .replica = replica,
                                               .no = no,
                                               .hlc = quint64(QDateTime::currentMSecsSinceEpoch()) << 16,
                                               .ops = ops},
                                              {}}}};
        const QByteArray bytes = protocol::encode(push);
        const qint64 before = arrived;
        pushedAt = now();
        pushes.push_back(timed([&] { (void)http.post(protocol::path::push, bytes, site.session.accessToken); }));
        for (int i = 0; i < 200 && arrived < before + clients; ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds{10});
    }
    stop = true;
    const double used = cpuSeconds() - cpu;
    for (std::thread& thread : threads) thread.join();
    std::vector<double> all;
    for (const auto& some : delays) all.insert(all.end(), some.begin(), some.end());
    figures.note(
        u"%1 devices wait, 40 pushes: push p50 %2 ms, p95 %3 ms; known to a device p50 %4 ms, p95 %5 ms (%6 of %7); %8 ms CPU a push, clients included"_s
            .arg(clients)
            .arg(1e3 * median(pushes), 0, 'f', 1)
            .arg(1e3 * quantile(pushes, 0.95), 0, 'f', 1)
            .arg(1e3 * median(all), 0, 'f', 1)
            .arg(1e3 * quantile(all, 0.95), 0, 'f', 1)
            .arg(all.size())
            .arg(40 * clients)
            .arg(1e3 * used / 40, 0, 'f', 1));
}

/// Small pushes of several devices at once into one organisation.
void crowd(Figures& figures, int devices, int each)
{
    const Site site;
    std::vector<std::vector<QByteArray>> pushes(static_cast<size_t>(devices));
    for (auto& list : pushes) {
        const Id replica = Site::id();
        for (qint64 no = 1; no <= each; ++no) {
            std::vector<sync::Op> ops;
            while (ops.size() < 50)
                addContact(ops, quint32(&list - pushes.data()) * 1'000'000 + quint32(no) * 100 + quint32(ops.size()),
                           site.session.employee);
            list.push_back(
                protocol::encode(protocol::Push{.offers = {{{.id = Site::id(),
                                                             .author = site.session.employee,
                                                             .replica = replica,
                                                             .no = no,
                                                             .hlc = quint64(QDateTime::currentMSecsSinceEpoch()) << 16,
                                                             .ops = ops},
                                                            {}}}}));
        }
    }
    const double seconds = timed([&] {
        std::vector<std::thread> threads;
        for (const auto& list : pushes)
            threads.emplace_back([&] {
                test::HttpClient http{site.port()};
                for (const QByteArray& push : list)
                    (void)http.post(protocol::path::push, push, site.session.accessToken);
            });
        for (std::thread& thread : threads) thread.join();
    });
    figures.note(u"%1 devices push 50 operations each time into one organisation: %2 pushes/s"_s.arg(devices).arg(
        double(devices * each) / seconds, 0, 'f', 0));
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application{argc, argv};
    const Settings settings = Settings::from(QCoreApplication::arguments());
    if (!server::startCrypto()) fail(u"no randomness"_s);
    Figures figures;
    std::vector<double> increments;
    for (const quint32 contacts : settings.sizes) {
        auto site = std::make_unique<Site>();
        (void)Load{*site, contacts}.send(*site);
        const Pairs pairs = Pairs::measure(
            std::min(settings.rounds, 3),
            [&] {
                site = std::make_unique<Site>();
                const Load load{*site, contacts};
                return load.send(*site);
            },
            [&] { return copy(*site); });
        figures.add(u"ingest of %1 contacts / COPY of the rows"_s.arg(spaced(contacts)), pairs, 4.0);
        readAll(figures, *site, contacts);
        increments.push_back(latest(*site));
        figures.note(u"the latest batch after %1 contacts: %2 ms"_s.arg(spaced(contacts))
                         .arg(1e3 * increments.back(), 0, 'f', 2));
    }
    waiters(figures, 50);
    crowd(figures, 8, 60);
    return 0;
}
