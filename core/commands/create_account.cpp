// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/create_account.h"

#include "core/domain/contact.h"
#include "core/domain/email_address.h"
#include "core/domain/employee.h"

using namespace Qt::StringLiterals;

namespace kontor {

QString operationKind(const CreateAccount&) { return u"create_account"_s; }

namespace {

struct Facts {
    QString name;
    bool found = false, hasAccount = false, addressTaken = false;
};

Result<Facts> factsOf(Pen& pen, const Id& contact, const QString& email)
{
    Facts facts;
    auto read = pen.reader().each(uR"(
        SELECT display_name, user IS NOT NULL,
               EXISTS (SELECT 1 FROM employee WHERE lower(email) = lower(:email) AND state = 'active')
          FROM contact WHERE id = :id AND deleted = 0)"_s,
                                  {{":id"_L1, contact}, {":email"_L1, email}}, [&](Statement& row) {
                                      facts = {row.text(0), true, row.integer(1) != 0, row.integer(2) != 0};
                                      return false;
                                  });
    if (!read) return read.error();
    return facts;
}

} // namespace

Result<Id> run(Pen& pen, const CreateAccount& wish)
{
    if (wish.email.trimmed().isEmpty()) return Error{.code = Errc::Required, .field = u"employee.email"_s};
    const auto address = parseEmail(wish.email);
    if (!address) return address.error();
    const auto facts = factsOf(pen, wish.contact, address->address);
    if (!facts) return facts.error();
    if (!facts->found) return Error{.code = Errc::NotFound, .field = u"contact"_s, .value = wish.contact.toString()};
    if (facts->hasAccount || facts->addressTaken)
        return Error{.code = Errc::AlreadyExists, .field = facts->hasAccount ? u"contact.user"_s : u"employee.email"_s};
    const auto employee = pen.create(Entity::Employee, {{Employee::Name, facts->name},
                                                        {Employee::Email, address->address},
                                                        {Employee::Role, u"none"_s},
                                                        {Employee::State, u"active"_s}});
    if (!employee) return employee;
    if (auto linked = pen.set(Entity::Contact, wish.contact, {{Contact::User, *employee}}); !linked)
        return linked.error();
    if (auto named = pen.rename(facts->name); !named) return named.error();
    return employee;
}

} // namespace kontor
