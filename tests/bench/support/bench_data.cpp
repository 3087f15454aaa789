// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/bench_data.h"

#include "core/exchange/import_csv.h"
#include "core/workspace/workspace.h"
#include "tests/bench/support/figures.h"
#include "tests/bench/support/made_contacts.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace kontor::bench {

namespace {

QString said(const Error& error)
{
    return u"error %1 %2 %3 %4"_s.arg(int(error.code)).arg(error.field, error.value, error.detail);
}

} // namespace

void importInto(const QString& store, const QString& csv, quint32 rows)
{
    Workspace workspace{store};
    const auto created =
        workspace
            .create({.organisation = u"Bench"_s, .country = u"DE"_s, .me = u"Ada"_s, .email = u"ada@bench.example"_s})
            .result();
    if (!created) fail(said(created.error()));
    const auto outcome = workspace.perform(ImportCsv{.file = csv}).future.result();
    if (!outcome) fail(said(outcome.error()));
    if (outcome->problemCount > 0) {
        const RowProblem& first = outcome->problems.front();
        fail(u"%1 problems, the first in row %2, column %3, \"%4\": %5"_s.arg(outcome->problemCount)
                 .arg(first.row)
                 .arg(first.column, first.value, said(first.error)));
    }
    if (outcome->created != rows) fail(u"%1 of %2 rows made contacts"_s.arg(outcome->created).arg(rows));
}

BenchData::BenchData()
{
    m_folder = qEnvironmentVariable("KONTOR_BENCH_DATA");
    if (!m_folder.isEmpty()) {
        QDir{}.mkpath(m_folder);
        return;
    }
    m_own = std::make_unique<QTemporaryDir>();
    m_folder = m_own->path();
}

QString BenchData::list(quint32 contacts) const
{
    const QString file = path(u"contacts-%1.csv"_s.arg(contacts));
    if (QFile::exists(file)) return file;
    const QString part = file + u".part"_s;
    if (!writeContacts(part, contacts) || !QFile::rename(part, file)) fail(u"%1 cannot be written"_s.arg(file));
    return file;
}

QString BenchData::store(quint32 contacts) const
{
    const QString file = path(u"store-%1.kontor"_s.arg(contacts));
    if (QFile::exists(file)) return file;
    const QString part = path(u"making-%1.kontor"_s.arg(contacts));
    QFile::remove(part); // of a run that was broken off
    importInto(part, list(contacts), contacts);
    if (!QFile::rename(part, file)) fail(u"%1 cannot be written"_s.arg(file));
    return file;
}

QString BenchData::copyOf(const QString& store, const QString& name) const
{
    const QString copy = path(name);
    for (const auto* suffix : {"", "-wal", "-shm", ".lock"}) QFile::remove(copy + QLatin1StringView{suffix});
    if (!QFile::copy(store, copy)) fail(u"%1 cannot be written"_s.arg(copy));
    return copy;
}

} // namespace kontor::bench
