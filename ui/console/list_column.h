// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/administration.h"

#include <QJsonObject>

namespace kontor {

class Session;

/// The columns of `kontorctl list`: what a list's row knows is taken from there, any other field from the record.
class ListColumns {
public:
    /// Empty `names`: the usual ones. Errors: UnknownField.
    static Result<ListColumns> named(Session& session, const QStringList& names);

    QStringList head() const;
    Result<QJsonObject> json(Session& session, const ContactRow& row) const;
    Result<QStringList> cells(Session& session, const ContactRow& row) const;

private:
    Result<Record::Answer> record(Session& session, const ContactRow& row) const;

    QStringList m_names;
    bool m_all = false; ///< no columns were named: JSON has everything a row knows
    bool m_needsRecord = false;
};

} // namespace kontor
