// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/store/checkpointer.h"
#include "core/store/connection.h"
#include "core/store/organisation_rules.h"
#include "core/store/pen_reader.h"
#include "core/store/store_file.h"
#include "core/store/store_lock.h"

#include <QFile>
#include <QFileInfo>

#include <atomic>

using namespace Qt::StringLiterals;

namespace kontor {

Store::Store(const QString& file, const StoreOptions& options) : m_file{file}, m_options{options}
{
    static std::atomic<quint64> last = 0;
    m_serial = ++last;
}

Store::~Store()
{
    m_checkpointer.reset();
    if (!m_connection) return;
    // A closed store is one file again; another process that still reads keeps its WAL, and that is fine.
    [[maybe_unused]] const auto done = checkpoint(true);
}

Result<std::unique_ptr<Store>> Store::create(const QString& file, const NewStore& wish, const StoreOptions& options)
{
    if (QFileInfo::exists(file)) return Error{.code = Errc::StoreExists, .file = file};
    const QString folder = QFileInfo{file}.absolutePath();
    if (!QFileInfo{folder}.isDir()) return Error{.code = Errc::FileUnwritable, .file = folder};
    // Made by us first, so that nobody else can read it even for a moment.
    QFile made{file};
    if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error{.code = Errc::FileUnwritable, .detail = made.errorString(), .file = file};
    made.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    made.close();

    std::unique_ptr<Store> store{new Store{file, options}};
    auto done = store->takeLock();
    if (done) done = store->openConnection(OpenMode::Create);
    if (done) done = migrate(*store->m_connection);
    if (done) {
        const auto me = store->createFirst(wish);
        if (!me) done = me.error();
    }
    if (!done) {
        store.reset();
        for (const auto* suffix : {"", "-wal", "-shm"}) QFile::remove(file + QLatin1StringView{suffix});
        return done.error();
    }
    return store;
}

Result<std::unique_ptr<Store>> Store::open(const QString& file, const StoreOptions& options)
{
    if (auto fits = checkStorePath(file); !fits) return fits.error();
    std::unique_ptr<Store> store{new Store{file, options}};
    if (!QFileInfo{file}.isWritable()) return Error{.code = Errc::StoreReadOnly, .file = file};
    auto done = store->takeLock();
    if (done) done = store->openConnection(OpenMode::ReadWrite);
    if (done) done = checkStoreFile(*store->m_connection);
    if (done) done = migrate(*store->m_connection);
    if (done) done = store->loadContext();
    if (done) done = store->takeBackOpenGroups();
    if (!done && done.error().code == Errc::DiskFull)
        done = {}; // what there is can be read; the next opening tries again
    if (!done) {
        Error error = done.error();
        if (error.file.isEmpty()) error.file = file;
        return error;
    }
    return store;
}

Status Store::takeLock()
{
    m_lock = std::make_unique<QLockFile>(m_file + u".lock"_s);
    if (acquire(*m_lock)) return {};
    if (m_lock->error() == QLockFile::PermissionError) return Error{.code = Errc::StoreReadOnly, .file = m_file};
    return Error{.code = Errc::StoreLocked, .file = m_file};
}

Status Store::openConnection(OpenMode mode)
{
    auto connection = Connection::open(m_file, mode, m_options.backend);
    if (!connection) return connection.error();
    m_reader = std::make_unique<PenReader>(std::move(*connection));
    m_connection = &m_reader->connection();
    m_checkpointer = std::make_unique<Checkpointer>(m_file);
    m_rows = std::make_unique<RowWriter>(*m_connection);
    m_journal = std::make_unique<Journal>(
        *m_connection, [this] { return m_options.clock(); }, [this](qint64 at) { return m_options.ids(at); });
    m_imports = std::make_unique<ImportLedger>(*m_connection);
    m_sync = std::make_unique<SyncLedger>(*m_connection);
    m_past = std::make_unique<PastLedger>(*m_connection);
    m_context.reset(new PenContext{.connection = *m_connection,
                                   .reader = *m_reader,
                                   .journal = *m_journal,
                                   .rows = *m_rows,
                                   .imports = *m_imports,
                                   .sync = *m_sync,
                                   .newId = [this] { return m_options.ids(m_options.clock()); },
                                   .blobs = Blobs{m_file}});
    return {};
}

Status Store::loadContext()
{
    auto rules = readOrganisationRules(*m_connection);
    if (!rules) return rules.error();
    m_context->homeRegion = rules->country;
    m_context->required = std::move(rules->required);
    m_context->mandatory = std::move(rules->mandatory);
    const auto highest = m_connection->cell(u"SELECT max(n) FROM contact"_s);
    const auto purged = setting(u"last_number"_s);
    const auto me = setting(u"me"_s);
    if (!highest || !purged || !me) return highest ? purged ? me.error() : purged.error() : highest.error();
    m_context->lastNumber = quint32(std::max(highest->integer(), purged->integer()));
    m_me = me->id();
    m_reader->setMe(m_me);
    const auto standing = m_sync->standing();
    if (!standing) return standing.error();
    follow(*standing);
    return {};
}

void Store::follow(const SyncStanding& standing)
{
    m_journal->setBase({.joined = standing.isJoined(),
                        .seq = standing.cursorSeq,
                        .tag = standing.cursorTag,
                        .clockOffset = standing.clockOffset});
    m_context->numbersComeLater = standing.isJoined();
}

Status Store::saveStanding(const SyncStanding& standing)
{
    if (auto saved = m_sync->save(standing); !saved) return saved;
    follow(standing);
    return {};
}

Status Store::setMe(const Id& me)
{
    if (auto saved = setSetting(u"me"_s, me); !saved) return saved;
    m_me = me;
    m_reader->setMe(me);
    return {};
}

Result<Id> Store::createFirst(const NewStore& wish)
{
    GroupSpec spec{
        .kind = u"create_store"_s, .label = wish.organisation, .actor = {.employee = {}, .role = Role::Admin}};
    Id me;
    auto written = write(spec, [&](Pen& pen) -> Status {
        const auto organisation = pen.create(
            Entity::Organisation, {{Organisation::Name, wish.organisation}, {Organisation::Country, wish.country}});
        if (!organisation) return organisation.error();
        const auto employee = pen.create(Entity::Employee, {{Employee::Name, wish.me},
                                                            {Employee::Email, wish.email},
                                                            {Employee::Role, u"crm_admin"_s},
                                                            {Employee::State, u"active"_s}});
        if (!employee) return employee.error();
        me = *employee;
        if (auto kept = setSetting(u"me"_s, me); !kept) return kept;
        return setSetting(u"device"_s, m_options.ids(m_options.clock()));
    });
    if (!written) return written.error();
    if (auto loaded = loadContext(); !loaded) return loaded.error();
    return me;
}

Result<Actor> Store::actor(const Id& employee)
{
    const auto role = m_reader->cell(
        u"SELECT role FROM employee WHERE id = :id AND deleted = 0 AND coalesce(state, 'active') = 'active'"_s,
        {{":id"_L1, employee}});
    if (!role) return role.error();
    if (role->isNull()) return Error{.code = Errc::NotFound, .field = u"employee"_s, .value = employee.toString()};
    return Actor{.employee = employee, .role = roleNamed(role->text())};
}

Database& Store::reader() { return *m_reader; }

bool Store::keepsWalShort() { return m_checkpointer->mustWait(m_connection->walPages()); }

Status Store::checkpoint(bool truncate)
{
    return m_connection->exec(truncate ? u"PRAGMA wal_checkpoint(TRUNCATE)"_s : u"PRAGMA wal_checkpoint(PASSIVE)"_s);
}

void Store::pretend(Clock clock, std::function<Id(qint64)> ids)
{
    m_options.clock = std::move(clock);
    m_options.ids = std::move(ids);
}

Status Store::expectMuch(bool much)
{
    // KiB of pages in memory: what an import writes at random places is to stay there until it is written once.
    return m_connection->exec(much ? u"PRAGMA cache_size = -196608"_s : u"PRAGMA cache_size = -65536"_s);
}

Status Store::analyse()
{
    // Limited, so that a million contacts cost milliseconds (SQLite: "Recommended usage pattern").
    if (auto limited = m_connection->exec(u"PRAGMA analysis_limit = 1000"_s); !limited) return limited;
    return m_connection->exec(u"PRAGMA optimize"_s);
}

Status Store::limitPages(int pages) { return m_connection->exec(u"PRAGMA max_page_count = %1"_s.arg(pages)); }

Result<QString> Store::integrity()
{
    const auto found = m_connection->cell(u"PRAGMA integrity_check(1)"_s);
    if (!found) return found.error();
    return found->text();
}

Result<bool> Store::keepNotices(const Id& employee, const NoticeDeed& deed)
{
    bool changed = false;
    auto done = transaction([&]() -> Status {
        const auto kept = kontor::keepNotices(*m_connection, employee, m_options.clock(), deed);
        if (!kept) return kept.error();
        changed = *kept;
        return {};
    });
    if (!done) return done.error();
    return changed;
}

Result<Value> Store::setting(const QString& key)
{
    auto statement = m_connection->prepare(u"SELECT value FROM setting WHERE key = :key"_s);
    if (!statement) return statement.error();
    (*statement)->bind(":key"_L1, key);
    const auto row = (*statement)->step();
    if (!row) return row.error();
    const Value value = *row ? (*statement)->value(0) : Value{};
    (*statement)->reset();
    return value;
}

Status Store::setSetting(const QString& key, const Value& value)
{
    auto statement = m_connection->prepare(u"INSERT OR REPLACE INTO setting(key, value) VALUES(:key, :value)"_s);
    if (!statement) return statement.error();
    (*statement)->bind(":key"_L1, key);
    (*statement)->bind(":value"_L1, value);
    return (*statement)->run();
}

} // namespace kontor
