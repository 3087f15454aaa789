// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/administration.h"

#include "server/ledger.h"
#include "server/pg_rows.h"

#include <QFile>

#include <algorithm>

static void useSchemaFile() { Q_INIT_RESOURCE(schema); } // a static library's resources want to be asked for

using namespace Qt::StringLiterals;

namespace kontor::server {

namespace {

constexpr int schemaVersion = 3;

sync::Write write(FieldIndex field, Value value) { return {field, {}, std::move(value)}; }

sync::Op employeeRow(const Id& id, const Administration::Person& person)
{
    return {.at = {Entity::Employee, id},
            .kind = sync::OpKind::Create,
            .writes = {write(Employee::Name, person.name), write(Employee::Email, person.email.trimmed()),
                       write(Employee::Role, person.role), write(Employee::State, u"active"_s)}};
}

} // namespace

Status checkDurability(Database& database)
{
    const auto rows = database.run(
        "SELECT current_setting('synchronous_commit'), current_setting('fsync'), current_setting('server_encoding')");
    if (!rows) return rows.error();
    const auto wrong = [](const QString& setting) {
        return Error{.code = Errc::Storage, .detail = setting, .value = u"setting"_s};
    };
    if (rows->text(0, 0) == u"off") return wrong(u"synchronous_commit"_s);
    if (rows->text(0, 1) == u"off") return wrong(u"fsync"_s);
    if (rows->text(0, 2) != u"UTF8") return wrong(u"server_encoding"_s);
    return {};
}

/// One after the other where several servers begin at once: whoever comes later finds it done. (The lock ends with the
/// transaction, so that it also holds through a pool of connections.)
Status Administration::prepareSchema()
{
    auto done = m_database.script("BEGIN ISOLATION LEVEL READ COMMITTED; SET LOCAL lock_timeout = 0;"
                                  "SET LOCAL statement_timeout = 0; SELECT pg_advisory_xact_lock(5427301)");
    if (done) done = bringUpToDate();
    const auto ended = m_database.script(done ? "COMMIT" : "ROLLBACK");
    return done ? ended : done;
}

Result<bool> Administration::isPrepared()
{
    const auto there = m_database.run("SELECT to_regclass('kontor_schema') IS NOT NULL");
    if (!there) return there.error();
    return there->flag(0, 0);
}

Status Administration::bringUpToDate()
{
    const auto there = isPrepared();
    if (!there) return there.error();
    if (!*there) return runScript(u":/server/schema.sql"_s);
    const auto version = m_database.run("SELECT version FROM kontor_schema");
    if (!version) return version.error();
    const qint64 have = version->rows() == 1 ? version->integer(0, 0) : 0;
    if (have <= 0 || have > schemaVersion)
        return Error{
            .code = Errc::StoreTooNew, .detail = QString::number(schemaVersion), .value = QString::number(have)};
    for (qint64 next = have + 1; next <= schemaVersion; ++next)
        if (auto done = runScript(u":/server/schema_%1.sql"_s.arg(next)); !done) return done;
    return {};
}

Status Administration::runScript(const QString& name)
{
    useSchemaFile();
    QFile file{name};
    if (!file.open(QIODevice::ReadOnly)) return Error{.code = Errc::FileUnreadable, .file = file.fileName()};
    return m_database.script(file.readAll());
}

Result<Id> Administration::addOrganisation(const Organisation& organisation, const Person& admin)
{
    const Id org = Id::make(m_clock()), employee = Id::make(m_clock());
    const auto taken = m_database.run("SELECT 1 FROM account WHERE email = $1", {accountName(admin.email)});
    if (!taken) return taken.error();
    if (taken->rows() > 0) return Error{.code = Errc::AlreadyExists, .value = admin.email};
    const auto made = m_database.run("INSERT INTO org(org_id, name) VALUES($1, $2)", {org, organisation.name});
    if (!made) return made.error();
    Person founder = admin;
    founder.role = u"crm_admin"_s;
    sync::Batch batch{.author = employee, .ops = {employeeRow(employee, founder)}};
    batch.ops.push_back({.at = {Entity::Organisation, Id::make(m_clock())},
                         .kind = sync::OpKind::Create,
                         .writes = {write(kontor::Organisation::Name, organisation.name)}});
    if (!organisation.country.isEmpty())
        batch.ops.back().writes.push_back(write(kontor::Organisation::Country, organisation.country.toUpper()));
    if (auto written = Ledger{m_database, m_clock()}.write(org, std::move(batch), u"create_store"_s, organisation.name);
        !written)
        return written.error();
    if (auto added = Accounts{m_database, m_cost, m_clock()}.add(org, admin.email, admin.password, employee); !added)
        return added.error();
    return org;
}

Result<Id> Administration::organisationNamed(const QString& name)
{
    const auto rows =
        m_database.run("SELECT org_id FROM org WHERE $1 = '' OR name = $1", {name.isNull() ? u""_s : name});
    if (!rows) return rows.error();
    if (rows->rows() == 1) return rows->id(0, 0);
    return Error{
        .code = rows->rows() == 0 ? Errc::NotFound : Errc::Ambiguous, .field = u"organisation"_s, .value = name};
}

/// Null where no employee has the email. `anAdmin` becomes one who works there and may add people.
Result<Id> Administration::employeeWith(const Id& organisation, const QString& email, Id& anAdmin)
{
    const auto rows =
        m_database.run("SELECT row_id, state FROM record WHERE org_id = $1 AND tbl = 2 AND born AND NOT erased"
                       " ORDER BY row_id",
                       {organisation});
    if (!rows) return rows.error();
    Id found;
    for (int i = 0; i < rows->rows(); ++i) {
        const auto row = decodeState(rows->view(i, 1), true);
        if (!row || row->isDeleted() || (*row)[Employee::State].text() == "inactive"_L1) continue;
        if (accountName((*row)[Employee::Email].text()) == accountName(email)) found = rows->id(i, 0);
        if (anAdmin.isNull() && (*row)[Employee::Role].text() == "crm_admin"_L1) anAdmin = rows->id(i, 0);
    }
    return found;
}

Status Administration::addUser(const QString& organisation, const Person& person)
{
    const auto org = organisationNamed(organisation);
    if (!org) return org.error();
    const auto taken = m_database.run("SELECT 1 FROM account WHERE email = $1", {accountName(person.email)});
    if (!taken) return taken.error();
    if (taken->rows() > 0) return Error{.code = Errc::AlreadyExists, .value = person.email};
    Id admin;
    auto employee = employeeWith(*org, person.email, admin);
    if (!employee) return employee.error();
    if (employee->isNull()) {
        *employee = Id::make(m_clock());
        const sync::Batch batch{.author = admin, .ops = {employeeRow(*employee, person)}};
        if (auto written = Ledger{m_database, m_clock()}.write(*org, batch, u"add_employee"_s, person.name); !written)
            return written;
    }
    return Accounts{m_database, m_cost, m_clock()}.add(*org, person.email, person.password, *employee);
}

Result<std::vector<Administration::Finding>> Administration::check()
{
    std::vector<Finding> findings;
    const auto durable = checkDurability(m_database);
    if (!durable && durable.error().value != u"setting") return durable.error();
    findings.push_back({bool(durable), durable
                                           ? u"what is acknowledged survives a crash"_s
                                           : u"the setting %1 loses acknowledged work"_s.arg(durable.error().detail)});
    const auto rows = m_database.run(R"(
        SELECT o.name, o.head, (SELECT count(*) FROM change_log c WHERE c.org_id = o.org_id),
               (SELECT count(*) FROM record r WHERE r.org_id = o.org_id),
               o.head = 0 OR EXISTS(SELECT 1 FROM change_log c
                                     WHERE c.org_id = o.org_id AND c.seq = o.head AND c.tag = o.tag),
               (SELECT count(*) FROM change_log c
                  LEFT JOIN batch b ON b.org_id = c.org_id AND b.batch_id = c.batch_id AND b.seq = c.seq AND b.tag = c.tag
                 WHERE c.org_id = o.org_id AND b.seq IS NULL)
          FROM org o ORDER BY o.name)");
    if (!rows) return rows.error();
    for (int i = 0; i < rows->rows(); ++i) {
        const bool dense = rows->integer(i, 1) == rows->integer(i, 2), ends = rows->flag(i, 4);
        const bool answered = rows->integer(i, 5) == 0;
        findings.push_back({dense && ends && answered, u"%1: %2 batches, %3 rows%4%5%6"_s.arg(rows->text(i, 0))
                                                           .arg(rows->integer(i, 1))
                                                           .arg(rows->integer(i, 3))
                                                           .arg(dense ? u""_s : u", the log has gaps"_s,
                                                                ends ? u""_s : u", the head is not the log's end"_s,
                                                                answered ? u""_s : u", batches without an answer"_s)});
    }
    return findings;
}

} // namespace kontor::server
