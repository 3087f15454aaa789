// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// remove-employee, create-account, notifications: who works here, and what is new to them.
#include "core/commands/create_account.h"
#include "core/commands/employee_commands.h"
#include "core/queries/administration.h"
#include "core/queries/contact_dashboard.h"
#include "core/queries/notices.h"
#include "ui/console/json_record.h"
#include "ui/console/session.h"
#include "ui/text/count_text.h"
#include "ui/text/notice_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Console {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

constexpr int usualNotices = 100;

/// "DACH=ben@acme.example"
Result<RemoveEmployee::ForTeam> forTeam(Session& session, const QString& text)
{
    const qsizetype at = text.indexOf(u'=');
    if (at < 1) return usageError(Console::tr("Write a team and who takes its contacts: TEAM=EMPLOYEE"));
    const auto team = session.ask(FindRecord{Entity::Team, text.left(at)});
    if (!team) return team.error();
    const auto successor = session.ask(FindRecord{Entity::Employee, text.mid(at + 1)});
    if (!successor) return successor.error();
    return RemoveEmployee::ForTeam{*team, *successor};
}

Result<ExitCode> removeEmployee(Session& session)
{
    const auto employee = session.ask(FindRecord{Entity::Employee, session.call.words.first()});
    if (!employee) return employee.error();
    RemoveEmployee wish{.employee = *employee};
    if (session.call.has(u"--successor"_s)) {
        const auto successor = session.ask(FindRecord{Entity::Employee, session.call.value(u"--successor"_s)});
        if (!successor) return successor.error();
        wish.successor = *successor;
    }
    for (const QString& text : session.call.words.mid(1)) {
        const auto share = forTeam(session, text);
        if (!share) return share.error();
        wish.byTeam.push_back(*share);
    }
    const auto done = session.perform(wish);
    if (!done) return done.error();
    if (done->cancelled) return Error{.code = Errc::Cancelled};
    if (session.json())
        session.out.json({{u"employee"_s, jsonId(*employee)},
                          {u"contacts"_s, done->contacts},
                          {u"tasks"_s, done->tasks},
                          {u"group"_s, jsonId(done->group)}});
    else
        session.out.line(
            Console::tr("Changed hands: %1, tasks: %2.").arg(contactsLabel(done->contacts), numberLabel(done->tasks)));
    return ExitCode::Done;
}

Result<ExitCode> createAccount(Session& session)
{
    const auto contact = session.ask(FindContact{session.call.words.first()});
    if (!contact) return contact.error();
    QString email = session.call.value(u"--email"_s);
    if (email.isEmpty()) {
        const auto dashboard = session.ask(ContactDashboard{contact->id});
        if (!dashboard) return dashboard.error();
        if (!dashboard->emails.empty()) email = dashboard->emails.front().address;
    }
    const auto made = session.perform(CreateAccount{contact->id, email});
    if (!made) return made.error();
    if (session.json())
        session.out.json({{u"contact"_s, jsonId(contact->id)}, {u"employee"_s, jsonId(*made)}, {u"email"_s, email}});
    else
        session.out.line(Console::tr("Account %1 made, without a role.").arg(email));
    return ExitCode::Done;
}

Result<ExitCode> notifications(Session& session)
{
    const auto limit = limitOption(session.call, usualNotices);
    if (!limit) return limit.error();
    const auto notices = session.ask(Notices{.limit = *limit, .unreadOnly = session.call.has(u"--unread"_s)});
    if (!notices) return notices.error();
    Table table{
        {Console::tr("NO"), Console::tr("WHEN"), Console::tr("STATE"), Console::tr("WHAT"), Console::tr("CONTACT")}};
    for (const Notices::Item& notice : notices->items) {
        if (session.json()) {
            session.out.json({{u"no"_s, notice.no},
                              {u"at"_s, jsonTime(notice.at)},
                              {u"kind"_s, notice.kind},
                              {u"author"_s, jsonText(notice.authorName)},
                              {u"contact"_s, jsonId(notice.contact)},
                              {u"what"_s, jsonText(notice.what)},
                              {u"count"_s, notice.count},
                              {u"read"_s, notice.read},
                              {u"text"_s, noticeText(notice)},
                              {u"context"_s, noticeContext(notice)}});
            continue;
        }
        table.row({QString::number(notice.no), momentLabel(notice.at), notice.read ? QString{} : Console::tr("new"),
                   noticeText(notice), noticeContext(notice)});
    }
    if (!session.json()) session.out.write(table.text().toUtf8());
    return ExitCode::Done;
}

Result<ExitCode> readNotifications(Session& session)
{
    NoticeDeed deed{.what = NoticeDeed::What::ReadAll};
    for (const QString& word : session.call.words) {
        bool fine = false;
        deed.numbers.push_back(word.toLongLong(&fine));
        if (!fine)
            return usageError(
                Console::tr("“%1” is no number of a notification; `notifications` lists them.").arg(word));
        deed.what = NoticeDeed::What::Read;
    }
    if (const auto done = session.keepNotices(deed); !done) return done.error();
    const auto left = session.ask(Notices{.limit = 1});
    if (!left) return left.error();
    if (session.json())
        session.out.json({{u"unread"_s, left->unread}});
    else
        session.out.line(Console::tr("New ones left: %1.").arg(numberLabel(left->unread)));
    return ExitCode::Done;
}

} // namespace

QList<Command> peopleCommands()
{
    return {
        {.name = u"remove-employee"_s,
         .words = u"ID [TEAM=ID…]"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Make an employee inactive and hand over everything that is theirs"),
         .needs = Needs::Writing,
         .least = 1,
         .most = -1,
         .options = {{u"--successor"_s, u"ID"_s,
                      QT_TRANSLATE_NOOP("Console", "who takes contacts and open tasks, but those of a TEAM=ID")}},
         .run = removeEmployee},
        {.name = u"create-account"_s,
         .words = u"ID"_s,
         .summary =
             QT_TRANSLATE_NOOP("Console", "Let a person of the contacts use the system: an employee without a role"),
         .needs = Needs::Writing,
         .least = 1,
         .most = 1,
         .options = {{u"--email"_s, u"ADDRESS"_s, QT_TRANSLATE_NOOP("Console", "otherwise the contact's primary one")}},
         .run = createAccount},
        {.name = u"notifications"_s,
         .words = {},
         .summary = QT_TRANSLATE_NOOP("Console", "List what others did that concerns you, newest first"),
         .options = {{u"--unread"_s, {}, QT_TRANSLATE_NOOP("Console", "only new ones")},
                     {u"--limit"_s, u"N"_s, QT_TRANSLATE_NOOP("Console", "at most so many")}},
         .run = notifications},
        {.name = u"notifications read"_s,
         .words = u"[NO…]"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Mark notifications as read: these, or all"),
         .needs = Needs::Writing,
         .most = -1,
         .run = readNotifications},
    };
}

} // namespace kontor
