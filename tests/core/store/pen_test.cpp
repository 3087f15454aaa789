// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_store.h"

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::TempStore;

namespace {

Errc codeOf(const Result<Written>& result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

} // namespace

TEST_CASE("A new contact has its row, name, status, document, event and journal", "[pen]")
{
    TempStore store{GENERATE(Backend::Native, Backend::QtSql)};
    store.person(u"Jürgen"_s, u"König"_s, u"j.konig@Example.ORG"_s, u"0731 12345"_s);
    CHECK(store.text(u"SELECT display_name FROM contact"_s) == u"Jürgen König"_s);
    CHECK(store.text(u"SELECT status FROM contact"_s) == u"draft"_s);
    const QString document = store.text(u"SELECT text FROM search_document"_s);
    CHECK(document.contains(u"jurgen konig"_s));
    CHECK(document.contains(u"juergen koenig"_s));
    CHECK(document.contains(u"4973112345"_s));
    CHECK(store.text(u"SELECT norm FROM claim WHERE kind = 7"_s) == u"j.konig@example.org"_s);
    CHECK(store.text(u"SELECT count(*) FROM event"_s) == u"3"_s);
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("An address belongs to one contact, and the refusal names it", "[pen]")
{
    TempStore store;
    store.person(u"Ada"_s, u"Lovelace"_s, u"ada@example.org"_s, u"+49 731 12345"_s);
    const Id other = store.person(u"Ben"_s, u"Nevis"_s);
    const auto email = store.write(u"add_email"_s, [&](Pen& pen) -> Status {
        const auto made = pen.create(Entity::Email, {{Email::Contact, other}, {Email::Address, u"ADA@EXAMPLE.org"_s}});
        return made ? Status{} : Status{made.error()};
    });
    REQUIRE(codeOf(email) == Errc::DuplicateEmail);
    CHECK(email.error().other == u"Ada Lovelace"_s);
    const auto phone = store.write(u"add_phone"_s, [&](Pen& pen) -> Status {
        const auto made = pen.create(Entity::Phone, {{Phone::Contact, other}, {Phone::Number, u"(0731) 1 23 45"_s}});
        return made ? Status{} : Status{made.error()};
    });
    CHECK(codeOf(phone) == Errc::DuplicatePhone);
    CHECK(store.text(u"SELECT count(*) FROM email"_s) == u"1"_s);
    CHECK(store.text(u"SELECT count(*) FROM op_group WHERE kind IN ('add_email', 'add_phone')"_s) == u"0"_s);
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("A clash inside one transaction names the contact that it makes itself", "[pen]")
{
    TempStore store;
    Error clash;
    REQUIRE(store.write(u"add_contact"_s, [&](Pen& pen) -> Status {
        const auto a = pen.create(Entity::Contact, {{Contact::Type, u"person"_s}, {Contact::FirstName, u"Ada"_s}});
        const auto b = pen.create(Entity::Contact, {{Contact::Type, u"person"_s}, {Contact::FirstName, u"Ben"_s}});
        REQUIRE(pen.create(Entity::Email, {{Email::Contact, *a}, {Email::Address, u"x@example.org"_s}}));
        const auto twice = pen.create(Entity::Email, {{Email::Contact, *b}, {Email::Address, u"x@example.org"_s}});
        REQUIRE_FALSE(twice);
        clash = twice.error();
        REQUIRE(pen.create(Entity::Keyword, {{Keyword::Contact, *b}, {Keyword::Word, u"late"_s}}));
        return {};
    }));
    CHECK(clash.other == u"Ada"_s);
    CHECK(store.text(u"SELECT text FROM search_document WHERE n = 2"_s).contains(u"late"_s));
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("The type is permanent, the responsible person mandatory, computed fields closed", "[pen]")
{
    TempStore store;
    const Id ada = store.person(u"Ada"_s, u"Lovelace"_s);
    const auto set = [&](FieldIndex field, const Value& value) {
        return store.write(u"set_contact"_s, [&](Pen& pen) { return pen.set(Entity::Contact, ada, field, value); });
    };
    CHECK(codeOf(set(Contact::Type, u"business"_s)) == Errc::Permanent);
    CHECK(codeOf(set(Contact::Responsible, Value{})) == Errc::Required);
    CHECK(codeOf(set(Contact::Responsible, Id::make(1))) == Errc::UnknownReference);
    CHECK(codeOf(set(Contact::CustomerNumber, u"1"_s)) == Errc::ReadOnly);
    CHECK(codeOf(set(Contact::VatId, u"DE1"_s)) == Errc::WrongContactType);
    CHECK(codeOf(set(Contact::Birthday, u"31.2.1990"_s)) == Errc::InvalidDate);
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("Linked to a business and reachable, a person is complete, without it a draft again", "[pen]")
{
    TempStore store;
    const Id ada = store.person(u"Ada"_s, u"Lovelace"_s, u"ada@example.org"_s);
    const Id firm = store.business(u"Engine Ltd"_s);
    Id link;
    REQUIRE(store.write(u"add_contact_person"_s, [&](Pen& pen) -> Status {
        const auto made =
            pen.create(Entity::ContactPerson, {{ContactPerson::Person, ada}, {ContactPerson::Business, firm}});
        REQUIRE(made);
        link = *made;
        return {};
    }));
    const QString status = u"SELECT status FROM contact WHERE first_name = 'Ada'"_s;
    CHECK(store.text(status) == u"complete"_s);
    REQUIRE(store.write(u"delete_contacts"_s, [&](Pen& pen) { return pen.remove(Entity::Contact, firm); }));
    CHECK(store.text(status) == u"draft"_s);
    REQUIRE(undo(*store, store->lastUndoable(store.actor).operator*(), store.actor));
    CHECK(store.text(status) == u"complete"_s);
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("Roles bind the pen: sales may not delete or reassign, marketeers may only comment", "[pen]")
{
    TempStore store;
    const Id ada = store.person(u"Ada"_s, u"Lovelace"_s);
    store.actor.role = Role::Sales;
    CHECK(codeOf(store.write(u"x"_s, [&](Pen& pen) { return pen.remove(Entity::Contact, ada); })) == Errc::NotAllowed);
    store.actor.role = Role::Marketeer;
    CHECK(codeOf(store.write(u"x"_s, [&](Pen& pen) {
              return pen.set(Entity::Contact, ada, Contact::LastName, Value{u"King"_s});
          })) == Errc::NotAllowed);
    CHECK(store.write(u"x"_s, [&](Pen& pen) -> Status {
        const auto note = pen.create(Entity::Note, {{Note::Contact, ada}, {Note::Text, u"Hello"_s}});
        return note ? Status{} : Status{note.error()};
    }));
    store.actor.role = Role::None;
    CHECK(codeOf(store.write(u"x"_s, [&](Pen& pen) -> Status {
              const auto note = pen.create(Entity::Note, {{Note::Contact, ada}, {Note::Text, u"Hello"_s}});
              return note ? Status{} : Status{note.error()};
          })) == Errc::NotAllowed);
}

TEST_CASE("Swapped, wrong-sign and impossible coordinates are told apart", "[pen]")
{
    TempStore store;
    const Id ada = store.person(u"Ada"_s, u"Lovelace"_s);
    const auto at = [&](double lat, double lon, const QString& country) {
        return store.write(u"add_location"_s, [&](Pen& pen) -> Status {
            const auto made = pen.create(
                Entity::Location,
                {{Location::Contact, ada}, {Location::Country, country}, {Location::Lat, lat}, {Location::Lon, lon}});
            return made ? Status{} : Status{made.error()};
        });
    };
    CHECK(at(48.4, 9.99, u"DE"_s));
    CHECK(codeOf(at(9.99, 48.4, u"DE"_s)) == Errc::CoordinateSwapped);
    CHECK(codeOf(at(53.9, 9.2, u"IE"_s)) == Errc::CoordinateWrongSign);
    CHECK(codeOf(at(-33.0, 151.0, u"DE"_s)) == Errc::CoordinateOutsideCountry);
    CHECK(codeOf(at(148.4, 9.99, u"DE"_s)) == Errc::InvalidCoordinate);
}

TEST_CASE("Deleting frees an address, restoring takes it back or says who has it", "[pen]")
{
    TempStore store;
    const Id ada = store.person(u"Ada"_s, u"Lovelace"_s, u"ada@example.org"_s);
    REQUIRE(store.write(u"delete_contacts"_s, [&](Pen& pen) { return pen.remove(Entity::Contact, ada); }));
    store.person(u"Ben"_s, u"Nevis"_s, u"ada@example.org"_s);
    const auto back = store.write(u"restore_contacts"_s, [&](Pen& pen) { return pen.restore(Entity::Contact, ada); });
    REQUIRE(codeOf(back) == Errc::DuplicateEmail);
    CHECK(back.error().other == u"Ben Nevis"_s);
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("A purge leaves no byte of the contact in the file", "[pen]")
{
    TempStore store;
    const Id ada = store.person(u"Xanthippe"_s, u"Qwertzuiopu"_s, u"xanthippe@example.org"_s, u"+49 731 998877"_s);
    const auto purge = [&] { return store.write(u"purge_contacts"_s, [&](Pen& pen) { return pen.purge(ada); }); };
    CHECK(codeOf(purge()) == Errc::StillInUse);
    REQUIRE(store.write(u"delete_contacts"_s, [&](Pen& pen) { return pen.remove(Entity::Contact, ada); }));
    REQUIRE(purge());
    CHECK(store.problems() == QStringList{});
    REQUIRE(store->checkpoint(true));
    store.close();
    QFile file{store.file()};
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK_FALSE(bytes.contains("Qwertzuiopu"));
    CHECK_FALSE(bytes.contains("qwertzuiopu"));
    CHECK_FALSE(bytes.contains("xanthippe@"));
    CHECK_FALSE(bytes.contains("998877"));
}
