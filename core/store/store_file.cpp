// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_file.h"

#include "core/store/connection.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

// In no namespace: the macro names a function of the resource compiler's. A static library's resources would be left
// out by the linker without it.
static void initMigrations() { Q_INIT_RESOURCE(migrations); }

namespace kontor {

namespace {

struct Migration {
    int version = 0;
    QString name;
    QStringList statements;
};

/// A statement ends at a line that is "-- ;" alone, so that triggers may hold semicolons.
QStringList statementsOf(const QString& text)
{
    QStringList statements;
    QString statement;
    for (const QString& line : text.split(u'\n')) {
        if (line.trimmed() == "-- ;"_L1) {
            if (!statement.trimmed().isEmpty()) statements.append(statement);
            statement.clear();
        } else {
            statement += line + u'\n';
        }
    }
    if (!statement.trimmed().isEmpty()) statements.append(statement);
    return statements;
}

const std::vector<Migration>& allMigrations()
{
    static const std::vector<Migration> all = [] {
        initMigrations();
        std::vector<Migration> found;
        const QDir folder{u":/kontor/store/migrations"_s};
        for (const QString& name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
            QFile file{folder.filePath(name)};
            if (!file.open(QIODevice::ReadOnly)) continue;
            found.push_back({name.left(4).toInt(), name, statementsOf(QString::fromUtf8(file.readAll()))});
        }
        return found;
    }();
    return all;
}

Result<int> versionOf(Connection& connection)
{
    const auto version = connection.cell(u"PRAGMA user_version"_s);
    if (!version) return version.error();
    return int(version->integer());
}

Status run(Connection& connection, const Migration& step)
{
    if (auto begun = connection.begin(); !begun) return begun;
    for (const QString& statement : step.statements)
        if (auto done = connection.exec(statement); !done) {
            connection.rollback();
            Error error = done.error();
            error.detail = u"%1: %2"_s.arg(step.name, error.detail);
            return error;
        }
    for (const QString& pragma :
         {u"PRAGMA user_version = %1"_s.arg(step.version), u"PRAGMA application_id = %1"_s.arg(storeApplicationId)})
        if (auto done = connection.exec(pragma); !done) {
            connection.rollback();
            return done;
        }
    if (auto committed = connection.commit(); !committed) {
        connection.rollback();
        return committed;
    }
    return {};
}

Status backupBefore(Connection& connection, int version)
{
    const QString copy = u"%1.before-v%2"_s.arg(connection.file()).arg(version);
    if (QFile::exists(copy)) return {};
    return connection.exec(u"VACUUM INTO '%1'"_s.arg(QString{copy}.replace(u'\'', u"''"_s)));
}

} // namespace

int newestSchema() { return allMigrations().empty() ? 0 : allMigrations().back().version; }

Status checkStoreFile(Connection& connection)
{
    const auto application = connection.cell(u"PRAGMA application_id"_s);
    if (!application) return application.error();
    if (application->integer() != storeApplicationId)
        return Error{.code = Errc::StoreForeign, .file = connection.file()};
    const auto version = versionOf(connection);
    if (!version) return version.error();
    if (*version > newestSchema())
        return Error{.code = Errc::StoreTooNew,
                     .detail = QString::number(newestSchema()),
                     .value = QString::number(*version),
                     .file = connection.file()};
    const auto first = connection.cell(u"SELECT count(*) FROM organisation"_s);
    if (!first) return Error{.code = Errc::StoreDamaged, .detail = first.error().detail, .file = connection.file()};
    return {};
}

Status migrate(Connection& connection)
{
    const auto have = versionOf(connection);
    if (!have) return have.error();
    bool saved = *have == 0;
    for (const Migration& step : allMigrations()) {
        if (step.version <= *have) continue;
        if (!saved)
            if (auto kept = backupBefore(connection, step.version); !kept) return kept;
        saved = true;
        if (auto done = run(connection, step); !done) return done;
    }
    return {};
}

Status checkStorePath(const QString& path)
{
    const QFileInfo info{path};
    if (!info.exists()) return Error{.code = Errc::StoreMissing, .file = path};
    if (info.isDir()) return Error{.code = Errc::FileIsDirectory, .file = path};
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{.code = Errc::FileUnreadable, .detail = file.errorString(), .file = path};
    if (!file.read(16).startsWith("SQLite format 3")) return Error{.code = Errc::StoreForeign, .file = path};
    return {};
}

} // namespace kontor
