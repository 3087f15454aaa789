// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/record_fields.h"

namespace kontor {

/// When `fields` change the choices of a custom field: what contacts have of those that go is renamed or taken away as the
/// fields say, in the same operation; each colour stays with its word. Renaming alone changes the list, too.
///
/// Errors: StillInUse (`detail` the number of contacts, `value` the word) where nothing is said of a word that contacts
/// have; InvalidChoice for a renaming from or to no choice, with `detail` "renaming" for a text that is none;
/// UnknownReference for a renaming in a field without choices.
Status carryChoices(Pen& pen, const Id& field, RecordFields& fields);

} // namespace kontor
