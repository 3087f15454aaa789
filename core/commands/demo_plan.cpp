// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/demo_plan.h"

#include "core/commands/demo_parts.h"

#include <algorithm>
#include <array>

namespace kontor::demo {

namespace {

constexpr int finest = 2000;     ///< so many contacts at most come in one by one …
constexpr int fineOfMore = 1000; ///< … and of a larger store these
constexpr int importSize = 400;
constexpr qint64 minute = 60, day = Calendar::secondsPerDay;

struct Weighted {
    Deed deed;
    int weight;
};

/// What happens to a contact between its beginning and now, in hundredths.
constexpr auto touches = std::to_array<Weighted>({{Deed::AddNote, 36},
                                                  {Deed::AddTask, 17},
                                                  {Deed::Edit, 12},
                                                  {Deed::FillCustom, 7},
                                                  {Deed::Tag, 6},
                                                  {Deed::AdvanceStage, 6},
                                                  {Deed::ChangePhone, 4},
                                                  {Deed::SetPreferences, 4},
                                                  {Deed::AddPhone, 2},
                                                  {Deed::AddEmail, 2},
                                                  {Deed::AddLink, 2},
                                                  {Deed::Rename, 1},
                                                  {Deed::Reassign, 1}});

Deed anyTouch(Random& random)
{
    int left = random.below(100);
    for (const Weighted& touch : touches)
        if ((left -= touch.weight) < 0) return touch.deed;
    return Deed::AddNote;
}

class Planner {
public:
    Planner(int customFields, quint64 seed, const Calendar& calendar)
        : m_fields{customFields}
        , m_seed{seed}
        , m_random{seed, 0x91a2}
        , m_calendar{calendar}
    {}

    Plan plan(int contacts)
    {
        setUp();
        const int staying = contacts <= finest ? contacts : fineOfMore;
        addParts(castParts(staying, m_seed));
        const int fine = int(m_plan.parts.size());
        const qint64 first = day, last = m_calendar.length() - day / 2;
        for (int i = 0; i < fine; ++i) live(i, first + (last - first) * i / fine);
        addParts(castParts(contacts - staying, m_seed + 1));
        import(fine, int(m_plan.parts.size()));
        std::stable_sort(m_plan.steps.begin(), m_plan.steps.end(),
                         [](const Step& a, const Step& b) { return a.at < b.at; });
        return std::move(m_plan);
    }

private:
    void add(qint64 second, Deed deed, int subject, int who, int detail = 0)
    {
        if (second >= m_calendar.length()) return;
        const auto salt = quint32(m_random.next());
        m_plan.steps.push_back({.at = m_calendar.at(second) + salt % 1000,
                                .subject = subject,
                                .detail = detail,
                                .salt = salt,
                                .deed = deed,
                                .who = quint8(who)});
    }

    /// Those who come in one by one and those who are imported have nothing to do with each other.
    void addParts(std::vector<Part> parts)
    {
        const int before = int(m_plan.parts.size());
        for (Part& part : parts) {
            if (part.business >= 0) part.business += before;
            if (part.second >= 0) part.second += before;
        }
        m_plan.parts.insert(m_plan.parts.end(), parts.begin(), parts.end());
    }

    void setUp()
    {
        qint64 second = 30 * minute;
        for (int i = 1; i < employeeCount; ++i) add(second += 2 * minute, Deed::HireEmployee, i, 0);
        for (int i = 0; i < teamCount; ++i) add(second += 3 * minute, Deed::FoundTeam, i, 0);
        for (int i = 0; i < m_fields; ++i) add(second += 4 * minute, Deed::DefineField, i, 0);
        add(second + 5 * minute, Deed::KeepLists, 0, 0);
    }

    /// Mostly the one who is responsible, now and then a colleague.
    int actorFor(int contact, Deed deed)
    {
        if (deed == Deed::Reassign) return m_random.chance(70) ? manager : 0;
        if (deed == Deed::AddNote && m_random.chance(6)) return marketeer;
        return m_random.chance(88) ? m_plan.parts[size_t(contact)].owner : m_random.below(marketeer);
    }

    /// The history of one contact from its first second.
    void live(int contact, qint64 born)
    {
        const Part& part = m_plan.parts[size_t(contact)];
        m_tasks = 0;
        add(born, Deed::Create, contact, part.owner);
        qint64 now = born + m_random.between(2, 9) * minute;
        add(now, Deed::Locate, contact, part.owner);
        if (part.second >= 0) add(now += 5 * minute, Deed::Connect, contact, part.owner);
        const qint64 left = m_calendar.length() - now - 10 * minute;
        if (left <= 0) return;
        // Who has been there for long has been through more.
        const int fullLife = m_random.between(2, 9);
        const int count = 1 + int(fullLife * (left / minute) / (m_calendar.length() / minute));
        std::vector<qint64> moments;
        for (int i = 0; i < count; ++i) moments.push_back(now + minute + m_random.below(int(left)));
        std::sort(moments.begin(), moments.end());
        for (const qint64 moment : moments) touch(contact, now = std::max(now + minute, moment));
        addCertain(contact, now);
        if (part.end == Part::End::Stays) return;
        add(std::min(now + 20 * minute, m_calendar.length() - 1),
            part.end == Part::End::Deleted ? Deed::Delete : Deed::Archive, contact, 0);
    }

    void touch(int contact, qint64 second)
    {
        const Deed deed = anyTouch(m_random);
        const int who = actorFor(contact, deed);
        if (deed == Deed::AddTask) return addTask(contact, second, who);
        const int detail = deed == Deed::FillCustom && m_fields ? m_random.below(m_fields) : 0;
        add(second, deed, contact, who, detail);
        if (deed == Deed::AddNote && m_random.chance(8))
            add(second + m_random.between(3, 40) * minute, Deed::AmendNote, contact, who, 1);
    }

    void addTask(int contact, qint64 second, int who)
    {
        if (second >= m_calendar.length()) return;
        const int days = m_random.between(2, 28);
        const int task = m_tasks++;
        add(second, Deed::AddTask, contact, who, days);
        const QDate due = m_calendar.dayOf(second).addDays(days);
        if (m_random.chance(12)) add(second + day, Deed::MoveTask, contact, who, task);
        // Some are late, and some stay undone.
        if (due >= m_calendar.today() || m_random.chance(14)) return;
        const qint64 done = m_calendar.startOf(due) + m_random.between(-3, 2) * day + m_random.below(int(day));
        add(std::max(done, second + 2 * day), Deed::FinishTask, contact, who, task);
    }

    /// What a demonstration must not be without, whatever chance says.
    void addCertain(int contact, qint64 second)
    {
        const Part& part = m_plan.parts[size_t(contact)];
        if (contact % 9 == 4) add(second + 3 * minute, Deed::AddPrivateNote, contact, 0);
        // Fields of every type are in use, also in a small store.
        if (m_fields && (!part.person || m_random.chance(30)))
            add(second + 2 * minute, Deed::FillCustom, contact, part.owner, m_custom++ % m_fields);
        addBoxes(contact, second + 4 * minute);
        if (contact % 11 != 5 || part.end != Part::End::Stays) return;
        // Promised in the last days, due in the coming ones.
        const qint64 promised = m_calendar.length() - m_random.between(1, 4) * day + m_random.below(int(day));
        const QDate due = m_calendar.today().addDays(m_random.below(7));
        if (promised <= second + 5 * minute) return;
        add(promised, Deed::AddTask, contact, part.owner, int(m_calendar.dayOf(promised).daysTo(due)));
    }

    /// What stands in the smaller boxes of a dashboard.
    void addBoxes(int contact, qint64 second)
    {
        const Part& part = m_plan.parts[size_t(contact)];
        const auto some = [&](int percent, Deed deed, int who) {
            if (m_random.chance(percent)) add(second += minute, deed, contact, who);
        };
        some(35, Deed::AddCall, part.owner);
        some(30, Deed::Classify, part.owner);
        some(part.person ? 35 : 10, Deed::AddConsent, part.owner);
        some(part.person ? 3 : 30, Deed::AddAccount, part.owner);
        some(12, Deed::AttachFile, part.owner);
        some(part.person ? 8 : 0, Deed::AddPicture, part.owner);
    }

    void import(int first, int end)
    {
        const qint64 begin = 2 * day, span = m_calendar.length() * 6 / 10;
        const int groups = (end - first + importSize - 1) / importSize;
        for (int i = 0; i < groups; ++i) {
            const qint64 second = begin + span * i / groups;
            const int from = first + i * importSize, count = std::min(importSize, end - from);
            add(second, Deed::Import, from, i % 3 ? manager : 0, count);
            for (int contact = from; contact < from + count; ++contact) liveShortly(contact, second + 30 * minute);
        }
    }

    void liveShortly(int contact, qint64 imported)
    {
        const Part& part = m_plan.parts[size_t(contact)];
        m_tasks = 0;
        const auto later = [&] { return imported + m_random.below(int(m_calendar.length() - imported - day)); };
        if (m_random.chance(4)) add(later(), Deed::AddNote, contact, part.owner);
        if (m_random.chance(2)) addTask(contact, later(), part.owner);
        if (part.end != Part::End::Stays)
            add(m_calendar.length() - day / 2 + m_random.below(int(day / 3)),
                part.end == Part::End::Deleted ? Deed::Delete : Deed::Archive, contact, 0);
    }

    int m_fields;
    quint64 m_seed;
    Random m_random;
    const Calendar& m_calendar;
    Plan m_plan;
    int m_tasks = 0; ///< of the contact whose life is being planned
    int m_custom = 0;
};

} // namespace

Plan makePlan(int contacts, int customFields, quint64 seed, const Calendar& calendar)
{
    return Planner{customFields, seed, calendar}.plan(contacts);
}

} // namespace kontor::demo
