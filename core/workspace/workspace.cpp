// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/store/store_file.h"

#include <QMetaObject>

using namespace Qt::StringLiterals;

namespace kontor {

Workspace::Workspace(QString file, WorkspaceOptions options, QObject* parent)
    : QObject{parent}
    , m_file{std::move(file)}
    , m_options{std::move(options)}
    , m_index{std::make_shared<SearchIndex>()}
    , m_readers{std::make_unique<Lane>("kontor-read-1"), std::make_unique<Lane>("kontor-read-2"),
                std::make_unique<Lane>("kontor-read-long")}
{
    qRegisterMetaType<ChangeSet>();
}

Workspace::~Workspace()
{
    Q_EMIT closing();
    m_closing = true;
    // A question that waits for a store that never opened must not hold the lanes.
    {
        const std::scoped_lock lock{m_openMutex};
        m_abandoned = true;
    }
    m_openDone.notify_all();
    m_writer.post([this] { m_store.reset(); });
    m_writer.stop();
    for (size_t i = 0; i < m_readers.size(); ++i) {
        m_readers[i]->post([this, i] { m_databases[i].reset(); }); // a connection goes on the thread that opened it
        m_readers[i]->stop();
    }
}

QFuture<Status> Workspace::open() { return openWith({}); }

QFuture<Status> Workspace::create(NewStore wish) { return openWith(std::move(wish)); }

QFuture<Status> Workspace::openWith(std::optional<NewStore> wish)
{
    auto promise = std::make_shared<QPromise<Status>>();
    promise->start();
    m_writer.post([this, promise, wish = std::move(wish)] {
        const Status fine = openStore(wish);
        {
            const std::scoped_lock lock{m_openMutex};
            m_opening = fine;
            m_isOpen = true;
        }
        m_openDone.notify_all();
        if (fine) QMetaObject::invokeMethod(this, [this] { Q_EMIT opened(); });
        finishWith<void>(*promise, fine);
    });
    return promise->future();
}

Status Workspace::openStore(const std::optional<NewStore>& wish)
{
    if (m_options.readOnly) {
        if (auto current = bringUpToDate(); !current) return current;
        auto db = Database::openReadOnly(m_file);
        if (!db) return db.error();
        auto actor = actingEmployee(**db, Id{}, m_options.user);
        if (!actor) return actor.error();
        act(*actor);
        return {};
    }
    auto store = wish ? Store::create(m_file, *wish, m_options.store) : Store::open(m_file, m_options.store);
    if (!store) return store.error();
    auto actor = actingEmployee((*store)->reader(), (*store)->me(), m_options.user);
    if (!actor) return actor.error();
    act(*actor);
    m_store = std::move(*store);
    m_store->reader().setMe(m_actor.employee);
    m_writer.onIdle([this] {
        if (m_store) [[maybe_unused]]
            const auto done = m_store->checkpoint();
    });
    return {};
}

Status Workspace::bringUpToDate() const
{
    auto db = Database::openReadOnly(m_file);
    if (!db) return db.error();
    const auto version = (*db)->cell(u"SELECT user_version FROM pragma_user_version"_s);
    if (!version) return version.error();
    if (version->integer() >= newestSchema()) return {};
    db->reset();
    const auto store = Store::open(m_file, m_options.store);
    return store ? Status{} : Status{store.error()};
}

Result<Actor> Workspace::actingEmployee(Database& db, const Id& me, const QString& user) const
{
    Id wanted = me;
    if (wanted.isNull()) {
        const auto stored = db.cell(u"SELECT value FROM setting WHERE key = 'me'"_s);
        if (!stored) return stored.error();
        wanted = stored->id();
    }
    std::vector<std::pair<Id, QString>> found;
    auto read = db.each(uR"(
        SELECT id, role FROM employee
         WHERE deleted = 0 AND coalesce(state, 'active') = 'active'
           AND CASE WHEN :user = '' THEN id = :me ELSE lower(name) = lower(:user) OR lower(email) = lower(:user) END)"_s,
                        {{":user"_L1, user.isNull() ? u""_s : user}, {":me"_L1, wanted}}, [&](Statement& row) {
                            found.emplace_back(row.id(0), row.text(1));
                            return true;
                        });
    if (!read) return read.error();
    if (found.empty()) return Error{.code = Errc::NotFound, .field = u"employee"_s, .value = user};
    if (found.size() > 1) return Error{.code = Errc::Ambiguous, .field = u"employee"_s, .value = user};
    return Actor{.employee = found.front().first, .role = roleNamed(found.front().second)};
}

Result<Actor> Workspace::actorNamed(const QString& user)
{
    if (user.isEmpty()) return m_actor;
    return actingEmployee(m_store->reader(), m_actor.employee, user);
}

Status Workspace::waitOpen()
{
    std::unique_lock lock{m_openMutex};
    m_openDone.wait(lock, [this] { return m_isOpen || m_abandoned; });
    if (!m_isOpen) return Error{.code = Errc::Cancelled};
    return m_opening;
}

Status Workspace::writable() const
{
    // On the writer thread, which also opens: no lock needed.
    if (m_store) return {};
    if (!m_opening) return m_opening;
    return Error{.code = m_options.readOnly ? Errc::StoreReadOnly : Errc::StoreMissing, .file = m_file};
}

Result<Database*> Workspace::readDatabase(size_t which)
{
    if (auto fine = waitOpen(); !fine) return fine.error();
    auto& database = m_databases[which];
    if (!database || m_databaseAge[which] != m_storeAge.load()) {
        m_databaseAge[which] = m_storeAge.load();
        auto opened = Database::openReadOnly(m_file);
        if (!opened) return opened.error();
        database = std::move(*opened);
        database->setMe(actor().employee);
    }
    // Without any role nothing is seen.
    if (!may(actor().role, Act::Read, Entity::Contact)) return Error{.code = Errc::NotAllowed, .field = u"contact"_s};
    return database.get();
}

void Workspace::publish(const ChangeSet& changes)
{
    m_index->apply(changes);
    QMetaObject::invokeMethod(this, [this, changes] { Q_EMIT changed(changes); });
}

QFuture<Status> Workspace::maintain(std::function<Status(Store&)> work)
{
    auto promise = std::make_shared<QPromise<Status>>();
    promise->start();
    m_writer.post([this, promise, work = std::move(work)] {
        if (auto ready = writable(); !ready) return finishWith<void>(*promise, ready);
        finishWith<void>(*promise, work(*m_store));
    });
    return promise->future();
}

QFuture<Status> Workspace::keepNotices(NoticeDeed deed, QString user)
{
    auto promise = std::make_shared<QPromise<Status>>();
    promise->start();
    m_writer.post([this, promise, deed = std::move(deed), user = std::move(user)] {
        if (auto ready = writable(); !ready) return finishWith<void>(*promise, ready);
        const auto actor = actorNamed(user);
        if (!actor) return finishWith<void>(*promise, actor.error());
        const auto changed = m_store->keepNotices(actor->employee, deed);
        if (changed && *changed) publish({.notices = true});
        finishWith<void>(*promise, changed ? Status{} : Status{changed.error()});
    });
    return promise->future();
}

QFuture<Status> Workspace::restoreFrom(QString backup)
{
    auto promise = std::make_shared<QPromise<Status>>();
    promise->start();
    m_writer.post([this, promise, backup = std::move(backup)] {
        if (auto ready = writable(); !ready) return finishWith<void>(*promise, ready);
        m_store.reset();
        Status done = Store::restore(m_file, backup);
        const Status again = openStore({});
        ++m_storeAge;
        publish({.everything = true});
        finishWith<void>(*promise, done ? again : done);
    });
    return promise->future();
}

Id Workspace::me() const { return m_isOpen ? actor().employee : Id{}; }

void Workspace::act(const Actor& actor)
{
    const std::scoped_lock lock{m_openMutex};
    m_actor = actor;
}

Actor Workspace::actor() const
{
    const std::scoped_lock lock{m_openMutex};
    return m_actor;
}

QFuture<Result<ChangeSet>> Workspace::takeIn(std::function<Result<ChangeSet>(Store&)> work)
{
    auto promise = std::make_shared<QPromise<Result<ChangeSet>>>();
    promise->start();
    m_writer.post(
        [this, promise, work = std::move(work)] {
            if (auto ready = writable(); !ready) return finishWith<ChangeSet>(*promise, ready.error());
            auto changes = work(*m_store);
            if (changes && !changes->isEmpty()) {
                changes->remote = true;
                publish(*changes);
            }
            finishWith<ChangeSet>(*promise, std::move(changes));
        },
        Lane::Urgency::Background);
    return promise->future();
}

void Workspace::actorChanged()
{
    auto now = actingEmployee(m_store->reader(), m_store->me(), m_options.user);
    // Who works here no longer may do nothing here any more.
    const Actor actor = now ? *now : Actor{.employee = m_store->me(), .role = Role::None};
    act(actor);
    m_store->reader().setMe(actor.employee);
    ++m_storeAge; // readers ask as this person from now on
}

} // namespace kontor
