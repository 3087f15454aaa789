// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/config.h"

#include <QFile>

#include <functional>

using namespace Qt::StringLiterals;

namespace kontor::server {

namespace {

using Setter = std::function<bool(Config&, const QString&)>;

Setter text(QString Config::*member)
{
    return [member](Config& config, const QString& value) {
        config.*member = value;
        return true;
    };
}

Setter number(std::function<int&(Config&)> member, int least, int most)
{
    return [member = std::move(member), least, most](Config& config, const QString& value) {
        bool good = false;
        const int n = value.toInt(&good);
        if (!good || n < least || n > most) return false;
        member(config) = n;
        return true;
    };
}
Setter number(int Config::*member, int least, int most)
{
    return number([member](Config& config) -> int& { return config.*member; }, least, most);
}

Setter yesNo(bool Config::*member)
{
    return [member](Config& config, const QString& value) {
        static const QStringList yes{u"yes"_s, u"true"_s, u"on"_s, u"1"_s}, no{u"no"_s, u"false"_s, u"off"_s, u"0"_s};
        config.*member = yes.contains(value.toLower());
        return config.*member || no.contains(value.toLower());
    };
}

const QMap<QString, Setter>& setters()
{
    static const QMap<QString, Setter> all{
        {u"database"_s, text(&Config::database)},
        {u"listen"_s, text(&Config::listen)},
        {u"tls_certificate"_s, text(&Config::certificate)},
        {u"tls_key"_s, text(&Config::key)},
        {u"behind_proxy"_s, yesNo(&Config::behindProxy)},
        {u"prepared_statements"_s, yesNo(&Config::prepare)},
        {u"workers"_s, number(&Config::workers, 1, 256)},
        {u"login_workers"_s, number(&Config::loginWorkers, 1, 64)},
        {u"connections"_s, number(&Config::connections, 1, 1'000'000)},
        {u"bodies_mib"_s, number(&Config::bodiesMiB, 16, 65'536)},
        {u"password_passes"_s, number([](Config& c) -> int& { return c.password.passes; }, 2, 100)},
        {u"password_mib"_s, number([](Config& c) -> int& { return c.password.memoryMiB; }, 19, 4096)},
        {u"pushes_per_minute"_s, number(&Config::pushes, 0, 1'000'000)},
        {u"reads_per_minute"_s, number(&Config::reads, 0, 1'000'000)},
        {u"logins_per_account"_s, number(&Config::loginsPerAccount, 0, 1'000'000)},
        {u"logins_per_address"_s, number(&Config::loginsPerAddress, 0, 1'000'000)},
    };
    return all;
}

Status apply(Config& config, const QString& key, const QString& value, const QString& where)
{
    const auto setter = setters().constFind(key);
    if (setter != setters().constEnd() && (*setter)(config, value)) return {};
    return Error{.code = Errc::Usage, .field = key, .value = value, .file = where};
}

Status readFile(Config& config, const QString& name)
{
    QFile file{name};
    if (!file.open(QIODevice::ReadOnly))
        return Error{.code = Errc::FileUnreadable, .detail = file.errorString(), .file = name};
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty() || line.startsWith(u'#')) continue;
        const qsizetype equals = line.indexOf(u'=');
        const QString key = line.left(std::max<qsizetype>(equals, 0)).trimmed();
        if (auto done = apply(config, key, line.mid(equals + 1).trimmed(), name); !done) return done;
    }
    return {};
}

} // namespace

QStringList configKeys() { return setters().keys(); }

Result<Config> readConfig(const QString& file, const QMap<QString, QString>& options)
{
    Config config;
    if (!file.isEmpty())
        if (auto done = readFile(config, file); !done) return done.error();
    for (const QString& key : configKeys()) {
        const QByteArray name = "KONTOR_SERVER_" + key.toUpper().toLatin1();
        if (!qEnvironmentVariableIsSet(name.constData())) continue;
        if (auto done = apply(config, key, qEnvironmentVariable(name.constData()), QString::fromLatin1(name)); !done)
            return done.error();
    }
    for (auto at = options.begin(); at != options.end(); ++at)
        if (auto done = apply(config, at.key(), at.value(), u"--"_s + QString{at.key()}.replace(u'_', u'-')); !done)
            return done.error();
    return config;
}

Status checkListen(const Config& config)
{
    const QString host = config.listen.left(config.listen.lastIndexOf(u':'));
    const bool here = host.startsWith(u"127.") || host == u"localhost" || host == u"[::1]";
    if (here || config.hasTls() || config.behindProxy) return {};
    return Error{.code = Errc::NotAllowed, .field = u"listen"_s, .value = config.listen};
}

} // namespace kontor::server
