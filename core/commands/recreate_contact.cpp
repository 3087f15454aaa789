// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/recreate_contact.h"

#include "core/commands/merge_rows.h"
#include "core/domain/other_type.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

Result<std::vector<Value>> valuesOf(Pen& pen, const Id& contact)
{
    QString columns;
    for (const Field& field : Contact::fields) columns += u", \"%1\""_s.arg(QLatin1StringView{field.name});
    std::vector<Value> values;
    bool deleted = false;
    auto read = pen.reader().each(u"SELECT deleted%1 FROM contact WHERE id = :id"_s.arg(columns), {{":id"_L1, contact}},
                                  [&](Statement& row) {
                                      deleted = row.integer(0) != 0;
                                      for (int i = 0; i < int(Contact::fields.size()); ++i)
                                          values.push_back(row.value(i + 1));
                                      return false;
                                  });
    if (!read) return read.error();
    if (values.empty()) return Error{.code = Errc::NotFound, .value = contact.toString()};
    if (deleted) return Error{.code = Errc::AlreadyDeleted, .field = u"contact"_s, .value = contact.toString()};
    return values;
}

/// Custom fields that contacts of this type do not have.
Result<QSet<Id>> foreignFields(Pen& pen, const QString& type)
{
    QSet<Id> fields;
    auto read =
        pen.reader().each(u"SELECT id FROM custom_field WHERE coalesce(applies_to, 'both') NOT IN ('both', :type)"_s,
                          {{":type"_L1, type}}, [&](Statement& row) {
                              fields.insert(row.id(0));
                              return true;
                          });
    if (!read) return read.error();
    return fields;
}

Status moveRows(Pen& pen, const Id& from, const Id& to, const QString& type)
{
    const auto foreign = foreignFields(pen, type);
    if (!foreign) return foreign.error();
    RowMerge rows{pen, to, from};
    rows.moveOnly([&foreign](Entity entity, const std::vector<Value>& values) {
        // Who speaks for whom depends on the type of both.
        if (entity == Entity::ContactPerson) return false;
        if (entity == Entity::CustomValue) return !foreign->contains(values[CustomValue::Field].id());
        if (entity == Entity::CustomAssignment) return !foreign->contains(values[CustomAssignment::Field].id());
        return true;
    });
    return rows.run();
}

/// What people cannot write: the chosen address and number, and a number that Kontor gave out.
Status moveGiven(Pen& pen, const std::vector<Value>& values, const Id& to)
{
    Cells cells;
    for (const FieldIndex field : {FieldIndex{Contact::PrimaryEmail}, FieldIndex{Contact::PrimaryPhone}})
        if (!values[size_t(field)].isNull()) cells.push_back({field, values[size_t(field)]});
    if (auto done = pen.set(Entity::Contact, to, cells); !done) return done;
    const Value& number = values[Contact::CustomerNumber];
    return number.isEmpty() ? Status{} : pen.reparent(Entity::Contact, to, {{Contact::CustomerNumber, number}});
}

} // namespace

QString operationKind(const RecreateContact&) { return u"recreate_contact"_s; }

Result<Id> run(Pen& pen, const RecreateContact& wish)
{
    if (!may(pen.actor().role, Act::Merge, Entity::Contact))
        return Error{.code = Errc::NotAllowed, .field = u"contact"_s};
    const auto values = valuesOf(pen, wish.contact);
    if (!values) return values.error();
    const QString type = otherType((*values)[Contact::Type].text());
    if (wish.type != type)
        return Error{.code = Errc::WrongContactType, .detail = type, .field = u"contact.type"_s, .value = wish.type};
    const auto made = pen.create(Entity::Contact, cellsOfOtherType(*values));
    if (!made) return made.error();
    auto done = moveRows(pen, wish.contact, *made, type);
    if (done) done = moveGiven(pen, *values, *made);
    if (done) done = pen.absorb(*made, wish.contact);
    if (!done) return done.error();
    if (auto flushed = pen.flushHeld(); !flushed) return flushed.error();
    const auto name = pen.reader().cell(u"SELECT display_name FROM contact WHERE id = :id"_s, {{":id"_L1, *made}});
    if (!name) return name.error();
    if (auto named = pen.rename(name->text()); !named) return named.error();
    return *made;
}

} // namespace kontor
