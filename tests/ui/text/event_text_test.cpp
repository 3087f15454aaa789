// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/text/event_text.h"
#include "ui/text/import_text.h"
#include "ui/text/operation_text.h"

using namespace Qt::StringLiterals;
using namespace kontor;

TEST_CASE("a change of a field is told with from and to", "[text]")
{
    Event event{.type = u"data_change"_s, .entity = u"contact"_s, .what = u"set"_s};
    event.changes = {{u"contact.first_name"_s, u"Ada"_s, u"Augusta"_s}, {u"contact.archived"_s, {}, u"yes"_s}};
    CHECK(eventText(event) == u"First name: Ada → Augusta; Archived: (empty) → yes"_s);
    event.changes = {{u"custom.size"_s, u"M"_s, {}}};
    CHECK(eventText(event) == u"size: M → (empty)"_s);
}

TEST_CASE("rows of a contact are told by their kind", "[text]")
{
    Event event{.type = u"data_change"_s, .entity = u"email"_s, .what = u"create"_s, .subject = u"ada@example.org"_s};
    CHECK(eventText(event) == u"Email added: ada@example.org"_s);
    event.what = u"delete"_s;
    CHECK(eventText(event) == u"Email deleted: ada@example.org"_s);
    event.what = u"set"_s;
    event.changes = {{u"email.address"_s, u"a@b.example"_s, u"c@d.example"_s}};
    CHECK(eventText(event) == u"Email changed: Address: a@b.example → c@d.example"_s);
}

TEST_CASE("notes, tasks and imports have their own words", "[text]")
{
    CHECK(eventText({.type = u"note"_s, .entity = u"note"_s, .what = u"create"_s, .subject = u"Wants a\nquote"_s}) ==
          u"Wants a quote"_s);
    CHECK(eventText({.type = u"task_completed"_s, .entity = u"task"_s, .what = u"set"_s, .subject = u"Call back"_s}) ==
          u"Task completed: Call back"_s);
    CHECK(eventText({.type = u"import"_s, .entity = u"contact"_s, .what = u"create"_s}) == u"Imported"_s);
    CHECK(eventTypeLabel(u"task_created"_s) == u"Task created"_s);
    CHECK(eventTypeLabel(u"future_kind"_s) == u"future_kind"_s);
    CHECK(eventCreator({}) == u"Kontor Automation"_s);
}

TEST_CASE("a call is told with its number, how long it was and how it ended", "[text]")
{
    Event event{.type = u"call_out"_s, .entity = u"call"_s, .what = u"create"_s, .subject = u"+49 731 1 Wants beer"_s};
    event.call = CallFacts{.number = u"+49 731 1"_s, .outcome = u"reached"_s, .note = u"Wants beer"_s, .seconds = 240};
    CHECK(eventText(event) == u"Outgoing call · +49 731 1 · 4 min · Reached: Wants beer"_s);
    event.call->seconds = 65;
    event.call->note.clear();
    CHECK(callText(event) == u"Outgoing call · +49 731 1 · 1:05 min · Reached"_s);
    event.call->seconds = 40;
    event.call->outcome.clear();
    CHECK(eventText(event) == u"Outgoing call · +49 731 1 · 40 s"_s);
    event.call = CallFacts{};
    CHECK(eventText(event) == u"Outgoing call"_s);
}

TEST_CASE("a line says whose it is and what is gone", "[text]")
{
    Event event{.type = u"note"_s, .entity = u"note"_s, .what = u"create"_s, .subject = u"Wants beer"_s};
    CHECK(eventLine(event) == u"Wants beer"_s);
    event.isGone = true;
    CHECK(eventLine(event) == u"Wants beer (deleted)"_s);
    event.contactName = u"Ada"_s;
    CHECK(eventLine(event) == u"Ada: Wants beer (deleted)"_s);
    event.what = u"delete"_s; // which says so itself
    CHECK_FALSE(eventLine(event).contains(u"(deleted)"_s));
}

TEST_CASE("an operation is named by what it did to what", "[text]")
{
    CHECK(operationText(u"import_csv"_s, u"breweries.csv"_s) == u"Import of breweries.csv"_s);
    CHECK(operationText(u"set_contact"_s, u"Ada Lovelace"_s) == u"Change of Ada Lovelace"_s);
    CHECK(operationText(u"add_email"_s, u"Ada Lovelace"_s) == u"Email added: Ada Lovelace"_s);
    CHECK(operationText(u"delete_contact_person"_s, {}) == u"Contact person deleted"_s);
    CHECK(operationText(u"delete_contacts"_s, u"Ada Lovelace"_s) == u"Deletion of Ada Lovelace"_s);
    CHECK(operationText(u"delete_contacts"_s, u"3"_s).startsWith(u"Deletion of 3 contact"_s));
    CHECK(operationText(u"something_new"_s, {}) == u"Change"_s);
    CHECK(undoText(u"set_contact"_s, u"Ada Lovelace"_s) == u"Undo: Change of Ada Lovelace"_s);
    CHECK(undoText({}, {}) == u"Undo"_s);
}

TEST_CASE("an undo says what stayed and why", "[text]")
{
    const Undone undone{.kind = u"set_contact"_s, .label = u"Ada"_s};
    CHECK(undoneText(undone) == u"Undone: Change of Ada."_s);
    const Kept kept{.entity = Entity::Contact,
                    .field = u"contact.first_name"_s,
                    .now = u"Eva"_s,
                    .wanted = u"Ada"_s,
                    .contact = u"Eva Lovelace"_s};
    CHECK(keptText(kept) == u"Eva Lovelace: “First name” stays “Eva” and not “Ada”, because it was changed since."_s);
}

TEST_CASE("an import's problem names the value that was in the file", "[text]")
{
    RowProblem problem{.row = 3, .column = u"phone"_s, .value = u"none"_s, .error = {.code = Errc::InvalidPhone}};
    CHECK(problemText(problem).startsWith(u"“none” is not a phone number"_s));
}
