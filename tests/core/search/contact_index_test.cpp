// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/contact_index.h"

#include "tests/core/search/random_contacts.h"
#include "tests/support/catch.h"

#include <atomic>
#include <thread>

using namespace kontor;

namespace {

void requireSame(const IndexSnapshot& index, const Model& model)
{
    std::uint32_t present = 0;
    for (std::uint32_t slot = 0; slot < index.slotCount(); ++slot) present += index.nOf(slot) != 0;
    REQUIRE(present == model.size());
    for (const auto& [n, contact] : model) {
        const auto slot = index.slotOf(n);
        REQUIRE(slot);
        REQUIRE(index.nOf(*slot) == n);
        REQUIRE(index.documentOf(*slot) == contact.document + '\n');
        REQUIRE(index.columnsOf(*slot) == contact.columns);
    }
}

GroupCounts slowCounts(const IndexSnapshot& index, const Model& model, const Bitmap& slots)
{
    GroupCounts counts;
    std::map<quint16, quint32> teams;
    for (const auto& [n, contact] : model) {
        const auto& columns = contact.columns;
        if (!slots.test(*index.slotOf(n))) continue;
        ++counts.total;
        counts.business += columns.business;
        counts.complete += columns.complete;
        counts.archived += columns.archived;
        for (int stage = 0; stage < maxStages; ++stage)
            counts.byStage[size_t(stage)] += columns.relationship >> stage & 1;
        counts.withoutStage += columns.relationship == 0;
        ++teams[index.teams().numberOf(columns.team)];
    }
    for (const auto& [number, count] : teams) counts.byTeam.emplace_back(index.teams().idOf(number), count);
    return counts;
}

} // namespace

TEST_CASE("an index gives back what was put into it")
{
    RandomContacts random{1};
    const Model model = random.contacts(5000);
    ContactIndex index;
    CHECK(index.snapshot()->slotCount() == 0);
    CHECK(index.snapshot()->current().none());
    fill(index, model);
    const auto snapshot = index.snapshot();
    requireSame(*snapshot, model);
    CHECK_FALSE(snapshot->slotOf(0));
    CHECK_FALSE(snapshot->slotOf(model.rbegin()->first + 1));
    CHECK_FALSE(snapshot->slotOf(0xffffffff));
    CHECK(snapshot->memory().text > 5000);
}

TEST_CASE("columns may be loaded after the documents")
{
    RandomContacts random{2};
    const Model model = random.contacts(3000);
    IndexBuilder builder;
    for (const auto& [n, contact] : model) REQUIRE(builder.add(n, contact.document));
    CHECK_FALSE(builder.add(model.rbegin()->first, "again"));
    for (const auto& [n, contact] : model) REQUIRE(builder.setColumns(n, contact.columns));
    CHECK_FALSE(builder.setColumns(model.rbegin()->first + 1, {}));
    ContactIndex index;
    index.load(std::move(builder));
    requireSame(*index.snapshot(), model);
}

TEST_CASE("an index follows any changes, and old snapshots stay what they were")
{
    RandomContacts random{3};
    Model model = random.contacts(3000);
    ContactIndex index;
    fill(index, model);
    quint32 nextN = model.rbegin()->first + 1;
    for (int round = 0; round < 60; ++round) {
        const auto before = index.snapshot();
        const Model modelBefore = model;
        std::vector<IndexChange> changes;
        const int count = 1 + random.below(round % 10 == 0 ? 2500 : 20);
        for (int i = 0; i < count; ++i) {
            const auto known = std::next(model.begin(), random.below(int(model.size())));
            switch (random.below(5)) {
            case 0: {
                const auto contact = random.contact();
                changes.push_back({.n = nextN, .document = contact.document, .columns = contact.columns});
                model[nextN] = contact;
                nextN += quint32(1 + random.below(3));
                break;
            }
            case 1:
                known->second.document = random.document();
                changes.push_back({.n = known->first, .document = known->second.document});
                break;
            case 2:
                known->second.columns = random.columns();
                changes.push_back({.n = known->first, .columns = known->second.columns});
                break;
            case 3:
                known->second = random.contact();
                changes.push_back({known->first, known->second.document + '\n', known->second.columns});
                break;
            default:
                if (model.size() < 10) break;
                changes.push_back({.n = known->first, .purged = true});
                model.erase(known);
            }
        }
        index.apply(changes);
        requireSame(*index.snapshot(), model);
        if (round % 20 == 0) requireSame(*before, modelBefore);
        const Bitmap current = index.snapshot()->current();
        for (const auto& [n, contact] : model)
            REQUIRE(current.test(*index.snapshot()->slotOf(n)) ==
                    (!contact.columns.deleted && !contact.columns.archived));
        REQUIRE(index.snapshot()->counts(current) == slowCounts(*index.snapshot(), model, current));
    }
}

TEST_CASE("changes that are committed while the index is loaded are not lost")
{
    ContactIndex index;
    index.beginLoading();
    index.apply(std::vector<IndexChange>{{.n = 1, .document = "new name"}, {.n = 9, .document = "new contact"}});
    CHECK(index.snapshot()->slotOf(9));
    IndexBuilder builder;
    builder.add(1, "old name", {.business = true});
    builder.add(2, "other");
    index.load(std::move(builder));
    const auto snapshot = index.snapshot();
    CHECK(snapshot->slotCount() == 3);
    CHECK(snapshot->documentOf(*snapshot->slotOf(1)) == "new name\n");
    CHECK(snapshot->columnsOf(*snapshot->slotOf(1)).business);
    CHECK(snapshot->documentOf(*snapshot->slotOf(9)) == "new contact\n");
}

TEST_CASE("slots and contacts translate into each other")
{
    RandomContacts random{4};
    const Model model = random.contacts(300);
    ContactIndex index;
    fill(index, model);
    std::vector<quint32> all;
    for (const auto& [n, contact] : model) all.push_back(n);
    auto some = all;
    some.push_back(1000000);
    const auto snapshot = index.snapshot();
    CHECK(snapshot->contactsOf(snapshot->slotsOf(some)) == all);
}

TEST_CASE("every chosen contact is counted once by team, and in each of its stages")
{
    RandomContacts random{5};
    const Model model = random.contacts(2500);
    ContactIndex index;
    fill(index, model);
    const auto snapshot = index.snapshot();
    CHECK(snapshot->counts(snapshot->slotsWith(Plane::Present)) ==
          slowCounts(*snapshot, model, snapshot->slotsWith(Plane::Present)));
    CHECK(snapshot->counts(Bitmap{snapshot->slotCount()}) == GroupCounts{});
}

TEST_CASE("more ids than small numbers share one number")
{
    IdDictionary dictionary;
    for (int i = 0; i < 70000; ++i) dictionary.add(Id::named("overflow", QByteArray::number(i)));
    CHECK(dictionary.size() == 65535);
    CHECK(dictionary.numberOf(Id{}) == 0);
    CHECK(dictionary.numberOf(Id::named("overflow", "0")) == 1);
    CHECK(dictionary.numberOf(Id::named("overflow", "69999")) == IdDictionary::overflow);
    CHECK(dictionary.idOf(1) == Id::named("overflow", "0"));
    CHECK(dictionary.idOf(IdDictionary::overflow).isNull());
}

TEST_CASE("readers see whole changes while a writer works")
{
    ContactIndex index;
    IndexBuilder builder;
    for (quint32 n = 1; n <= 5000; ++n) builder.add(n, "version 0");
    index.load(std::move(builder));
    std::atomic<bool> stop{false}, torn{false};
    const auto read = [&] {
        while (!stop) {
            const auto snapshot = index.snapshot();
            const QByteArrayView first = snapshot->documentOf(*snapshot->slotOf(1));
            const QByteArrayView last = snapshot->documentOf(*snapshot->slotOf(5000));
            if (first != last) torn = true;
        }
    };
    std::thread one{read}, two{read};
    for (int version = 1; version <= 500; ++version) {
        const auto text = "version " + QByteArray::number(version);
        index.apply(std::vector<IndexChange>{{.n = 1, .document = text}, {.n = 5000, .document = text}});
    }
    stop = true;
    one.join();
    two.join();
    CHECK_FALSE(torn);
}
