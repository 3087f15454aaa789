// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/record_commands.h"

namespace kontor {

/// The email, phone and location of a contact-person link are rows of its two sides. Where `fields` say one as people do
/// (an address or a number however it is typed, the kind of a location or words of its address), its id takes its place.
/// `link` is null for a new one, whose sides the fields name. Errors: UnknownReference where neither side has it, Ambiguous.
Status findReach(Pen& pen, const Id& link, FieldTexts& fields);

} // namespace kontor
