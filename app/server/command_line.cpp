// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/command_line.h"

#include "app/server/serve.h"
#include "server/administration.h"
#include "server/passwords.h"

#include <QFile>
#include <QMap>
#include <QTextStream>

#include <csignal>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace kontor::server {

namespace {

constexpr auto help = R"(kontor-server keeps an organisation's contacts together.

  kontor-server init --organisation NAME --admin EMAIL --name NAME [--country CC]
                                   make the tables, an organisation and its first administrator
  kontor-server serve              answer devices until it is told to stop (SIGTERM)
  kontor-server user add EMAIL --name NAME [--role ROLE] [--organisation NAME]
  kontor-server user list
  kontor-server user password EMAIL
                                   a new password; every device has to log in again
  kontor-server user close EMAIL   nobody logs in with this account any more
  kontor-server check              is everything as it must be?

Passwords come from --password-file FILE (- is standard input); without it one is made and printed once.
ROLE is one of crm_sales, crm_marketeer, crm_manager, crm_admin.

Settings: --config FILE with lines `key = value`, the environment KONTOR_SERVER_KEY, or an option --key VALUE:
)";

int say(int exit, const QString& text)
{
    QTextStream{exit == 0 ? stdout : stderr} << text << '\n';
    return exit;
}

int explain(const Error& error)
{
    switch (error.code) {
    case Errc::Usage:
        return say(2, u"%1: \"%2\" is no value for the setting \"%3\"."_s.arg(error.file, error.value, error.field));
    case Errc::FileUnreadable: return say(3, u"%1 cannot be read: %2"_s.arg(error.file, error.detail));
    case Errc::NotFound:
        return say(2, u"There is no %1 \"%2\"."_s.arg(error.field.isEmpty() ? u"account"_s : error.field, error.value));
    case Errc::Ambiguous: return say(2, u"There are several organisations; name one with --organisation."_s);
    case Errc::AlreadyExists: return say(2, u"There is an account %1 already."_s.arg(error.value));
    case Errc::NotAllowed:
        if (error.field == u"listen")
            return say(2, u"Passwords must not travel in the clear: for %1 give tls_certificate and tls_key, or say "
                          u"behind_proxy = yes where a proxy ends TLS."_s.arg(error.value));
        return say(4, u"The organisation's rules refuse it (%1)."_s.arg(error.detail));
    case Errc::StoreTooNew:
        return say(4, u"The database has version %1, this program knows version %2."_s.arg(error.value, error.detail));
    case Errc::Storage:
        if (error.value == u"setting")
            return say(4,
                       u"PostgreSQL's setting %1 is not fit for keeping what was acknowledged; change it first."_s.arg(
                           error.detail));
        return say(4, u"The database refused: %1"_s.arg(error.detail));
    case Errc::Network: return say(5, error.detail);
    case Errc::Busy: return say(4, u"The database or the machine is too busy: %1"_s.arg(error.detail));
    default: return say(4, error.detail);
    }
}

struct Call {
    QStringList words;
    QMap<QString, QString> options;  ///< of the command
    QMap<QString, QString> settings; ///< of the server
    QString wrong{};
};

Call parse(const QStringList& arguments)
{
    static const QStringList own{u"config"_s,  u"organisation"_s, u"admin"_s,        u"name"_s,
                                 u"country"_s, u"role"_s,         u"password-file"_s};
    Call call;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString argument = arguments[i];
        if (!argument.startsWith(u'-')) {
            call.words += argument;
            continue;
        }
        if (argument == u"--help" || argument == u"-h" || argument == u"--version") {
            call.words = {argument == u"--version" ? u"version"_s : u"help"_s};
            return call;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
        const QString key = QString{name}.replace(u'-', u'_');
        const bool flag = key == u"behind_proxy" && equals < 0;
        if (equals < 0 && !flag && i + 1 == arguments.size()) call.wrong = argument;
        const QString value = equals >= 0 ? argument.mid(equals + 1) : flag ? u"yes"_s : arguments.value(++i);
        if (own.contains(name))
            call.options.insert(name, value);
        else if (configKeys().contains(key))
            call.settings.insert(key, value);
        else
            call.wrong = argument;
    }
    return call;
}

Result<QString> passwordFor(const Call& call, bool& made)
{
    made = !call.options.contains(u"password-file"_s);
    if (made) return randomPassword();
    const QString name = call.options.value(u"password-file"_s);
    QFile file{name};
    const bool open = name == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open) return Error{.code = Errc::FileUnreadable, .detail = file.errorString(), .file = name};
    const QString password = QString::fromUtf8(file.readLine()).remove(u'\n').remove(u'\r');
    if (password.size() < 12)
        return Error{.code = Errc::FileUnreadable, .detail = u"a password has at least 12 characters."_s, .file = name};
    return password;
}

int tellPassword(const QString& what, const QString& email, const QString& password, bool made)
{
    if (!made) return say(0, what);
    return say(0,
               u"%1\nPassword of %2: %3\nIt is shown this once; `kontor-server user password %2` makes another."_s.arg(
                   what, email, password));
}

int init(Administration& administration, const Call& call)
{
    const QString name = call.options.value(u"organisation"_s), email = call.options.value(u"admin"_s);
    if (name.isEmpty() || !email.contains(u'@') || call.options.value(u"name"_s).isEmpty())
        return say(2, u"init needs --organisation NAME, --admin EMAIL and --name NAME."_s);
    bool made = false;
    const auto password = passwordFor(call, made);
    if (!password) return explain(password.error());
    if (auto ready = administration.prepareSchema(); !ready) return explain(ready.error());
    const auto org =
        administration.addOrganisation({name, call.options.value(u"country"_s)},
                                       {.email = email, .name = call.options.value(u"name"_s), .password = *password});
    if (!org) return explain(org.error());
    return tellPassword(u"%1 is ready."_s.arg(name), email, *password, made);
}

int user(Administration& administration, Accounts accounts, const Call& call)
{
    const QString what = call.words.value(1), email = call.words.value(2);
    if (what == u"list") {
        const auto all = accounts.list();
        if (!all) return explain(all.error());
        for (const auto& account : *all)
            say(0, QStringList{account.email, account.organisationName, account.state, QString::number(account.devices)}
                       .join(u'\t'));
        return 0;
    }
    if (email.isEmpty()) return say(2, u"Whom? Give the email address."_s);
    if (what == u"close") {
        if (auto done = accounts.close(email); !done) return explain(done.error());
        return say(0, u"%1 is closed."_s.arg(email));
    }
    bool made = false;
    const auto password = passwordFor(call, made);
    if (!password) return explain(password.error());
    if (what == u"password") {
        if (auto done = accounts.setPassword(email, *password); !done) return explain(done.error());
        return tellPassword(u"%1 has a new password."_s.arg(email), email, *password, made);
    }
    if (what != u"add") return say(2, u"There is no command \"user %1\"."_s.arg(what));
    static const QStringList roles{u"crm_sales"_s, u"crm_marketeer"_s, u"crm_manager"_s, u"crm_admin"_s};
    const QString role = call.options.value(u"role"_s, roles.front());
    if (!roles.contains(role)) return say(2, u"There is no role \"%1\"."_s.arg(role));
    if (call.options.value(u"name"_s).isEmpty() || !email.contains(u'@'))
        return say(2, u"user add needs EMAIL and --name NAME."_s);
    auto done = administration.addUser(
        call.options.value(u"organisation"_s),
        {.email = email, .name = call.options.value(u"name"_s), .role = role, .password = *password});
    if (!done) return explain(done.error());
    return tellPassword(u"%1 may log in."_s.arg(email), email, *password, made);
}

int check(Administration& administration)
{
    const auto findings = administration.check();
    if (!findings) return explain(findings.error());
    bool good = true;
    for (const auto& finding : *findings) {
        QTextStream{stdout} << (finding.good ? "ok      " : "FAULT   ") << finding.text << '\n';
        good = good && finding.good;
    }
    return good ? 0 : 1;
}

} // namespace

int runCommand(const QStringList& arguments)
{
    const Call call = parse(arguments);
    const QString command = call.words.value(0);
    if (!call.wrong.isEmpty())
        return say(2, u"%1 is not understood; `kontor-server help` lists what is."_s.arg(call.wrong));
    if (command.isEmpty() || command == u"help")
        return say(command.isEmpty() ? 2 : 0, QString::fromUtf8(help) + u"  "_s + configKeys().join(u' '));
    if (command == u"version") return say(0, u"kontor-server "_s + QLatin1StringView{KONTOR_VERSION});
    if (!QStringList{u"init"_s, u"serve"_s, u"user"_s, u"check"_s}.contains(command))
        return say(2, u"There is no command \"%1\"; `kontor-server help` lists them."_s.arg(command));
    const auto config = readConfig(call.options.value(u"config"_s), call.settings);
    if (!config) return explain(config.error());
    if (!startCrypto()) return say(4, u"The system has no randomness to give."_s);
    // As a container's first process it would ignore this until it serves.
    std::signal(SIGTERM, [](int) { std::_Exit(128 + SIGTERM); });
    auto database = Database::open(config->database, config->prepare);
    if (!database) return explain(database.error());
    Administration administration{**database, config->password};
    if (command == u"init") return init(administration, call);
    if (command != u"serve") { // what only looks makes no tables in a database that was named by mistake
        const auto there = administration.isPrepared();
        if (!there) return explain(there.error());
        if (!*there)
            return say(2,
                       u"This database has no tables of Kontor; begin with `kontor-server init`, or name another."_s);
    }
    if (auto ready = administration.prepareSchema(); !ready) return explain(ready.error());
    if (command == u"user") return user(administration, Accounts{**database, config->password, systemClock()()}, call);
    if (command == u"check") return check(administration);
    if (auto durable = checkDurability(**database); !durable) return explain(durable.error());
    database->reset();
    const auto served = serve(*config);
    return served ? 0 : explain(served.error());
}

} // namespace kontor::server
