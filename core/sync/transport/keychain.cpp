// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/transport/keychain.h"

#ifdef KONTOR_KEYCHAIN
#include <qt6keychain/keychain.h>

#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>

#include <functional>
#include <mutex>
#endif

using namespace Qt::StringLiterals;

namespace kontor::sync::keychain {

namespace {

[[maybe_unused]] Error closed(const QString& why)
{
    return {.code = Errc::Network, .detail = u"keychain"_s, .value = why};
}

} // namespace

#ifdef KONTOR_KEYCHAIN

namespace {

const QString service = u"Kontor"_s;

/// QtKeychain keeps its queue in an object of the thread that asked first, and works by that one's events: everybody asks
/// in this one.
class Asker {
public:
    static Asker& one()
    {
        static Asker asker;
        return asker;
    }
    void run(const std::function<void()>& work)
    {
        const std::scoped_lock oneByOne{m_mutex};
        QMetaObject::invokeMethod(&m_inThread, work, Qt::BlockingQueuedConnection);
    }

private:
    Asker()
    {
        m_inThread.moveToThread(&m_thread);
        m_thread.setObjectName(u"kontor-keychain"_s);
        m_thread.start();
        qAddPostRoutine([] {
            one().m_thread.quit();
            one().m_thread.wait();
        });
    }

    std::mutex m_mutex;
    QThread m_thread;
    QObject m_inThread;
};

/// Makes a job and waits for it; `use` reads what it brought.
template <class Job>
Status perform(const QString& name, const std::function<void(Job&)>& prepare, const std::function<void(Job&)>& use = {})
{
    Status done;
    Asker::one().run([&] {
        Job job{service};
        job.setAutoDelete(false);
        job.setInsecureFallback(false);
        job.setKey(name);
        if (prepare) prepare(job);
        QEventLoop loop;
        QObject::connect(&job, &Job::finished, &loop, &QEventLoop::quit);
        job.start();
        loop.exec();
        if (job.error() == QKeychain::EntryNotFound)
            done = Error{.code = Errc::NotFound, .value = name};
        else if (job.error() != QKeychain::NoError)
            done = closed(job.errorString());
        else if (use)
            use(job);
    });
    return done;
}

} // namespace

Status write(const QString& name, const QByteArray& secret)
{
    return perform<QKeychain::WritePasswordJob>(name, [&](auto& job) { job.setBinaryData(secret); });
}

Result<QByteArray> read(const QString& name)
{
    QByteArray secret;
    const auto done = perform<QKeychain::ReadPasswordJob>(name, {}, [&](auto& job) { secret = job.binaryData(); });
    if (!done) return done.error();
    return secret;
}

Status forget(const QString& name)
{
    const auto done = perform<QKeychain::DeletePasswordJob>(name, {});
    return done || done.error().code == Errc::NotFound ? Status{} : done;
}

#else

Status write(const QString&, const QByteArray&) { return closed({}); }
Result<QByteArray> read(const QString&) { return closed({}); }
Status forget(const QString&) { return {}; }

#endif

} // namespace kontor::sync::keychain
