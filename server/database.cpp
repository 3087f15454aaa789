// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database.h"

#include <QCryptographicHash>
#include <QStringList>
#include <QtEndian>

#include <concepts>
#include <cstring>
#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace kontor::server {

namespace {

// PostgreSQL's pg_type.dat: these numbers never change.
enum Oid : quint32 {
    Bool = 16,
    Bytea = 17,
    Int8 = 20,
    Text = 25,
    Uuid = 2950,
};
quint32 arrayOf(quint32 type)
{
    switch (type) {
    case Bool: return 1000;
    case Bytea: return 1001;
    case Int8: return 1016;
    case Text: return 1009;
    default: return 2951; // uuid
    }
}

/// Behind `at`, which moves on.
template <std::integral Number>
void put(char*& at, Number number)
{
    qToBigEndian(number, at);
    at += sizeof(Number);
}
void put(char*& at, bool yes) { *at++ = char(yes); }
void put(char*& at, QByteArrayView bytes)
{
    memcpy(at, bytes.data(), size_t(bytes.size()));
    at += bytes.size();
}
void put(char*& at, const Id& id) { put(at, id.bytes()); }
void put(char*& at, const QByteArray& bytes) { put(at, QByteArrayView{bytes}); }

qsizetype lengthOf(const Id&) { return 16; }
qsizetype lengthOf(qint64) { return 8; }
qsizetype lengthOf(bool) { return 1; }
qsizetype lengthOf(const QByteArray& bytes) { return bytes.size(); }

QByteArray binary(qint64 number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

bool isNothing(const Id& id) { return id.isNull(); }
bool isNothing(qint64) { return false; }
bool isNothing(bool) { return false; }
bool isNothing(const QByteArray& bytes) { return bytes.isNull(); }

/// Parameters as libpq takes them; valid as long as they are.
struct Bound {
    explicit Bound(const std::vector<Param>& params) : formats(params.size(), 1)
    {
        for (const Param& param : params) {
            types.push_back(param.type);
            values.push_back(param.isNull ? nullptr : param.bytes.constData());
            lengths.push_back(int(param.bytes.size()));
        }
    }
    std::vector<::Oid> types;
    std::vector<const char*> values;
    std::vector<int> lengths, formats;
};

} // namespace

Param::Param(const Id& id) : type{Uuid}, bytes{id.bytes().toByteArray()}, isNull{id.isNull()} {}
Param::Param(qint64 number) : type{Int8}, bytes{binary(number)} {}
Param::Param(bool yes) : type{Bool}, bytes(1, char(yes)) {}
Param::Param(const QString& text) : type{Text}, bytes{text.toUtf8()}, isNull{text.isNull()} {}
Param::Param(const QByteArray& data) : type{Bytea}, bytes{data}, isNull{data.isNull()} {}

template <class T>
Param Param::array(quint32 element, const std::vector<T>& list)
{
    qsizetype length = 3 * sizeof(qint32) + (list.empty() ? 0 : 2 * sizeof(qint32));
    for (const auto& item : list) length += qsizetype(sizeof(qint32)) + (isNothing(item) ? 0 : lengthOf(item));
    Param param;
    param.type = arrayOf(element);
    param.bytes.resize(length);
    char* at = param.bytes.data();
    put(at, qint32{list.empty() ? 0 : 1});
    put(at, qint32{1}); // there may be nulls
    put(at, element);
    if (list.empty()) return param;
    put(at, qint32(list.size()));
    put(at, qint32{1});
    for (const auto& item : list) {
        put(at, isNothing(item) ? qint32{-1} : qint32(lengthOf(item)));
        if (!isNothing(item)) put(at, static_cast<const T&>(item));
    }
    return param;
}

Param Param::ids(const std::vector<Id>& list) { return array(Uuid, list); }
Param Param::numbers(const std::vector<qint64>& list) { return array(Int8, list); }
Param Param::flags(const std::vector<bool>& list) { return array(Bool, list); }
Param Param::texts(const std::vector<QString>& list)
{
    std::vector<QByteArray> texts;
    texts.reserve(list.size());
    for (const QString& text : list) texts.push_back(text.isNull() ? QByteArray{} : text.toUtf8());
    return array(Text, texts);
}
Param Param::blobs(const std::vector<QByteArray>& list) { return array(Bytea, list); }

Answer::Answer(pg_result* result) : m_result{result, PQclear}, m_rows{PQntuples(result)} {}
qint64 Answer::changed() const { return QByteArray{PQcmdTuples(m_result.get())}.toLongLong(); }
bool Answer::isNull(int row, int column) const { return PQgetisnull(m_result.get(), row, column) != 0; }

QByteArrayView Answer::view(int row, int column) const
{
    return {PQgetvalue(m_result.get(), row, column), PQgetlength(m_result.get(), row, column)};
}

qint64 Answer::integer(int row, int column) const
{
    const QByteArrayView bytes = view(row, column);
    switch (bytes.size()) {
    case 1: return bytes[0];
    case 2: return qFromBigEndian<qint16>(bytes.data());
    case 4: return qFromBigEndian<qint32>(bytes.data());
    case 8: return qFromBigEndian<qint64>(bytes.data());
    default: return 0;
    }
}

void Database::Close::operator()(pg_conn* connection) const { PQfinish(connection); }
Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const QString& url, bool prepare)
{
    std::unique_ptr<Database> database{new Database};
    database->m_prepare = prepare;
    const QByteArray address = url.toUtf8();
    const char* keys[] = {"dbname", "fallback_application_name", "connect_timeout", "client_encoding", nullptr};
    const char* values[] = {address.constData(), "kontor-server", "10", "UTF8", nullptr};
    database->m_connection.reset(PQconnectdbParams(keys, values, 1));
    if (!database->isAlive()) return database->failure(nullptr);
    PQsetNoticeProcessor(
        database->m_connection.get(), [](void*, const char*) {}, nullptr);
    return database;
}

bool Database::isAlive() const { return PQstatus(m_connection.get()) == CONNECTION_OK; }
bool Database::hasFailed() const { return PQtransactionStatus(m_connection.get()) == PQTRANS_INERROR; }

Status Database::reconnect()
{
    m_prepared.clear();
    PQreset(m_connection.get());
    return isAlive() ? Status{} : Status{failure(nullptr)};
}

Error Database::failure(pg_result* result) const
{
    const QString state = result ? QString::fromUtf8(PQresultErrorField(result, PG_DIAG_SQLSTATE)) : QString{};
    const QString words = QString::fromUtf8(result ? PQresultErrorMessage(result) : PQerrorMessage(m_connection.get()));
    // Lock and statement time-outs, deadlock, serialisation; then: shutting down, too many connections.
    static const QStringList again{u"55P03"_s, u"57014"_s, u"40P01"_s, u"40001"_s, u"25P03"_s, u"53300"_s};
    static const QStringList gone{u"57P01"_s, u"57P02"_s, u"57P03"_s};
    Errc code = again.contains(state) ? Errc::Busy : Errc::Storage;
    if (!isAlive() || gone.contains(state)) code = Errc::Network;
    return {.code = code, .detail = words.trimmed(), .value = state};
}

Result<QByteArray> Database::prepared(const char* sql, const std::vector<Param>& params)
{
    if (!m_prepare) return QByteArray{};
    const QByteArray name = QByteArray::number(qHash(QByteArrayView{sql}), 36);
    if (m_prepared.contains(name)) return name;
    if (auto settled = settle(); !settled) return settled.error();
    const Bound bound{params};
    pg_result* result =
        PQprepare(m_connection.get(), name.constData(), sql, int(bound.types.size()), bound.types.data());
    const Answer answer{result};
    if (PQresultStatus(result) != PGRES_COMMAND_OK) return failure(result);
    m_prepared.insert(name);
    return name;
}

Result<Answer> Database::run(const char* sql, const std::vector<Param>& params)
{
    if (auto settled = settle(); !settled) return settled.error();
    const auto name = prepared(sql, params);
    if (!name) return name.error();
    const Bound bound{params};
    const int count = int(params.size());
    pg_result* result = m_prepare ? PQexecPrepared(m_connection.get(), name->constData(), count, bound.values.data(),
                                                   bound.lengths.data(), bound.formats.data(), 1)
                                  : PQexecParams(m_connection.get(), sql, count, bound.types.data(),
                                                 bound.values.data(), bound.lengths.data(), bound.formats.data(), 1);
    const Answer answer{result};
    const auto status = PQresultStatus(result);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) return failure(result);
    return answer;
}

Status Database::send(const char* sql, const std::vector<Param>& params)
{
    const auto name = prepared(sql, params);
    if (!name) return name.error();
    const Bound bound{params};
    const int count = int(params.size());
    pg_conn* const connection = m_connection.get();
    if (PQenterPipelineMode(connection) != 1) return failure(nullptr);
    const int sent = m_prepare ? PQsendQueryPrepared(connection, name->constData(), count, bound.values.data(),
                                                     bound.lengths.data(), bound.formats.data(), 1)
                               : PQsendQueryParams(connection, sql, count, bound.types.data(), bound.values.data(),
                                                   bound.lengths.data(), bound.formats.data(), 1);
    return sent == 1 && PQflush(connection) == 0 ? Status{} : Status{failure(nullptr)};
}

Status Database::settle()
{
    pg_conn* const connection = m_connection.get();
    if (PQpipelineStatus(connection) == PQ_PIPELINE_OFF) return {};
    Status status;
    if (PQpipelineSync(connection) != 1) status = failure(nullptr);
    bool synchronised = !status;
    while (!synchronised && isAlive()) {
        pg_result* result = PQgetResult(connection); // null between two statements
        const Answer answer{result};
        const auto outcome = PQresultStatus(result);
        synchronised = outcome == PGRES_PIPELINE_SYNC;
        if (outcome == PGRES_FATAL_ERROR && result && status) status = failure(result);
    }
    if (!isAlive()) return status ? Status{failure(nullptr)} : status;
    if (PQexitPipelineMode(connection) != 1 && status) status = failure(nullptr);
    return status;
}

Status Database::script(const QByteArray& sql)
{
    if (auto settled = settle(); !settled) return settled;
    pg_result* result = PQexec(m_connection.get(), sql.constData());
    const Answer answer{result};
    const auto status = PQresultStatus(result);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) return failure(result);
    return {};
}

Status Database::copyIn(const char* sql, const QByteArray& data)
{
    if (auto settled = settle(); !settled) return settled;
    {
        pg_result* result = PQexec(m_connection.get(), sql);
        const Answer answer{result};
        if (PQresultStatus(result) != PGRES_COPY_IN) return failure(result);
    }
    if (PQputCopyData(m_connection.get(), data.constData(), int(data.size())) != 1 ||
        PQputCopyEnd(m_connection.get(), nullptr) != 1)
        return failure(nullptr);
    Status status;
    while (pg_result* result = PQgetResult(m_connection.get())) {
        const Answer answer{result};
        if (PQresultStatus(result) != PGRES_COMMAND_OK) status = failure(result);
    }
    return status;
}

Transaction::~Transaction()
{
    if (!m_open) return;
    (void)m_database.settle(); // a failure among what was sent must not keep this from being taken back
    (void)m_database.script("ROLLBACK");
}

Status Transaction::begin(const QByteArray& script)
{
    auto begun = m_database.script(script);
    m_open = true;
    return begun;
}

Status Transaction::begin()
{
    return begin("BEGIN; SET LOCAL lock_timeout = '3s'; SET LOCAL statement_timeout = '10s';"
                 "SET LOCAL idle_in_transaction_session_timeout = '5s';"
                 // Every statement here goes by keys; a plan must not depend on yesterday's statistics.
                 "SET LOCAL enable_seqscan = off; SET LOCAL enable_hashjoin = off;"
                 "SET LOCAL enable_mergejoin = off; SET LOCAL jit = off");
}

Status Transaction::beginReading()
{
    return begin("BEGIN READ ONLY; SET LOCAL statement_timeout = '10s';"
                 "SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off; SET LOCAL enable_sort = off;"
                 "SET LOCAL enable_hashjoin = off; SET LOCAL enable_mergejoin = off; SET LOCAL jit = off");
}

Status Transaction::commit()
{
    if (auto settled = m_database.settle(); !settled) return settled;
    if (m_database.hasFailed()) return Error{.code = Errc::Storage};
    m_open = false;
    auto done = m_database.script("COMMIT");
    if (!done) m_open = true;
    return done;
}

} // namespace kontor::server
