// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/marked_rows.h"
#include "core/workspace/workspace.h"
#include "ui/support/live_query.h"

namespace kontor {

/// Which rows wait for the server or for a decision, in memory for whoever paints them; asked once after a change and not
/// per row. Lives on the GUI thread.
class SyncMarks final : public QObject {
    Q_OBJECT
public:
    /// The one of this workspace; asks when it is first wanted.
    static SyncMarks& of(Workspace& workspace);

    SyncMark of(const Id& row) const { return m_rows.value(row, SyncMark::None); }

Q_SIGNALS:
    void changed();

private:
    explicit SyncMarks(Workspace& workspace);

    MarkedRows::Answer m_rows;
    LiveQuery<MarkedRows> m_query;
};

/// The name of the icon, and what it says; empty for None.
QString markIcon(SyncMark mark);
QString markText(SyncMark mark);

} // namespace kontor
