// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_draft.h"
#include "core/store/pen.h"

#include <QHash>
#include <QSet>

namespace kontor {

enum class DuplicatePolicy : quint8 { Skip, Update, Create };

/// What rows are recognised by, beside the identical row.
struct ImportKey {
    enum class Kind : quint8 { None, Id, Email, Phone, Field };
    Kind kind = Kind::None;
    FieldIndex field = -1; ///< of contact, for Kind::Field
};

/// Writes drafts through the pen. A value that breaks a rule stays out and becomes a problem; its row comes in.
/// Writer thread.
class ImportWriter {
public:
    enum class Fate : quint8 { Created, Updated, Skipped, Rejected };

    ImportWriter(Id import, DuplicatePolicy policy, ImportKey key) : m_import{import}, m_policy{policy}, m_key{key} {}

    /// Reads what rows are compared with: keys and, if `companies`, the names of businesses.
    Status prepare(Database& reader, bool companies);
    Result<Fate> write(Pen& pen, RowDraft& draft);
    qint64 businessesCreated() const { return m_businessesCreated; }

private:
    Result<Id> find(Pen& pen, const RowDraft& draft);
    Result<Fate> create(Pen& pen, RowDraft& draft);
    Result<Fate> update(Pen& pen, RowDraft& draft, const Id& contact);
    Status remember(Pen& pen, const RowDraft& draft, const Id& contact);
    void rememberBusiness(const RowDraft& draft, const Id& contact);
    Result<Id> createContact(Pen& pen, RowDraft& draft);
    Status updateFields(Pen& pen, RowDraft& draft, const Id& contact);
    Status writeChildren(Pen& pen, RowDraft& draft, const Id& contact, bool fresh);
    Status writeChild(Pen& pen, RowDraft& draft, const RowDraft::Child& child, const Id& contact);
    Status writeCustom(Pen& pen, RowDraft& draft, const Id& contact, bool fresh);
    Status linkCompanies(Pen& pen, RowDraft& draft, const Id& contact);
    Status keepProblems(Pen& pen, RowDraft& draft, const Id& contact);
    Result<bool> isThere(Pen& pen, const RowDraft::Child& child, const Id& contact);

    Id m_import;
    DuplicatePolicy m_policy;
    ImportKey m_key;
    QHash<QString, Id> m_byKey;
    QSet<Id> m_imported;                ///< hashes of rows that came in once; some of their contacts may be gone
    QHash<QByteArray, Id> m_businesses; ///< by folded name
    qint64 m_businessesCreated = 0;
};

} // namespace kontor
