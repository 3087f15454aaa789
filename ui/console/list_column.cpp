// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/list_column.h"

#include "ui/console/json_record.h"
#include "ui/console/session.h"
#include "ui/text/contact_name.h"
#include "ui/text/count_text.h"
#include "ui/text/field_text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Column {
    QLatin1StringView name;
    QJsonValue (*json)(const ContactRow& row);
};

constexpr std::array columns{
    Column{"id"_L1, [](const ContactRow& row) { return jsonId(row.id); }},
    Column{"external_id"_L1, [](const ContactRow& row) { return jsonText(row.externalId); }},
    Column{"display_name"_L1, [](const ContactRow& row) { return QJsonValue{row.displayName}; }},
    Column{"type"_L1, [](const ContactRow& row) { return QJsonValue{row.type}; }},
    Column{"status"_L1, [](const ContactRow& row) { return QJsonValue{row.status}; }},
    Column{"archived"_L1, [](const ContactRow& row) { return QJsonValue{row.archived}; }},
    Column{"relationship"_L1, [](const ContactRow& row) { return jsonText(row.relationships.join(u';')); }},
    Column{"responsible"_L1, [](const ContactRow& row) { return jsonId(row.responsible); }},
    Column{"responsible_name"_L1, [](const ContactRow& row) { return jsonText(row.responsibleName); }},
    Column{"team"_L1, [](const ContactRow& row) { return jsonId(row.team); }},
    Column{"team_name"_L1, [](const ContactRow& row) { return jsonText(row.teamName); }},
    Column{"job_title"_L1, [](const ContactRow& row) { return jsonText(row.jobTitle); }},
    Column{"email"_L1, [](const ContactRow& row) { return jsonText(row.email); }},
    Column{"phone"_L1, [](const ContactRow& row) { return jsonText(row.phone); }},
    Column{"city"_L1, [](const ContactRow& row) { return jsonText(row.city); }},
    Column{"country"_L1, [](const ContactRow& row) { return jsonText(row.country); }},
    Column{"customer"_L1, [](const ContactRow& row) { return jsonText(row.customers.join(u"; "_s)); }},
    Column{"last_contact"_L1, [](const ContactRow& row) { return jsonTime(row.lastContact); }},
    Column{"next_activity"_L1, [](const ContactRow& row) { return jsonText(row.nextTask); }},
    Column{"next_due"_L1, [](const ContactRow& row) { return jsonText(row.nextTaskDue); }},
    Column{"created_at"_L1, [](const ContactRow& row) { return jsonTime(row.createdAt); }},
};

const Column* columnNamed(const QString& name)
{
    for (const Column& column : columns)
        if (name == column.name) return &column;
    return nullptr;
}

/// The cell of a table; references by name, times by locale.
QString cellOfRow(const Column& column, const ContactRow& row)
{
    if (column.name == "display_name"_L1) return contactName(row.displayName);
    if (column.name == "responsible"_L1) return row.responsibleName;
    if (column.name == "team"_L1) return row.teamName;
    if (column.name == "last_contact"_L1) return row.lastContact ? momentLabel(row.lastContact) : QString{};
    if (column.name == "created_at"_L1) return row.createdAt ? momentLabel(row.createdAt) : QString{};
    if (column.name == "archived"_L1) return choiceLabel(row.archived ? u"yes"_s : u"no"_s);
    return column.json(row).toString();
}

} // namespace

Result<ListColumns> ListColumns::named(Session& session, const QStringList& names)
{
    ListColumns chosen;
    chosen.m_all = names.isEmpty();
    chosen.m_names = names.isEmpty() ? QStringList{u"id"_s,   u"display_name"_s, u"type"_s, u"status"_s,
                                                   u"city"_s, u"phone"_s,        u"email"_s}
                                     : names;
    const QStringList fields = recordFields(Entity::Contact);
    for (const QString& name : chosen.m_names) {
        if (columnNamed(name)) continue;
        chosen.m_needsRecord = true;
        if (fields.contains(name)) continue;
        bool known = false;
        if (name.startsWith("custom."_L1)) {
            const auto custom = session.ask(CustomFields{});
            if (!custom) return custom.error();
            for (const CustomFieldRow& row : *custom) known = known || row.key == QStringView{name}.mid(7);
        }
        if (!known) return Error{.code = Errc::UnknownField, .value = name};
    }
    return chosen;
}

QStringList ListColumns::head() const
{
    QStringList head;
    for (const QString& name : m_names) head += fieldLabel(name).toUpper();
    return head;
}

Result<Record::Answer> ListColumns::record(Session& session, const ContactRow& row) const
{
    if (!m_needsRecord) return Record::Answer{};
    return session.ask(Record{Entity::Contact, row.id});
}

Result<QJsonObject> ListColumns::json(Session& session, const ContactRow& row) const
{
    QJsonObject object;
    if (m_all) {
        for (const Column& column : columns) object.insert(column.name, column.json(row));
        return object;
    }
    const auto whole = record(session, row);
    if (!whole) return whole.error();
    const QJsonObject fields = jsonRecord(Entity::Contact, row.id, *whole);
    for (const QString& name : m_names) {
        const Column* column = columnNamed(name);
        object.insert(name, column ? column->json(row) : fields.value(name));
    }
    return object;
}

Result<QStringList> ListColumns::cells(Session& session, const ContactRow& row) const
{
    const auto whole = record(session, row);
    if (!whole) return whole.error();
    QMap<QString, QString> fields;
    for (const auto& [name, text] : *whole) fields.insert(name, text);
    QStringList cells;
    for (const QString& name : m_names) {
        const Column* column = columnNamed(name);
        cells += column ? valueLabel(name, cellOfRow(*column, row)) : valueLabel(name, fields.value(name));
    }
    return cells;
}

} // namespace kontor
