// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kontor::test {

/// A PostgreSQL of this test program's own: started when it is first asked for, on a socket in a temporary folder, by an
/// unprivileged user, with the settings of a fresh installation; gone with the program, however that ends. A test fails
/// where there is no PostgreSQL: `./dev` installs it.
class Postgres {
public:
    /// An empty database, as libpq's address of it.
    static QString newDatabase();
    /// Runs statements in it as psql does; true where all went well. `output` gets the rows without decoration.
    static bool run(const QString& database, const QString& sql, QString* output = nullptr);
    /// As a power cut: kill -9 of the whole cluster, and a new start upon what is on the disk.
    static void crash();
};

} // namespace kontor::test
