// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/search_index.h"
#include "tests/core/queries/random_contacts.h"

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::RandomContacts;

namespace {

/// All that a view holds, by contact.
struct Content {
    std::vector<quint32> order;
    QMap<quint32, QByteArray> documents;
    QMap<quint32, QString> columns;
    bool operator==(const Content&) const = default;
};

Content contentOf(SearchIndex& index)
{
    const IndexView view = index.view();
    Content content;
    const Bitmap all = view.contacts->slotsWith(Plane::Present);
    content.order = view.names->filtered(all);
    all.forEach([&](std::uint32_t slot) {
        const quint32 n = view.contacts->nOf(slot);
        content.documents.insert(n, view.contacts->documentOf(slot).toByteArray());
        const ContactColumns c = view.contacts->columnsOf(slot);
        content.columns.insert(n, u"%1%2%3%4 %5 %6 %7"_s.arg(c.business)
                                      .arg(c.complete)
                                      .arg(c.archived)
                                      .arg(c.deleted)
                                      .arg(c.relationship)
                                      .arg(c.team.toString(), c.responsible.toString()));
    });
    CHECK(content.order.size() == size_t(content.documents.size()));
    return content;
}

Content freshContent(RandomContacts& store)
{
    SearchIndex fresh;
    REQUIRE(fresh.build(store.db()));
    return contentOf(fresh);
}

/// One random operation of any kind that a list can see.
Status anyChange(RandomContacts& store, Pen& pen)
{
    const Id contact = store.contacts[store.below(int(store.contacts.size()))];
    const auto deleted = pen.reader().cell(u"SELECT deleted FROM contact WHERE id = :id"_s, {{":id"_L1, contact}});
    if (!deleted) return deleted.error();
    if (deleted->isNull()) return {};
    if (deleted->boolean()) return store.chance(30) ? pen.purge(contact) : pen.restore(Entity::Contact, contact);
    switch (store.below(7)) {
    case 0: return store.addOne(pen);
    case 1: return pen.remove(Entity::Contact, contact);
    case 2: return pen.set(Entity::Contact, contact, Contact::NoteName, u"N%1"_s.arg(store.below(50)));
    case 3: return pen.set(Entity::Contact, contact, Contact::Archived, Value{store.chance(50)});
    case 4: return pen.set(Entity::Contact, contact, Contact::Team, store.teams[store.below(3)]);
    case 5: {
        const auto made = pen.create(Entity::Location,
                                     {{Location::Contact, contact}, {Location::City, u"C%1"_s.arg(store.below(9))}});
        return made ? Status{} : Status{made.error()};
    }
    default: return pen.set(Entity::Contact, contact, Contact::NoteName, {});
    }
}

} // namespace

TEST_CASE("The index follows every change as if it had been read anew", "[queries][index]")
{
    RandomContacts store{3, 60};
    REQUIRE(store.index.prepare(store.db()));
    for (int round = 0; round < 120; ++round) {
        const int changes = 1 + store.below(4);
        REQUIRE(store.change(u"any"_s, [&](Pen& pen) -> Status {
            for (int i = 0; i < changes; ++i)
                if (auto done = anyChange(store, pen); !done) return done;
            return {};
        }));
        if (store.chance(40)) CHECK(contentOf(store.index) == freshContent(store));
    }
    CHECK(contentOf(store.index) == freshContent(store));
}

TEST_CASE("Nothing that is committed while the store is read gets lost", "[queries][index]")
{
    RandomContacts store{29, 200};
    SearchIndex index;
    std::atomic<bool> done = false;
    // The writer's thread: commits and announces, as a workspace does.
    std::thread reader{[&] {
        auto db = Database::openReadOnly(store.file());
        while (!done && db) [[maybe_unused]] const auto built = index.build(**db);
    }};
    std::thread other{[&] {
        while (!done) {
            const IndexView view = index.view();
            // Whoever is in the columns is in the order, at any moment.
            if (view.names->filtered(view.contacts->slotsWith(Plane::Present)).size() !=
                view.contacts->slotsWith(Plane::Present).count())
                std::abort();
        }
    }};
    for (int round = 0; round < 300; ++round) {
        const auto written = store.write(u"any"_s, [&](Pen& pen) { return anyChange(store, pen); });
        if (written) index.apply(written->changes);
    }
    done = true;
    reader.join();
    other.join();
    CHECK(contentOf(index) == freshContent(store));
}

TEST_CASE("A replaced store is read anew, and what was kept is forgotten", "[queries][index]")
{
    RandomContacts store{31, 20};
    CHECK(store.list({}).order->size() > 10);
    store.list({}, {u"city"_s});
    store.index.apply({.everything = true});
    CHECK_FALSE(store.index.isReady());
    CHECK(store.index.view().names->size() == 0);
    CHECK(store.list({}, {u"city"_s}).order->size() > 10);
    CHECK(store.index.isReady());
}

TEST_CASE("An order by name stays in order and whole through any changes", "[queries][index]")
{
    std::mt19937 random{41};
    std::map<quint32, QByteArray> expected;
    auto order = std::make_shared<const NameOrder>();
    quint32 next = 1;
    for (int round = 0; round < 200; ++round) {
        std::map<quint32, NameChange> changes;
        const unsigned count = round % 20 == 0 ? 3000 : random() % 40;
        for (unsigned i = 0; i < count; ++i) {
            const bool fresh = expected.empty() || random() % 2 == 0;
            const quint32 n = fresh ? next++ : 1 + quint32(random() % (next - 1));
            const bool known = expected.contains(n);
            if (changes.contains(n) || (!fresh && !known)) continue;
            const bool gone = !fresh && random() % 3 == 0;
            const QByteArray key = random() % 4 == 0 && known ? expected[n] : QByteArray::number(int(random() % 5000));
            changes[n] = {.n = n, .slot = n + 7, .key = gone ? QByteArray{} : key, .gone = gone, .maybeThere = !fresh};
        }
        std::vector<NameChange> list;
        for (const auto& [n, change] : changes) {
            list.push_back(change);
            if (change.gone)
                expected.erase(n);
            else
                expected[n] = change.key;
        }
        std::shuffle(list.begin(), list.end(), random);
        order = order->changed(list);
        std::vector<std::pair<QByteArray, quint32>> sorted;
        for (const auto& [n, key] : expected) sorted.emplace_back(key, n);
        std::sort(sorted.begin(), sorted.end());
        REQUIRE(order->size() == sorted.size());
        for (std::size_t i = 0; i < sorted.size(); i += 1 + random() % 50) {
            REQUIRE(order->contactAt(i) == sorted[i].second);
            REQUIRE(order->keyAt(i) == sorted[i].first);
            REQUIRE(order->slotAt(i) == sorted[i].second + 7);
            REQUIRE(order->placeOf(sorted[i].first, sorted[i].second) == i);
        }
    }
    CHECK(order->filtered(Bitmap{next + 8, true}).size() == expected.size());
}
