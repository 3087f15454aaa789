// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/record_commands.h"

#include <optional>

namespace kontor {

/// An employee with their teams, or a team with its members: written together, as one operation.
struct SaveTeamwork {
    using Outcome = Id;
    Entity entity = Entity::Employee; ///< or Team
    Id row{};                         ///< null: a new one
    FieldTexts fields{};
    std::optional<std::vector<Id>> others{}; ///< the teams, or the members; nothing: as they are
};
Result<Id> run(Pen& pen, const SaveTeamwork& wish);
QString operationKind(const SaveTeamwork& wish); ///< "add_employee", "set_team"

} // namespace kontor
