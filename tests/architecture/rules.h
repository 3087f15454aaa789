// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source.h"

#include <QHash>

namespace kontor::architecture {

/// Which Qt module a header such as `QColor` or `QtGui/QColor` belongs to, read from the installed Qt.
class QtHeaders {
public:
    /// `folders`: "QtGui=/path/to/QtGui" for each module, joined by '|'.
    explicit QtHeaders(const QString& folders);
    /// "QtGui", or nothing when the header is not one of Qt's.
    QString moduleOf(const QString& header) const;

private:
    QHash<QString, QString> m_modules;
};

/// "core/store", "ui/pages", "app/cli", "server", "tests"; empty for a file that lies in no room.
QString roomOf(const QString& path);
/// Counted from the ground, -1 for a room that the table does not have.
int floorOf(const QString& room);

/// Rooms see only rooms below them; includes are written from the root; boxes and pages do not know each other.
Breaches checkFloors(const Source& source);
/// Qt modules and foreign libraries stay in the rooms that may use them; only core/store sees the writing connection.
Breaches checkLibraries(const Source& source, const QtHeaders& headers);
/// Nothing in ui waits: no blocking futures, no nested event loops.
Breaches checkCalls(const Source& source);
/// Two SPDX lines on top.
Breaches checkLicence(const Source& source);
/// At most `limit` lines.
Breaches checkLength(const Source& source, int limit);
/// No path that exists on one developer's machine only.
Breaches checkMachinePaths(const Source& source);
/// Test names that CMake and Catch2 can hand to each other unharmed.
Breaches checkTestNames(const Source& source);

} // namespace kontor::architecture
