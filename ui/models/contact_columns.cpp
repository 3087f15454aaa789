// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/contact_columns.h"

#include "ui/text/contact_name.h"
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

/// The day by the word that the colour stands for, as far as there is one.
QString dueLabel(const QString& due)
{
    const qint64 days = QDate::currentDate().daysTo(QDate::fromString(due, Qt::ISODate));
    if (days < -1) return QCoreApplication::translate("ContactColumn", "%n day(s) overdue", nullptr, int(-days));
    if (days == -1) return QCoreApplication::translate("ContactColumn", "overdue since yesterday");
    if (days == 0) return QCoreApplication::translate("ContactColumn", "today");
    if (days == 1) return QCoreApplication::translate("ContactColumn", "tomorrow");
    return dateLabel(due);
}

QString nextTask(const ContactRow& row)
{
    if (row.nextTask.isEmpty()) return QCoreApplication::translate("ContactColumn", "nothing planned");
    return row.nextTaskDue.isEmpty() ? row.nextTask : u"%1 · %2"_s.arg(dueLabel(row.nextTaskDue), row.nextTask);
}

QString nextTaskExactly(const ContactRow& row)
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
    ContactColumn{.key = "display_name",
                  .title = QT_TRANSLATE_NOOP("ContactColumn", "Name"),
                  .sort = "display_name",
                  .width = 232,
                  .shown = true,
                  .text = [](const ContactRow& row) { return contactName(row.displayName); },
                  .icon = typeIcon,
                  .elideMiddle = true},
    ContactColumn{.key = "type",
                  .title = QT_TRANSLATE_NOOP("ContactColumn", "Type"),
                  .sort = "type",
                  .width = 90,
                  .shown = false,
                  .text = [](const ContactRow& row) { return choiceLabel(row.type); },
                  .groups = true},
    ContactColumn{.key = "status",
                  .title = QT_TRANSLATE_NOOP("ContactColumn", "Status"),
                  .sort = "status",
                  .width = 118, // "Vollständig" beside its icon
                  .shown = true,
                  .text = status,
                  .icon = statusIcon,
                  .meaning = statusMeaning,
                  .quiet = true,
                  .groups = true},
    ContactColumn{.key = "relationship",
                  .title = QT_TRANSLATE_NOOP("ContactColumn", "Relationship"),
                  .sort = "relationship",
                  .width = 120,
                  .shown = true,
                  .text = relationships,
                  .editable = true,
                  .groups = true},
    ContactColumn{.key = "responsible",
                  .title = QT_TRANSLATE_NOOP("ContactColumn", "Responsible"),
                  .sort = "responsible",
                  .width = 130,
                  .shown = true,
                  .text = [](const ContactRow& row) { return row.responsibleName; },
                  .editable = true,
                  .groups = true},
    ContactColumn{.key = "team",
                  .title = QT_TRANSLATE_NOOP("ContactColumn", "Team"),
                  .sort = "team",
                  .width = 110,
                  .shown = false,
                  .text = [](const ContactRow& row) { return row.teamName; },
                  .editable = true,
                  .groups = true},
    ContactColumn{.key = "last_contact",
                  .title = QT_TRANSLATE_NOOP("ContactColumn", "Last contact"),
                  .sort = "last_contact",
                  .width = 110,
                  .shown = true,
                  .text = lastContact,
                  .tip = lastContactExactly},
    ContactColumn{.key = "next_activity",
                  .title = QT_TRANSLATE_NOOP("ContactColumn", "Next activity"),
                  .sort = "next_activity",
                  .width = 180,
                  .shown = true,
                  .text = nextTask,
                  .icon = nextTaskIcon,
                  .meaning = nextTaskMeaning,
                  .tip = nextTaskExactly},
    ContactColumn{.key = "city",
                  .title = QT_TRANSLATE_NOOP("ContactColumn", "City"),
                  .sort = "city",
                  .width = 130,
                  .shown = true,
                  .text = [](const ContactRow& row) { return row.city; },
                  .groups = true},
    ContactColumn{.key = "country",
                  .title = QT_TRANSLATE_NOOP("ContactColumn", "Country"),
                  .sort = "country",
                  .width = 110,
                  .shown = false,
                  .text = [](const ContactRow& row) { return valueLabel(u"location.country"_s, row.country); },
                  .groups = true},
    ContactColumn{.key = "phone",
                  .title = QT_TRANSLATE_NOOP("ContactColumn", "Phone"),
                  .sort = "phone",
                  .width = 150,
                  .shown = true,
                  .text = [](const ContactRow& row) { return row.phone; }},
    ContactColumn{.key = "email",
                  .title = QT_TRANSLATE_NOOP("ContactColumn", "Email"),
                  .sort = "email",
                  .width = 210,
                  .shown = true,
                  .text = [](const ContactRow& row) { return row.email; },
                  .elideMiddle = true},
    ContactColumn{.key = "customer",
                  .title = QT_TRANSLATE_NOOP("ContactColumn", "Customer"),
                  .sort = "customer",
                  .width = 190,
                  .shown = false,
                  .text = [](const ContactRow& row) { return row.customers.join(u", "_s); },
                  .groups = true},
    ContactColumn{.key = "job_title",
                  .title = QT_TRANSLATE_NOOP("ContactColumn", "Job title"),
                  .sort = "job_title",
                  .width = 140,
                  .shown = false,
                  .text = [](const ContactRow& row) { return row.jobTitle; },
                  .editable = true,
                  .groups = true},
    ContactColumn{.key = "created_at",
                  .title = QT_TRANSLATE_NOOP("ContactColumn", "Created"),
                  .sort = "created_at",
                  .width = 130,
                  .shown = false,
                  .text = [](const ContactRow& row) { return momentLabel(row.createdAt); }},
    ContactColumn{.key = "external_id",
                  .title = QT_TRANSLATE_NOOP("ContactColumn", "External id"),
                  .sort = "external_id",
                  .width = 110,
                  .shown = false,
                  .text = [](const ContactRow& row) { return row.externalId; }},
};

constexpr int extraWidth = 130;

/// Stored fields of a contact that have no column of their own.
std::vector<ExtraColumn> storedColumns()
{
    std::vector<ExtraColumn> stored;
    for (const Field& field : entityInfo(Entity::Contact).fields) {
        const QString name = QString::fromLatin1(field.name);
        const bool known = std::any_of(columns.begin(), columns.end(), [&](const ContactColumn& column) {
            return name == QLatin1StringView{column.key};
        });
        const bool address = field.target == Entity::Email || field.target == Entity::Phone;
        if (!known && !address && !field.is(FieldFlag::Internal) && field.type != FieldType::Time &&
            name != "archived"_L1)
            stored.push_back({.key = name, .title = {}, .type = {}});
    }
    return stored;
}

} // namespace

std::span<const ContactColumn> contactColumns() { return columns; }

QString ExtraColumn::text(const ContactRow& row) const
{
    const QString value = row.extra.value(key);
    if (value.isEmpty()) return {};
    if (!isCustom()) return key == "keywords"_L1 ? value : valueLabel(u"contact."_s + key, value);
    if (type == "date"_L1) return dateLabel(value);
    if (type == "yes_no"_L1) return choiceLabel(value);
    return value;
}

ContactColumnSet::ContactColumnSet() : m_extra{storedColumns()}
{
    m_extra.push_back({.key = u"keywords"_s, .title = {}, .type = {}});
    m_stored = m_extra.size();
}

bool ContactColumnSet::setCustomFields(const std::vector<CustomFieldRow>& fields)
{
    std::vector<ExtraColumn> all{m_extra.begin(), m_extra.begin() + ptrdiff_t(m_stored)};
    for (const CustomFieldRow& field : fields)
        all.push_back({.key = u"custom."_s + field.key, .title = field.label, .type = field.type});
    m_custom = fields;
    if (all == m_extra) return false;
    m_extra = std::move(all);
    return true;
}

const ExtraColumn* ContactColumnSet::extra(int column) const
{
    return column < base() || column >= count() ? nullptr : &m_extra[size_t(column - base())];
}

const CustomFieldRow* ContactColumnSet::customField(int column) const
{
    const size_t place = size_t(column - base()) - m_stored;
    return column < base() || size_t(column - base()) < m_stored || place >= m_custom.size() ? nullptr
                                                                                             : &m_custom[place];
}

QString ContactColumnSet::key(int column) const
{
    if (const ExtraColumn* other = extra(column)) return other->key;
    return QString::fromLatin1(columns[size_t(column)].key);
}

QString ContactColumnSet::title(int column) const
{
    if (const ExtraColumn* other = extra(column)) return other->isCustom() ? other->title : fieldLabel(other->key);
    return QCoreApplication::translate("ContactColumn", columns[size_t(column)].title);
}

QString ContactColumnSet::sortField(int column) const
{
    return extra(column) ? key(column) : QString::fromLatin1(columns[size_t(column)].sort);
}

int ContactColumnSet::width(int column) const { return extra(column) ? extraWidth : columns[size_t(column)].width; }

bool ContactColumnSet::isShownAtFirst(int column) const { return !extra(column) && columns[size_t(column)].shown; }

bool ContactColumnSet::isEditable(int column) const
{
    if (!extra(column)) return columns[size_t(column)].editable;
    if (extra(column)->isCustom() || key(column) == "keywords"_L1) return true;
    const Field& field = fieldInfo(Entity::Contact, fieldNamed(Entity::Contact, key(column)).value_or(0));
    return !field.is(FieldFlag::ReadOnly) && !field.is(FieldFlag::Permanent);
}

bool ContactColumnSet::canGroup(int column) const
{
    const ExtraColumn* other = extra(column);
    if (!other) return columns[size_t(column)].groups;
    return other->type == "choice"_L1 || other->type == "yes_no"_L1 || key(column) == "language"_L1 ||
           key(column) == "legal_form"_L1 || key(column) == "preferred_channel"_L1 || key(column) == "gender"_L1;
}

int ContactColumnSet::named(const QString& name) const
{
    for (int column = 0; column < count(); ++column)
        if (key(column) == name) return column;
    return -1;
}

int ContactColumnSet::sortedBy(const QString& field) const
{
    for (int column = 0; column < count(); ++column)
        if (sortField(column) == field) return column;
    return -1;
}

} // namespace kontor
