// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// For every field of every entity, from its rule: what two people who write it at the same time end with.
#include "tests/core/sync/merge/merge_rig.h"

using namespace kontor;
using namespace kontor::test;

namespace {

/// Two values that fit the field and differ; nothing for what cannot be written freely.
std::optional<std::pair<Value, Value>> valuesFor(Office& office, const Field& field)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText: return std::pair{Office::text("one"), Office::text("two")};
    case FieldType::YesNo: return std::pair{Value{true}, Value{false}};
    case FieldType::Integer: return std::pair{Value{1}, Value{2}};
    case FieldType::Real: return std::pair{Value{1.5}, Value{2.5}};
    case FieldType::Date: return std::pair{Office::text("2026-01-01"), Office::text("2026-02-02")};
    case FieldType::Time: return std::pair{Value{qint64{1'700'000'000'000}}, Value{qint64{1'700'000'060'000}}};
    case FieldType::Choice: {
        if (field.is(FieldFlag::Country)) return std::pair{Office::text("DE"), Office::text("AT")};
        const QStringList choices = QString::fromLatin1(field.choices).split(u';');
        if (choices.size() < 2) return std::nullopt;
        return std::pair{Value{choices[0]}, Value{choices[1]}};
    }
    case FieldType::Reference:
        if (field.target == Entity::Employee) return std::pair{Value{office.ada}, Value{office.ben}};
        if (field.target == Entity::Contact) // what people have moves only to one that is there
            return std::pair{Value{office.contact("some").row}, Value{office.contact("other").row}};
        return std::pair{Value{Office::id("some")}, Value{Office::id("other")}};
    }
    return std::nullopt;
}

/// A row of the entity that has all it needs, under contacts that exist.
RowKey rowOf(Office& office, Entity entity)
{
    const RowKey key{entity, Office::id("row")};
    const EntityInfo& info = entityInfo(entity);
    Op op{.at = key, .kind = OpKind::Create};
    for (FieldIndex i = 0; i < FieldIndex(info.fields.size()); ++i) {
        const Field& field = info.fields[size_t(i)];
        if (i == info.owner || i == info.otherOwner) {
            if (field.target == Entity::Contact)
                op.writes.push_back({i, {}, office.contact(i == info.owner ? "owner" : "second").row});
        } else if (i == authorField(entity)) {
            op.writes.push_back({i, {}, office.boss});
        } else if (field.is(FieldFlag::Required) || fieldSync(entity, i) == FieldSync::Permanent) {
            if (const auto values = valuesFor(office, field)) op.writes.push_back({i, {}, values->first});
        }
    }
    office.push(office.boss, {op});
    REQUIRE(office.fate().fate != Fate::Rejected);
    return key;
}

struct Case {
    const char* name;
    bool seen;  ///< the second writer knew of the first
    bool later; ///< the second writer's clock is ahead
    bool same;  ///< both write the same
    bool secondWins;
};
constexpr std::array cases{
    Case{"the second had seen the first", true, true, false, true},
    Case{"the second had seen the first, by a clock that is behind", true, false, false, true},
    Case{"at the same time, the second later", false, true, false, true},
    Case{"at the same time, the second earlier", false, false, false, false},
    Case{"at the same time, the same value", false, false, true, true},
};

void check(Entity entity, FieldIndex index, const Case& one)
{
    Office office;
    const RowKey row = rowOf(office, entity);
    const Field& field = fieldInfo(entity, index);
    const auto values = valuesFor(office, field);
    if (!values) return;
    const auto [first, other] = *values;
    const Value second = one.same ? first : other;
    const qint64 base = office.head();
    const auto author = office.boss; // may write everything; another device of the same person is another replica
    const Value before = office.at(row, index);
    office.push(author, {Office::set(row, index, first)}, base, 2'000'000);
    const OpFate firstFate = office.fate();
    const auto rule = fieldSync(entity, index);
    if (rule == FieldSync::Permanent || rule == FieldSync::Owner || index == authorField(entity)) {
        const bool refused = !(before == first) && (field.is(FieldFlag::Permanent) || rule == FieldSync::Permanent);
        CHECK((firstFate.fate == Fate::Rejected) == refused);
        if (refused) CHECK(office.at(row, index) == before);
        return;
    }
    if (rule == FieldSync::Redirect) return; // has its own cases
    REQUIRE(firstFate.fate != Fate::Rejected);
    Batch batch{.id = Office::id("second"),
                .author = author,
                .replica = Office::id("another device"),
                .base = {one.seen ? office.head() : base, {}},
                .hlc = one.later ? 3'000'000u : 1'500'000u,
                .ops = {Office::set(row, index, second)}};
    const Decision decision = decide(office.rows, batch, office.head() + 1);
    office.rows.store(decision);
    CHECK(office.at(row, index) == (one.secondWins ? second : first));
    const bool expectsLoss = !one.secondWins && !(first == second) && !second.isEmpty();
    CHECK(decision.lost.size() == (expectsLoss ? 1u : 0u));
    const Fate wanted = one.secondWins ? (one.seen || one.same ? Fate::Applied : Fate::Merged) : Fate::Superseded;
    if (!decision.rows.empty() && decision.fates.front().fate != Fate::Contested)
        CHECK(decision.fates.front().fate == wanted);
}

} // namespace

TEST_CASE("every field keeps its rule when two people write it", "[merge]")
{
    int counted = 0;
    for (const EntityInfo& info : allEntities())
        for (FieldIndex field = 0; field < FieldIndex(info.fields.size()); ++field)
            for (const Case& one : cases) {
                INFO(fieldPath(info.entity, field).toStdString() << ": " << one.name);
                check(info.entity, field, one);
                ++counted;
            }
    CHECK(counted >= 300);
}

TEST_CASE("a row that one removes and another edits lives on or not, in either order of arrival", "[merge]")
{
    for (const EntityInfo& info : allEntities()) {
        if (info.entity == Entity::Organisation || info.entity == Entity::Employee) continue;
        FieldIndex edited = -1;
        for (FieldIndex i = 0; i < FieldIndex(info.fields.size()); ++i)
            if (fieldSync(info.entity, i) == FieldSync::LastWriter && i != authorField(info.entity)) edited = i;
        if (edited < 0) continue;
        INFO(info.name);
        bool lived[2];
        for (const bool removedFirst : {false, true}) {
            Office office;
            const RowKey row = rowOf(office, info.entity);
            const qint64 base = office.head();
            const Value value = valuesFor(office, info.fields[size_t(edited)])->second;
            const Batch edit{.id = Office::id("edit"),
                             .author = office.boss,
                             .replica = Office::id("a"),
                             .base = {base, {}},
                             .hlc = 2'000'000,
                             .ops = {Office::set(row, edited, value)}};
            const Batch removal{.id = Office::id("removal"),
                                .author = office.boss,
                                .replica = Office::id("b"),
                                .base = {base, {}},
                                .hlc = 3'000'000,
                                .ops = {Office::remove(row)}};
            office.rows.store(decide(office.rows, removedFirst ? removal : edit, base + 1));
            office.rows.store(decide(office.rows, removedFirst ? edit : removal, base + 2));
            lived[removedFirst] = office.lives(row);
            CHECK(office.at(row, edited) == value);
        }
        CHECK(lived[0] == lived[1]);
        CHECK(lived[0] == (rowSync(info.entity) != RowSync::Record));
    }
}
