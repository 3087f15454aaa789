// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <QStringView>

namespace kontor {

enum class Role : quint8 { None, Sales, Marketeer, Manager, Admin };
enum class Act : quint8 { Read, Create, Change, Delete, Reassign, Purge, Merge };

/// `crm_sales` … `crm_admin`; anything else is Role::None.
Role roleNamed(QStringView name);

/// The matrix of product.md U2. Deleting rows of a contact is part of changing the contact.
bool may(Role role, Act act, Entity entity);

} // namespace kontor
