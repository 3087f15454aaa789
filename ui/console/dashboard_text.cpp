// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/dashboard_output.h"

#include "core/domain/cells.h"
#include "core/domain/iban.h"
#include "core/queries/dashboard_parts.h"
#include "ui/console/output.h"
#include "ui/console/record_output.h"
#include "ui/text/contact_name.h"
#include "ui/text/count_text.h"
#include "ui/text/event_text.h"
#include "ui/text/field_text.h"
#include "ui/text/import_text.h"
#include "ui/text/kind_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Console {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

using Lines = QList<std::pair<QString, QString>>;

QString section(const QString& title, const Lines& lines)
{
    return lines.isEmpty() ? QString{} : u'\n' + title + u'\n' + pairsText(lines);
}

QString marked(const QString& text, bool primary) { return primary ? Console::tr("%1 (primary)").arg(text) : text; }

template <class Rows, class Make>
Lines linesOf(const Rows& rows, Make make)
{
    Lines lines;
    for (const auto& row : rows) lines.append(make(row));
    return lines;
}

Lines detailLines(const QMap<QString, Value>& fields)
{
    Lines lines;
    for (FieldIndex i = 0; i < FieldIndex(Contact::fields.size()); ++i) {
        const Field& field = fieldInfo(Entity::Contact, i);
        if (field.is(FieldFlag::Internal) || field.type == FieldType::Reference) continue;
        const QString text = cellText(Entity::Contact, i, fields.value(QLatin1StringView{field.name}));
        if (!text.isEmpty())
            lines.append({u"  "_s + fieldLabel(Entity::Contact, i), valueLabel(Entity::Contact, i, text)});
    }
    return lines;
}

QString contactPersonText(const ContactPersonRow& row)
{
    QStringList parts{row.otherName};
    for (const QString& part : {row.note, row.emailText, row.phoneText, row.locationText})
        if (!part.isEmpty()) parts += part;
    return parts.join(u" · "_s);
}

QString taskText(const TaskRow& row)
{
    QStringList parts{row.title};
    if (!row.due.isEmpty()) parts += dateLabel(row.due);
    if (!row.assigneeName.isEmpty()) parts += row.assigneeName;
    return parts.join(u" · "_s);
}

QString problemLine(const ImportProblemRow& row) { return storedProblemText(row.code, row.column, row.value); }

QString headText(const ContactRow& head)
{
    QStringList facts{choiceLabel(head.type), choiceLabel(head.status)};
    for (const QString& word : head.relationships) facts += choiceLabel(word);
    if (!head.teamName.isEmpty()) facts += head.teamName;
    if (!head.responsibleName.isEmpty()) facts += head.responsibleName;
    if (head.archived) facts += Console::tr("archived");
    if (head.deleted) facts += Console::tr("in the bin");
    return contactName(head.displayName) + u'\n' + facts.join(u" · "_s) + u'\n' + head.id.toString() + u'\n';
}

QString consentText(const ConsentRow& row, bool standing)
{
    QStringList parts{Console::tr("version %1").arg(row.version), choiceLabel(row.purpose), dateLabel(row.givenAt),
                      choiceLabel(row.obtained)};
    if (!row.withdrawnAt.isEmpty())
        parts += Console::tr("withdrawn %1").arg(dateLabel(row.withdrawnAt));
    else if (!standing)
        parts += Console::tr("withdrawn with another version");
    return parts.join(u" · "_s);
}

QString moreBoxes(const ContactDashboard::Answer& dashboard, const MarketsByRule::Answer& byRule)
{
    QStringList categories, markets;
    for (const CategoryRow& row : dashboard.categories) categories += row.name;
    for (const MarketRow& row : dashboard.markets) markets += row.name;
    for (const MarketsByRule::Item& row : byRule) markets += Console::tr("%1 (managed automatically)").arg(row.name);
    QString text;
    if (!categories.isEmpty()) text += section(Console::tr("Categories"), {{u""_s, categories.join(", "_L1)}});
    if (!markets.isEmpty()) text += section(Console::tr("Target market"), {{u""_s, markets.join(", "_L1)}});
    const auto given = givenConsents(dashboard.consents);
    text += section(Console::tr("Consents"), linesOf(dashboard.consents, [&](const ConsentRow& row) {
                        const bool standing = stands(given[size_t(&row - dashboard.consents.data())], given);
                        return std::pair{u"  "_s + row.name, consentText(row, standing)};
                    }));
    text +=
        section(Console::tr("Bank details"), linesOf(dashboard.bankAccounts, [](const BankAccountRow& row) {
                    return std::pair{u"  "_s + row.kind, row.iban.isEmpty() ? row.accountNumber : ibanText(row.iban)};
                }));
    text += section(Console::tr("Files"), linesOf(dashboard.files, [](const FileRow& row) {
                        return std::pair{u"  "_s + row.folder, row.name};
                    }));
    return text;
}

} // namespace

QString timelineText(const Events::Answer& events, bool terminal)
{
    Table table{{Console::tr("WHEN"), Console::tr("WHAT"), Console::tr("WHO")}};
    for (const Event& event : events) table.row({momentLabel(event.at), eventLine(event), eventCreator(event)});
    return table.isEmpty() ? QString{} : table.text(terminal ? 80 : 0);
}

QString dashboardText(const ContactDashboard::Answer& dashboard, const MarketsByRule::Answer& byRule,
                      const Events::Answer& timeline, bool terminal)
{
    QString text = headText(dashboard.head);
    text += section(Console::tr("Details"), detailLines(dashboard.fields));
    text += section(Console::tr("Emails"), linesOf(dashboard.emails, [](const EmailRow& row) {
                        return std::pair{u"  "_s + kindText(row.kind), marked(row.address, row.primary)};
                    }));
    text +=
        section(Console::tr("Phones"), linesOf(dashboard.phones, [](const PhoneRow& row) {
                    return std::pair{u"  "_s + kindText(row.kind),
                                     marked(row.international.isEmpty() ? row.number : row.international, row.primary)};
                }));
    text += section(Console::tr("Locations"), linesOf(dashboard.locations, [](const LocationRow& row) {
                        QString line = row.formatted;
                        if (row.hasCoordinate) line += u"\n%1, %2"_s.arg(row.lat, 0, 'f', 6).arg(row.lon, 0, 'f', 6);
                        return std::pair{u"  "_s + kindText(row.kind), line.trimmed()};
                    }));
    text += section(Console::tr("Links"), linesOf(dashboard.links, [](const LinkRow& row) {
                        return std::pair{u"  "_s + kindText(row.label), row.url};
                    }));
    text += section(Console::tr("Contact persons"), linesOf(dashboard.contactPersons, [](const ContactPersonRow& row) {
                        return std::pair{u"  "_s + choiceLabel(row.otherType), contactPersonText(row)};
                    }));
    QStringList words;
    for (const KeywordRow& row : dashboard.keywords) words += row.word;
    if (!words.isEmpty()) text += section(Console::tr("Keywords"), {{u""_s, words.join(", "_L1)}});
    text += moreBoxes(dashboard, byRule);
    Lines specifications;
    for (const SpecificationRow& row : dashboard.specifications)
        if (!row.text.isEmpty()) specifications.append({u"  "_s + row.label, row.text});
    text += section(Console::tr("Specifications"), specifications);
    text += section(Console::tr("Tasks"), linesOf(dashboard.tasks, [](const TaskRow& row) {
                        return std::pair{u"  "_s + choiceLabel(row.state), taskText(row)};
                    }));
    text += section(Console::tr("Import problems"), linesOf(dashboard.problems, [](const ImportProblemRow& row) {
                        return std::pair{u"  "_s + row.column, problemLine(row)};
                    }));
    if (!timeline.empty()) text += u'\n' + Console::tr("Activity history") + u'\n' + timelineText(timeline, terminal);
    return text;
}

} // namespace kontor
