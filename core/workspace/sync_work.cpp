// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sync_work.h"

#include "core/queries/sync_state.h"
#include "core/sync/desktop/attention.h"
#include "core/sync/protocol/codec.h"
#include "core/workspace/lane_here.h"

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

Error networkError(const QString& what) { return {.code = Errc::Network, .detail = what}; }

template <class T>
Result<T> resultOf(QFuture<Result<T>> future)
{
    future.waitForFinished();
    if (future.resultCount() == 0) return Error{.code = Errc::Cancelled}; // the workspace closes
    return future.takeResult();
}

} // namespace

Status SyncWork::onWriter(Task task)
{
    if (m_stopped) return Error{.code = Errc::Cancelled};
    auto done = resultOf(m_workspace.takeIn([this, task = std::move(task)](Store& store) {
        if (!m_engine || m_serial != store.serial()) m_engine.emplace(store, isAwaitedHere);
        m_serial = store.serial();
        return task(store, *m_engine);
    }));
    return done ? Status{} : Status{done.error()};
}

Result<ServerStanding> SyncWork::standing()
{
    ServerStanding standing;
    auto read = onWriter([&](Store& store, sync::Engine&) -> Result<ChangeSet> {
        const auto state = run(store.reader(), SyncState{});
        if (!state) return state.error();
        standing = {.state = !state->joined   ? ServerStanding::State::NotJoined
                             : state->reading ? ServerStanding::State::Reading
                                              : ServerStanding::State::Idle,
                    .url = state->url,
                    .user = state->user,
                    .organisation = state->organisation,
                    .waiting = state->waiting,
                    .attention = state->attention,
                    .lastSync = state->lastSync,
                    .cursor = state->cursor,
                    .history = state->history,
                    .accessInFile = state->joined && SyncSession::accessLiesInFile(m_workspace.file())};
        return ChangeSet{};
    });
    if (!read) return read.error();
    return standing;
}

void SyncWork::setLink(std::shared_ptr<sync::ServerLink> link)
{
    const std::scoped_lock lock{m_mutex};
    m_link = std::move(link);
}

Result<std::shared_ptr<sync::ServerLink>> SyncWork::link()
{
    SyncStanding now;
    auto read = onWriter([&](Store& store, sync::Engine&) -> Result<ChangeSet> {
        auto standing = store.sync().standing();
        if (!standing) return standing.error();
        now = *standing;
        return ChangeSet{};
    });
    if (!read) return read.error();
    if (!now.isJoined()) return networkError(u"not_joined"_s);
    const QString address = now.url + u'\n' + now.ca;
    if (m_link && m_address == address) return m_link;
    const auto url = sync::serverAddress(now.url);
    if (!url) return url.error();
    setLink(std::make_shared<sync::ServerLink>(m_workspace.file(), *url, now.ca));
    m_address = address;
    return m_link;
}

Result<ServerStanding> SyncWork::login(const ServerLogin& wish)
{
    const auto url = sync::serverAddress(wish.url);
    if (!url) return url.error();
    Id replica;
    auto asked = onWriter([&](Store&, sync::Engine& engine) -> Result<ChangeSet> {
        const auto own = engine.replica();
        if (!own) return own.error();
        replica = *own;
        return ChangeSet{};
    });
    if (!asked) return asked.error();
    auto link = std::make_shared<sync::ServerLink>(m_workspace.file(), *url, wish.ca);
    setLink(link);
    m_address.clear();
    const auto session = link->logIn(wish.user, wish.password, replica);
    if (!session) return session.error();
    auto joined = onWriter([&](Store&, sync::Engine& engine) -> Result<ChangeSet> {
        if (auto done = engine.join(*session, url->toString(), wish.user.trimmed(), wish.ca); !done)
            return done.error();
        return ChangeSet{};
    });
    if (!joined) return joined.error();
    return standing();
}

Status SyncWork::leave()
{
    const auto server = link();
    auto left = onWriter([&](Store&, sync::Engine& engine) -> Result<ChangeSet> {
        if (auto done = engine.leave(); !done) return done.error();
        return ChangeSet{};
    });
    if (!left) return left;
    if (server) return (*server)->leave();
    return sync::forgetTokens(m_workspace.file());
}

SyncWork::Answer SyncWork::fetch(sync::ServerLink& server, const sync::Request& request)
{
    Answer answer{server.ask(request.path, request.body)};
    if (answer.bytes && request.path == protocol::path::state)
        if (auto page = protocol::decodeReply<protocol::StatePage>(*answer.bytes)) answer.page = std::move(*page);
    return answer;
}

SyncWork::Ahead SyncWork::fetchAhead(sync::ServerLink& server, sync::Request request,
                                     const std::future<Result<sync::Progress>>& written)
{
    constexpr size_t enough = 20'000; // rows in memory
    Ahead ahead{request, fetch(server, request)};
    auto& all = ahead.answer.page;
    if (!all) return ahead;
    ahead.then = sync::following(request, *all);
    while (ahead.then && all->body->rows.size() < enough &&
           written.wait_for(std::chrono::seconds{0}) != std::future_status::ready) {
        Answer more = fetch(server, *ahead.then);
        if (!more.page) break;
        auto then = sync::following(*ahead.then, *more.page);
        if (!sync::append(*all, *more.page)) break;
        ahead.then = std::move(then);
    }
    return ahead;
}

Result<sync::Progress> SyncWork::hand(Answer& answer)
{
    sync::Progress all;
    for (bool first = true; first || all.unfinished; first = false) {
        std::optional<Result<sync::Progress>> progress;
        auto done = onWriter([&](Store&, sync::Engine& engine) -> Result<ChangeSet> {
            progress = !first        ? engine.go()
                       : answer.page ? engine.receive(std::move(*answer.page))
                                     : engine.receive(*answer.bytes);
            if (!*progress) return progress->error();
            if ((*progress)->meChanged) m_workspace.actorChanged();
            return std::move((*progress)->changes);
        });
        if (!done) return done.error();
        const int pushed = all.pushed + (*progress)->pushed, pulled = all.pulled + (*progress)->pulled;
        all = std::move(**progress);
        all.pushed = pushed;
        all.pulled = pulled;
    }
    return all;
}

Result<SyncOutcome> SyncWork::synchronise(const std::function<void()>& rowsAreHere)
{
    auto outcome = exchange(rowsAreHere);
    const QString failure = outcome ? QString{} : outcome.error().detail;
    if (!outcome && outcome.error().code == Errc::Cancelled) return outcome;
    [[maybe_unused]] const auto noted = onWriter([&](Store& store, sync::Engine& engine) -> Result<ChangeSet> {
        engine.giveUp();
        auto standing = store.sync().standing();
        if (!standing) return standing.error();
        if (standing->failure == failure || !standing->isJoined()) return ChangeSet{};
        standing->failure = failure;
        if (auto saved = store.together([&] { return store.saveStanding(*standing); }); !saved) return saved.error();
        return ChangeSet{};
    });
    return outcome;
}

Result<SyncOutcome> SyncWork::exchange(const std::function<void()>& rowsAreHere)
{
    constexpr int tries = 4;
    const auto server = link();
    if (!server) return server.error();
    SyncOutcome outcome;
    std::optional<Error> upgrade;
    std::optional<Ahead> ahead; // the next rows, asked for while these are written
    m_tell(ServerStanding::State::Working);
    for (int failed = 0;;) {
        std::optional<sync::Request> request;
        auto asked = onWriter([&](Store&, sync::Engine& engine) -> Result<ChangeSet> {
            engine.pullOnly(upgrade.has_value());
            auto next = engine.next();
            if (!next) return next.error();
            request = std::move(*next);
            return ChangeSet{};
        });
        if (!asked) return asked.error();
        if (!request) return networkError(u"not_joined"_s);
        if (request->path == protocol::path::state) m_tell(ServerStanding::State::Reading);
        const bool known = ahead && ahead->request == *request; // else something came in between
        Answer answer = known ? std::move(ahead->answer) : fetch(**server, *request);
        if (!answer.bytes) return answer.bytes.error();
        const auto then = known         ? std::exchange(ahead->then, {})
                          : answer.page ? sync::following(*request, *answer.page)
                                        : std::nullopt;
        ahead.reset();
        auto written = std::async(then ? std::launch::async : std::launch::deferred, [&] { return hand(answer); });
        if (then) ahead = fetchAhead(**server, *then, written);
        const auto progress = written.get();
        if (!progress) return progress.error();
        outcome.pushed += progress->pushed;
        outcome.pulled += progress->pulled;
        const Error error = sync::errorOf({.code = progress->code});
        switch (progress->reaction) {
        case protocol::Reaction::RetryLater:
            if (++failed >= tries) return error;
            if (auto rested = nap(progress->retryAfter ? progress->retryAfter : 500 << failed); !rested)
                return rested.error();
            continue;
        case protocol::Reaction::Upgrade:
            if (upgrade) return error;
            upgrade = error;
            continue;
        case protocol::Reaction::Refresh:
        case protocol::Reaction::LogIn: return error;
        default: break;
        }
        if (progress->onlyPast && rowsAreHere) rowsAreHere();
        if (!progress->more) break;
    }
    if (upgrade) return *upgrade;
    const auto now = standing();
    if (!now) return now.error();
    outcome.conflicts = now->attention;
    outcome.cursor = now->cursor;
    return outcome;
}

Result<bool> SyncWork::await()
{
    const auto server = link();
    if (!server) return server.error();
    const auto now = standing();
    if (!now) return now.error();
    {
        const std::scoped_lock lock{m_mutex};
        if (std::exchange(m_interrupted, false)) return true; // somebody wants something else
        m_awaiting = true;
    }
    auto news = (*server)->wait(now->cursor);
    {
        const std::scoped_lock lock{m_mutex};
        m_awaiting = false;
    }
    if (m_stopped) return Error{.code = Errc::Cancelled};
    (*server)->resume();
    if (!news && news.error().code == Errc::Cancelled) return true; // there is something of our own to send
    return news;
}

Status SyncWork::resolve(qint64 conflict, KeepSide keep)
{
    const auto side = keep == KeepSide::Mine     ? sync::Keep::Mine
                      : keep == KeepSide::Theirs ? sync::Keep::Theirs
                                                 : sync::Keep::Both;
    return onWriter([&](Store& store, sync::Engine&) -> Result<ChangeSet> {
        const auto actor = store.actor(m_workspace.me());
        if (!actor) return actor.error();
        auto written = store.write({.kind = u"resolve_conflict"_s, .label = {}, .actor = *actor},
                                   [&](Pen& pen) { return sync::resolve(store, pen, conflict, side); });
        if (!written) return written.error();
        return std::move(written->changes);
    });
}

Status SyncWork::nap(qint64 milliseconds)
{
    std::unique_lock lock{m_mutex};
    m_wake.wait_for(lock, std::chrono::milliseconds{std::min<qint64>(milliseconds, 60'000)},
                    [this] { return m_stopped.load(); });
    return m_stopped ? Status{Error{.code = Errc::Cancelled}} : Status{};
}

void SyncWork::stop()
{
    m_stopped = true;
    const std::scoped_lock lock{m_mutex};
    m_wake.notify_all();
    if (m_link) m_link->stop();
}

void SyncWork::interrupt()
{
    const std::scoped_lock lock{m_mutex};
    m_interrupted = !m_awaiting;
    if (m_awaiting && m_link) m_link->stop();
}

} // namespace kontor
