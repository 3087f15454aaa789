// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/dashboard_output.h"

#include "core/domain/cells.h"
#include "core/queries/dashboard_parts.h"
#include "ui/console/json_record.h"
#include "ui/text/event_text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

QJsonObject emailJson(const EmailRow& row)
{
    return {{u"id"_s, jsonId(row.id)},
            {u"address"_s, row.address},
            {u"kind"_s, jsonText(row.kind)},
            {u"primary"_s, row.primary}};
}

QJsonObject phoneJson(const PhoneRow& row)
{
    return {{u"id"_s, jsonId(row.id)},
            {u"number"_s, row.number},
            {u"kind"_s, jsonText(row.kind)},
            {u"e164"_s, jsonText(row.e164)},
            {u"international"_s, jsonText(row.international)},
            {u"primary"_s, row.primary}};
}

QJsonObject locationJson(const LocationRow& row)
{
    const auto degrees = [&](double value) { return row.hasCoordinate ? QJsonValue{value} : QJsonValue{}; };
    return {{u"id"_s, jsonId(row.id)},
            {u"kind"_s, jsonText(row.kind)},
            {u"street"_s, jsonText(row.street)},
            {u"street2"_s, jsonText(row.street2)},
            {u"city"_s, jsonText(row.city)},
            {u"region"_s, jsonText(row.region)},
            {u"postal_code"_s, jsonText(row.postalCode)},
            {u"country"_s, jsonText(row.country)},
            {u"lat"_s, degrees(row.lat)},
            {u"lon"_s, degrees(row.lon)},
            {u"formatted"_s, jsonText(row.formatted)}};
}

QJsonObject contactPersonJson(const ContactPersonRow& row)
{
    // A chosen record, by what it says now; `gone` when it was removed since.
    const auto chosen = [](const Id& id, const QString& text, bool gone) {
        return id.isNull()
                   ? QJsonValue{}
                   : QJsonValue{QJsonObject{{u"id"_s, jsonId(id)}, {u"text"_s, jsonText(text)}, {u"gone"_s, gone}}};
    };
    return {{u"id"_s, jsonId(row.id)},
            {u"contact"_s, jsonId(row.other)},
            {u"display_name"_s, row.otherName},
            {u"type"_s, row.otherType},
            {u"note"_s, jsonText(row.note)},
            {u"email"_s, chosen(row.email, row.emailText, row.emailGone)},
            {u"phone"_s, chosen(row.phone, row.phoneText, row.phoneGone)},
            {u"location"_s, chosen(row.location, row.locationText, row.locationGone)}};
}

QJsonObject taskJson(const TaskRow& row)
{
    return {{u"id"_s, jsonId(row.id)},
            {u"title"_s, row.title},
            {u"due"_s, jsonText(row.due)},
            {u"priority"_s, jsonText(row.priority)},
            {u"state"_s, jsonText(row.state)},
            {u"assignee"_s, jsonId(row.assignee)},
            {u"assignee_name"_s, jsonText(row.assigneeName)}};
}

QJsonObject specificationJson(const SpecificationRow& row)
{
    return {{u"key"_s, row.key},           {u"label"_s, row.label},
            {u"type"_s, row.type},         {u"value"_s, jsonText(row.text)},
            {u"required"_s, row.required}, {u"one_off"_s, row.oneOff}};
}

QJsonObject consentJson(const ConsentRow& row, bool standing)
{
    return {{u"id"_s, jsonId(row.id)},
            {u"text"_s, jsonId(row.text)},
            {u"name"_s, row.name},
            {u"purpose"_s, row.purpose},
            {u"version"_s, row.version},
            {u"newest_version"_s, row.newest},
            {u"given_at"_s, row.givenAt},
            {u"obtained"_s, row.obtained},
            {u"evidence"_s, jsonText(row.evidence)},
            {u"recorder"_s, jsonText(row.recorder)},
            {u"withdrawn_at"_s, jsonText(row.withdrawnAt)},
            {u"withdrawal"_s, jsonText(row.withdrawal)},
            {u"stands"_s, standing}};
}

QJsonObject bankJson(const BankAccountRow& row)
{
    return {{u"id"_s, jsonId(row.id)},       {u"holder"_s, jsonText(row.holder)},
            {u"iban"_s, jsonText(row.iban)}, {u"bic"_s, jsonText(row.bic)},
            {u"bank"_s, jsonText(row.bank)}, {u"account_number"_s, jsonText(row.accountNumber)},
            {u"kind"_s, jsonText(row.kind)}};
}

QJsonObject fileJson(const FileRow& row)
{
    return {{u"id"_s, jsonId(row.id)},
            {u"folder"_s, jsonText(row.folder)},
            {u"name"_s, row.name},
            {u"type"_s, row.type},
            {u"bytes"_s, row.bytes},
            {u"sha256"_s, row.sha256},
            {u"note"_s, jsonId(row.note)},
            {u"author"_s, jsonText(row.author)},
            {u"created_at"_s, jsonTime(row.createdAt)},
            {u"private"_s, row.isPrivate}};
}

/// The boxes that stand beside the core ones; those whose target market is by rule come from `byRule`.
void addMoreBoxes(QJsonObject& json, const ContactDashboard::Answer& dashboard, const MarketsByRule::Answer& byRule)
{
    json.insert(
        u"categories"_s, jsonList(dashboard.categories, [](const CategoryRow& row) {
            return QJsonObject{{u"id"_s, jsonId(row.id)}, {u"category"_s, jsonId(row.category)}, {u"name"_s, row.name}};
        }));
    const auto consents = givenConsents(dashboard.consents);
    const auto consentOf = [&](const ConsentRow& row) {
        return consentJson(row, stands(consents[size_t(&row - dashboard.consents.data())], consents));
    };
    json.insert(u"consents"_s, QJsonObject{{u"may_email"_s, mayReach(dashboard.mayEmail)},
                                           {u"email"_s, QString{consentWord(dashboard.mayEmail)}},
                                           {u"may_call"_s, mayReach(dashboard.mayCall)},
                                           {u"call"_s, QString{consentWord(dashboard.mayCall)}},
                                           {u"given"_s, jsonList(dashboard.consents, consentOf)}});
    json.insert(u"bank"_s, jsonList(dashboard.bankAccounts, bankJson));
    json.insert(u"files"_s, jsonList(dashboard.files, fileJson));
    json.insert(u"picture"_s, dashboard.picture.id.isNull()
                                  ? QJsonValue{}
                                  : QJsonValue{QJsonObject{{u"id"_s, jsonId(dashboard.picture.id)},
                                                           {u"type"_s, dashboard.picture.type},
                                                           {u"sha256"_s, dashboard.picture.sha256}}});
    QJsonArray markets = jsonList(dashboard.markets, [](const MarketRow& row) {
        return QJsonObject{{u"id"_s, jsonId(row.id)},
                           {u"market"_s, jsonId(row.market)},
                           {u"name"_s, row.name},
                           {u"automatic"_s, false}};
    });
    for (const MarketsByRule::Item& market : byRule)
        markets.append(QJsonObject{{u"id"_s, QJsonValue{}},
                                   {u"market"_s, jsonId(market.market)},
                                   {u"name"_s, market.name},
                                   {u"automatic"_s, true},
                                   {u"rule"_s, market.query}});
    json.insert(u"target_market"_s, markets);
}

QJsonObject problemJson(const ImportProblemRow& row)
{
    return {{u"id"_s, jsonId(row.id)},
            {u"row"_s, row.row},
            {u"column"_s, row.column},
            {u"value"_s, row.value},
            {u"code"_s, row.code}};
}

/// The stored fields that the details box shows: all but what another box has.
QJsonObject detailsJson(const QMap<QString, Value>& fields)
{
    QJsonObject details;
    const auto& infos = Contact::fields;
    for (FieldIndex i = 0; i < FieldIndex(infos.size()); ++i) {
        const Field& field = infos[size_t(i)];
        if (field.is(FieldFlag::Internal) || field.type == FieldType::Reference) continue;
        const QString name = QLatin1StringView{field.name};
        details.insert(name, jsonField(Entity::Contact, name, cellText(Entity::Contact, i, fields.value(name))));
    }
    return details;
}

QJsonValue callJson(const std::optional<CallFacts>& call)
{
    if (!call) return QJsonValue::Null;
    return QJsonObject{{u"number"_s, jsonText(call->number)},
                       {u"outcome"_s, jsonText(call->outcome)},
                       {u"seconds"_s, call->seconds},
                       {u"note"_s, jsonText(call->note)}};
}

} // namespace

QJsonObject eventJson(const Event& event)
{
    const QJsonArray changes = jsonList(event.changes, [](const FieldChange& change) {
        return QJsonObject{
            {u"field"_s, change.field}, {u"from"_s, jsonText(change.from)}, {u"to"_s, jsonText(change.to)}};
    });
    return {{u"id"_s, jsonId(event.id)},
            {u"at"_s, jsonTime(event.at)},
            {u"type"_s, event.type},
            {u"tab"_s, event.tab},
            {u"text"_s, eventText(event)},
            {u"creator"_s, eventCreator(event)},
            {u"contact"_s, jsonId(event.contact)},
            {u"contact_name"_s, jsonText(event.contactName)},
            {u"data"_s, QJsonObject{{u"entity"_s, event.entity},
                                    {u"id"_s, jsonId(event.row)},
                                    {u"what"_s, event.what},
                                    {u"subject"_s, jsonText(event.subject)},
                                    {u"changes"_s, changes},
                                    {u"private"_s, event.isPrivate},
                                    {u"gone"_s, event.isGone},
                                    {u"call"_s, callJson(event.call)}}}};
}

QJsonObject dashboardJson(const ContactDashboard::Answer& dashboard, const MarketsByRule::Answer& byRule,
                          const Events::Answer& timeline)
{
    const ContactRow& head = dashboard.head;
    QJsonObject json{{u"id"_s, jsonId(head.id)},
                     {u"display_name"_s, head.displayName},
                     {u"type"_s, head.type},
                     {u"status"_s, head.status},
                     {u"archived"_s, head.archived},
                     {u"deleted"_s, head.deleted},
                     {u"relationship"_s, jsonText(head.relationships.join(u';'))},
                     {u"last_contact"_s, jsonTime(head.lastContact)}};
    json.insert(u"details"_s, detailsJson(dashboard.fields));
    json.insert(u"responsible"_s, QJsonObject{{u"id"_s, jsonId(head.responsible)},
                                              {u"name"_s, jsonText(head.responsibleName)},
                                              {u"role"_s, jsonText(dashboard.responsibleRole)},
                                              {u"email"_s, jsonText(dashboard.responsibleEmail)}});
    const Id user = dashboard.fields.value(u"user"_s).id();
    json.insert(u"user"_s, user.isNull() ? QJsonValue{}
                                         : QJsonValue{QJsonObject{{u"id"_s, jsonId(user)},
                                                                  {u"name"_s, jsonText(dashboard.userName)},
                                                                  {u"role"_s, jsonText(dashboard.userRole)},
                                                                  {u"email"_s, jsonText(dashboard.userEmail)}}});
    json.insert(u"team"_s, head.team.isNull()
                               ? QJsonValue{}
                               : QJsonValue{QJsonObject{{u"id"_s, jsonId(head.team)}, {u"name"_s, head.teamName}}});
    json.insert(u"communication"_s,
                QJsonObject{{u"language"_s, jsonText(dashboard.fields.value(u"language"_s).text())},
                            {u"do_not_email"_s, dashboard.fields.value(u"do_not_email"_s).boolean()},
                            {u"do_not_call"_s, dashboard.fields.value(u"do_not_call"_s).boolean()},
                            {u"preferred_channel"_s, jsonText(dashboard.fields.value(u"preferred_channel"_s).text())}});
    addMoreBoxes(json, dashboard, byRule);
    json.insert(u"emails"_s, jsonList(dashboard.emails, emailJson));
    json.insert(u"phones"_s, jsonList(dashboard.phones, phoneJson));
    json.insert(u"locations"_s, jsonList(dashboard.locations, locationJson));
    json.insert(
        u"links"_s, jsonList(dashboard.links, [](const LinkRow& row) {
            return QJsonObject{{u"id"_s, jsonId(row.id)}, {u"label"_s, jsonText(row.label)}, {u"url"_s, row.url}};
        }));
    json.insert(u"keywords"_s, jsonList(dashboard.keywords, [](const KeywordRow& row) {
                    return QJsonObject{{u"id"_s, jsonId(row.id)}, {u"word"_s, row.word}};
                }));
    json.insert(u"contact_persons"_s, jsonList(dashboard.contactPersons, contactPersonJson));
    json.insert(u"specifications"_s, jsonList(dashboard.specifications, specificationJson));
    json.insert(u"tasks"_s, jsonList(dashboard.tasks, taskJson));
    json.insert(u"import_problems"_s, jsonList(dashboard.problems, problemJson));
    json.insert(u"timeline"_s, jsonList(timeline, eventJson));
    return json;
}

} // namespace kontor
