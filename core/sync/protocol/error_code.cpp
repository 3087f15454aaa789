// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/protocol/error_code.h"

#include <algorithm>
#include <array>

namespace kontor::protocol {

namespace {

struct Line {
    ErrorCode code;
    const char* word;
    int status;
    Reaction reaction;
};

constexpr std::array lines{
    Line{ErrorCode::None, "", 200, Reaction::Nothing},
    Line{ErrorCode::Unknown, "UNKNOWN", 500, Reaction::RetryLater},
    Line{ErrorCode::Malformed, "MALFORMED", 400, Reaction::SetAside},
    Line{ErrorCode::Unauthorised, "UNAUTHORISED", 401, Reaction::Refresh},
    Line{ErrorCode::LoginFailed, "LOGIN_FAILED", 401, Reaction::LogIn},
    Line{ErrorCode::SessionEnded, "SESSION_ENDED", 401, Reaction::LogIn},
    Line{ErrorCode::NotFound, "NOT_FOUND", 404, Reaction::RetryLater},
    Line{ErrorCode::BatchMutated, "BATCH_MUTATED", 409, Reaction::SetAside},
    Line{ErrorCode::ReplicaFork, "REPLICA_FORK", 409, Reaction::NewReplica},
    Line{ErrorCode::Gap, "GAP", 409, Reaction::Recover},
    Line{ErrorCode::HistoryFork, "HISTORY_FORK", 409, Reaction::Recover},
    Line{ErrorCode::ReadState, "READ_STATE", 410, Reaction::ReadRows},
    Line{ErrorCode::TooLarge, "TOO_LARGE", 413, Reaction::Split},
    Line{ErrorCode::Upgrade, "UPGRADE", 426, Reaction::Upgrade},
    Line{ErrorCode::TooMany, "TOO_MANY", 429, Reaction::RetryLater},
    Line{ErrorCode::Retry, "RETRY", 503, Reaction::RetryLater},
};

const Line& lineOf(ErrorCode code)
{
    const auto* at = std::find_if(lines.begin(), lines.end(), [code](const Line& line) { return line.code == code; });
    return at == lines.end() ? lines[size_t(ErrorCode::Unknown)] : *at;
}

} // namespace

QLatin1StringView wordOf(ErrorCode code) { return QLatin1StringView{lineOf(code).word}; }
int httpStatusOf(ErrorCode code) { return lineOf(code).status; }
Reaction reactionTo(ErrorCode code) { return lineOf(code).reaction; }

ErrorCode errorNamed(QStringView word)
{
    const auto* at = std::find_if(lines.begin(), lines.end(),
                                  [word](const Line& line) { return QLatin1StringView{line.word} == word; });
    return at == lines.end() ? ErrorCode::Unknown : at->code;
}

} // namespace kontor::protocol
