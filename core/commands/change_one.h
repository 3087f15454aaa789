// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/change_many.h"
#include "core/commands/record_fields.h"

namespace kontor {

/// What ChangeMany does to each contact. Made once, with the words read and the rights checked.
class ChangeOne {
public:
    static Result<ChangeOne> read(Pen& pen, const ChangeMany& wish);

    /// False if the contact is as wished already.
    Result<bool> apply(Pen& pen, const Id& contact) const;

private:
    explicit ChangeOne(const ChangeMany& wish) : m_wish{wish} {}
    Result<bool> setFields(Pen& pen, const Id& contact) const;
    Result<bool> add(Pen& pen, Entity entity, Cells cells) const;
    Result<bool> remove(Pen& pen, Entity entity, QLatin1StringView field, const Id& contact) const;

    ChangeMany m_wish; ///< without contacts
    RecordFields m_fields;
    Id m_named; ///< the category or target market
};

} // namespace kontor
