// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/teams/team_settings.h"

#include "core/commands/save_teamwork.h"
#include "ui/editors/field_editor.h"
#include "ui/text/count_text.h"

using namespace Qt::StringLiterals;

namespace kontor {

TeamSettings::TeamSettings(const PageContext& context, QWidget* parent)
    : RecordSection{context,
                    {.key = u"teams"_s,
                     .title = tr("Sales teams"),
                     .text = tr("Where a contact has a team, its members are offered first as the responsible person."),
                     .changes = Entity::Team},
                    {.columns = {tr("Name"), tr("Leader"), tr("Members"), tr("Contacts")},
                     .shares = {26, 22, 40, 12},
                     .spare = {1, 2},
                     .add = tr("New team"),
                     .nothing = tr("No sales team yet."),
                     .icon = u"team"_s},
                    parent}
    , m_askEmployees{context.workspace, Employees{.activeOnly = false}, touching({Entity::Employee}),
                     [this](const Employees::Answer& employees) {
                         m_employees = employees;
                         show();
                     }}
    , m_askTeams{context.workspace, Teams{},
                 touching({Entity::Team, Entity::TeamMember, Entity::Employee, Entity::Contact}),
                 [this](const Teams::Answer& teams) {
                     m_teams = teams;
                     show();
                 }}
{
    askWhileShown(m_askEmployees);
    askWhileShown(m_askTeams);
}

QString TeamSettings::nameOfEmployee(const Id& id) const
{
    for (const EmployeeRow& each : m_employees)
        if (each.id == id) return each.name;
    return {};
}

const TeamRow* TeamSettings::team(const Id& id) const
{
    for (const TeamRow& each : m_teams)
        if (each.id == id) return &each;
    return nullptr;
}

void TeamSettings::show()
{
    std::vector<Row> rows;
    for (const TeamRow& each : m_teams) {
        QStringList members;
        for (const Id& member : each.members) members << nameOfEmployee(member);
        const QString all = members.join(u", ");
        rows.push_back({.id = each.id,
                        .name = each.name,
                        .cells = {{.text = each.name, .icon = u"team"_s},
                                  {.text = nameOfEmployee(each.leader)},
                                  {.text = all, .tip = all},
                                  {.text = numberLabel(each.contacts)}}});
    }
    showRows(std::move(rows));
}

QString TeamSettings::fillForm(RecordForm& form, const Id& id)
{
    const TeamRow* known = team(id);
    const TeamRow shown = known ? *known : TeamRow{};
    form.add(editorSpec(Entity::Team, Team::Name), shown.name);
    EditorSpec leader = editorSpec(Entity::Team, Team::Leader);
    leader.team = shown.id;
    leader.options = {{shown.leader.toString(), nameOfEmployee(shown.leader)}};
    form.add(leader, shown.leader.isNull() ? QString{} : shown.leader.toString());
    EditorSpec members{.name = u"members"_s, .label = tr("Members"), .kind = EditorSpec::Kind::MultipleChoice};
    QStringList chosen;
    for (const EmployeeRow& each : m_employees) {
        const bool member = shown.members.contains(each.id);
        if (each.state == "inactive"_L1 && !member) continue;
        members.options.push_back({each.id.toString(), each.name});
        if (member) chosen << each.id.toString();
    }
    form.add(members, chosen.join(u';'));
    form.setSaveText(known ? tr("Save") : tr("Add team"));
    return known ? known->name : tr("New team");
}

void TeamSettings::save(RecordForm& form, const Id& id)
{
    if (form.isBusy()) return;
    SaveTeamwork wish{.entity = Entity::Team, .row = id};
    wish.fields = id.isNull() ? form.filled() : form.changed();
    wish.fields.removeIf([](const FieldText& text) { return text.field == "members"_L1; });
    wish.others.emplace();
    for (const QString& word : form.editor(u"members")->text().split(u';', Qt::SkipEmptyParts))
        if (const auto member = Id::fromString(word)) wish.others->push_back(*member);
    whenSaved(form, workspace().perform(wish));
}

void TeamSettings::remove(const Id& id)
{
    const TeamRow* which = team(id);
    if (!which) return;
    askRemoval(Entity::Team, id,
               which->contacts == 0 ? tr("No contact belongs to it.")
                                    : tr("%1 will have no team.").arg(contactsLabel(which->contacts)));
}

namespace settings {

PageInfo teams()
{
    return {.key = u"teams"_s,
            .icon = u"team"_s,
            .title = TeamSettings::tr("Sales teams"),
            .words = TeamSettings::tr("leader members"),
            .make = [](const PageContext& context, QWidget* parent) -> Page* {
                return new TeamSettings{context, parent};
            }};
}

} // namespace settings

} // namespace kontor
