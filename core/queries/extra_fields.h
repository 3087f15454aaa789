// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contact_list.h"
#include "core/queries/record_names.h"

#include <memory>
#include <vector>

namespace kontor {

/// Fields of contacts that no ContactRow holds, read for one row after the other: any stored field of a contact
/// (references by name), `keywords`, and what an organisation added (`custom.<key>`). A field that is gone is passed over:
/// a view outlives the columns it was made with.
class ExtraFields {
public:
    static Result<ExtraFields> open(Database& db, const QStringList& fields);

    Status read(ContactRow& row);

private:
    struct Source {
        QString field;
        QString type;          ///< of custom fields
        FieldIndex index = -1; ///< of stored fields
        Statement* statement = nullptr;
    };

    explicit ExtraFields(Database& db) : m_names{std::make_unique<RecordNames>(db)} {}
    Status add(Database& db, const QString& field);

    std::vector<Source> m_sources;
    std::unique_ptr<RecordNames> m_names;
};

} // namespace kontor
