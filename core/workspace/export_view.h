// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export_json.h"

#include <QStringList>

#include <vector>

namespace kontor {

/// A list as it is seen: these contacts in this order, these columns and no others, as CSV.
struct ExportView {
    using Answer = Exported;
    QString file;                  ///< replaced as a whole, or not at all
    std::vector<quint32> contacts; ///< contact.n; those that are gone are passed over
    QStringList fields;            ///< as a view's columns
    QStringList header{};          ///< the first row; empty: the fields' names
};
Result<Exported> run(Database& db, const ExportView& question);

} // namespace kontor
