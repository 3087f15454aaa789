// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/marked_parts.h"
#include "core/workspace/workspace.h"
#include "ui/support/live_query.h"

namespace kontor {

/// Which rows and which parts of contacts wait for the server or for a decision, in memory for whoever paints them; asked
/// once after a change and not per row. Lives on the GUI thread.
class SyncMarks final : public QObject {
    Q_OBJECT
public:
    /// The one of this workspace; asks when it is first wanted.
    static SyncMarks& of(Workspace& workspace);

    SyncMark of(const Id& row) const { return m_rows.value(row, SyncMark::None); }
    /// The most urgent mark of these parts.
    SyncMark of(const Id& contact, const std::vector<MarkedPart>& parts) const;

Q_SIGNALS:
    void changed();

private:
    explicit SyncMarks(Workspace& workspace);

    MarkedRows::Answer m_rows;
    MarkedParts::Answer m_parts;
    LiveQuery<MarkedRows> m_query;
    LiveQuery<MarkedParts> m_partQuery;
};

/// The name of the icon, and what it says; empty for None.
QString markIcon(SyncMark mark);
QString markText(SyncMark mark);

} // namespace kontor
