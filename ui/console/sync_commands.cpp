// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// server login, server status, server leave, sync, conflicts: the store and its organisation's server.
#include "core/queries/sync_state.h"
#include "ui/console/json_record.h"
#include "ui/console/secret_input.h"
#include "ui/console/session.h"
#include "ui/text/error_text.h"
#include "ui/text/sync_text.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Console {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

ServerStanding standingOf(const SyncState::Answer& state, const QString& store)
{
    return {.state = !state.joined   ? ServerStanding::State::NotJoined
                     : state.reading ? ServerStanding::State::Reading
                                     : ServerStanding::State::Idle,
            .url = state.url,
            .user = state.user,
            .organisation = state.organisation,
            .waiting = state.waiting,
            .attention = state.attention,
            .lastSync = state.lastSync,
            .cursor = state.cursor,
            .history = state.history,
            .accessInFile = state.joined && SyncSession::accessLiesInFile(store)};
}

void print(Session& session, const ServerStanding& standing)
{
    if (!session.json()) return session.out.line(serverText(standing));
    session.out.json({{u"joined"_s, standing.isJoined()},
                      {u"url"_s, jsonText(standing.url)},
                      {u"user"_s, jsonText(standing.user)},
                      {u"organisation"_s, jsonText(standing.organisation)},
                      {u"waiting"_s, standing.waiting},
                      {u"conflicts"_s, standing.attention},
                      {u"last_sync"_s, jsonTime(standing.lastSync)},
                      {u"cursor"_s, standing.cursor},
                      {u"history"_s, jsonText(standing.history)},
                      {u"access"_s, !standing.isJoined()    ? QJsonValue{}
                                    : standing.accessInFile ? u"file"_s
                                                            : u"keychain"_s}});
}

Result<QString> passwordOf(Session& session)
{
    constexpr qint64 longest = 4096;
    const QString from = session.call.value(u"--password-file"_s);
    if (from.isEmpty()) {
        if (session.handedOver())
            return usageError(Console::tr("While the window is open the password has to come from --password-file."));
        return readSecret(Console::tr("Password: "));
    }
    QFile file{session.path(from)};
    if (!file.open(QIODevice::ReadOnly))
        return Error{.code = Errc::FileUnreadable, .detail = file.errorString(), .file = from};
    QString password = QString::fromUtf8(file.read(longest));
    while (password.endsWith(u'\n') || password.endsWith(u'\r')) password.chop(1);
    return password;
}

Result<ExitCode> login(Session& session)
{
    const QString who = session.call.value(u"--user"_s);
    if (who.isEmpty()) return usageError(Console::tr("server login needs --user with your email address."));
    const auto password = passwordOf(session);
    if (!password) return password.error();
    const QString ca = session.call.value(u"--ca"_s);
    const ServerLogin wish{.url = session.call.words.first(),
                           .user = who,
                           .password = *password,
                           .ca = ca.isEmpty() ? QString{} : session.path(ca)};
    const auto standing = session.synchronise<ServerStanding>([wish](SyncSession& sync) { return sync.login(wish); });
    if (!standing) return standing.error();
    print(session, *standing);
    return ExitCode::Done;
}

Result<ExitCode> status(Session& session)
{
    const auto state = session.ask(SyncState{});
    if (!state) return state.error();
    print(session, standingOf(*state, session.store()));
    return ExitCode::Done;
}

Result<ExitCode> leave(Session& session)
{
    const auto left = session.synchronise<void>([](SyncSession& sync) { return sync.leave(); });
    if (!left) {
        if (left.error().code == Errc::NotFound) return Error{.code = Errc::Network, .detail = u"not_joined"_s};
        return left.error();
    }
    print(session, {});
    return ExitCode::Done;
}

ExitCode print(Session& session, const SyncOutcome& outcome)
{
    if (session.json())
        session.out.json({{u"pushed"_s, outcome.pushed},
                          {u"pulled"_s, outcome.pulled},
                          {u"conflicts"_s, outcome.conflicts},
                          {u"cursor"_s, outcome.cursor}});
    else
        session.out.line(Console::tr("Sent: %1, received: %2, to decide: %3.")
                             .arg(outcome.pushed)
                             .arg(outcome.pulled)
                             .arg(outcome.conflicts));
    return outcome.conflicts > 0 ? ExitCode::Partly : ExitCode::Done;
}

/// Who waits may begin to work before the history is here.
Result<SyncOutcome> syncNow(Session& session)
{
    return session.synchronise<SyncOutcome>(
        [](SyncSession& sync) { return sync.syncNow(); },
        [&session] {
            if (!session.json())
                session.out.message(Console::tr("All contacts are here; their earlier history follows."));
        });
}

/// Until the caller leaves: at once what others write, and what is written here by others of this computer.
Result<ExitCode> watch(Session& session)
{
    constexpr unsigned long pause = 5000;
    ExitCode last = ExitCode::Done;
    for (bool first = true; !session.stopped();) {
        const auto outcome = syncNow(session);
        if (outcome) {
            if (first || outcome->pushed || outcome->pulled) last = print(session, *outcome);
            first = false;
            const auto news = session.synchronise<bool>([](SyncSession& sync) { return sync.awaitNews(); });
            if (news) continue;
        } else if (outcome.error().code != Errc::Network || outcome.error().detail == "not_joined"_L1 ||
                   outcome.error().detail == "session_ended"_L1) {
            if (session.stopped()) break;
            return outcome.error();
        } else {
            session.out.message(errorText(outcome.error()));
        }
        for (unsigned long rest = 0; rest < pause && !session.stopped(); rest += 50) QThread::msleep(50);
    }
    return last;
}

Result<ExitCode> sync(Session& session)
{
    if (session.call.has(u"--watch"_s)) return watch(session);
    const auto outcome = syncNow(session);
    if (!outcome) return outcome.error();
    return print(session, *outcome);
}

Result<ExitCode> conflicts(Session& session)
{
    const auto items = session.ask(Conflicts{});
    if (!items) return items.error();
    if (!session.json()) {
        Table table{{Console::tr("No."), Console::tr("What there is to decide")}};
        for (const ConflictItem& item : *items) table.row({QString::number(item.no), conflictText(item)});
        if (items->empty())
            session.out.line(Console::tr("There is nothing to decide."));
        else
            session.out.write(table.text().toUtf8());
        return ExitCode::Done;
    }
    for (const ConflictItem& item : *items) {
        QJsonArray keep{u"mine"_s, u"theirs"_s};
        if (item.mayKeepBoth) keep.append(u"both"_s);
        session.out.json({{u"id"_s, QString::number(item.no)},
                          {u"at"_s, jsonTime(item.at)},
                          {u"code"_s, item.code},
                          {u"detail"_s, jsonText(item.detail)},
                          {u"operation"_s, jsonText(item.operation)},
                          {u"entity"_s, QLatin1StringView{entityInfo(item.entity).name}},
                          {u"row"_s, jsonId(item.row)},
                          {u"contact"_s, jsonId(item.contact)},
                          {u"contact_name"_s, jsonText(item.contactName)},
                          {u"field"_s, jsonText(item.field)},
                          {u"base"_s, jsonText(item.base)},
                          {u"mine"_s, jsonText(item.mine)},
                          {u"theirs"_s, jsonText(item.theirs)},
                          {u"other"_s, jsonId(item.other)},
                          {u"other_name"_s, jsonText(item.otherName)},
                          {u"keep"_s, keep},
                          {u"text"_s, conflictText(item)}});
    }
    return ExitCode::Done;
}

Result<ExitCode> resolve(Session& session)
{
    bool isNumber = false;
    const QString name = session.call.words.first();
    const qint64 no = name.toLongLong(&isNumber);
    const auto keep = choiceOption(session.call, u"--keep"_s, u"mine;theirs;both"_s);
    if (!keep) return keep.error();
    if (keep->isEmpty()) return usageError(Console::tr("conflicts resolve needs --keep mine, theirs or both."));
    if (!isNumber) return Error{.code = Errc::NotFound, .field = u"conflict"_s, .value = name};
    const KeepSide side = *keep == "mine"_L1     ? KeepSide::Mine
                          : *keep == "theirs"_L1 ? KeepSide::Theirs
                                                 : KeepSide::Both;
    const auto done = session.synchronise<void>([no, side](SyncSession& sync) { return sync.resolve(no, side); });
    if (!done) return done.error();
    if (session.json())
        session.out.json({{u"id"_s, name}, {u"kept"_s, *keep}});
    else
        session.out.line(Console::tr("Decided; the decision goes out with the next synchronisation."));
    return ExitCode::Done;
}

} // namespace

QList<Command> syncCommands()
{
    return {
        {.name = u"server login"_s,
         .words = u"URL"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Connect the store to an organisation's server"),
         .needs = Needs::Writing,
         .least = 1,
         .most = 1,
         .options = {{u"--user"_s, u"EMAIL"_s, QT_TRANSLATE_NOOP("Console", "as whom the server knows you")},
                     {u"--password-file"_s, u"FILE"_s,
                      QT_TRANSLATE_NOOP("Console", "holds the password; otherwise it is asked for")},
                     {u"--ca"_s, u"FILE"_s,
                      QT_TRANSLATE_NOOP("Console", "a private certificate authority to trust besides")}},
         .run = login},
        {.name = u"server status"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "How the store stands to its server"),
         .run = status},
        {.name = u"server leave"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Disconnect; all data stays"),
         .needs = Needs::Writing,
         .run = leave},
        {.name = u"sync"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Send what waits and get what others wrote"),
         .needs = Needs::Writing,
         .options = {{u"--watch"_s, {}, QT_TRANSLATE_NOOP("Console", "go on until interrupted")}},
         .run = sync},
        {.name = u"conflicts"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "What has to be decided after synchronising"),
         .run = conflicts},
        {.name = u"conflicts resolve"_s,
         .words = u"ID"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Decide a conflict"),
         .needs = Needs::Writing,
         .least = 1,
         .most = 1,
         .options = {{u"--keep"_s, u"SIDE"_s, QT_TRANSLATE_NOOP("Console", "mine, theirs or both")}},
         .run = resolve},
    };
}

} // namespace kontor
