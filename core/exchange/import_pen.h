// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_questions.h"
#include "core/exchange/import_target.h"
#include "core/store/import_ledger.h"
#include "core/store/pen.h"

namespace kontor {

/// An import that writes. Lives within one transaction.
class ImportPen final : public ImportTarget {
public:
    explicit ImportPen(Pen& pen) : m_pen{pen} {}

    Result<Id> create(Entity entity, const Cells& cells, const DerivedCells& known) override
    {
        return m_pen.create(entity, cells, known);
    }
    Result<QString> keep(const QByteArray& bytes) override
    {
        const auto blob = m_pen.blobs().put(bytes);
        if (!blob) return blob.error();
        return blob->sha256;
    }
    Status set(Entity entity, const Id& row, const Cells& cells) override { return m_pen.set(entity, row, cells); }
    Result<Id> liveContact(const Id& contact) override { return importing::liveContact(m_pen.reader(), contact); }
    Result<QString> typeOf(const Id& contact) override { return importing::typeOf(m_pen.reader(), contact); }
    Result<Value> valueOf(const Id& contact, FieldIndex field) override
    {
        return importing::valueOf(m_pen.reader(), contact, field);
    }
    Result<Id> holder(Entity kind, const QString& norm) override { return m_pen.holder(kind, norm); }
    Result<bool> hasLike(const RowDraft::Child& child, const Id& contact) override
    {
        return importing::hasLike(m_pen.reader(), child, contact);
    }
    Result<std::vector<KnownConsent>> consentsTo(const Id& text, const Id& contact) override
    {
        return importing::consentsTo(m_pen.reader(), text, contact);
    }
    Result<KnownLink> linkBetween(const Id& person, const Id& business) override
    {
        return importing::linkBetween(m_pen.reader(), person, business);
    }
    Result<Id> customValueOf(const Id& contact, const Id& field) override
    {
        return importing::customValueOf(m_pen.reader(), contact, field);
    }
    Result<Id> contactOfRow(const Id& hash) override { return m_pen.imports().contactOf(hash); }
    Status rememberRow(const Id& hash, const Id& contact) override
    {
        m_pen.imports().remember(hash, contact);
        return {};
    }

private:
    Pen& m_pen;
};

} // namespace kontor
