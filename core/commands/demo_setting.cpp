// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is there before the first contact: colleagues, teams, fields of the organisation's own.
#include "core/commands/demo_businesses.h"
#include "core/commands/demo_places.h"
#include "core/commands/demo_writer.h"
#include "core/domain/role.h"

using namespace Qt::StringLiterals;

namespace kontor::demo {

namespace {

struct Colleague {
    QLatin1StringView role;
    const char16_t* name;
};
constexpr std::array colleagues{Colleague{"crm_manager"_L1, u"Martina Köhler"},
                                Colleague{"crm_sales"_L1, u"Lukas Oberhofer"},
                                Colleague{"crm_sales"_L1, u"Ingrid Sørbø"}, Colleague{"crm_sales"_L1, u"Tomasz Wróbel"},
                                Colleague{"crm_marketeer"_L1, u"Chloé Marchand"}};
static_assert(colleagues.size() + 1 == employeeCount);

struct TeamRow {
    const char16_t* name;
    std::array<int, 3> members; ///< numbers of employees
};
constexpr std::array teamRows{TeamRow{u"DACH Enterprise", {0, 1, 2}}, TeamRow{u"Northern Europe", {1, 3, 4}},
                              TeamRow{u"West and South", {0, 4, 5}}};
static_assert(teamRows.size() == teamCount);

struct CustomFieldRow {
    QLatin1StringView key;
    const char16_t* label;
    QLatin1StringView type;
    QLatin1StringView appliesTo;
    const char16_t* choices = u"";
    bool oneOff = false;
};
constexpr auto customFields = std::to_array<CustomFieldRow>({
    {"industry"_L1, u"Industry", "choice"_L1, "business"_L1},
    {"headcount"_L1, u"Headcount", "number"_L1, "business"_L1},
    {"annual_revenue"_L1, u"Annual revenue", "money"_L1, "business"_L1},
    {"customer_since"_L1, u"Customer since", "date"_L1, "both"_L1},
    {"newsletter"_L1, u"Newsletter", "yes_no"_L1, "both"_L1},
    {"interests"_L1, u"Interests", "multiple_choice"_L1, "both"_L1, u"Weighing;Labelling;Inspection;Software;Service"},
    {"shop"_L1, u"Web shop", "url"_L1, "business"_L1},
    {"invoice_email"_L1, u"Invoices to", "email"_L1, "business"_L1},
    {"support_line"_L1, u"Support line", "phone"_L1, "business"_L1},
    {"recommended_by"_L1, u"Recommended by", "contact"_L1, "both"_L1},
    {"internal_code"_L1, u"Internal code", "text"_L1, "both"_L1},
    {"gate_code"_L1, u"Code of the gate", "text"_L1, "both"_L1, u"", true},
});

QString mailOf(const Colleague& colleague, const QString& organisation)
{
    QString host = slug(organisation);
    if (host.isEmpty()) host = u"kontor"_s;
    return slug(QString::fromUtf16(colleague.name)).replace(u'-', u'.') + u'@' + host + u".example"_s;
}

} // namespace

int Writer::customFieldCount() { return int(customFields.size()); }

Status Writer::prepare()
{
    const auto organisation = m_store.reader().cell(u"SELECT name FROM organisation"_s);
    if (!organisation) return organisation.error();
    m_organisation = organisation->text();
    if (auto found = findPeople(); !found) return found;
    if (auto found = findLists(); !found) return found;
    return findFields();
}

Status Writer::findPeople()
{
    Database& reader = m_store.reader();
    for (size_t i = 0; i < colleagues.size(); ++i) {
        const auto there =
            reader.cell(uR"(
            SELECT id FROM employee WHERE email = :email AND role = :role AND deleted = 0
               AND coalesce(state, 'active') = 'active')"_s,
                        {{":email"_L1, mailOf(colleagues[i], m_organisation)}, {":role"_L1, colleagues[i].role}});
        if (!there) return there.error();
        m_actors[i + 1] = {.employee = there->id(), .role = roleNamed(QString{colleagues[i].role})};
    }
    for (size_t i = 0; i < teamRows.size(); ++i) {
        const auto there = reader.cell(u"SELECT id FROM team WHERE name = :name AND deleted = 0"_s,
                                       {{":name"_L1, QString::fromUtf16(teamRows[i].name)}});
        if (!there) return there.error();
        m_teams[i] = there->id();
    }
    return {};
}

Status Writer::findFields()
{
    for (size_t i = 0; i < customFields.size(); ++i) {
        const auto type = m_store.reader().cell(u"SELECT type FROM custom_field WHERE key = :key"_s,
                                                {{":key"_L1, QString{customFields[i].key}}});
        if (!type) return type.error();
        if (type->isNull()) continue;
        // A field of the same key is the demonstration's where it is of the same kind, else somebody else's.
        m_fieldStates[i] = type->text() == customFields[i].type ? FieldState::Ready : FieldState::Foreign;
    }
    return {};
}

Status Writer::hireEmployee(Pen& pen, const Step& step, Random&)
{
    const Colleague& colleague = colleagues[size_t(step.subject - 1)];
    const QString name = QString::fromUtf16(colleague.name);
    const auto made = pen.create(Entity::Employee, {{Employee::Name, name},
                                                    {Employee::Email, mailOf(colleague, m_organisation)},
                                                    {Employee::Role, colleague.role},
                                                    {Employee::State, u"active"_s}});
    if (!made) return made.error();
    m_actors[size_t(step.subject)] = {.employee = *made, .role = roleNamed(QString{colleague.role})};
    return pen.rename(name);
}

Status Writer::foundTeam(Pen& pen, const Step& step, Random&)
{
    const TeamRow& row = teamRows[size_t(step.subject)];
    const QString name = QString::fromUtf16(row.name);
    const auto team = pen.create(Entity::Team, {{Team::Name, name}});
    if (!team) return team.error();
    m_teams[size_t(step.subject)] = *team;
    for (const int member : row.members) {
        const auto made = pen.create(
            Entity::TeamMember, {{TeamMember::Team, *team}, {TeamMember::Employee, m_actors[size_t(member)].employee}});
        if (!made) return made.error();
    }
    // What a team looks at first thing in the morning.
    const auto view = pen.create(
        Entity::View, {{View::Name, name},
                       {View::Query, u"team:\"%1\""_s.arg(name)},
                       {View::Columns, u"display_name;relationship;responsible;last_contact;next_activity;city"_s},
                       {View::Sort, u"last_contact"_s}});
    if (!view) return view.error();
    return pen.rename(name);
}

Id Writer::teamFor(int place) const
{
    static const QStringList home = parts(u"DE;AT;CH"), north = parts(u"NL;GB;NO;SE;PL;CZ;UA");
    const QString country = QString::fromLatin1(places()[size_t(place)].country);
    return m_teams[home.contains(country) ? 0 : north.contains(country) ? 1 : 2];
}

Status Writer::defineField(Pen& pen, const Step& step, Random&)
{
    const CustomFieldRow& row = customFields[size_t(step.subject)];
    const QString label = QString::fromUtf16(row.label);
    QString choices = QString::fromUtf16(row.choices);
    if (row.key == "industry"_L1) choices = industries().join(u';');
    const auto made = pen.create(Entity::CustomField, {{CustomField::Key, row.key},
                                                       {CustomField::Label, label},
                                                       {CustomField::Type, row.type},
                                                       {CustomField::Choices, choices},
                                                       {CustomField::AppliesTo, row.appliesTo},
                                                       {CustomField::OneOff, row.oneOff}});
    if (!made) return made.error();
    m_fieldStates[size_t(step.subject)] = FieldState::Ready;
    return pen.rename(label);
}

bool Writer::fieldFits(int field, bool person) const
{
    const QLatin1StringView kind = customFields[size_t(field)].appliesTo;
    return m_fieldStates[size_t(field)] == FieldState::Ready && (kind == "both"_L1 || !person);
}

QString Writer::fieldKey(int field) { return customFields[size_t(field)].key; }

QString Writer::customText(int field, const Known& known, Random& random) const
{
    const CustomFieldRow& row = customFields[size_t(field)];
    const QString& host = known.domain.isEmpty() ? u"post.example"_s : known.domain;
    if (row.type == "choice"_L1) return random.pick(industries());
    if (row.type == "number"_L1) return QString::number(random.between(3, 1800));
    if (row.type == "money"_L1) return random.digits(u"%1#0000.00 "_s.arg(random.between(1, 80))) + currencyOf(known);
    if (row.type == "date"_L1) return m_today.addDays(-random.between(40, 4000)).toString(Qt::ISODate);
    if (row.type == "yes_no"_L1) return random.chance(70) ? u"yes"_s : u"no"_s;
    if (row.type == "multiple_choice"_L1) {
        const QStringList all = parts(row.choices);
        const int first = random.below(int(all.size()) - 1);
        return all[first] + u';' + all[random.between(first + 1, int(all.size()) - 1)];
    }
    if (row.type == "url"_L1) return u"https://shop."_s + host + u'/';
    if (row.type == "email"_L1) return u"invoices@"_s + host;
    if (row.type == "phone"_L1) return inventPhone(random, known.place, false, 0, Writing::International).text;
    if (row.type == "contact"_L1) return recommender(known, random);
    return random.digits(row.oneOff ? u"####"_s : u"K-####-##"_s);
}

QString Writer::currencyOf(const Known& known) const
{
    return QString::fromLatin1(countries()[size_t(countryOf(places()[size_t(known.place)]))].currency);
}

/// The id of somebody who is there already.
QString Writer::recommender(const Known& known, Random& random) const
{
    for (int tries = 0; tries < 50; ++tries) {
        const Known& other = random.pick(m_known);
        if (!other.id.isNull() && !other.gone && other.id != known.id) return other.id.toString();
    }
    return {};
}

} // namespace kontor::demo
