// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// show and events: one contact and its history.
#include "core/queries/administration.h"
#include "ui/console/dashboard_output.h"
#include "ui/console/session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Console {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

constexpr int usualEvents = 100;
const QString eventTypes =
    u"note;task_created;task_updated;task_completed;mail_sent;mail_received;call;call_in;call_out;"
    "meeting;chat;social;data_change;import;merge"_s;

Result<ExitCode> show(Session& session)
{
    const auto contact = session.ask(FindContact{session.call.words.first()});
    if (!contact) return contact.error();
    const auto dashboard = session.ask(ContactDashboard{contact->id});
    if (!dashboard) return dashboard.error();
    const auto byRule = session.ask(MarketsByRule{contact->id});
    if (!byRule) return byRule.error();
    const auto timeline = session.ask(Events{.contact = contact->id, .tab = {}, .limit = usualEvents});
    if (!timeline) return timeline.error();
    if (session.json())
        session.out.json(dashboardJson(*dashboard, *byRule, *timeline));
    else
        session.out.write(dashboardText(*dashboard, *byRule, *timeline, session.out.isTerminal()).toUtf8());
    return ExitCode::Done;
}

/// Whose events: an employee, or the rules of the program.
Status chooseCreator(Session& session, Events& question)
{
    if (!session.call.has(u"--by"_s)) return {};
    const QString name = session.call.value(u"--by"_s);
    question.byAutomation = name == "automation"_L1;
    if (question.byAutomation) return {};
    const auto employee = session.ask(FindRecord{Entity::Employee, name});
    if (!employee) return employee.error();
    question.by = *employee;
    return {};
}

Result<ExitCode> events(Session& session)
{
    const auto tab = choiceOption(session.call, u"--tab"_s, u"focus;data"_s);
    if (!tab) return tab.error();
    const auto limit = limitOption(session.call, usualEvents);
    if (!limit) return limit.error();
    const auto from = momentOption(session.call, u"--from"_s, false);
    if (!from) return from.error();
    const auto to = momentOption(session.call, u"--to"_s, true);
    if (!to) return to.error();
    const auto contact = session.ask(FindContact{session.call.words.first()});
    if (!contact) return contact.error();
    auto types = choicesOption(session.call, u"--types"_s, eventTypes);
    if (!types) return types.error();
    if (types->removeAll(u"call"_s) > 0) *types << u"call_in"_s << u"call_out"_s;
    const auto outcomes = choicesOption(session.call, u"--outcome"_s,
                                        QString::fromLatin1(fieldInfo(Entity::Call, Call::Outcome).choices));
    if (!outcomes) return outcomes.error();
    Events question{.contact = contact->id,
                    .tab = *tab,
                    .types = *types,
                    .from = *from,
                    .to = *to,
                    .text = session.call.value(u"--text"_s),
                    .limit = *limit,
                    .includeContactPersons = session.call.has(u"--with-persons"_s),
                    .outcomes = *outcomes};
    if (const auto chosen = chooseCreator(session, question); !chosen) return chosen.error();
    const auto found = session.ask(question);
    if (!found) return found.error();
    if (session.json())
        for (const Event& event : *found) session.out.json(eventJson(event));
    else
        session.out.write(timelineText(*found, session.out.isTerminal()).toUtf8());
    return ExitCode::Done;
}

} // namespace

QList<Command> dashboardCommands()
{
    return {
        {.name = u"show"_s,
         .words = u"ID"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Show everything about a contact"),
         .least = 1,
         .most = 1,
         .run = show},
        {.name = u"events"_s,
         .words = u"ID"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Show the activity history of a contact, newest first"),
         .least = 1,
         .most = 1,
         .options = {{u"--tab"_s, u"focus|data"_s,
                      QT_TRANSLATE_NOOP("Console", "only what people did, or only data changes")},
                     {u"--types"_s, u"note,call,…"_s, QT_TRANSLATE_NOOP("Console", "only these types")},
                     {u"--from"_s, u"D"_s, QT_TRANSLATE_NOOP("Console", "from this day or time on")},
                     {u"--to"_s, u"D"_s, QT_TRANSLATE_NOOP("Console", "up to this day or time")},
                     {u"--text"_s, u"WORDS"_s, QT_TRANSLATE_NOOP("Console", "only what says these words")},
                     {u"--by"_s, u"NAME"_s, QT_TRANSLATE_NOOP("Console", "only of this employee, or of “automation”")},
                     {u"--outcome"_s, u"a,b"_s, QT_TRANSLATE_NOOP("Console", "only calls that ended so")},
                     {u"--with-persons"_s,
                      {},
                      QT_TRANSLATE_NOOP("Console", "of a business: also what its contact persons' histories tell")},
                     {u"--limit"_s, u"N"_s, QT_TRANSLATE_NOOP("Console", "at most so many, 0 for all; otherwise 100")}},
         .run = events},
    };
}

} // namespace kontor
