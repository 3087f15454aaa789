// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/qsql_statement.h"

#include "core/store/connection.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>

namespace kontor {

namespace {

QVariant toVariant(const Value& value)
{
    if (value.isInteger()) return value.integer();
    if (value.isReal()) return value.real();
    if (value.isText()) return value.text().isNull() ? QStringLiteral("") : value.text();
    if (value.isId()) return value.id().bytes().toByteArray();
    return {};
}

/// Places of the named binds in order of first appearance; the texts of this house name every bind, or none.
QStringList bindNames(const QString& sql)
{
    QStringList names;
    bool quoted = false;
    for (qsizetype i = 0; i < sql.size(); ++i) {
        if (sql[i] == u'\'') quoted = !quoted;
        if (quoted || sql[i] != u':') continue;
        qsizetype end = i + 1;
        while (end < sql.size() && (sql[end].isLetterOrNumber() || sql[end] == u'_')) ++end;
        const QString name = sql.mid(i, end - i);
        if (name.size() > 1 && !names.contains(name)) names.append(name);
        i = end - 1;
    }
    return names;
}

Error errorOf(const QSqlQuery& query)
{
    return sqliteError(query.lastError().nativeErrorCode().toInt(), query.lastError().databaseText());
}

class QSqlStatement final : public Statement {
public:
    QSqlStatement(QSqlQuery query, QStringList names) : m_query{std::move(query)}, m_names{std::move(names)} {}

    using Statement::bind;
    void bind(int place, const Value& value) override { set(place, toVariant(value)); }
    void bindText(int place, QByteArrayView utf8) override { set(place, QString::fromUtf8(utf8)); }
    void bindBlob(int place, QByteArrayView bytes) override { set(place, bytes.toByteArray()); }
    void bind(QLatin1StringView name, const Value& value) override
    {
        if (m_names.contains(name)) m_query.bindValue(name, toVariant(value));
    }

    Result<bool> step() override
    {
        if (!m_running) {
            if (!m_query.exec()) return errorOf(m_query);
            m_running = true;
        }
        if (!m_query.isSelect()) return false;
        if (m_query.next()) return true;
        if (m_query.lastError().isValid()) return errorOf(m_query);
        return false;
    }
    int changed() const override { return m_query.numRowsAffected(); }
    void reset() override
    {
        m_query.finish();
        m_running = false;
    }

    int columnCount() const override { return m_query.record().count(); }
    QString columnName(int column) const override { return m_query.record().fieldName(column); }
    bool isNull(int column) const override { return m_query.isNull(column); }
    qint64 integer(int column) const override { return m_query.value(column).toLongLong(); }
    double real(int column) const override { return m_query.value(column).toDouble(); }
    QString text(int column) const override { return m_query.value(column).toString(); }
    QByteArrayView utf8(int column) const override
    {
        m_utf8 = text(column).toUtf8();
        return m_utf8;
    }
    QByteArray blob(int column) const override { return m_query.value(column).toByteArray(); }
    Id id(int column) const override { return Id::fromBytes(blob(column)); }
    Value value(int column) const override
    {
        const QVariant cell = m_query.value(column);
        if (m_query.isNull(column)) return {};
        switch (cell.typeId()) {
        case QMetaType::LongLong:
        case QMetaType::Int: return Value{cell.toLongLong()};
        case QMetaType::Double: return Value{cell.toDouble()};
        case QMetaType::QByteArray: return Value{Id::fromBytes(cell.toByteArray())};
        default: return Value{cell.toString()};
        }
    }

private:
    void set(int place, const QVariant& value)
    {
        if (m_names.isEmpty())
            m_query.bindValue(place, value);
        else if (place < m_names.size())
            m_query.bindValue(m_names[place], value);
    }

    QSqlQuery m_query;
    QStringList m_names;
    bool m_running = false;
    mutable QByteArray m_utf8;
};

} // namespace

Result<std::unique_ptr<Statement>> prepareQSql(const QSqlDatabase& database, const QString& sql)
{
    QSqlQuery query{database};
    query.setForwardOnly(true);
    if (!query.prepare(sql)) return errorOf(query);
    return std::unique_ptr<Statement>{std::make_unique<QSqlStatement>(std::move(query), bindNames(sql))};
}

} // namespace kontor
