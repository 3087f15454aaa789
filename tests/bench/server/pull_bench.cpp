// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a rep waits for: the first reading of an organisation's contacts, until kontorctl has them from a server over TLS,
// has written them down and says so (the history of before, which Radicale does not have, follows and is told apart), and the ten changes of an hour, as a desktop gets them that is running and connected; beside what
// Radicale takes to answer the same question for the same people as vCards, over plain HTTP, on a connection that is kept
// too, and with nothing written at all. What a kontorctl that is started for the changes takes besides is told apart.
#include "core/workspace/sync_session.h"
#include "server/administration.h"
#include "server/http_server.h"
#include "server/passwords.h"
#include "server/service.h"
#include "tests/bench/server/radicale.h"
#include "tests/bench/support/figures.h"
#include "tests/bench/support/made_contacts.h"
#include "tests/bench/support/process.h"
#include "tests/support/postgres.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QFutureWatcher>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::bench;

namespace {

constexpr auto secret = "correct horse battery";
constexpr int changed = 10;

void write(const QString& file, const QByteArray& bytes)
{
    QFile out{file};
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size()) fail(u"%1 cannot be written"_s.arg(file));
}

/// An organisation's server with TLS of its own.
class Site {
public:
    explicit Site(const QTemporaryDir& folder) : m_certificate{folder.filePath(u"server.pem"_s)}
    {
        server::Config config;
        config.certificate = m_certificate;
        config.key = folder.filePath(u"server.key"_s);
        runProcess(u"openssl"_s,
                   {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                    u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s,
                    u"subjectAltName=DNS:localhost"_s, u"-keyout"_s, config.key, u"-out"_s, config.certificate});
        config.database = test::Postgres::newDatabase();
        config.listen = u"127.0.0.1:0"_s;
        config.password = {.passes = 2, .memoryMiB = 19};
        config.pushes = config.reads = 0;
        const auto database = server::Database::open(config.database);
        if (!database) fail(u"no database"_s);
        server::Administration administration{**database, config.password};
        if (!administration.prepareSchema() ||
            !administration.addOrganisation(
                {u"Example"_s, u"AT"_s},
                {.email = u"ada@example.org"_s, .name = u"Ada"_s, .password = QString::fromLatin1(secret)}))
            fail(u"no organisation"_s);
        m_service = std::make_unique<server::Service>(config);
        auto http = server::HttpServer::start(config, *m_service);
        if (!http) fail(u"no server"_s);
        m_http = std::move(*http);
    }
    ~Site()
    {
        m_http->stopListening();
        m_service->stop();
        m_http->finish();
    }
    QString address() const { return u"https://localhost:%1"_s.arg(m_http->port()); }
    const QString& certificate() const { return m_certificate; }

private:
    QString m_certificate;
    std::unique_ptr<server::Service> m_service;
    std::unique_ptr<server::HttpServer> m_http;
};

/// One of Ada's computers.
class Desk {
public:
    Desk(const QTemporaryDir& folder, const QString& name) : m_folder{folder}, m_store{folder.filePath(name)}
    {
        ctl({u"init"_s, u"--organisation"_s, u"Own"_s, u"--me"_s, u"Ada"_s, u"--email"_s, u"ada@example.org"_s,
             u"--country"_s, u"DE"_s});
    }
    ProcessRun ctl(const QStringList& arguments) const
    {
        return runProcess(QStringLiteral(KONTOR_BIN_DIR "/kontorctl"), QStringList{u"--store"_s, m_store} + arguments);
    }
    void join(const Site& site) const
    {
        const QString file = m_folder.filePath(u"password"_s);
        write(file, QByteArray{secret} + '\n');
        ctl({u"server"_s, u"login"_s, site.address(), u"--user"_s, u"ada@example.org"_s, u"--password-file"_s, file,
             u"--ca"_s, site.certificate()});
    }
    ProcessRun sync() const { return ctl({u"sync"_s}); }
    /// The program without its work: starts, opens the store, ends.
    double start() const { return ctl({u"server"_s, u"status"_s}).seconds; }
    const QString& store() const { return m_store; }
    quint32 count() const
    {
        const QByteArray counts = ctl({u"count"_s, u"--json"_s}).output;
        return quint32(QJsonDocument::fromJson(counts).object().value(u"total"_s).toInt());
    }

private:
    const QTemporaryDir& m_folder;
    QString m_store;
};

/// The desktop, without its window.
class Running {
public:
    explicit Running(const QString& store) : m_workspace{store}
    {
        if (!ended(m_workspace.open())) fail(u"the store does not open"_s);
    }
    double sync()
    {
        return timed([&] {
            if (!ended(SyncSession::of(m_workspace).syncNow())) fail(u"the changes do not come"_s);
        });
    }

private:
    template <class T>
    static T ended(QFuture<T> future)
    {
        QFutureWatcher<T> watcher;
        QEventLoop loop;
        QObject::connect(&watcher, &QFutureWatcher<T>::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        if (!future.isFinished()) loop.exec();
        return future.takeResult();
    }

    Workspace m_workspace;
};

struct Waited {
    double first = 0;   ///< until all contacts are here and can be used
    double history = 0; ///< until what was before is here, too
    std::vector<double> changes, starts, programs;
};

Waited waitFor(quint32 contacts, int rounds)
{
    const QTemporaryDir folder;
    const Site site{folder};
    const Desk office{folder, u"office.kontor"_s}, field{folder, u"field.kontor"_s};
    const QString list = folder.filePath(u"list.csv"_s);
    if (!writeContacts(list, contacts)) fail(u"no list"_s);
    office.ctl({u"import"_s, u"csv"_s, list});
    office.join(site);
    office.sync();
    Waited waited;
    std::vector<double> firsts, histories;
    for (int round = 0; round < 3; ++round) { // as often as Radicale is asked
        const Desk other{folder, u"other%1.kontor"_s.arg(round)};
        const Desk& reader = round == 0 ? field : other;
        reader.join(site);
        const ProcessRun read = reader.sync();
        firsts.push_back(read.spoke);
        histories.push_back(read.seconds);
        if (reader.count() < contacts) fail(u"not everything came"_s);
    }
    waited.first = median(firsts);
    waited.history = median(histories);
    const QList<QByteArray> lines = // and one more that says where the list goes on
        office
            .ctl({u"list"_s, u"type:person"_s, u"--limit"_s, QString::number(changed), u"--columns"_s, u"id"_s,
                  u"--json"_s})
            .output.trimmed()
            .split('\n');
    const auto change = [&](int round) {
        for (const QByteArray& line : lines.first(changed))
            office.ctl({u"set"_s, QJsonDocument::fromJson(line).object().value(u"id"_s).toString(),
                        u"job_title=Round %1"_s.arg(round)});
        office.sync();
    };
    for (int round = 0; round < rounds; ++round) {
        change(round);
        waited.programs.push_back(field.sync().seconds);
        waited.starts.push_back(field.start());
    }
    Running desktop{field.store()};
    desktop.sync(); // connects
    for (int round = 0; round < rounds; ++round) {
        change(rounds + round);
        waited.changes.push_back(desktop.sync());
    }
    return waited;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application{argc, argv};
    const Settings settings = Settings::from(QCoreApplication::arguments());
    if (!server::startCrypto()) fail(u"no randomness"_s);
    constexpr int rounds = 5;
    Figures figures;
    std::vector<std::pair<quint32, Waited>> all;
    for (const quint32 contacts : settings.sizes) all.emplace_back(contacts, waitFor(contacts, rounds));

    const auto& [few, ours] = all.front();
    const QTemporaryDir folder;
    Radicale radicale{folder.path(), few};
    const double cold = radicale.readAll();
    std::vector<double> warm, changes;
    for (int round = 0; round < 3; ++round) warm.push_back(radicale.readAll());
    for (int round = 0; round < rounds; ++round) changes.push_back(radicale.readChanges(changed, round));
    figures.add(u"first reading of %1 over TLS : Radicale's warm report"_s.arg(spaced(few)), ours.first, median(warm),
                0.8);
    figures.add(u"  the same : its first report"_s, ours.first, cold, 0.1);
    figures.add(u"  the same with the history of before : its warm report"_s, ours.history, median(warm), std::nullopt);
    figures.add(u"%1 changes of %2 : Radicale's increment"_s.arg(changed).arg(spaced(few)), median(ours.changes),
                median(changes), 0.05);
    figures.add(u"  the same by starting kontorctl : its start alone"_s, median(ours.programs), median(ours.starts),
                std::nullopt);
    for (const auto& [many, later] : all) {
        if (many == few) continue;
        figures.add(u"  a contact's part of %1 : of %2"_s.arg(spaced(many), spaced(few)), later.first / many,
                    ours.first / few, 1.5);
        figures.add(u"  %1 changes of %2 : of %3"_s.arg(changed).arg(spaced(many), spaced(few)), median(later.changes),
                    median(ours.changes), 1.2);
    }
    return 0;
}
