// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/contact_columns.h"

#include "ui/text/count_text.h"
#include "ui/text/field_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>

#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

QString relationships(const ContactRow& row)
{
    QStringList labels;
    for (const QString& word : row.relationships) labels.push_back(choiceLabel(word));
    return labels.join(u", "_s);
}

QString lastContact(const ContactRow& row)
{
    return row.lastContact == 0 ? QString{} : agoLabel(row.lastContact, QDateTime::currentMSecsSinceEpoch());
}

QString lastContactExactly(const ContactRow& row)
{
    return row.lastContact == 0 ? QString{} : momentLabel(row.lastContact);
}

QString nextTask(const ContactRow& row)
{
    if (row.nextTask.isEmpty()) return {};
    return row.nextTaskDue.isEmpty() ? row.nextTask : u"%1 · %2"_s.arg(dateLabel(row.nextTaskDue), row.nextTask);
}

std::optional<Meaning> nextTaskMeaning(const ContactRow& row)
{
    const QDate due = QDate::fromString(row.nextTaskDue, Qt::ISODate);
    if (!due.isValid()) return {};
    const QDate today = QDate::currentDate();
    return due < today ? Meaning::Overdue : due == today ? Meaning::Today : Meaning::Future;
}

const char* nextTaskIcon(const ContactRow& row)
{
    return nextTaskMeaning(row) == Meaning::Overdue ? "warning" : row.nextTask.isEmpty() ? "" : "task";
}

const char* typeIcon(const ContactRow& row) { return row.type == "business"_L1 ? "business" : "person"; }

QString status(const ContactRow& row) { return choiceLabel(row.archived ? u"archived"_s : row.status); }

const char* statusIcon(const ContactRow& row)
{
    return row.archived ? "archive" : row.status == "draft"_L1 ? "draft" : "complete";
}

std::optional<Meaning> statusMeaning(const ContactRow& row)
{
    if (row.archived || row.status != "draft"_L1) return {};
    return Meaning::Today;
}

const std::array columns{
    ContactColumn{"name", QT_TRANSLATE_NOOP("ContactColumn", "Name"), "display_name", 250, true,
                  [](const ContactRow& row) { return row.displayName; }, typeIcon, nullptr, nullptr, true},
    ContactColumn{"type", QT_TRANSLATE_NOOP("ContactColumn", "Type"), "type", 90, false,
                  [](const ContactRow& row) { return choiceLabel(row.type); }},
    ContactColumn{"status", QT_TRANSLATE_NOOP("ContactColumn", "Status"), "status", 100, true, status, statusIcon,
                  statusMeaning, nullptr, false, true},
    ContactColumn{"relationship", QT_TRANSLATE_NOOP("ContactColumn", "Relationship"), "relationship", 120, true,
                  relationships},
    ContactColumn{"responsible", QT_TRANSLATE_NOOP("ContactColumn", "Responsible"), "responsible", 130, true,
                  [](const ContactRow& row) { return row.responsibleName; }},
    ContactColumn{"team", QT_TRANSLATE_NOOP("ContactColumn", "Team"), "team", 110, false,
                  [](const ContactRow& row) { return row.teamName; }},
    ContactColumn{"last_contact", QT_TRANSLATE_NOOP("ContactColumn", "Last contact"), "last_contact", 110, true,
                  lastContact, nullptr, nullptr, lastContactExactly},
    ContactColumn{"next_task", QT_TRANSLATE_NOOP("ContactColumn", "Next task"), "next_task", 180, true, nextTask,
                  nextTaskIcon, nextTaskMeaning},
    ContactColumn{"city", QT_TRANSLATE_NOOP("ContactColumn", "City"), "city", 130, true,
                  [](const ContactRow& row) { return row.city; }},
    ContactColumn{"country", QT_TRANSLATE_NOOP("ContactColumn", "Country"), "country", 110, false,
                  [](const ContactRow& row) { return valueLabel(u"location.country"_s, row.country); }},
    ContactColumn{"phone", QT_TRANSLATE_NOOP("ContactColumn", "Phone"), "phone", 150, true,
                  [](const ContactRow& row) { return row.phone; }},
    ContactColumn{"email", QT_TRANSLATE_NOOP("ContactColumn", "Email"), "email", 210, true,
                  [](const ContactRow& row) { return row.email; }, nullptr, nullptr, nullptr, true},
    ContactColumn{"customer", QT_TRANSLATE_NOOP("ContactColumn", "Customer"), "customers", 190, false,
                  [](const ContactRow& row) { return row.customers.join(u", "_s); }},
    ContactColumn{"job_title", QT_TRANSLATE_NOOP("ContactColumn", "Job title"), "job_title", 140, false,
                  [](const ContactRow& row) { return row.jobTitle; }},
    ContactColumn{"created", QT_TRANSLATE_NOOP("ContactColumn", "Created"), "created_at", 130, false,
                  [](const ContactRow& row) { return momentLabel(row.createdAt); }},
    ContactColumn{"external_id", QT_TRANSLATE_NOOP("ContactColumn", "External id"), "external_id", 110, false,
                  [](const ContactRow& row) { return row.externalId; }},
};

} // namespace

std::span<const ContactColumn> contactColumns() { return columns; }

QString contactColumnTitle(const ContactColumn& column)
{
    return QCoreApplication::translate("ContactColumn", column.title);
}

int contactColumnNamed(const QString& key)
{
    for (size_t i = 0; i < columns.size(); ++i)
        if (key == QLatin1StringView{columns[i].key}) return int(i);
    return -1;
}

int contactColumnSortedBy(const QString& field)
{
    for (size_t i = 0; i < columns.size(); ++i)
        if (field == QLatin1StringView{columns[i].sort}) return int(i);
    return -1;
}

} // namespace kontor
