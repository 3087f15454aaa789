// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace kontor::bench {

/// Creates a store and imports a CSV file into it as the programs do: through a workspace, with search documents,
/// claims, journal and history. Fails the benchmark unless every row comes in without a problem.
void importInto(const QString& store, const QString& csv, quint32 rows);

/// The lists and stores that benchmarks measure on. The folder is KONTOR_BENCH_DATA, so that the benchmarks of one run
/// share them (`./dev bench` makes and removes it), else one that goes with this object.
class BenchData {
public:
    BenchData();

    QString folder() const { return m_folder; }
    QString path(const QString& name) const { return m_folder + u'/' + name; }
    /// A wide CSV file of so many contacts.
    QString list(quint32 contacts) const;
    /// A store that imported it, closed. Nobody writes to it; see copyOf().
    QString store(quint32 contacts) const;
    /// A store of its own to write to.
    QString copyOf(const QString& store, const QString& name) const;

private:
    std::unique_ptr<QTemporaryDir> m_own;
    QString m_folder;
};

} // namespace kontor::bench
