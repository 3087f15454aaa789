// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/backend.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace kontor {

/// What is remembered of imports beside the journal: so that one can be resumed, the same file is recognised, and the
/// same row twice is harmless. Local to this store, never synchronised.
struct ImportRun {
    Id id;
    qint64 group = 0;
    QString file;
    QByteArray sha256; ///< 32 bytes
    QString mapping;   ///< JSON
    qint64 nextRow = 1;
    qint64 byteOffset = 0;
    QString totals; ///< JSON
    QString state;  ///< running, done, cancelled, undone
    qint64 at = 0;  ///< Unix milliseconds UTC
};

class ImportLedger {
public:
    explicit ImportLedger(Connection& connection) : m_connection{connection} {}

    Status save(const ImportRun& run);
    Status setState(const Id& run, const QString& state);
    Result<std::optional<ImportRun>> run(const Id& id);
    /// Newest first; `sha256` empty for all.
    Result<std::vector<ImportRun>> runs(const QByteArray& sha256 = {});
    /// The live contact that the row with this hash made; null if none.
    Result<Id> contactOf(const Id& rowHash);
    /// Waits for others until flush(): in the order of their hashes they cost less.
    void remember(const Id& rowHash, const Id& contact) { m_rows.emplace_back(rowHash, contact); }
    Status flush();
    /// What was not flushed is dropped with its transaction.
    void drop() { m_rows.clear(); }

private:
    Connection& m_connection;
    std::vector<std::pair<Id, Id>> m_rows; ///< hash and contact
};

} // namespace kontor
