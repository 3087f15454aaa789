// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLocalServer>

namespace kontor {

class Workspace;

/// Takes commands of kontorctl for a store that this process writes to, and runs each on a thread of its own through
/// the workspace, so that the window never waits. Only this user's programs are let in. Lives in the workspace's thread
/// and goes before it; what still runs then is asked to stop and waited for.
class CommandServer : public QObject {
    Q_OBJECT
public:
    explicit CommandServer(Workspace& workspace, QObject* parent = nullptr);
    ~CommandServer() override;

    /// Call once the store is open: who holds its lock owns its socket. Errors: Network; the window works without.
    Status listen();

private:
    void welcome();

    Workspace& m_workspace;
    QLocalServer m_server;
};

} // namespace kontor
