// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/record_fields.h"
#include "core/domain/custom_cells.h"

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

Result<QString> typeOf(Pen& pen, const Id& contact)
{
    const QString sql = u"SELECT type FROM contact WHERE id = :contact"_s;
    const auto type = pen.reader().cell(sql, {{":contact"_L1, contact}});
    if (!type) return type.error();
    if (!type->isNull()) return type->text();
    // It is only being made.
    if (auto written = pen.flushHeld(); !written) return written.error();
    const auto fresh = pen.reader().cell(sql, {{":contact"_L1, contact}});
    if (!fresh) return fresh.error();
    return fresh->text();
}

/// Does this contact have the field? One of the other type's has it where somebody gave it this very contact.
Status checkUse(Pen& pen, const Id& contact, const Id& field, const QString& appliesTo, const QString& path)
{
    if (appliesTo != "person"_L1 && appliesTo != "business"_L1) return {};
    const auto type = typeOf(pen, contact);
    if (!type) return type.error();
    if (*type == appliesTo) return {};
    const auto given = pen.reader().cell(
        u"SELECT 1 FROM custom_assignment WHERE contact = :contact AND field = :field AND deleted = 0"_s,
        {{":contact"_L1, contact}, {":field"_L1, field}});
    if (!given) return given.error();
    if (!given->isNull()) return {};
    return Error{.code = Errc::WrongContactType, .detail = *type, .field = path};
}

} // namespace

Status writeCustomValue(Pen& pen, const Id& contact, const QString& key, const QString& text)
{
    Id field;
    QString type, appliesTo;
    QStringList choices;
    bool oneOff = false;
    auto read = pen.reader().each(
        u"SELECT id, type, choices, one_off, applies_to FROM custom_field WHERE key = :key AND deleted = 0"_s,
        {{":key"_L1, key}}, [&](Statement& row) {
            field = row.id(0);
            type = row.text(1);
            choices = row.text(2).split(u';', Qt::SkipEmptyParts);
            oneOff = row.integer(3) != 0;
            appliesTo = row.text(4);
            return false;
        });
    if (!read) return read;
    const QString path = u"custom."_s + key;
    if (field.isNull()) return Error{.code = Errc::UnknownField, .field = path};

    const QString trimmed = text.trimmed();
    const auto present =
        pen.reader().cell(u"SELECT id FROM custom_value WHERE contact = :contact AND field = :field AND deleted = 0"_s,
                          {{":contact"_L1, contact}, {":field"_L1, field}});
    if (!present) return present.error();
    if (trimmed.isEmpty()) return present->isNull() ? Status{} : pen.remove(Entity::CustomValue, present->id());
    if (present->isNull())
        if (auto fine = checkUse(pen, contact, field, appliesTo, path); !fine) return fine;

    QString value = trimmed;
    if (type == "contact"_L1) {
        const auto meant = resolveReference(pen, Entity::Contact, trimmed, path);
        if (!meant) return meant.error();
        value = meant->toString();
    }
    const auto home = pen.reader().cell(u"SELECT country FROM organisation"_s);
    if (!home) return home.error();
    auto cells = customCells({.key = key, .type = type, .choices = choices, .region = home->text()}, value);
    if (!cells) return cells.error();
    if (oneOff) {
        const auto assigned = pen.create(Entity::CustomAssignment,
                                         {{CustomAssignment::Contact, contact}, {CustomAssignment::Field, field}});
        if (!assigned && assigned.error().code != Errc::AlreadyExists) return assigned.error();
    }
    if (!present->isNull()) return pen.set(Entity::CustomValue, present->id(), *cells);
    cells->push_back({CustomValue::Contact, contact});
    cells->push_back({CustomValue::Field, field});
    const auto made = pen.create(Entity::CustomValue, *cells);
    return made ? Status{} : Status{made.error()};
}

} // namespace kontor
