// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/traced_statements.h"

#include <sqlite3.h>

namespace kontor::bench {

namespace {

struct Trace {
    bool asked = false;
    std::vector<std::string> statements;
};
Trace* current = nullptr;

int note(unsigned, void*, void* statement, void*)
{
    if (!current || !current->asked) return 0;
    char* const sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt*>(statement));
    current->statements.emplace_back(sql);
    sqlite3_free(sql);
    return 0;
}

int opened(sqlite3* database, char**, const sqlite3_api_routines*)
{
    return sqlite3_trace_v2(database, SQLITE_TRACE_STMT, note, nullptr);
}

} // namespace

std::vector<std::string> tracedStatements(const std::function<void(bool&)>& work)
{
    Trace trace;
    current = &trace;
    const auto extension = reinterpret_cast<void (*)()>(opened); // the type that SQLite wants it in
    sqlite3_auto_extension(extension);
    work(trace.asked);
    sqlite3_cancel_auto_extension(extension);
    current = nullptr;
    return trace.statements;
}

} // namespace kontor::bench
