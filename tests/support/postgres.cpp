// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgres.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <csignal>
#include <memory>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace kontor::test {

namespace {

constexpr auto user = "nobody"; // as whom it runs where the tests run as root, which PostgreSQL refuses

QString binaries()
{
    QStringList folders{qEnvironmentVariable("KONTOR_POSTGRES")};
    const QString asked = QStandardPaths::findExecutable(u"pg_config"_s);
    if (!asked.isEmpty()) {
        QProcess config;
        config.start(asked, {u"--bindir"_s});
        config.waitForFinished();
        folders += QString::fromUtf8(config.readAll()).trimmed();
    }
    const QDir debian{u"/usr/lib/postgresql"_s};
    const QStringList versions = debian.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString& version : versions) folders += debian.filePath(version) + u"/bin"_s;
    for (const QString& folder : folders)
        if (!folder.isEmpty() && QFileInfo{folder + u"/initdb"_s}.isExecutable()) return folder;
    FAIL("no PostgreSQL here: install Debian's package postgresql");
    return {};
}

class Cluster {
public:
    Cluster() : m_bin{binaries()}
    {
        REQUIRE(m_folder.isValid());
        if (geteuid() == 0) {
            QFile::setPermissions(m_folder.path(), QFile::Permissions{0x7755});
            QProcess::execute(u"chown"_s, {QString::fromLatin1(user), m_folder.path()});
        }
        call(u"initdb"_s, {u"-D"_s, data(), u"-U"_s, u"kontor"_s, u"--auth=trust"_s, u"-E"_s, u"UTF8"_s,
                           u"--locale=C.UTF-8"_s, u"--no-sync"_s});
        start();
    }
    ~Cluster() { stop(SIGINT); }

    /// What a killed one left behind may still be in use for a moment: then it does not start, and is started again.
    void start()
    {
        for (int i = 0; i < 600 && !run(u"postgres"_s, u"SELECT 1"_s, nullptr); ++i) {
            if (!m_server || m_server->state() == QProcess::NotRunning) launch();
            m_server->waitForFinished(50);
        }
        REQUIRE(run(u"postgres"_s, u"SELECT 1"_s, nullptr));
    }
    void crash()
    {
        // Its children see that their parent is gone, and go.
        stop(SIGKILL);
        start();
    }
    QString address(const QString& name) const { return u"host=%1 user=kontor dbname=%2"_s.arg(m_folder.path(), name); }
    bool run(const QString& database, const QString& sql, QString* output) const
    {
        QProcess psql;
        psql.setProcessChannelMode(QProcess::MergedChannels);
        psql.start(m_bin + u"/psql"_s, {u"-h"_s, m_folder.path(), u"-U"_s, u"kontor"_s, u"-d"_s, database, u"-XqtA"_s,
                                        u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-c"_s, sql});
        const bool ended = psql.waitForFinished(60'000);
        if (output) *output = QString::fromUtf8(psql.readAll()).trimmed();
        return ended && psql.exitStatus() == QProcess::NormalExit && psql.exitCode() == 0;
    }

private:
    void launch()
    {
        m_server = std::make_unique<QProcess>();
        m_server->setProcessChannelMode(QProcess::MergedChannels);
        m_server->setStandardOutputFile(m_folder.filePath(u"log"_s), QIODevice::Append);
        const QStringList command =
            asUser(m_bin + u"/postgres"_s,
                   {u"-D"_s, data(), u"-k"_s, m_folder.path(), u"-c"_s, u"listen_addresses="_s, u"-c"_s,
                    u"max_connections=200"_s, u"-c"_s, u"recovery_init_sync_method=syncfs"_s});
        m_server->start(command.front(), command.mid(1));
        REQUIRE(m_server->waitForStarted());
    }
    QString data() const { return m_folder.filePath(u"data"_s); }
    /// The command as the unprivileged user, and told when this program dies.
    static QStringList asUser(const QString& program, const QStringList& arguments)
    {
        QStringList command{u"setpriv"_s};
        if (geteuid() == 0)
            command += {u"--reuid=%1"_s.arg(QLatin1StringView{user}), u"--regid=nogroup"_s, u"--clear-groups"_s};
        return command + QStringList{u"--pdeathsig=INT"_s, program} + arguments;
    }
    void call(const QString& program, const QStringList& arguments) const
    {
        const QStringList command = asUser(m_bin + u'/' + program, arguments);
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(command.front(), command.mid(1));
        const bool ended = process.waitForFinished(120'000);
        INFO(process.readAll().toStdString());
        REQUIRE((ended && process.exitCode() == 0));
    }
    void stop(int signal)
    {
        if (!m_server || m_server->state() == QProcess::NotRunning) return;
        ::kill(pid_t(m_server->processId()), signal);
        m_server->waitForFinished(30'000);
    }

    QString m_bin;
    QTemporaryDir m_folder{QDir::tempPath() + u"/kontor-pg-XXXXXX"_s}; // short: a socket's path has 107 bytes
    std::unique_ptr<QProcess> m_server;
};

Cluster& cluster()
{
    static Cluster one;
    return one;
}

} // namespace

QString Postgres::newDatabase()
{
    static int count = 0;
    const QString name = u"kontor%1"_s.arg(++count);
    QString said;
    const bool made = cluster().run(u"postgres"_s, u"CREATE DATABASE %1"_s.arg(name), &said);
    INFO(said.toStdString());
    REQUIRE(made);
    return cluster().address(name);
}

bool Postgres::run(const QString& database, const QString& sql, QString* output)
{
    return cluster().run(database.section(u"dbname="_s, 1), sql, output);
}

void Postgres::crash() { cluster().crash(); }

} // namespace kontor::test
