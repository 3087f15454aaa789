// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QStringList>

namespace kontor {

/// The file that says what was not imported and why, until somebody saves it: in a folder of its own that nobody else
/// can read, and that goes when this goes. An import that was resumed leaves several parts.
class ImportReport {
public:
    ImportReport();
    ~ImportReport();
    ImportReport(const ImportReport&) = delete;
    ImportReport& operator=(const ImportReport&) = delete;

    /// Forgets the parts there are, and makes room for those of another import.
    void clear() { m_parts.clear(); }
    /// The name for the next part, once its folder is there. Errors: FileUnwritable.
    QFuture<Result<QString>> nextPart();
    /// All parts as one file; an existing one is replaced once the new one is whole. Errors: FileUnwritable.
    QFuture<Status> saveAs(const QString& file) const;

private:
    QString m_folder;
    QStringList m_parts;
    int m_count = 0;
};

} // namespace kontor
