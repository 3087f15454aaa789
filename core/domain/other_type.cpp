// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/other_type.h"

#include "core/domain/contact.h"
#include "core/domain/merge_rules.h"
#include "core/domain/person_name.h"

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

bool isPartOfName(FieldIndex field)
{
    return field == Contact::FirstName || field == Contact::MiddleName || field == Contact::LastName ||
           field == Contact::LegalName;
}

bool isPerson(std::span<const Value> values) { return values[Contact::Type].text() == "person"_L1; }

bool hasPlace(FieldIndex field, bool person)
{
    const Field& declared = Contact::fields[size_t(field)];
    return !declared.is(person ? FieldFlag::BusinessOnly : FieldFlag::PersonOnly);
}

void putNames(Cells& cells, std::span<const Value> values)
{
    const auto put = [&cells](FieldIndex field, const QString& text) {
        if (!text.isEmpty()) cells.push_back({field, Value{text}});
    };
    if (isPerson(values)) {
        put(Contact::LegalName, naturalName(values[Contact::FirstName].text(), values[Contact::MiddleName].text(),
                                            values[Contact::LastName].text()));
        return;
    }
    const PersonName name = splitPersonName(values[Contact::LegalName].text());
    put(Contact::Title, name.title);
    put(Contact::FirstName, name.first);
    put(Contact::MiddleName, name.middle);
    put(Contact::LastName, name.last);
    put(Contact::Suffix, name.suffix);
    put(Contact::Nickname, name.nickname);
}

} // namespace

QString otherType(QStringView type) { return type == u"person" ? u"business"_s : u"person"_s; }

Cells cellsOfOtherType(std::span<const Value> values)
{
    const bool toPerson = !isPerson(values);
    Cells cells{{Contact::Type, Value{otherType(values[Contact::Type].text())}}};
    putNames(cells, values);
    for (FieldIndex field = 0; field < FieldIndex(Contact::fields.size()); ++field) {
        const Field& declared = Contact::fields[size_t(field)];
        // What Kontor gave out goes over with the rows.
        if (!isMergedField(field) || isPartOfName(field) || declared.is(FieldFlag::ReadOnly)) continue;
        if (hasPlace(field, toPerson) && !values[size_t(field)].isEmpty())
            cells.push_back({field, values[size_t(field)]});
    }
    return cells;
}

std::vector<FieldIndex> fieldsWithoutPlace(std::span<const Value> values)
{
    const bool toPerson = !isPerson(values);
    std::vector<FieldIndex> fields;
    for (FieldIndex field = 0; field < FieldIndex(Contact::fields.size()); ++field) {
        const Value& value = values[size_t(field)];
        const bool nothing = value.isEmpty() || (value.isInteger() && value.integer() == 0);
        if (isMergedField(field) && !isPartOfName(field) && !nothing && !hasPlace(field, toPerson))
            fields.push_back(field);
    }
    return fields;
}

} // namespace kontor
