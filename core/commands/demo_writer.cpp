// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/demo_writer.h"

#include "core/commands/demo_places.h"
#include "core/domain/contact_facts.h"

using namespace Qt::StringLiterals;

namespace kontor::demo {

Writer::Writer(Store& store, const Actor& user, const Plan& plan, quint64 seed, QDate today)
    : m_store{store}
    , m_plan{plan}
    , m_seed{seed}
    , m_today{today}
    , m_fieldStates(size_t(customFieldCount()))
    , m_known(plan.parts.size())
{
    m_actors.front() = user;
}

const Writer::Manner& Writer::mannerOf(Deed deed)
{
    static const std::array table{
        // in the order of Deed
        Manner{u"add_employee"_s, &Writer::hireEmployee},
        Manner{u"add_team"_s, &Writer::foundTeam},
        Manner{u"add_custom_field"_s, &Writer::defineField},
        Manner{u"add_category"_s, &Writer::keepLists},
        Manner{u"import_csv"_s, &Writer::import},
        Manner{u"add_contact"_s, &Writer::create},
        Manner{u"add_location"_s, &Writer::locate},
        Manner{u"add_note"_s, &Writer::addNote},
        Manner{u"add_note"_s, &Writer::addPrivateNote},
        Manner{u"set_note"_s, &Writer::amendNote},
        Manner{u"add_task"_s, &Writer::addTask},
        Manner{u"set_task"_s, &Writer::finishTask},
        Manner{u"set_task"_s, &Writer::moveTask},
        Manner{u"set_contact"_s, &Writer::edit},
        Manner{u"set_contact"_s, &Writer::advanceStage},
        Manner{u"set_contact"_s, &Writer::tag},
        Manner{u"set_contact"_s, &Writer::fillCustom},
        Manner{u"set_phone"_s, &Writer::changePhone},
        Manner{u"add_phone"_s, static_cast<Act>(&Writer::addPhone)},
        Manner{u"add_email"_s, static_cast<Act>(&Writer::addEmail)},
        Manner{u"add_link"_s, &Writer::addLink},
        Manner{u"set_contact"_s, &Writer::setPreferences},
        Manner{u"set_contact"_s, &Writer::reassign},
        Manner{u"set_contact"_s, &Writer::rename},
        Manner{u"add_contact_person"_s, &Writer::connectSecond},
        Manner{u"add_call"_s, &Writer::addCall},
        Manner{u"add_contact_category"_s, &Writer::classify},
        Manner{u"add_consent"_s, &Writer::addConsent},
        Manner{u"add_bank_account"_s, &Writer::addAccount},
        Manner{u"add_file"_s, &Writer::attachFile},
        Manner{u"set_picture"_s, &Writer::addPicture},
        Manner{u"archive_contacts"_s, &Writer::archive},
        Manner{u"delete_contacts"_s, &Writer::remove},
    };
    static_assert(int(Deed::Delete) + 1 == std::tuple_size_v<decltype(table)>);
    return table[size_t(deed)];
}

/// An operation that changes nothing would stand in the history with nothing to tell.
bool Writer::hasMeaning(const Step& step) const
{
    switch (step.deed) {
    case Deed::HireEmployee: return m_actors[size_t(step.subject)].employee.isNull();
    case Deed::FoundTeam: return m_teams[size_t(step.subject)].isNull();
    case Deed::DefineField: return m_fieldStates[size_t(step.subject)] == FieldState::Missing;
    case Deed::KeepLists: return m_categories.empty();
    case Deed::Import:
    case Deed::Create: return true;
    default: break;
    }
    const Known& whom = m_known[size_t(step.subject)];
    if (whom.id.isNull() || whom.gone) return false;
    switch (step.deed) {
    case Deed::Locate: return whom.toLocate;
    case Deed::AmendNote: return !whom.lastNote.isNull();
    case Deed::FinishTask:
    case Deed::MoveTask: return size_t(step.detail) < whom.tasks.size() && !whom.tasks[size_t(step.detail)].isNull();
    case Deed::AdvanceStage: return !(whom.stages & relationship::customer);
    case Deed::FillCustom: return fieldFits(step.detail, whom.person) && !(whom.filled >> step.detail & 1);
    case Deed::ChangePhone: return !whom.phone.isNull();
    case Deed::Classify: return !m_categories.empty();
    case Deed::AddConsent: return !m_consentTexts.empty();
    case Deed::AddEmail: return !whom.domain.isEmpty();
    case Deed::Rename: return !whom.renamed;
    case Deed::Connect: return !m_known[size_t(m_plan.parts[size_t(step.subject)].second)].id.isNull();
    default: return true;
    }
}

DemoCounts Writer::counts() const
{
    DemoCounts counts = m_counts;
    for (const Actor& actor : m_actors) counts.employees += !actor.employee.isNull();
    for (const Id& team : m_teams) counts.teams += !team.isNull();
    return counts;
}

void Writer::merge(ChangeSet& all, ChangeSet&& some)
{
    all.entities |= some.entities;
    all.group = some.group;
    for (ContactImage& image : some.contacts) all.contacts.push_back(std::move(image));
}

Status Writer::write(const Step& step, ChangeSet& changes)
{
    if (!hasMeaning(step)) return {};
    const Manner& manner = mannerOf(step.deed);
    Random random{m_seed, (quint64{step.salt} << 32) + quint64(step.subject)};
    GroupSpec spec{.kind = manner.kind, .label = {}, .actor = m_actors[step.who], .import = {}};
    if (step.deed == Deed::Import) spec.import = m_store.newId();
    auto written = m_store.write(spec, [&](Pen& pen) { return (this->*manner.act)(pen, step, random); });
    if (!written) return written.error();
    merge(changes, std::move(written->changes));
    ++m_counts.operations;
    return {};
}

/// The operation bears the name that its contact has now.
Status Writer::nameAfter(Pen& pen, const Known& known)
{
    const auto name = pen.reader().cell(u"SELECT display_name FROM contact WHERE id = :id"_s, {{":id"_L1, known.id}});
    if (!name) return name.error();
    return pen.rename(name->text());
}

Subject Writer::subjectOf(const Known& known) const
{
    return {.name = known.called, .city = QString::fromUtf16(places()[size_t(known.place)].city)};
}

} // namespace kontor::demo
