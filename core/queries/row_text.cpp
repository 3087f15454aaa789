// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/row_text.h"

#include "core/domain/cells.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct ListCell {
    QLatin1StringView field;
    QString (*text)(const ContactRow& row);
};

constexpr std::array cells{
    ListCell{"id"_L1, [](const ContactRow& row) { return row.id.toString(); }},
    ListCell{"display_name"_L1, [](const ContactRow& row) { return row.displayName; }},
    ListCell{"type"_L1, [](const ContactRow& row) { return row.type; }},
    ListCell{"status"_L1, [](const ContactRow& row) { return row.status; }},
    ListCell{"archived"_L1, [](const ContactRow& row) { return row.archived ? u"yes"_s : u"no"_s; }},
    ListCell{"relationship"_L1, [](const ContactRow& row) { return row.relationships.join(u';'); }},
    ListCell{"responsible"_L1, [](const ContactRow& row) { return row.responsibleName; }},
    ListCell{"team"_L1, [](const ContactRow& row) { return row.teamName; }},
    ListCell{"last_contact"_L1,
             [](const ContactRow& row) { return row.lastContact ? timeText(row.lastContact) : QString{}; }},
    ListCell{"next_activity"_L1, [](const ContactRow& row) { return row.nextTask; }},
    ListCell{"next_due"_L1, [](const ContactRow& row) { return row.nextTaskDue; }},
    ListCell{"city"_L1, [](const ContactRow& row) { return row.city; }},
    ListCell{"country"_L1, [](const ContactRow& row) { return row.country; }},
    ListCell{"phone"_L1, [](const ContactRow& row) { return row.phone; }},
    ListCell{"email"_L1, [](const ContactRow& row) { return row.email; }},
    ListCell{"customer"_L1, [](const ContactRow& row) { return row.customers.join(u"; "_s); }},
    ListCell{"job_title"_L1, [](const ContactRow& row) { return row.jobTitle; }},
    ListCell{"created_at"_L1,
             [](const ContactRow& row) { return row.createdAt ? timeText(row.createdAt) : QString{}; }},
    ListCell{"external_id"_L1, [](const ContactRow& row) { return row.externalId; }},
};

} // namespace

const QStringList& rowFields()
{
    static const QStringList names = [] {
        QStringList all;
        for (const ListCell& cell : cells) all.append(cell.field);
        return all;
    }();
    return names;
}

QString rowText(const ContactRow& row, const QString& field)
{
    for (const ListCell& cell : cells)
        if (field == cell.field) return cell.text(row);
    return row.extra.value(field);
}

} // namespace kontor
