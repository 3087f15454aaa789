// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_writer.h"
#include "core/store/database.h"

#include <QHash>
#include <QStringList>

namespace kontor {

/// The columns of consents in the CSV export: for each text the consent that stands (the last one, if several do), so that
/// `consent.<name>` is filled for those alone who may be written to, and behind it those that do not, or stand as well.
class ConsentColumns {
public:
    /// Which texts and how many columns it takes for these contacts (contact.n).
    Status prepare(Database& db, const std::vector<quint32>& contacts);
    void writeHeader(CsvWriter& csv) const;
    Status write(CsvWriter& csv, const Id& contact);

private:
    struct Wording {
        QString key;     ///< slug() of its name, once for all versions
        int further = 0; ///< consents beside the first one
    };
    Status readTexts(Database& db);
    Status measure(Database& db, const std::vector<quint32>& contacts);

    std::vector<Wording> m_texts;
    QHash<QString, size_t> m_places; ///< in them, by key
    Statement* m_consents = nullptr;
};

} // namespace kontor
