// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sync_session.h"

#include "core/sync/transport/session_file.h"
#include "core/workspace/sync_work.h"

#include <QRandomGenerator>

#include <chrono>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

using namespace std::chrono_literals;
constexpr auto soon = 1200ms; ///< after an edit, so that a burst of them goes together

/// Longer after each failure, and never for two devices the same.
std::chrono::milliseconds pauseAfter(int failures)
{
    const qint64 longest = std::min<qint64>(300'000, 1000LL << std::min(failures, 9));
    return std::chrono::milliseconds{longest / 2 + QRandomGenerator::global()->bounded(longest / 2 + 1)};
}

ServerStanding::State stateAfter(const Error& error)
{
    if (error.detail == "session_ended"_L1 || error.detail == "login_failed"_L1)
        return ServerStanding::State::NeedsLogin;
    return error.detail == "upgrade"_L1 ? ServerStanding::State::NeedsUpdate : ServerStanding::State::Offline;
}

} // namespace

bool SyncSession::accessLiesInFile(const QString& store) { return sync::tokenPlace(store) == sync::TokenPlace::File; }

SyncSession& SyncSession::of(Workspace& workspace)
{
    if (auto* made = workspace.findChild<SyncSession*>(QString{}, Qt::FindDirectChildrenOnly)) return *made;
    return *new SyncSession{workspace};
}

SyncSession::SyncSession(Workspace& workspace) : QObject{&workspace}, m_workspace{workspace}
{
    qRegisterMetaType<ServerStanding>();
    m_work = std::make_unique<SyncWork>(workspace, [this](ServerStanding::State state) {
        QMetaObject::invokeMethod(this, [this, state] { setState(state, {}); });
    });
    m_lane = std::make_unique<Lane>("kontor-sync");
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &SyncSession::runAutomatic);
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet& changes) {
        if (m_automatic && !changes.remote) m_soon.start(soon);
    });
    // The lane speaks to the writer thread, so it has to be gone before.
    connect(&workspace, &Workspace::closing, this, [this] {
        stop();
        m_lane.reset();
    });
}

SyncSession::~SyncSession()
{
    stop();
    m_lane.reset();
}

void SyncSession::stop()
{
    m_automatic = false;
    m_soon.stop();
    m_work->stop();
}

template <class T, class Do>
QFuture<Result<T>> SyncSession::onLane(Do work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    m_work->interrupt();
    if (!m_lane) {
        promise->addResult(Error{.code = Errc::Cancelled});
        promise->finish();
        return promise->future();
    }
    m_lane->post([this, promise, work = std::move(work)] {
        auto result = work(*m_work, *promise);
        const auto now = m_work->standing();
        QMetaObject::invokeMethod(this, [this, now, error = result ? Error{} : result.error(), failed = !result] {
            if (!now) return;
            ServerStanding standing = *now;
            if (failed && error.code == Errc::Network && standing.isJoined()) {
                standing.state = stateAfter(error);
                standing.error = error;
            }
            tell(standing);
        });
        promise->addResult(std::move(result));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<ServerStanding>> SyncSession::refresh()
{
    return onLane<ServerStanding>([](SyncWork& work, auto&) { return work.standing(); });
}

QFuture<Result<ServerStanding>> SyncSession::login(ServerLogin wish)
{
    auto done = onLane<ServerStanding>([wish = std::move(wish)](SyncWork& work, auto&) { return work.login(wish); });
    if (m_automatic) m_soon.start(soon);
    return done;
}

QFuture<Status> SyncSession::leave()
{
    return onLane<void>([](SyncWork& work, auto&) { return work.leave(); });
}

QFuture<Result<SyncOutcome>> SyncSession::syncNow()
{
    return onLane<SyncOutcome>([](SyncWork& work, auto& promise) {
        promise.setProgressRange(0, 1);
        return work.synchronise([&promise] { promise.setProgressValue(1); });
    });
}

QFuture<Result<bool>> SyncSession::awaitNews()
{
    return onLane<bool>([](SyncWork& work, auto&) { return work.await(); });
}

QFuture<Status> SyncSession::resolve(qint64 conflict, KeepSide keep)
{
    auto done = onLane<void>([conflict, keep](SyncWork& work, auto&) { return work.resolve(conflict, keep); });
    if (m_automatic) m_soon.start(soon);
    return done;
}

void SyncSession::setAutomatic(bool on)
{
    m_automatic = on;
    if (on)
        m_soon.start(0ms);
    else
        m_soon.stop();
}

void SyncSession::runAutomatic()
{
    if (!m_automatic || !m_lane) return;
    m_again = m_running;
    if (m_running) return m_work->interrupt();
    m_running = true;
    m_lane->post([this] {
        const auto done = m_work->synchronise();
        const auto now = m_work->standing();
        QMetaObject::invokeMethod(this, [this, how = done ? Status{} : Status{done.error()}, now] {
            if (now) m_standing = *now;
            ended(how);
        });
    });
}

/// In the workspace's thread, after an automatic synchronisation or after listening.
void SyncSession::ended(const Status& how)
{
    m_running = false;
    if (!m_automatic) return;
    if (how) {
        m_failures = 0;
        setState(m_standing.isJoined() ? ServerStanding::State::Idle : ServerStanding::State::NotJoined, {});
        m_again ? runAutomatic() : listen();
        return;
    }
    const Error& error = how.error();
    if (error.code == Errc::Cancelled || error.detail == "not_joined"_L1) return tell(m_standing);
    const auto state = stateAfter(error);
    setState(state, error);
    // Nobody but the person can help with a password; everything else is tried again.
    if (state != ServerStanding::State::NeedsLogin) m_soon.start(pauseAfter(m_failures++));
}

void SyncSession::listen()
{
    m_running = true;
    m_lane->post([this] {
        const auto news = m_work->await();
        QMetaObject::invokeMethod(this, [this, how = news ? Status{} : Status{news.error()}, any = news && *news] {
            m_running = false;
            if (!m_automatic) return;
            if (!how) return ended(how);
            any || m_again ? runAutomatic() : listen();
        });
    });
}

void SyncSession::setState(ServerStanding::State state, const Error& error)
{
    ServerStanding standing = m_standing;
    standing.state = state;
    standing.error = error;
    tell(standing);
}

void SyncSession::tell(const ServerStanding& standing)
{
    m_standing = standing;
    Q_EMIT standingChanged(m_standing);
}

} // namespace kontor
