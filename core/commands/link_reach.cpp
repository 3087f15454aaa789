// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/link_reach.h"

#include "core/base/text_folding.h"
#include "core/commands/record_fields.h"
#include "core/domain/email_address.h"
#include "core/domain/phone_number.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Sides {
    Id person, business;
};

/// Null where the fields do not name one; whoever reads them says why.
Id sideNamed(Pen& pen, QLatin1StringView side, const FieldTexts& fields)
{
    for (const FieldText& given : fields) {
        if (given.field != side) continue;
        const auto found = resolveReference(pen, Entity::Contact, given.text.trimmed(), u"contact_person."_s + side);
        return found ? *found : Id{};
    }
    return {};
}

Result<Sides> sidesOf(Pen& pen, const Id& link, const FieldTexts& fields)
{
    if (link.isNull()) return Sides{sideNamed(pen, "person"_L1, fields), sideNamed(pen, "business"_L1, fields)};
    Sides sides;
    auto read = pen.reader().each(u"SELECT person, business FROM contact_person WHERE id = :link"_s,
                                  {{":link"_L1, link}}, [&](Statement& row) {
                                      sides = {row.id(0), row.id(1)};
                                      return false;
                                  });
    if (!read) return read.error();
    return sides;
}

/// A row of one of the sides, and what it says.
struct Reach {
    Id row;
    QString kind, text;
};

Result<std::vector<Reach>> reachesOf(Pen& pen, Entity entity, const Sides& sides)
{
    static const QString place =
        u"coalesce(street, '') || ' ' || coalesce(street2, '') || ' ' || coalesce(postal_code, '') || ' ' || "
        "coalesce(city, '') || ' ' || coalesce(region, '') || ' ' || coalesce(country, '')"_s;
    const QString text = entity == Entity::Email ? u"address"_s : entity == Entity::Phone ? u"e164"_s : place;
    std::vector<Reach> reaches;
    auto read = pen.reader().each(
        u"SELECT id, kind, %1 FROM %2 WHERE contact IN (:person, :business) AND deleted = 0 ORDER BY position, id"_s
            .arg(text, QLatin1StringView{entityInfo(entity).name}),
        {{":person"_L1, sides.person}, {":business"_L1, sides.business}}, [&](Statement& row) {
            reaches.push_back({row.id(0), row.text(1), row.text(2)});
            return true;
        });
    if (!read) return read.error();
    return reaches;
}

/// Whether a row is what the text means.
using Meant = std::function<bool(const Reach&)>;

Meant placeMeant(const QString& text)
{
    const QByteArray wanted = foldText(text);
    return [wanted](const Reach& reach) {
        if (foldText(reach.kind) == wanted) return true;
        const QByteArray address = foldText(reach.text);
        return std::ranges::all_of(wanted.split(' '), [&](const QByteArray& word) {
            return address.contains(word.endsWith(',') ? word.chopped(1) : word);
        });
    };
}

Result<Meant> meantBy(Pen& pen, Entity entity, const QString& text)
{
    if (entity == Entity::Location) return placeMeant(text);
    if (entity == Entity::Email) {
        const auto email = parseEmail(text);
        return Meant{[norm = email ? email->norm : QString{}](const Reach& reach) {
            const auto other = parseEmail(reach.text);
            return other && other->norm == norm;
        }};
    }
    const auto home = pen.reader().cell(u"SELECT country FROM organisation"_s);
    if (!home) return home.error();
    const auto phone = parsePhone(text, home->text());
    return Meant{[norm = phone ? phone->norm() : QString{}](const Reach& reach) { return reach.text == norm; }};
}

Result<Id> reachMeant(Pen& pen, Entity entity, const Sides& sides, const QString& text)
{
    const QString path = u"contact_person."_s + QLatin1StringView{entityInfo(entity).name};
    const auto reaches = reachesOf(pen, entity, sides);
    if (!reaches) return reaches.error();
    const auto meant = meantBy(pen, entity, text);
    if (!meant) return meant.error();
    std::vector<Id> found;
    for (const Reach& reach : *reaches)
        if ((*meant)(reach)) found.push_back(reach.row);
    if (found.size() == 1) return found.front();
    return Error{.code = found.empty() ? Errc::UnknownReference : Errc::Ambiguous, .field = path, .value = text};
}

} // namespace

Status findReach(Pen& pen, const Id& link, FieldTexts& fields)
{
    const auto sides = sidesOf(pen, link, fields);
    if (!sides) return sides.error();
    if (sides->person.isNull() || sides->business.isNull()) return {}; // refused by whoever reads the fields
    for (FieldText& given : fields) {
        const auto field = fieldNamed(Entity::ContactPerson, given.field);
        const Entity target = field ? fieldInfo(Entity::ContactPerson, *field).target : Entity::None;
        if (target != Entity::Email && target != Entity::Phone && target != Entity::Location) continue;
        const QString text = given.text.trimmed();
        if (text.isEmpty() || Id::fromString(text)) continue;
        const auto row = reachMeant(pen, target, *sides, text);
        if (!row) return row.error();
        given.text = row->toString();
    }
    return {};
}

} // namespace kontor
