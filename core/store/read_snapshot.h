// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace kontor {

/// As long as it lives, all statements on the connection see the store as it was at one moment, and none pays for
/// beginning to read anew. Short-lived: it keeps the checkpoint waiting. May be nested.
class ReadSnapshot {
public:
    explicit ReadSnapshot(Database& db);
    ~ReadSnapshot();
    ReadSnapshot(const ReadSnapshot&) = delete;
    ReadSnapshot& operator=(const ReadSnapshot&) = delete;

private:
    Database* m_db = nullptr; ///< null inside another one
    Statement* m_held = nullptr;
};

} // namespace kontor
