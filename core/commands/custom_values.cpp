// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/record_fields.h"
#include "core/domain/custom_cells.h"

using namespace Qt::StringLiterals;

namespace kontor {

Status writeCustomValue(Pen& pen, const Id& contact, const QString& key, const QString& text)
{
    Id field;
    QString type;
    QStringList choices;
    bool oneOff = false;
    auto read =
        pen.reader().each(u"SELECT id, type, choices, one_off FROM custom_field WHERE key = :key AND deleted = 0"_s,
                          {{":key"_L1, key}}, [&](Statement& row) {
                              field = row.id(0);
                              type = row.text(1);
                              choices = row.text(2).split(u';', Qt::SkipEmptyParts);
                              oneOff = row.integer(3) != 0;
                              return false;
                          });
    if (!read) return read;
    if (field.isNull()) return Error{.code = Errc::UnknownField, .field = u"custom."_s + key};

    const QString trimmed = text.trimmed();
    const auto present =
        pen.reader().cell(u"SELECT id FROM custom_value WHERE contact = :contact AND field = :field AND deleted = 0"_s,
                          {{":contact"_L1, contact}, {":field"_L1, field}});
    if (!present) return present.error();
    if (trimmed.isEmpty()) return present->isNull() ? Status{} : pen.remove(Entity::CustomValue, present->id());

    QString value = trimmed;
    if (type == "contact"_L1) {
        const auto meant = resolveReference(pen, Entity::Contact, trimmed, u"custom."_s + key);
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
