// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_draft.h"
#include "core/store/row_writer.h"

namespace kontor {

/// One consent of a contact, as far as it says whether another may come in.
struct KnownConsent {
    Id row, text;
    QString given, withdrawn; ///< ISO 8601 days; the latter empty while it stands
};

/// A person's connection with a business.
struct KnownLink {
    Id row{};
    QString role{};
};

/// What an import writes to and asks: the pen, or a trial that only foretells what the pen would say.
class ImportTarget {
public:
    virtual ~ImportTarget() = default;

    /// `known`: what was worked out from the fields already, for an address that was parsed on another thread.
    virtual Result<Id> create(Entity entity, const Cells& cells, const DerivedCells& known = {}) = 0;
    /// Keeps the bytes of a picture; answers their SHA-256.
    virtual Result<QString> keep(const QByteArray& bytes) = 0;
    virtual Status set(Entity entity, const Id& row, const Cells& cells) = 0;

    /// The contact itself, or the one that it was merged into; null if that is gone too.
    virtual Result<Id> liveContact(const Id& contact) = 0;
    /// `person` or `business`; empty for a contact that is none or lies in the bin.
    virtual Result<QString> typeOf(const Id& contact) = 0;
    virtual Result<Value> valueOf(const Id& contact, FieldIndex field) = 0;
    /// The contact with this address or number; null if it is free.
    virtual Result<Id> holder(Entity kind, const QString& norm) = 0;
    /// Has the contact this link, place or account already?
    virtual Result<bool> hasLike(const RowDraft::Child& child, const Id& contact) = 0;
    /// What the contact consented to, of this text in whatever version.
    virtual Result<std::vector<KnownConsent>> consentsTo(const Id& text, const Id& contact) = 0;
    /// The person's connection with this business; its row is null if there is none.
    virtual Result<KnownLink> linkBetween(const Id& person, const Id& business) = 0;
    /// The contact's value of a custom field; null if it has none.
    virtual Result<Id> customValueOf(const Id& contact, const Id& field) = 0;
    /// The contact that the row with this hash made; null if none.
    virtual Result<Id> contactOfRow(const Id& hash) = 0;
    virtual Status rememberRow(const Id& hash, const Id& contact) = 0;
};

} // namespace kontor
