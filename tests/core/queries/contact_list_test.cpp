// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Lists, counts, orders and pages against the slow and obvious way: every contact's dashboard, one after the other.
#include "core/base/sort_key.h"
#include "core/base/text_folding.h"
#include "tests/core/queries/random_contacts.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::RandomContacts;

namespace {

using Dashboard = ContactDashboard::Answer;
using Rule = std::function<bool(const Dashboard&)>;

struct Part {
    QString query;
    Rule holds;
};

bool contains(const QString& text, const QString& part)
{
    const auto forms = searchForms(text);
    const QByteArray wanted = foldText(part);
    return forms.plain.contains(wanted) || forms.expanded.contains(wanted);
}

QString fieldOf(const Dashboard& contact, const QString& field) { return contact.fields.value(field).text(); }

QString customOf(const Dashboard& contact, const QString& key)
{
    for (const SpecificationRow& row : contact.specifications)
        if (row.key == key) return row.text;
    return {};
}

const std::vector<Part>& parts()
{
    static const std::vector<Part> all{
        {u"type:person"_s, [](const auto& c) { return c.head.type == u"person"_s; }},
        {u"team:österr"_s, [](const auto& c) { return c.head.teamName == u"Österreich"_s; }},
        {u"has:email"_s, [](const auto& c) { return !c.emails.empty(); }},
        {u"email:beta"_s, [](const auto& c) { return !c.emails.empty() && c.emails[0].address.contains(u"beta"_s); }},
        {u"keyword:vip"_s,
         [](const auto& c) {
             return std::any_of(c.keywords.begin(), c.keywords.end(),
                                [](const auto& k) { return k.word.toLower() == u"vip"_s; });
         }},
        {u"city:zur"_s, [](const auto& c) { return contains(c.head.city, u"zur"_s); }},
        {u"city:\"\""_s, [](const auto& c) { return c.head.city.isEmpty(); }},
        {u"external_id:1..20"_s,
         [](const auto& c) {
             const QString id = c.head.externalId;
             return !id.isEmpty() && id.toInt() >= 1 && id.toInt() <= 20;
         }},
        {u"custom.size:>=5"_s,
         [](const auto& c) { return !customOf(c, u"size"_s).isEmpty() && customOf(c, u"size"_s).toInt() >= 5; }},
        {u"custom.mood:ub"_s, [](const auto& c) { return contains(customOf(c, u"mood"_s), u"ub"_s); }},
        {u"relationship:partner,lead"_s,
         [](const auto& c) {
             return c.head.relationships.contains(u"partner"_s) || c.head.relationships.contains(u"lead"_s);
         }},
        {u"is:draft"_s, [](const auto& c) { return c.head.status == u"draft"_s; }},
        {u"last_name:meier"_s, [](const auto& c) { return contains(fieldOf(c, u"last_name"_s), u"meier"_s); }},
        {u"last_contact:\"\""_s, [](const auto& c) { return c.head.lastContact == 0; }},
    };
    return all;
}

/// A random combination of parts, and what it means.
Part combine(RandomContacts& store, int depth)
{
    if (depth == 0 || store.chance(30)) return parts()[size_t(store.below(int(parts().size())))];
    if (store.chance(25)) {
        const Part inner = combine(store, depth - 1);
        return {u"-("_s + inner.query + u')', [inner](const auto& c) { return !inner.holds(c); }};
    }
    const Part a = combine(store, depth - 1), b = combine(store, depth - 1);
    if (store.chance(50))
        return {u"("_s + a.query + u" or "_s + b.query + u')',
                [a, b](const auto& c) { return a.holds(c) || b.holds(c); }};
    return {u"("_s + a.query + u' ' + b.query + u')', [a, b](const auto& c) { return a.holds(c) && b.holds(c); }};
}

std::vector<Dashboard> allOf(RandomContacts& store)
{
    std::vector<Dashboard> all;
    for (const Id& contact : store.contacts) all.push_back(store.dashboard(contact));
    std::erase_if(all, [](const Dashboard& contact) { return contact.head.deleted || contact.head.archived; });
    std::sort(all.begin(), all.end(), [](const Dashboard& a, const Dashboard& b) {
        return std::pair{sortKey(a.head.displayName), a.head.n} < std::pair{sortKey(b.head.displayName), b.head.n};
    });
    return all;
}

ContactCounts countsOf(const std::vector<const Dashboard*>& contacts)
{
    ContactCounts counts;
    for (const Dashboard* contact : contacts) {
        ++counts.total;
        ++(contact->head.type == u"person"_s ? counts.persons : counts.businesses);
        ++(contact->head.status == u"draft"_s ? counts.drafts : counts.complete);
        ++counts.byTeam[contact->head.teamName];
        for (const QString& stage : contact->head.relationships) ++counts.byRelationship[stage];
    }
    return counts;
}

void checkCounts(const ContactCounts& counts, const ContactCounts& expected)
{
    CHECK(counts.total == expected.total);
    CHECK(counts.persons == expected.persons);
    CHECK(counts.businesses == expected.businesses);
    CHECK(counts.drafts == expected.drafts);
    CHECK(counts.complete == expected.complete);
    CHECK(counts.byTeam == expected.byTeam);
    CHECK(counts.byRelationship == expected.byRelationship);
}

/// The numbers of all contacts, page by page.
std::vector<quint32> paged(RandomContacts& store, const QString& query, const SortBy& sort, int limit,
                           const std::function<void()>& between = {})
{
    std::vector<quint32> numbers;
    QString after;
    do {
        const auto page =
            run(store.db(), store.index, ContactPage{.query = query, .sort = sort, .limit = limit, .after = after});
        REQUIRE(page);
        CHECK(page->rows.size() <= size_t(limit));
        for (const ContactRow& row : page->rows) numbers.push_back(row.n);
        after = page->next;
        if (between) between();
    } while (!after.isEmpty());
    return numbers;
}

const QStringList sortFields{u"display_name"_s, u"last_name"_s, u"external_id"_s,  u"team"_s,
                             u"city"_s,         u"email"_s,     u"custom.size"_s,  u"custom.mood"_s,
                             u"last_contact"_s, u"status"_s,    u"relationship"_s, u"keywords"_s};

} // namespace

TEST_CASE("Any query gives the contacts and counts that going through all of them gives", "[queries][list]")
{
    RandomContacts store{7, 300};
    const auto all = allOf(store);
    for (int round = 0; round < 150; ++round) {
        const Part part = combine(store, 3);
        INFO(part.query.toStdString());
        std::vector<quint32> expected;
        std::vector<const Dashboard*> found;
        for (const Dashboard& contact : all)
            if (part.holds(contact)) {
                expected.push_back(contact.head.n);
                found.push_back(&contact);
            }
        const auto list = store.list(part.query);
        CHECK(*list.order == expected);
        checkCounts(list.counts, countsOf(found));
        const auto summary = run(store.db(), store.index, ContactSummary{part.query});
        REQUIRE(summary);
        checkCounts(*summary, list.counts);
    }
}

TEST_CASE("A list sorts by any column, the empty ones last and equal ones by name", "[queries][list]")
{
    RandomContacts store{11, 200};
    const auto all = allOf(store);
    const auto value = [](const Dashboard& contact, const QString& field) -> SortValue {
        const auto text = [](const QString& word) { return word.isEmpty() ? SortValue{} : SortValue{sortKey(word)}; };
        const auto number = [](double real) { return real == 0 ? SortValue{} : SortValue{real}; };
        if (field == u"team"_s) return text(contact.head.teamName);
        if (field == u"city"_s) return text(contact.head.city);
        if (field == u"email"_s) return text(contact.head.email);
        if (field == u"status"_s) return text(contact.head.status);
        if (field == u"custom.mood"_s) return text(customOf(contact, u"mood"_s));
        if (field == u"custom.size"_s)
            return customOf(contact, u"size"_s).isEmpty() ? SortValue{}
                                                          : SortValue{customOf(contact, u"size"_s).toDouble()};
        if (field == u"last_contact"_s) return number(double(contact.head.lastContact));
        if (field == u"relationship"_s) {
            double bits = 0;
            for (const QString& stage : contact.head.relationships) bits += double(relationship::bit(stage));
            return number(bits);
        }
        if (field == u"keywords"_s) {
            QStringList words;
            for (const KeywordRow& keyword : contact.keywords) words.append(keyword.word);
            return text(words.join(u", "_s));
        }
        return text(fieldOf(contact, field));
    };
    for (const QString& field : sortFields) {
        if (field == u"display_name"_s) continue;
        for (const bool descending : {false, true}) {
            INFO(field.toStdString() << (descending ? " descending" : ""));
            auto expected = all;
            std::stable_sort(expected.begin(), expected.end(), [&](const Dashboard& a, const Dashboard& b) {
                const SortValue left = value(a, field), right = value(b, field);
                if (left.index() == 0 || right.index() == 0) return left.index() != 0 && right.index() == 0;
                return descending ? right < left : left < right;
            });
            std::vector<quint32> numbers;
            for (const Dashboard& contact : expected) numbers.push_back(contact.head.n);
            CHECK(*store.list({}, {field, descending}).order == numbers);
        }
    }
    auto names = *store.list({}).order;
    std::reverse(names.begin(), names.end());
    CHECK(*store.list({}, {u"display_name"_s, true}).order == names);
}

TEST_CASE("A kept order follows what it depends on", "[queries][list]")
{
    RandomContacts store{5, 50};
    const SortBy byCity{u"city"_s, false}, byMood{u"custom.mood"_s, true}, byContact{u"last_contact"_s, true};
    for (const SortBy& sort : {byCity, byMood, byContact}) store.list({}, sort);
    const Id last = store.contacts.last();
    for (const Id& contact : store.contacts) store.set(Entity::Contact, contact, {{u"archived"_s, u"no"_s}});
    store.addTo(Entity::Location, last, {{u"city"_s, u"Aachen"_s}});
    store.set(Entity::Contact, last, {{u"custom.mood"_s, u"Zorn"_s}});
    store.addTo(Entity::Note, last, {{u"text"_s, u"new"_s}});
    const quint32 n = store.dashboard(last).head.n;
    const auto cities = run(store.db(), ContactRows{*store.list({}, byCity).order});
    REQUIRE(cities);
    CHECK(std::is_sorted(cities->begin(), cities->end(), [](const ContactRow& a, const ContactRow& b) {
        return !a.city.isEmpty() && (b.city.isEmpty() || sortKey(a.city) < sortKey(b.city));
    }));
    CHECK(store.list({}, byMood).order->front() == n);
    CHECK(store.list({}, byContact).order->front() == n);
}

TEST_CASE("Pages put together are the list", "[queries][list]")
{
    RandomContacts store{13, 120};
    for (const QString& field : sortFields)
        for (const bool descending : {false, true}) {
            INFO(field.toStdString() << (descending ? " descending" : ""));
            const SortBy sort{field, descending};
            CHECK(paged(store, {}, sort, 7) == *store.list({}, sort).order);
            CHECK(paged(store, u"type:person"_s, sort, 10) == *store.list(u"type:person"_s, sort).order);
        }
    const auto whole = run(store.db(), store.index, ContactPage{.limit = 0});
    REQUIRE(whole);
    CHECK(whole->rows.size() == store.list({}).order->size());
    CHECK(whole->next.isEmpty());
}

TEST_CASE("A page continues rightly when contacts come, go and change meanwhile", "[queries][list]")
{
    RandomContacts store{17, 150};
    for (const QString& field : {u"display_name"_s, u"city"_s, u"custom.size"_s}) {
        INFO(field.toStdString());
        // What is not touched comes out exactly once, in its order.
        QSet<quint32> touched;
        const auto before = *store.list({}, {field}).order;
        const auto seen = paged(store, {}, {field}, 9, [&] {
            const Id victim =
                store.any({u"x"_s}).isEmpty() ? Id{} : store.contacts[store.below(int(store.contacts.size()))];
            const auto head = store.dashboard(victim).head;
            if (head.deleted) return;
            touched.insert(head.n);
            if (store.chance(40))
                store.remove(Entity::Contact, victim);
            else
                store.set(
                    Entity::Contact, victim,
                    {{u"note_name"_s, u"Renamed "_s + QString::number(store.below(100))}, {u"custom.size"_s, u"3"_s}});
            REQUIRE(store.change(u"add"_s, [&](Pen& pen) { return store.addOne(pen); }));
            touched.insert(store.dashboard(store.contacts.last()).head.n);
        });
        std::vector<quint32> untouched, expected;
        std::copy_if(seen.begin(), seen.end(), std::back_inserter(untouched),
                     [&](quint32 n) { return !touched.contains(n); });
        std::copy_if(before.begin(), before.end(), std::back_inserter(expected),
                     [&](quint32 n) { return !touched.contains(n); });
        CHECK(untouched == expected);
    }
}

TEST_CASE("A cursor of another order is refused", "[queries][list]")
{
    RandomContacts store{19, 20};
    const auto page = run(store.db(), store.index, ContactPage{.limit = 5});
    REQUIRE(page);
    for (const auto& [sort, after] :
         {std::pair{SortBy{u"city"_s}, page->next}, {SortBy{}, u"nonsense!"_s}, {SortBy{}, u"AAAA"_s}}) {
        const auto wrong = run(store.db(), store.index, ContactPage{.sort = sort, .after = after});
        REQUIRE_FALSE(wrong);
        CHECK(wrong.error().code == Errc::BadQuery);
        CHECK(wrong.error().field == u"after"_s);
    }
}

TEST_CASE("A row of a list says what the dashboard says", "[queries][list]")
{
    RandomContacts store{23, 120};
    store.add(Entity::ContactPerson, {{u"person"_s,
                                       [&] {
                                           for (const Id& id : store.contacts)
                                               if (store.dashboard(id).head.type == u"person"_s) return id.toString();
                                           return QString{};
                                       }()},
                                      {u"business"_s, [&] {
                                           for (const Id& id : store.contacts)
                                               if (store.dashboard(id).head.type == u"business"_s) return id.toString();
                                           return QString{};
                                       }()}});
    store.addTo(Entity::Task, store.contacts[0], {{u"title"_s, u"Later"_s}, {u"due"_s, u"2030-01-01"_s}});
    store.addTo(Entity::Task, store.contacts[0], {{u"title"_s, u"Sooner"_s}, {u"due"_s, u"2029-01-01"_s}});
    store.addTo(Entity::Email, store.contacts[0], {{u"address"_s, u"first@x.example"_s}});
    store.addTo(Entity::Email, store.contacts[0], {{u"address"_s, u"second@x.example"_s}, {u"primary"_s, u"yes"_s}});
    for (const Id& id : store.contacts) {
        const ContactRow head = store.dashboard(id).head;
        const auto rows = run(store.db(), ContactRows{{head.n}});
        REQUIRE(rows);
        const ContactRow& row = rows->front();
        CHECK(row.id == head.id);
        CHECK(row.displayName == head.displayName);
        CHECK(row.type == head.type);
        CHECK(row.status == head.status);
        CHECK(row.archived == head.archived);
        CHECK(row.relationships == head.relationships);
        CHECK(row.responsibleName == head.responsibleName);
        CHECK(row.teamName == head.teamName);
        CHECK(row.email == head.email);
        CHECK(row.phone == head.phone);
        CHECK(row.city == head.city);
        CHECK(row.country == head.country);
        CHECK(row.customers == head.customers);
        CHECK(row.lastContact == head.lastContact);
        CHECK(row.nextTask == head.nextTask);
        CHECK(row.nextTaskDue == head.nextTaskDue);
        CHECK(row.createdAt == head.createdAt);
        CHECK(row.externalId == head.externalId);
    }
    const ContactRow first = store.dashboard(store.contacts[0]).head;
    CHECK(first.nextTask == u"Sooner"_s);
    CHECK(first.email == u"second@x.example"_s);
    const auto rows = run(store.db(), ContactRows{{999999, first.n}});
    REQUIRE(rows);
    CHECK(rows->at(0).n == 0);
    CHECK(rows->at(1).n == first.n);

    const auto painted = run(store.db(), FirstContacts{.limit = 30});
    REQUIRE(painted);
    const auto order = *store.list({}).order;
    REQUIRE(painted->size() == 30);
    for (size_t i = 0; i < painted->size(); ++i) CHECK(painted->at(i).n == order[i]);
}
