// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kontor {

/// Declares the calling thread one that must never wait for a database: the GUI thread. Every statement prepared or run
/// on it from now on is counted; tests assert that the count stays zero.
void forbidDatabaseOnThisThread();
int forbiddenDatabaseCalls();

/// Called by Connection before each statement.
void noteDatabaseCall();

} // namespace kontor
