// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/specifications.h"

#include "core/domain/custom_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// What a contact has of one custom field.
struct Given {
    Id field;
    Value text{}, number{}, currency{}, date{};
    Id assignment{};
};

Status readGiven(Database& db, const Id& contact, std::vector<Given>& given)
{
    return db.each(uR"(
        SELECT field, "text", "number", currency, "date", NULL FROM custom_value WHERE contact = :contact AND deleted = 0
         UNION ALL
        SELECT field, NULL, NULL, NULL, NULL, id FROM custom_assignment WHERE contact = :contact AND deleted = 0)"_s,
                   {{":contact"_L1, contact}}, [&](Statement& row) {
                       const Id field = row.id(0);
                       auto at =
                           std::find_if(given.begin(), given.end(), [&](const Given& g) { return g.field == field; });
                       if (at == given.end()) at = given.insert(given.end(), Given{.field = field});
                       if (!row.isNull(5))
                           at->assignment = row.id(5);
                       else
                           *at = {field, row.value(1), row.value(2), row.value(3), row.value(4), at->assignment};
                       return true;
                   });
}

Status addContactNames(Database& db, ContactDashboard::Answer& answer)
{
    for (SpecificationRow& field : answer.specifications) {
        const auto other = field.type == "contact"_L1 ? Id::fromString(field.text) : std::nullopt;
        if (!other) continue;
        const auto name = db.cell(u"SELECT display_name FROM contact WHERE id = :id"_s, {{":id"_L1, *other}});
        if (!name) return name.error();
        field.contactName = name->text();
    }
    return {};
}

} // namespace

Status readSpecifications(Database& db, const Id& contact, ContactDashboard::Answer& answer)
{
    std::vector<Given> given;
    if (auto read = readGiven(db, contact, given); !read) return read;
    const QByteArrayView type = answer.head.type == "business"_L1 ? "business" : "person";
    const auto read =
        db.each(uR"(
        SELECT id, "key", label, type, choices, required, one_off, applies_to, visible_in, help,
               colours
          FROM custom_field WHERE deleted = 0 ORDER BY coalesce(position, 0), label COLLATE NOCASE, "key")"_s,
                {}, [&](Statement& row) {
                    SpecificationRow field{.field = row.id(0)};
                    const auto own = std::find_if(given.begin(), given.end(),
                                                  [&](const Given& g) { return g.field == field.field; });
                    field.oneOff = row.integer(6) != 0;
                    const QByteArrayView users = row.utf8(7);
                    const bool library = !field.oneOff && (users.isEmpty() || users == "both" || users == type);
                    const QStringList forms = row.text(8).split(u';', Qt::SkipEmptyParts);
                    const bool here = forms.isEmpty() || forms.contains("dashboard"_L1);
                    if (own == given.end() && !(library && here)) return true;
                    field.help = row.text(9);
                    field.key = row.text(1);
                    field.label = row.text(2);
                    field.type = row.text(3);
                    field.choices = row.text(4).split(u';', Qt::SkipEmptyParts);
                    if (!row.isNull(10)) field.colours = row.text(10).split(u';');
                    field.required = row.integer(5) != 0;
                    if (own != given.end()) {
                        field.text = customText(field.type, own->text, own->number, own->currency, own->date);
                        field.assignment = own->assignment;
                    }
                    answer.specifications.push_back(std::move(field));
                    return true;
                });
    return read ? addContactNames(db, answer) : read;
}

} // namespace kontor
