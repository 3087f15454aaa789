// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/connect_new.h"

#include "core/domain/person_name.h"

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

FieldTexts named(const QString& name, bool isPerson)
{
    if (!isPerson) return {{u"type"_s, u"business"_s}, {u"legal_name"_s, name}};
    const PersonName parts = splitPersonName(name);
    FieldTexts fields{{u"type"_s, u"person"_s}};
    const auto add = [&](const QString& field, const QString& text) {
        if (!text.isEmpty()) fields.append({field, text});
    };
    add(u"title"_s, parts.title);
    add(u"first_name"_s, parts.first);
    add(u"middle_name"_s, parts.middle);
    add(u"last_name"_s, parts.last);
    add(u"suffix"_s, parts.suffix);
    add(u"nickname"_s, parts.nickname);
    return fields;
}

} // namespace

QString operationKind(const ConnectNew&) { return u"add_contact"_s; }

Result<Id> run(Pen& pen, const ConnectNew& wish)
{
    const auto made = run(pen, AddRecord{Entity::Contact, named(wish.name.simplified(), wish.isPerson)});
    if (!made) return made;
    const Id person = wish.isPerson ? *made : wish.with, business = wish.isPerson ? wish.with : *made;
    const FieldTexts ends{{u"person"_s, person.toString()}, {u"business"_s, business.toString()}};
    if (const auto link = run(pen, AddRecord{Entity::ContactPerson, wish.link + ends}); !link) return link.error();
    const auto name = pen.reader().cell(u"SELECT display_name FROM contact WHERE id = :id"_s, {{":id"_L1, *made}});
    if (!name) return name.error();
    if (auto renamed = pen.rename(name->text()); !renamed) return renamed.error();
    return *made;
}

} // namespace kontor
