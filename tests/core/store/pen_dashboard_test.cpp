// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blobs.h"
#include "tests/support/temp_store.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::TempStore;

namespace {

Result<Id> add(TempStore& store, Entity entity, const Cells& cells)
{
    Result<Id> made = Error{};
    const auto written = store.write(u"add"_s, [&](Pen& pen) -> Status {
        made = pen.create(entity, cells);
        return made ? Status{} : Status{made.error()};
    });
    return made;
}

Status set(TempStore& store, Entity entity, const Id& row, const Cells& cells)
{
    const auto written = store.write(u"set"_s, [&](Pen& pen) { return pen.set(entity, row, cells); });
    return written ? Status{} : Status{written.error()};
}

qint64 lastGroup(TempStore& store) { return store.text(u"SELECT max(no) FROM op_group"_s).toLongLong(); }

} // namespace

TEST_CASE("A wrong VAT ID is refused by hand, and what stood there before the rule may stay", "[pen]")
{
    TempStore store;
    const Id acme = store.business(u"Acme"_s);
    const auto refused = set(store, Entity::Contact, acme, {{Contact::VatId, u"DE136695978"_s}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Errc::InvalidVatId);
    CHECK(set(store, Entity::Contact, acme, {{Contact::VatId, u"136 695 976"_s}})); // of the organisation's country
    CHECK(set(store, Entity::Contact, acme, {{Contact::RegistrationNumber, u"HRB 4711"_s}}));
    CHECK(set(store, Entity::Contact, acme, {{Contact::RegistrationNumber, u"HRB x"_s}}).error().code ==
          Errc::InvalidRegistrationNumber);
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("A registration number is checked by the country that the VAT ID names", "[pen]")
{
    TempStore store;
    const Id acme = store.business(u"Acme"_s);
    REQUIRE(set(store, Entity::Contact, acme, {{Contact::VatId, u"FR40303265045"_s}}));
    CHECK_FALSE(set(store, Entity::Contact, acme, {{Contact::RegistrationNumber, u"303265046"_s}}));
    CHECK(set(store, Entity::Contact, acme, {{Contact::RegistrationNumber, u"303265045"_s}}));
}

TEST_CASE("A bank account needs a number, and its IBAN and BIC are checked", "[pen]")
{
    TempStore store;
    const Id acme = store.business(u"Acme"_s);
    CHECK(add(store, Entity::BankAccount, {{BankAccount::Contact, acme}}).error().code == Errc::Required);
    CHECK(add(store, Entity::BankAccount,
              {{BankAccount::Contact, acme}, {BankAccount::Iban, u"DE88370400440532013000"_s}})
              .error()
              .code == Errc::InvalidIban);
    CHECK(add(store, Entity::BankAccount,
              {{BankAccount::Contact, acme}, {BankAccount::Iban, u"DE89370400440532013000"_s}}));
    CHECK(add(store, Entity::BankAccount, {{BankAccount::Contact, acme}, {BankAccount::AccountNumber, u"4711"_s}}));
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("VAT IDs, IBANs and BICs are kept in one form however they are typed", "[pen]")
{
    TempStore store;
    const Id acme = store.business(u"Acme"_s);
    REQUIRE(set(store, Entity::Contact, acme, {{Contact::VatId, u"de 136.695-976"_s}}));
    CHECK(store.text(u"SELECT vat_id FROM contact"_s) == u"DE136695976"_s);
    const auto account = add(store, Entity::BankAccount,
                             {{BankAccount::Contact, acme},
                              {BankAccount::Iban, u"de89 3704 0044 0532 0130 00"_s},
                              {BankAccount::Bic, u"cobade ffxxx"_s}});
    REQUIRE(account);
    CHECK(store.text(u"SELECT iban || ' ' || bic FROM bank_account"_s) == u"DE89370400440532013000 COBADEFFXXX"_s);
    SECTION("so that a contact has an account once")
    {
        const auto again = add(store, Entity::BankAccount,
                               {{BankAccount::Contact, acme}, {BankAccount::Iban, u"DE89 370400440532013000"_s}});
        REQUIRE_FALSE(again);
        CHECK(again.error().code == Errc::AlreadyExists);
        CHECK(again.error().field == u"bank_account.iban"_s);
        CHECK(set(store, Entity::BankAccount, *account, {{BankAccount::Iban, u"DE89370400440532013000"_s}}));
        const Id other = store.business(u"Other"_s);
        CHECK(add(store, Entity::BankAccount,
                  {{BankAccount::Contact, other}, {BankAccount::Iban, u"DE89370400440532013000"_s}}));
    }
    CHECK(store.problems() == QStringList{});
}

TEST_CASE(
    "Without a VAT ID a registration number is checked by the country of the first location, then by that at home",
    "[pen]")
{
    TempStore store;
    const Id acme = store.business(u"Acme"_s);
    const Cells wrong{{Contact::RegistrationNumber, u"732829321"_s}};
    REQUIRE(set(store, Entity::Contact, acme, wrong)); // nobody at home, in Germany, has such digits to check
    REQUIRE(add(store, Entity::Location, {{Location::Contact, acme}, {Location::Country, u"FR"_s}}));
    CHECK(set(store, Entity::Contact, acme, wrong)); // what stands there may stay
    CHECK(set(store, Entity::Contact, acme, {{Contact::LegalName, u"Acme SARL"_s}}));
    const auto refused = set(store, Entity::Contact, acme, {{Contact::RegistrationNumber, u"732829322"_s}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Errc::InvalidRegistrationNumber);
    CHECK(set(store, Entity::Contact, acme, {{Contact::RegistrationNumber, u"732829320"_s}}));
}

TEST_CASE("A location says where it is", "[pen]")
{
    TempStore store;
    const Id acme = store.business(u"Acme"_s);
    const auto empty = add(store, Entity::Location, {{Location::Contact, acme}, {Location::Kind, u"Office"_s}});
    REQUIRE_FALSE(empty);
    CHECK(empty.error().code == Errc::Required);
    CHECK(empty.error().field == u"location.city"_s);
    CHECK(add(store, Entity::Location, {{Location::Contact, acme}, {Location::Lat, 48.4}, {Location::Lon, 9.99}}));
    const auto ulm = add(store, Entity::Location, {{Location::Contact, acme}, {Location::City, u"Ulm"_s}});
    REQUIRE(ulm);
    CHECK_FALSE(set(store, Entity::Location, *ulm, {{Location::City, QString{}}}));
    CHECK(set(store, Entity::Location, *ulm, {{Location::City, QString{}}, {Location::Country, u"DE"_s}}));
}

TEST_CASE("Connected again, two contacts have of their link what is given now", "[pen]")
{
    TempStore store;
    const Id acme = store.business(u"Acme"_s), ada = store.person(u"Ada"_s, u"Lovelace"_s);
    const auto email = add(store, Entity::Email, {{Email::Contact, ada}, {Email::Address, u"ada@acme.example"_s}});
    REQUIRE(email);
    Cells link{{ContactPerson::Person, ada}, {ContactPerson::Business, acme}};
    Cells chosen = link;
    putCell(chosen, ContactPerson::Email, *email);
    putCell(chosen, ContactPerson::Note, u"Buyer"_s);
    const auto first = add(store, Entity::ContactPerson, chosen);
    REQUIRE(first);
    REQUIRE(store.write(u"delete"_s, [&](Pen& pen) { return pen.remove(Entity::ContactPerson, *first); }));
    putCell(link, ContactPerson::Note, u"Boss"_s);
    const auto again = add(store, Entity::ContactPerson, link);
    REQUIRE(again);
    CHECK(*again == *first);
    CHECK(store.text(u"SELECT note FROM contact_person WHERE deleted = 0"_s) == u"Boss"_s);
    CHECK(store.text(u"SELECT count(*) FROM contact_person WHERE email IS NOT NULL"_s) == u"0"_s);
    REQUIRE(undo(*store, lastGroup(store), store.actor));
    CHECK(store.text(u"SELECT count(*) FROM contact_person WHERE email IS NOT NULL AND note = 'Buyer'"_s) == u"1"_s);
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("An email means one employee", "[pen]")
{
    TempStore store;
    const Cells eva{
        {Employee::Name, u"Eva"_s}, {Employee::Email, u"eva@acme.example"_s}, {Employee::Role, u"crm_sales"_s}};
    REQUIRE(add(store, Entity::Employee, eva));
    Cells other = eva;
    putCell(other, Employee::Name, u"Other Eva"_s);
    putCell(other, Employee::Email, u"Eva@Acme.example"_s);
    const auto refused = add(store, Entity::Employee, other);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Errc::AlreadyExists);
    CHECK(refused.error().field == u"employee.email"_s);
    putCell(other, Employee::Email, u"other@acme.example"_s);
    const auto made = add(store, Entity::Employee, other);
    REQUIRE(made);
    CHECK_FALSE(set(store, Entity::Employee, *made, {{Employee::Email, u"EVA@acme.example"_s}}));
    CHECK(set(store, Entity::Employee, *made, {{Employee::Email, u"Other@acme.example"_s}}));
}

TEST_CASE("Customer numbers come one after the other, and an issued one stays issued", "[pen]")
{
    TempStore store;
    const Id ada = store.person(u"Ada"_s, u"Lovelace"_s), ben = store.person(u"Ben"_s, u"Nevis"_s);
    REQUIRE(set(store, Entity::Contact, ada, {{Contact::Consumer, true}}));
    const auto number = [&](const Id& contact) {
        return store.text(u"SELECT customer_number FROM contact WHERE id = :id"_s, {{":id"_L1, contact}});
    };
    CHECK(number(ada) == u"10001"_s);
    REQUIRE(undo(*store, lastGroup(store), store.actor));
    CHECK(number(ada) == u"10001"_s);
    CHECK(store.text(u"SELECT count(*) FROM contact WHERE consumer = 1"_s) == u"0"_s);
    REQUIRE(set(store, Entity::Contact, ben, {{Contact::Consumer, true}}));
    CHECK(number(ben) == u"10002"_s);
    REQUIRE(set(store, Entity::Contact, ada, {{Contact::Consumer, true}}));
    CHECK(number(ada) == u"10001"_s);
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("A consent says which version, when and by whom, and its text cannot be removed", "[pen]")
{
    TempStore store;
    const Id ada = store.person(u"Ada"_s, u"Lovelace"_s);
    const Cells text{
        {ConsentText::Name, u"Newsletter"_s}, {ConsentText::Purpose, u"email"_s}, {ConsentText::Text, u"Yes"_s}};
    REQUIRE(add(store, Entity::ConsentText, text));
    const auto second = add(store, Entity::ConsentText, text);
    REQUIRE(second);
    CHECK(store.text(u"SELECT version FROM consent_text WHERE id = :id"_s, {{":id"_L1, *second}}) == u"2"_s);
    CHECK(set(store, Entity::ConsentText, *second, {{ConsentText::Text, u"No"_s}}).error().code == Errc::Permanent);
    const auto given = add(store, Entity::Consent,
                           {{Consent::Contact, ada}, {Consent::Text, *second}, {Consent::Obtained, u"phone"_s}});
    REQUIRE(given);
    CHECK(store.text(u"SELECT given_at FROM consent"_s) == u"2023-11-14"_s);
    CHECK(store.text(u"SELECT count(*) FROM consent WHERE recorder IS NOT NULL"_s) == u"1"_s);
    const auto removed = store.write(u"delete"_s, [&](Pen& pen) { return pen.remove(Entity::ConsentText, *second); });
    REQUIRE_FALSE(removed);
    CHECK(removed.error().code == Errc::StillInUse);
    CHECK(set(store, Entity::Consent, *given, {{Consent::WithdrawnAt, u"2026-01-01"_s}}));
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("A call is told where it happened, and moves the last contact", "[pen]")
{
    TempStore store;
    const Id ada = store.person(u"Ada"_s, u"Lovelace"_s);
    REQUIRE(add(store, Entity::Call,
                {{Call::Contact, ada}, {Call::Direction, u"in"_s}, {Call::At, qint64{1'600'000'000'000}}}));
    CHECK(store.text(u"SELECT at FROM event WHERE type = 'call_in'"_s) == u"1600000000000"_s);
    CHECK(store.text(u"SELECT last_contact FROM contact"_s) == u"1600000000000"_s);
    CHECK(add(store, Entity::Call, {{Call::Contact, ada}, {Call::Direction, u"out"_s}, {Call::Seconds, -1}})
              .error()
              .code == Errc::InvalidNumber);
}

TEST_CASE("A call that is put right stands where it belongs, and none is still to come", "[pen]")
{
    TempStore store;
    const Id ada = store.person(u"Ada"_s, u"Lovelace"_s);
    constexpr qint64 first = 1'600'000'000'000, day = 86'400'000;
    const auto call =
        add(store, Entity::Call, {{Call::Contact, ada}, {Call::Direction, u"in"_s}, {Call::At, qint64{first}}});
    REQUIRE(call);
    const auto told = [&] {
        return store.text(u"SELECT group_concat(type || (at - 1600000000000)) FROM event WHERE type LIKE 'call%'"_s) +
               u' ' + store.text(u"SELECT last_contact - 1600000000000 FROM contact"_s);
    };
    REQUIRE(set(store, Entity::Call, *call, {{Call::At, first + day}, {Call::Direction, u"out"_s}}));
    CHECK(told() == u"call_out86400000 86400000"_s);
    REQUIRE(set(store, Entity::Call, *call, {{Call::Note, u"Friendly"_s}}));
    REQUIRE(undo(*store, store.text(u"SELECT max(no) - 1 FROM op_group"_s).toLongLong(), store.actor));
    CHECK(told() == u"call_in0 0"_s);

    const auto later = set(store, Entity::Call, *call, {{Call::At, store.now + day}});
    REQUIRE_FALSE(later);
    CHECK(later.error().code == Errc::InvalidDate);
    CHECK(later.error().field == u"call.at"_s);
    CHECK_FALSE(
        add(store, Entity::Call, {{Call::Contact, ada}, {Call::Direction, u"in"_s}, {Call::At, store.now + day}}));
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("A task is for the responsible person of its contact", "[pen]")
{
    TempStore store;
    const auto eve = add(store, Entity::Employee, {{Employee::Name, u"Eve"_s}, {Employee::Role, u"crm_sales"_s}});
    const Id ada = store.person(u"Ada"_s, u"Lovelace"_s);
    REQUIRE(set(store, Entity::Contact, ada, {{Contact::Responsible, *eve}}));
    REQUIRE(add(store, Entity::Task, {{Task::Contact, ada}, {Task::Title, u"Call"_s}}));
    CHECK(store.text(u"SELECT count(*) FROM task WHERE assignee = :eve"_s, {{":eve"_L1, *eve}}) == u"1"_s);
}

TEST_CASE("Bytes lie beside the store under their SHA-256, for the owner alone, and once", "[blobs]")
{
    TempStore store;
    const Blobs blobs{store.file()};
    const auto blob = blobs.put("hello");
    REQUIRE(blob);
    CHECK(blob->sha256 == u"2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"_s);
    CHECK(blobs.put("hello")->sha256 == blob->sha256);
    CHECK(*blobs.read(blob->sha256, 100) == "hello");
    const auto rights = QFileInfo{blobs.path(blob->sha256)}.permissions();
    CHECK_FALSE(rights.testAnyFlags(QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther));
    CHECK(blobs.putFile(blobs.path(blob->sha256))->sha256 == blob->sha256);
    CHECK(blobs.path(u"../../etc/passwd"_s).isEmpty());
    REQUIRE(blobs.sweep({}));
    CHECK_FALSE(blobs.has(blob->sha256));
}

TEST_CASE("A purge takes the bytes that only the purged contact had", "[blobs]")
{
    TempStore store;
    const Blobs blobs{store.file()};
    const auto shared = blobs.put("shared"), own = blobs.put("own");
    const Id ada = store.person(u"Ada"_s, u"Lovelace"_s), ben = store.person(u"Ben"_s, u"Nevis"_s);
    const auto attach = [&](const Id& contact, const Blobs::Blob& blob) {
        REQUIRE(add(store, Entity::File,
                    {{File::Contact, contact},
                     {File::Name, u"x"_s},
                     {File::Type, u"text/plain"_s},
                     {File::Bytes, blob.bytes},
                     {File::Sha256, blob.sha256}}));
    };
    attach(ada, *shared);
    attach(ada, *own);
    attach(ben, *shared);
    REQUIRE(store.write(u"delete_contacts"_s, [&](Pen& pen) { return pen.remove(Entity::Contact, ada); }));
    CHECK(blobs.has(own->sha256));
    REQUIRE(store.write(u"purge_contacts"_s, [&](Pen& pen) { return pen.purge(ada); }));
    CHECK_FALSE(blobs.has(own->sha256));
    CHECK(blobs.has(shared->sha256));
}

TEST_CASE("A file that hangs on a private note is as private", "[pen]")
{
    TempStore store;
    const Id ada = store.person(u"Ada"_s, u"Lovelace"_s);
    const auto note =
        add(store, Entity::Note, {{Note::Contact, ada}, {Note::Text, u"secret"_s}, {Note::Private, true}});
    const auto blob = Blobs{store.file()}.put("voice");
    const auto file = add(store, Entity::File,
                          {{File::Contact, ada},
                           {File::Name, u"voice.ogg"_s},
                           {File::Type, u"audio/ogg"_s},
                           {File::Bytes, blob->bytes},
                           {File::Sha256, blob->sha256},
                           {File::Note, *note}});
    REQUIRE(file);
    CHECK(store.text(u"SELECT private FROM file"_s) == u"1"_s);
    CHECK(store.text(u"SELECT count(*) FROM op WHERE audience = 1"_s) == u"2"_s);
    const auto eve = add(store, Entity::Employee, {{Employee::Name, u"Eve"_s}, {Employee::Role, u"crm_admin"_s}});
    store.actor = {.employee = *eve, .role = Role::Admin};
    CHECK(set(store, Entity::File, *file, {{File::Name, u"x"_s}}).error().code == Errc::NotFound);
    CHECK(add(store, Entity::File,
              {{File::Contact, ada},
               {File::Name, u"x"_s},
               {File::Type, u"x/y"_s},
               {File::Bytes, 1},
               {File::Sha256, QString(64, u'0')}})
              .error()
              .code == Errc::UnknownReference);
}

TEST_CASE("Two categories of one name are one too many", "[pen]")
{
    TempStore store;
    REQUIRE(add(store, Entity::Category, {{Category::Name, u"Händler"_s}}));
    CHECK(add(store, Entity::Category, {{Category::Name, u"HÄNDLER"_s}}).error().code == Errc::AlreadyExists);
}
