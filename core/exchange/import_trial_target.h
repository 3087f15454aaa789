// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact_facts.h"
#include "core/exchange/import_target.h"
#include "core/store/database.h"
#include "core/store/journal.h"

#include <QHash>
#include <QSet>

namespace kontor {

/// Foretells what the pen would say, without writing: rules and rights are the pen's own, and what the rows before
/// would have written is kept in memory beside what the store holds. Belongs to one thread.
class ImportTrialTarget final : public ImportTarget {
public:
    /// Of the organisation.
    struct Rules {
        QString homeRegion;
        MandatoryFields mandatory;
    };
    /// `updates`: rows may change contacts, so what rows before them set is to be known.
    ImportTrialTarget(Database& db, const Actor& actor, Rules rules, bool updates)
        : m_db{db}
        , m_actor{actor}
        , m_rules{std::move(rules)}
        , m_updates{updates}
    {}

    /// Contacts that are made from now on are those of this row.
    void beginRow(qint64 row) { m_row = row; }
    /// The row that would make the contact with this id; 0 for one that is in the store.
    static qint64 rowOf(const Id& contact);

    Result<Id> create(Entity entity, const Cells& cells, const DerivedCells& known) override;
    Result<QString> keep(const QByteArray& bytes) override;
    Status set(Entity entity, const Id& row, const Cells& cells) override;
    Result<Id> liveContact(const Id& contact) override;
    Result<QString> typeOf(const Id& contact) override;
    Result<Value> valueOf(const Id& contact, FieldIndex field) override;
    Result<Id> holder(Entity kind, const QString& norm) override;
    Result<bool> hasLike(const RowDraft::Child& child, const Id& contact) override;
    Result<std::vector<KnownConsent>> consentsTo(const Id& text, const Id& contact) override;
    Result<KnownLink> linkBetween(const Id& person, const Id& business) override;
    Result<Id> customValueOf(const Id& contact, const Id& field) override;
    Result<Id> contactOfRow(const Id& hash) override;
    Status rememberRow(const Id& hash, const Id& contact) override;

private:
    struct Made {
        bool person = true;
        QString name;
    };
    using Place = std::pair<Id, FieldIndex>;

    Id newId();
    Status allowed(Act act, Entity entity) const;
    Status checkReferences(Entity entity, const Cells& cells);
    Result<Id> createContact(Cells cells);
    Result<Id> createRow(Entity entity, const Cells& cells, const DerivedCells& known);
    Status claim(Entity kind, const QString& norm, const QString& typed, const Id& contact);
    Result<QString> nameOf(const Id& contact);
    static QString likeness(Entity entity, const Cells& cells);

    Database& m_db;
    Actor m_actor;
    Rules m_rules;
    bool m_updates;
    qint64 m_row = 0;
    quint64 m_count = 0;
    QHash<Id, Made> m_made;
    QHash<QString, Id> m_emails, m_phones;           ///< claimed by rows before
    QHash<Place, Value> m_values;                    ///< fields that rows before set; only if rows may change contacts
    QSet<std::pair<Id, QString>> m_likes;            ///< links and places that rows before added; as above
    QHash<std::pair<Id, Id>, Id> m_custom;           ///< contact and field → value; as above
    QHash<Id, std::vector<KnownConsent>> m_consents; ///< of a contact, that rows before brought; as above
    QHash<Id, QString> m_withdrawn;                  ///< consents of the store that rows before withdrew, and when
    QHash<Id, Id> m_rows;                            ///< hash of a row → its contact
};

} // namespace kontor
