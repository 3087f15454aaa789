// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/record_commands.h"

namespace kontor {

/// A contact that is not there yet, made by its name and connected with one that is: a person with a business, a business
/// with a person. One operation. A person's name is taken apart as an import does.
struct ConnectNew {
    using Outcome = Id;   ///< of the new contact
    Id with;              ///< the person or business that is there
    bool isPerson = true; ///< the new one
    QString name;
    FieldTexts link{}; ///< fields of the connection: note, email …
};
Result<Id> run(Pen& pen, const ConnectNew& wish);
QString operationKind(const ConnectNew& wish); ///< "add_contact"

} // namespace kontor
