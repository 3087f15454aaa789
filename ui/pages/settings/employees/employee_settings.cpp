// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/employees/employee_settings.h"

#include "core/commands/employee_commands.h"
#include "core/commands/save_teamwork.h"
#include "ui/editors/field_editor.h"
#include "ui/support/flow_layout.h"
#include "ui/support/icons.h"
#include "ui/text/count_text.h"
#include "ui/text/field_text.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

bool isInactive(const EmployeeRow& employee) { return employee.state == "inactive"_L1; }

std::vector<Id> idsIn(const QString& text)
{
    std::vector<Id> ids;
    for (const QString& word : text.split(u';', Qt::SkipEmptyParts))
        if (const auto id = Id::fromString(word)) ids.push_back(*id);
    return ids;
}

} // namespace

EmployeeSettings::EmployeeSettings(const PageContext& context, QWidget* parent)
    : RecordSection{context,
                    {.key = u"employees"_s,
                     .title = tr("Employees and roles"),
                     .text = tr("Everybody who works with the contacts. The role says what they may do; whoever leaves "
                                "hands over contacts and tasks first."),
                     .changes = Entity::Employee},
                    {.columns = {tr("Name"), tr("Email"), tr("Role"), tr("Teams"), tr("Contacts"), tr("Tasks"),
                                 tr("State")},
                     .shares = {20, 23, 14, 15, 11, 8, 9},
                     .spare = {6, 5, 4, 3, 1},
                     .add = tr("New employee"),
                     .nothing = tr("Nobody yet."),
                     .icon = u"responsible"_s},
                    parent}
    , m_inactive{new QCheckBox{tr("Inactive ones too"), this}}
    , m_askEmployees{context.workspace, Employees{.activeOnly = false},
                     touching({Entity::Employee, Entity::TeamMember, Entity::Contact, Entity::Task}),
                     [this](const Employees::Answer& employees) {
                         m_employees = employees;
                         show();
                     }}
    , m_askTeams{context.workspace, Teams{}, touching({Entity::Team}), [this](const Teams::Answer& teams) {
                     m_teams = teams;
                     show();
                 }}
{
    askWhileShown(m_askEmployees);
    askWhileShown(m_askTeams);
    m_inactive->setObjectName(nameOf(u"inactive"));
    head()->insert(2, m_inactive);
    connect(m_inactive, &QCheckBox::toggled, this, &EmployeeSettings::show);
}

void EmployeeSettings::show()
{
    std::vector<Row> rows;
    for (const EmployeeRow& employee : m_employees) {
        if (isInactive(employee) && !m_inactive->isChecked()) continue;
        QStringList teams;
        for (const TeamRow& team : m_teams)
            if (employee.teams.contains(team.id)) teams << team.name;
        const bool quiet = isInactive(employee);
        rows.push_back({.id = employee.id,
                        .name = employee.name,
                        .cells = {{.text = employee.name, .icon = u"person"_s, .quiet = quiet},
                                  {.text = employee.email, .quiet = quiet},
                                  {.text = choiceLabel(employee.role), .quiet = quiet},
                                  {.text = teams.join(u", "), .quiet = quiet},
                                  {.text = numberLabel(employee.contacts), .quiet = quiet},
                                  {.text = numberLabel(employee.tasks), .quiet = quiet},
                                  {.text = choiceLabel(quiet ? u"inactive"_s : u"active"_s), .quiet = quiet}}});
    }
    showRows(std::move(rows));
}

const EmployeeRow* EmployeeSettings::employee(const Id& id) const
{
    for (const EmployeeRow& each : m_employees)
        if (each.id == id) return &each;
    return nullptr;
}

QString EmployeeSettings::fillForm(RecordForm& form, const Id& id)
{
    const EmployeeRow* known = employee(id);
    const EmployeeRow shown = known ? *known : EmployeeRow{.role = u"crm_sales"_s};
    form.add(editorSpec(Entity::Employee, Employee::Name), shown.name);
    form.add(editorSpec(Entity::Employee, Employee::Email), shown.email);
    EditorSpec role = editorSpec(Entity::Employee, Employee::Role);
    role.required = true;
    form.add(role, shown.role);
    EditorSpec teams{.name = u"teams"_s, .label = tr("Teams"), .kind = EditorSpec::Kind::MultipleChoice};
    QStringList chosen;
    for (const TeamRow& team : m_teams) {
        teams.options.push_back({team.id.toString(), team.name});
        if (shown.teams.contains(team.id)) chosen << team.id.toString();
    }
    if (!m_teams.empty()) form.add(teams, chosen.join(u';'));
    form.setSaveText(known ? tr("Save") : tr("Add employee"));
    return known ? known->name : tr("New employee");
}

void EmployeeSettings::save(RecordForm& form, const Id& id)
{
    if (form.isBusy()) return;
    SaveTeamwork wish{.entity = Entity::Employee, .row = id};
    wish.fields = id.isNull() ? form.filled() : form.changed();
    wish.fields.removeIf([](const FieldText& text) { return text.field == "teams"_L1; });
    if (id.isNull()) wish.fields.append({u"state"_s, u"active"_s});
    if (FieldEditor* teams = form.editor(u"teams")) wish.others = idsIn(teams->text());
    whenSaved(form, workspace().perform(wish));
}

void EmployeeSettings::remove(const Id& id) { beginRemoval(id); }

void EmployeeSettings::fillMenu(QMenu& menu, const Id& id)
{
    const EmployeeRow* who = employee(id);
    if (!who) return;
    if (isInactive(*who))
        menu.addAction(icon(u"restore"), tr("Make active again"), this, [this, id] { reactivate(id); });
    else
        menu.addAction(icon(u"archive"), tr("Remove and hand over…"), this, [this, id] { beginRemoval(id); });
}

bool EmployeeSettings::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete && mayChange() &&
        watched->objectName() == nameOf(u"list") && !current().isNull())
        return beginRemoval(current()), true;
    return RecordSection::eventFilter(watched, event);
}

void EmployeeSettings::beginRemoval(const Id& id)
{
    const EmployeeRow* who = employee(id);
    if (!who || isInactive(*who)) return;
    whenDone(workspace().ask(EmployeeLoad{id}), this, [this, id](const Result<EmployeeLoad::Answer>& load) {
        if (!load) return desk().fail(load.error());
        if (const EmployeeRow* still = employee(id)) openRemoval(*still, *load);
    });
}

void EmployeeSettings::openRemoval(const EmployeeRow& who, const EmployeeLoad::Answer& load)
{
    RecordForm* form = openForm(tr("Remove %1").arg(who.name));
    auto* text = quietText(load.contacts + load.tasks == 0
                               ? tr("Nothing has to be handed over. History keeps the name.")
                               : tr("%1, open tasks: %2. All of it goes to colleagues, as one step that one undo "
                                    "takes back. History keeps the name.")
                                     .arg(contactsLabel(load.contacts), numberLabel(load.tasks)),
                           form->parentWidget());
    static_cast<QVBoxLayout*>(form->parentWidget()->layout())->insertWidget(1, text);
    EditorSpec successor{.name = u"replacement"_s,
                         .label = tr("Everything goes to"),
                         .kind = EditorSpec::Kind::Employee,
                         .required = load.contacts + load.tasks > 0};
    form->add(successor);
    for (const EmployeeLoad::Share& share : load.shares) {
        if (share.team.isNull() || load.shares.size() < 2) continue;
        form->add({.name = u"team."_s + share.team.toString(),
                   .label = tr("But of %1 (%2)", "team, 12 contacts").arg(share.name, contactsLabel(share.contacts)),
                   .kind = EditorSpec::Kind::Employee,
                   .placeholder = tr("the same"),
                   .team = share.team});
    }
    form->setSaveText(tr("Remove"));
    connect(form, &RecordForm::submitted, this, [this, form, id = who.id] { finishRemoval(*form, id); });
    form->focusFirst();
}

void EmployeeSettings::finishRemoval(RecordForm& form, const Id& id)
{
    if (form.isBusy()) return;
    RemoveEmployee wish{.employee = id};
    for (const FieldText& field : form.filled()) {
        const auto chosen = Id::fromString(field.text);
        if (!chosen) return form.showError({.code = Errc::UnknownReference, .field = field.field, .value = field.text});
        if (field.field == "replacement"_L1)
            wish.successor = *chosen;
        else if (const auto team = Id::fromString(field.field.mid(5)))
            wish.byTeam.push_back({*team, *chosen});
    }
    const auto job = workspace().perform(wish);
    desk().follow(Work::of(tr("Handing over"), job));
    form.clearErrors();
    form.setBusy(true);
    whenDone(job.future, &form, [this, &form](const Result<RemoveEmployee::Outcome>& done) {
        form.setBusy(false);
        if (!done) return form.showError(done.error());
        if (!done->cancelled)
            desk().say(
                tr("Changed hands: %1, tasks: %2.").arg(contactsLabel(done->contacts), numberLabel(done->tasks)));
        closeSheet();
    });
}

void EmployeeSettings::reactivate(const Id& id)
{
    perform(SetRecord{Entity::Employee, id, {{u"state"_s, u"active"_s}}}, tr("Making active"), [] {});
}

namespace settings {

PageInfo employees()
{
    return {.key = u"employees"_s,
            .icon = u"responsible"_s,
            .title = EmployeeSettings::tr("Employees and roles"),
            .words = EmployeeSettings::tr("colleagues users administrator manager rights"),
            .make = [](const PageContext& context, QWidget* parent) -> Page* {
                return new EmployeeSettings{context, parent};
            }};
}

} // namespace settings

} // namespace kontor
