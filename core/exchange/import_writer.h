// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_target.h"
#include "core/store/database.h"

#include <QHash>
#include <QSet>

namespace kontor {

enum class DuplicatePolicy : quint8 { Skip, Update, Create, Ask };

/// What rows are recognised by, beside the identical row.
struct ImportKey {
    enum class Kind : quint8 { None, Id, Email, Phone, Field };
    Kind kind = Kind::None;
    FieldIndex field = -1; ///< of contact, for Kind::Field
};

/// Writes drafts, or foretells what would come of them, as the target is. A value that breaks a rule stays out and
/// becomes a problem; its row comes in. One thread.
class ImportWriter {
public:
    using Fate = RowFate;

    ImportWriter(Id import, DuplicatePolicy policy, ImportKey key) : m_import{import}, m_policy{policy}, m_key{key} {}

    /// Reads what rows are compared with: keys and, if `companies`, the names of businesses.
    Status prepare(Database& reader, bool companies);
    Result<Fate> write(ImportTarget& to, RowDraft& draft);
    qint64 businessesCreated() const { return m_businessesCreated; }
    /// The contact that the last row was recognised as; null if none.
    Id recognised() const { return m_recognised; }

private:
    /// A rule of the CRM that one value breaks, as against a store that fails.
    static bool isRule(Errc code) { return code < Errc::UnknownField; }
    Result<Id> find(ImportTarget& to, const RowDraft& draft);
    DuplicatePolicy policyFor(const RowDraft& draft) const;
    Fate leaveOut(RowDraft& draft, Fate fate);
    Result<Fate> create(ImportTarget& to, RowDraft& draft);
    Result<Fate> update(ImportTarget& to, RowDraft& draft, const Id& contact);
    Status remember(ImportTarget& to, const RowDraft& draft, const Id& contact);
    Id takeNamed(const RowDraft& draft);
    void rememberBusiness(const RowDraft& draft, const Id& contact);
    Result<Id> createContact(ImportTarget& to, RowDraft& draft);
    Status updateFields(ImportTarget& to, RowDraft& draft, const Id& contact);
    Status writeChildren(ImportTarget& to, RowDraft& draft, const Id& contact, bool fresh);
    Status writeChild(ImportTarget& to, RowDraft& draft, const RowDraft::Child& child, const Id& contact);
    Status bringConsent(ImportTarget& to, RowDraft& draft, const RowDraft::Child& consent, const Id& contact);
    Result<Id> listEntry(ImportTarget& to, const RowDraft::Child& child);
    Status writeCustom(ImportTarget& to, RowDraft& draft, const Id& contact, bool fresh);
    Result<Id> businessNamed(ImportTarget& to, const QString& name);
    Status link(ImportTarget& to, RowDraft& draft, const RowDraft::Company& company, const Id& person,
                const Id& business);
    Status linkCompanies(ImportTarget& to, RowDraft& draft, const Id& contact);
    Status completeCompany(ImportTarget& to, RowDraft& draft, const Id& business);
    Status keepProblems(ImportTarget& to, RowDraft& draft, const Id& contact);
    Result<bool> isThere(ImportTarget& to, const RowDraft::Child& child, const Id& contact);

    Id m_import;
    DuplicatePolicy m_policy;
    ImportKey m_key;
    QHash<QString, Id> m_byKey;
    QSet<Id> m_imported;                ///< hashes of rows that came in once; some of their contacts may be gone
    QHash<QByteArray, Id> m_businesses; ///< by folded name
    QHash<QByteArray, Id> m_named;      ///< of them those that exist only because a row of this import named them
    QHash<std::pair<int, QString>, Id> m_lists; ///< categories and markets that were made, by kind and name
    qint64 m_businessesCreated = 0;
    Id m_recognised;
};

} // namespace kontor
