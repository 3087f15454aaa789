// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/merge_contacts.h"
#include "core/commands/record_commands.h"
#include "core/domain/merge_rules.h"
#include "tests/support/temp_store.h"

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::TempStore;

namespace {

Result<Written> merge(TempStore& store, const MergeContacts& wish)
{
    return store.write(u"merge_contacts"_s, [&](Pen& pen) -> Status {
        const auto merged = run(pen, wish);
        return merged ? Status{} : Status{merged.error()};
    });
}

Errc codeOf(const Result<Written>& result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

Id add(TempStore& store, Entity entity, const Cells& cells)
{
    Id made;
    REQUIRE(store.write(u"add"_s, [&](Pen& pen) -> Status {
        const auto row = pen.create(entity, cells);
        if (!row) return row.error();
        made = *row;
        return {};
    }));
    return made;
}

void set(TempStore& store, Entity entity, const Id& row, FieldIndex field, const Value& value)
{
    REQUIRE(store.write(u"set"_s, [&](Pen& pen) { return pen.set(entity, row, field, value); }));
}

qint64 count(TempStore& store, const QString& sql, const Id& contact)
{
    return store.text(sql, {{":id"_L1, contact}}).toLongLong();
}

} // namespace

TEST_CASE("Every entity has its merge rule, and those whose rows name a contact are merged", "[merge]")
{
    for (const EntityInfo& info : allEntities()) {
        INFO(info.name);
        const MergeRule& rule = mergeRule(info.entity);
        CHECK(rule.entity == info.entity);
        bool names = false;
        for (const Field& field : info.fields) names |= field.target == Entity::Contact;
        CHECK(names == (rule.meeting != Meeting::None));
        if (rule.meeting == Meeting::Coalesce || rule.meeting == Meeting::Unique) CHECK_FALSE(rule.key.empty());
    }
}

TEST_CASE("A merge takes everything along, fills gaps, and the old id says where it went", "[merge]")
{
    TempStore store;
    const Id keep = store.person(u"Anna"_s, u"König"_s, u"anna@koenig.example"_s);
    const Id other = store.person(u"Anna"_s, u"Koenig"_s, u"a.koenig@work.example"_s, u"+49 731 123456"_s);
    set(store, Entity::Contact, other, Contact::JobTitle, u"Buyer"_s);
    set(store, Entity::Contact, keep, Contact::Notes, u"Likes tea."_s);
    set(store, Entity::Contact, other, Contact::Notes, u"Met in Ulm."_s);
    set(store, Entity::Contact, other, Contact::DoNotCall, true);
    for (const Id& contact : {keep, other})
        add(store, Entity::Keyword, {{Keyword::Contact, contact}, {Keyword::Word, u"VIP"_s}});
    add(store, Entity::Task, {{Task::Contact, other}, {Task::Title, u"Call back"_s}});
    add(store, Entity::Note, {{Note::Contact, other}, {Note::Text, u"Wants an offer"_s}});
    const Id acme = store.business(u"Acme"_s);
    for (const Id& contact : {keep, other})
        add(store, Entity::ContactPerson,
            {{ContactPerson::Person, contact},
             {ContactPerson::Business, acme},
             {ContactPerson::Note, contact == keep ? u"Sales"_s : u"Purchasing"_s}});

    REQUIRE(merge(store, {.keep = keep, .others = {other}}));
    CHECK(count(store, u"SELECT count(*) FROM email WHERE contact = :id AND deleted = 0"_s, keep) == 2);
    CHECK(count(store, u"SELECT count(*) FROM phone WHERE contact = :id AND deleted = 0"_s, keep) == 1);
    CHECK(count(store, u"SELECT count(*) FROM keyword WHERE contact = :id AND deleted = 0"_s, keep) == 1);
    CHECK(count(store, u"SELECT count(*) FROM task WHERE contact = :id"_s, keep) == 1);
    CHECK(count(store, u"SELECT count(*) FROM note WHERE contact = :id"_s, keep) == 1);
    CHECK(store.text(u"SELECT note FROM contact_person WHERE deleted = 0"_s) == u"Sales; Purchasing"_s);
    const auto field = [&](const QString& name) {
        return store.text(u"SELECT %1 FROM contact WHERE id = :id"_s.arg(name), {{":id"_L1, keep}});
    };
    CHECK(field(u"last_name"_s) == u"König"_s);
    CHECK(field(u"job_title"_s) == u"Buyer"_s);
    CHECK(field(u"notes"_s) == u"Likes tea.\n\nMet in Ulm."_s);
    CHECK(field(u"do_not_call"_s) == u"1"_s);
    CHECK(store->reader().cell(u"SELECT merged_into FROM contact WHERE id = :id"_s, {{":id"_L1, other}})->id() == keep);
    CHECK(store.problems() == QStringList{});

    SECTION("a keyword that came along is not added a second time")
    {
        const auto again = store.write(u"add"_s, [&](Pen& pen) -> Status {
            const auto made = pen.create(Entity::Keyword, {{Keyword::Contact, keep}, {Keyword::Word, u"vip"_s}});
            return made ? Status{} : Status{made.error()};
        });
        CHECK(codeOf(again) == Errc::AlreadyExists);
    }
    SECTION("what was merged is not restored by itself, and not merged again")
    {
        const auto restored =
            store.write(u"restore_contacts"_s, [&](Pen& pen) { return pen.restore(Entity::Contact, other); });
        CHECK(codeOf(restored) == Errc::Merged);
        CHECK(restored.error().other == u"Anna König"_s);
        CHECK(codeOf(merge(store, {.keep = acme, .others = {other}})) == Errc::Merged);
    }
    SECTION("erasing the survivor erases what it was made of")
    {
        REQUIRE(store.write(u"delete_contacts"_s, [&](Pen& pen) { return pen.remove(Entity::Contact, keep); }));
        REQUIRE(store.write(u"purge_contacts"_s, [&](Pen& pen) { return pen.purge(keep); }));
        CHECK(store.text(u"SELECT count(*) FROM contact WHERE type = 'person'"_s) == u"0"_s);
        CHECK(store.text(u"SELECT count(*) FROM note"_s) == u"0"_s);
        CHECK(store.problems() == QStringList{});
    }
}

TEST_CASE("Choices name whose value a field has afterwards", "[merge]")
{
    TempStore store;
    const Id keep = store.person(u"Anna"_s, u"Koenig"_s), other = store.person(u"Anne"_s, u"König"_s);
    REQUIRE(merge(store, {.keep = keep, .others = {other}, .choices = {{u"last_name"_s, other}}}));
    CHECK(store.text(u"SELECT display_name FROM contact WHERE deleted = 0"_s) == u"Anna König"_s);
    CHECK(codeOf(merge(store, {.keep = keep, .others = {other}})) == Errc::Merged);
}

TEST_CASE("What cannot be one is refused, and nothing is written", "[merge]")
{
    TempStore store;
    const Id ada = store.person(u"Ada"_s, u"Lovelace"_s), acme = store.business(u"Acme"_s);
    const Id gone = store.person(u"Gone"_s, u"Away"_s);
    REQUIRE(store.write(u"delete_contacts"_s, [&](Pen& pen) { return pen.remove(Entity::Contact, gone); }));
    CHECK(codeOf(merge(store, {.keep = ada, .others = {acme}})) == Errc::CannotMerge);
    CHECK(codeOf(merge(store, {.keep = ada, .others = {ada}})) == Errc::CannotMerge);
    CHECK(codeOf(merge(store, {.keep = ada, .others = {}})) == Errc::CannotMerge);
    CHECK(codeOf(merge(store, {.keep = ada, .others = {gone}})) == Errc::AlreadyDeleted);
    const Id twin = store.person(u"Ada"_s, u"Byron"_s);
    CHECK(codeOf(merge(store, {.keep = ada, .others = {twin}, .choices = {{u"shoe_size"_s, twin}}})) ==
          Errc::UnknownField);
    CHECK(codeOf(merge(store, {.keep = ada, .others = {twin}, .choices = {{u"title"_s, acme}}})) ==
          Errc::UnknownReference);
    for (const Role role : {Role::Sales, Role::Marketeer, Role::None}) {
        store.actor.role = role;
        CHECK(codeOf(merge(store, {.keep = ada, .others = {twin}})) == Errc::NotAllowed);
    }
    store.actor.role = Role::Manager;
    CHECK(merge(store, {.keep = ada, .others = {twin}}));
}

TEST_CASE("Two contacts are kept separate once, whoever says it and in which order", "[merge]")
{
    TempStore store;
    const Id a = store.person(u"Ada"_s, u"Lovelace"_s), b = store.person(u"Ada"_s, u"Lovelace"_s);
    for (const auto& [first, second] : {std::pair{a, b}, std::pair{b, a}})
        REQUIRE(store.write(u"keep_separate"_s, [&](Pen& pen) { return run(pen, KeepSeparate{first, second}); }));
    CHECK(store.text(u"SELECT count(*) FROM separation WHERE deleted = 0"_s) == u"1"_s);
    CHECK(codeOf(store.write(u"keep_separate"_s, [&](Pen& pen) {
              return run(pen, KeepSeparate{a, a});
          })) == Errc::CannotMerge);
}

TEST_CASE("A merge is taken back weeks later: what was edited since stays and is listed", "[merge]")
{
    TempStore store;
    const Id keep = store.person(u"Anna"_s, u"König"_s),
             other = store.person(u"Anna"_s, u"Koenig"_s, u"anna@x.example"_s);
    set(store, Entity::Contact, other, Contact::JobTitle, u"Buyer"_s);
    const auto merged = merge(store, {.keep = keep, .others = {other}});
    REQUIRE(merged);
    store.now += qint64{28} * 24 * 3600 * 1000;
    set(store, Entity::Contact, keep, Contact::JobTitle, u"Head of purchasing"_s);
    const Id later = add(store, Entity::Note, {{Note::Contact, keep}, {Note::Text, u"Since then"_s}});
    const auto undone = undo(*store, merged->groupNo, store.actor);
    REQUIRE(undone);
    REQUIRE(undone->kept.size() == 1);
    CHECK(undone->kept.front().field == u"contact.job_title"_s);
    CHECK(count(store, u"SELECT count(*) FROM email WHERE contact = :id AND deleted = 0"_s, other) == 1);
    CHECK(store->reader().cell(u"SELECT contact FROM note WHERE id = :id"_s, {{":id"_L1, later}})->id() == keep);
    CHECK(store.text(u"SELECT deleted FROM contact WHERE id = :id"_s, {{":id"_L1, other}}) == u"0"_s);
    CHECK(store.problems() == QStringList{});
}
