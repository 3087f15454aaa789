// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/views.h"

#include <optional>

namespace kontor {

class Session;

/// What `--view NAME` names: a saved view by its name or id. Nothing if the option is not given. Errors: NotFound,
/// Ambiguous.
Result<std::optional<ViewRow>> chosenView(Session& session);

/// The view's filter and the words behind the command, both of which must match.
QString queryOf(const Session& session, const std::optional<ViewRow>& view);

} // namespace kontor
