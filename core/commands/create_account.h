// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/pen.h"

namespace kontor {

/// Makes a person of the contacts one of those who use the system: an employee of the same name with this address and no
/// role, to whom the contact points. Its rights are given where those of all are.
struct CreateAccount {
    using Outcome = Id; ///< the employee
    Id contact;
    QString email;
};
/// Errors: NotAllowed; Required without an address; AlreadyExists where the contact has an account, or another employee
/// this address; WrongContactType for a business.
Result<Id> run(Pen& pen, const CreateAccount& wish);
QString operationKind(const CreateAccount& wish); ///< "create_account"

} // namespace kontor
