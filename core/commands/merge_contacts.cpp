// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/merge_contacts.h"

#include "core/commands/merge_rows.h"
#include "core/domain/merge_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// One of the contacts that meet, as it is before the merge.
struct Side {
    Id id;
    bool deleted = false;
    std::vector<Value> values;
};

Result<Side> sideOf(Pen& pen, const Id& contact)
{
    QString columns;
    for (const Field& field : Contact::fields) columns += u", \"%1\""_s.arg(QLatin1StringView{field.name});
    Side side;
    auto read = pen.reader().each(u"SELECT deleted%1 FROM contact WHERE id = :id"_s.arg(columns), {{":id"_L1, contact}},
                                  [&](Statement& row) {
                                      side = {.id = contact, .deleted = row.integer(0) != 0, .values = {}};
                                      for (int i = 0; i < int(Contact::fields.size()); ++i)
                                          side.values.push_back(row.value(i + 1));
                                      return false;
                                  });
    if (!read) return read.error();
    if (side.id.isNull()) return Error{.code = Errc::NotFound, .value = contact.toString()};
    return side;
}

Error deletedError(Pen& pen, const Side& side)
{
    const Value& into = side.values[Contact::MergedInto];
    if (into.isNull()) return {.code = Errc::AlreadyDeleted, .field = u"contact"_s, .value = side.id.toString()};
    Error error{.code = Errc::Merged, .value = side.id.toString(), .otherId = into.id().toString()};
    const auto name = pen.reader().cell(u"SELECT display_name FROM contact WHERE id = :id"_s, {{":id"_L1, into}});
    if (name) error.other = name->text();
    return error;
}

/// The contacts in the order of the wish, the surviving one first.
Result<std::vector<Side>> sidesOf(Pen& pen, const MergeContacts& wish)
{
    std::vector<Side> sides;
    std::vector<Id> ids{wish.keep};
    ids.insert(ids.end(), wish.others.begin(), wish.others.end());
    for (const Id& id : ids) {
        if (std::any_of(sides.begin(), sides.end(), [&](const Side& other) { return other.id == id; }))
            return Error{.code = Errc::CannotMerge, .detail = u"same"_s, .value = id.toString()};
        const auto side = sideOf(pen, id);
        if (!side) return side.error();
        if (side->deleted) return deletedError(pen, *side);
        sides.push_back(*side);
        if (!(side->values[Contact::Type] == sides.front().values[Contact::Type]))
            return Error{.code = Errc::CannotMerge, .detail = u"type"_s, .value = id.toString()};
    }
    if (sides.size() < 2) return Error{.code = Errc::CannotMerge, .detail = u"same"_s};
    return sides;
}

/// Whose value the wish names for a field; null where it names none.
Id chosenFor(const MergeContacts& wish, QLatin1StringView field)
{
    for (const MergeContacts::Choice& choice : wish.choices)
        if (choice.field == field) return choice.from;
    return {};
}

Value mergedValue(const MergeContacts& wish, const std::vector<Side>& sides, FieldIndex field)
{
    const auto valueOf = [&](const Side& side) { return side.values[size_t(field)]; };
    if (const Id from = chosenFor(wish, QLatin1StringView{Contact::fields[size_t(field)].name}); !from.isNull())
        for (const Side& side : sides)
            if (side.id == from) return valueOf(side);
    std::vector<Value> values;
    for (const Side& side : sides) values.push_back(valueOf(side));
    return mergedField(field, values).value;
}

Status writeFields(Pen& pen, const MergeContacts& wish, const std::vector<Side>& sides)
{
    Cells cells, given;
    for (FieldIndex field = 0; field < FieldIndex(Contact::fields.size()); ++field) {
        if (!isMergedField(field)) continue;
        const Value value = mergedValue(wish, sides, field);
        const Value& old = sides.front().values[size_t(field)];
        if (value == old || (value.isEmpty() && old.isEmpty())) continue;
        (Contact::fields[size_t(field)].is(FieldFlag::ReadOnly) ? given : cells).push_back({field, value});
    }
    // Numbers that Kontor gave out are not for people to write, but they go on.
    if (!given.empty())
        if (auto done = pen.reparent(Entity::Contact, wish.keep, given); !done) return done;
    return pen.set(Entity::Contact, wish.keep, cells);
}

/// Custom values of which the wish prefers another contact's, before the rows meet.
Status writeCustomChoices(Pen& pen, const MergeContacts& wish)
{
    for (const MergeContacts::Choice& choice : wish.choices) {
        if (!choice.field.startsWith("custom."_L1) || choice.from == wish.keep) continue;
        std::vector<std::pair<Id, Cells>> values; // the survivor's, then the preferred one's
        for (const Id& contact : {wish.keep, choice.from}) {
            auto read =
                pen.reader().each(uR"(
                SELECT v.id, v.text, v.number, v.currency, v.date
                  FROM custom_value v JOIN custom_field f ON f.id = v.field
                 WHERE v.contact = :contact AND f.key = :key AND v.deleted = 0)"_s,
                                  {{":contact"_L1, contact}, {":key"_L1, choice.field.mid(7)}}, [&](Statement& row) {
                                      values.push_back({row.id(0),
                                                        {{CustomValue::Text, row.value(1)},
                                                         {CustomValue::Number, row.value(2)},
                                                         {CustomValue::Currency, row.value(3)},
                                                         {CustomValue::Date, row.value(4)}}});
                                      return false;
                                  });
            if (!read) return read;
        }
        if (values.size() < 2) continue;
        if (auto done = pen.set(Entity::CustomValue, values.front().first, values.back().second); !done) return done;
    }
    return {};
}

Status writePrimary(Pen& pen, const MergeContacts& wish, const std::vector<Side>& sides, FieldIndex field,
                    const QHash<Id, Id>& successors)
{
    Value value = sides.front().values[size_t(field)];
    const Id from = chosenFor(wish, QLatin1StringView{Contact::fields[size_t(field)].name});
    for (const Side& side : sides) {
        const Value& theirs = side.values[size_t(field)];
        if (theirs.isNull() || (!value.isNull() && side.id != from)) continue;
        value = theirs;
    }
    if (value.isNull()) return {};
    const Id row = successors.value(value.id(), value.id());
    const Entity entity = field == Contact::PrimaryEmail ? Entity::Email : Entity::Phone;
    const auto live = pen.reader().cell(
        u"SELECT 1 FROM %1 WHERE id = :id AND deleted = 0"_s.arg(QLatin1StringView{entityInfo(entity).name}),
        {{":id"_L1, row}});
    if (!live) return live.error();
    return live->isNull() ? Status{} : pen.set(Entity::Contact, wish.keep, field, row);
}

Status checkChoices(const MergeContacts& wish)
{
    for (const MergeContacts::Choice& choice : wish.choices) {
        const bool known = choice.from == wish.keep ||
                           std::find(wish.others.begin(), wish.others.end(), choice.from) != wish.others.end();
        if (!known)
            return Error{.code = Errc::UnknownReference, .field = choice.field, .value = choice.from.toString()};
        if (choice.field.startsWith("custom."_L1) || choice.field == "primary_email"_L1 ||
            choice.field == "primary_phone"_L1)
            continue;
        const auto field = fieldNamed(Entity::Contact, choice.field);
        if (!field) return Error{.code = Errc::UnknownField, .field = u"contact."_s + choice.field};
        if (!isMergedField(*field)) return Error{.code = Errc::ReadOnly, .field = fieldPath(Entity::Contact, *field)};
    }
    return {};
}

} // namespace

QString operationKind(const MergeContacts&) { return u"merge_contacts"_s; }
QString operationKind(const KeepSeparate&) { return u"keep_separate"_s; }

Result<Id> run(Pen& pen, const MergeContacts& wish)
{
    if (!may(pen.actor().role, Act::Merge, Entity::Contact))
        return Error{.code = Errc::NotAllowed, .field = u"contact"_s};
    const auto sides = sidesOf(pen, wish);
    if (!sides) return sides.error();
    if (auto fine = checkChoices(wish); !fine) return fine.error();
    if (auto done = writeCustomChoices(pen, wish); !done) return done.error();
    QHash<Id, Id> successors;
    for (const Id& other : wish.others) {
        RowMerge rows{pen, wish.keep, other};
        if (auto done = rows.run(); !done) return done.error();
        successors.insert(rows.successors());
    }
    auto done = writeFields(pen, wish, *sides);
    if (done) done = writePrimary(pen, wish, *sides, Contact::PrimaryEmail, successors);
    if (done) done = writePrimary(pen, wish, *sides, Contact::PrimaryPhone, successors);
    for (const Id& other : wish.others)
        if (done) done = pen.absorb(wish.keep, other);
    if (!done) return done.error();
    const auto name = pen.reader().cell(u"SELECT display_name FROM contact WHERE id = :id"_s, {{":id"_L1, wish.keep}});
    if (!name) return name.error();
    if (auto named = pen.rename(name->text()); !named) return named.error();
    return wish.keep;
}

Status run(Pen& pen, const KeepSeparate& wish)
{
    if (wish.first == wish.second)
        return Error{.code = Errc::CannotMerge, .detail = u"same"_s, .value = wish.first.toString()};
    const auto name = pen.reader().cell(u"SELECT display_name FROM contact WHERE id = :id"_s, {{":id"_L1, wish.first}});
    if (!name) return name.error();
    if (auto named = pen.rename(name->text()); !named) return named;
    const auto made =
        pen.create(Entity::Separation, {{Separation::First, wish.first}, {Separation::Second, wish.second}});
    if (!made && made.error().code != Errc::AlreadyExists) return made.error();
    return {};
}

} // namespace kontor
