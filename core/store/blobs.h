// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSet>
#include <QString>

namespace kontor {

/// The bytes of files and pictures, beside the store in `<store>.files`, each under its SHA-256 and readable by its
/// owner alone. They are never changed; what nothing points at any more stays for undo until a purge sweeps it.
class Blobs {
public:
    struct Blob {
        QString sha256; ///< lower case hex
        qint64 bytes = 0;
    };

    Blobs() = default;
    explicit Blobs(const QString& storeFile) : m_folder{storeFile + QStringLiteral(".files")} {}

    Result<Blob> put(const QByteArray& bytes) const;
    /// Copies the file; its bytes never stand in memory as a whole.
    Result<Blob> putFile(const QString& path) const;
    Result<QByteArray> read(const QString& sha256, qint64 most) const;
    bool has(const QString& sha256) const;
    QString path(const QString& sha256) const;
    /// Purge only: removes every blob that is not among these.
    Status sweep(const QSet<QString>& used) const;
    /// What the other folder lacks, for a backup of the store that goes there.
    Status copyTo(const QString& storeFile) const;

private:
    Status takeIn(const QString& part, const QString& sha256) const;

    QString m_folder;
};

/// Is this the text of a SHA-256, as blobs are named?
bool isSha256(QStringView text);

} // namespace kontor
