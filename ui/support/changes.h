// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/change_set.h"

#include <functional>
#include <initializer_list>

namespace kontor {

/// Does this change make an answer old?
using Relevant = std::function<bool(const ChangeSet&)>;

/// Any record of these kinds.
Relevant touching(std::initializer_list<Entity> entities);
/// Records of these kinds, as long as they concern one contact: itself or a row of it.
Relevant touchingContact(const Id& contact);
Relevant touchingAnything();
Relevant touchingNothing();

} // namespace kontor
