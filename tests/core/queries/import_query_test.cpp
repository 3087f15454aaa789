// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/queries/query_store.h"

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::QueryStore;

namespace {

/// As an import writes: an operation of its own that names it, and a run that remembers it.
Id import(QueryStore& store, const Store::Work& work)
{
    const Id id = store->newId();
    auto group = store->begin({.kind = u"import_csv"_s, .label = u"a.csv"_s, .actor = store.actor, .import = id});
    REQUIRE(group);
    const auto written = store->write(*group, [&](Pen& pen) -> Status {
        if (auto done = work(pen); !done) return done;
        return pen.imports().save({.id = id,
                                   .group = group->no,
                                   .file = u"a.csv"_s,
                                   .sha256 = QByteArray(32, 'a'),
                                   .mapping = u"{}"_s,
                                   .totals = u"{}"_s,
                                   .state = u"done"_s});
    });
    REQUIRE(written);
    store.index.apply(written->changes);
    REQUIRE(store->end(*group));
    return id;
}

Status addPerson(Pen& pen, const QString& name)
{
    const auto made = pen.create(Entity::Contact, {{Contact::Type, u"person"_s}, {Contact::FirstName, name}});
    return made ? Status{} : Status{made.error()};
}

} // namespace

TEST_CASE("What an import made or changed is found by its id, and that of the last one by a word", "[query][import]")
{
    QueryStore store;
    const Id ada = store.add(Entity::Contact, {{u"type"_s, u"person"_s}, {u"first_name"_s, u"Ada"_s}});
    CHECK(store.names(u"import:last"_s) == QStringList{});
    const Id first = import(store, [](Pen& pen) { return addPerson(pen, u"Ben"_s); });
    const Id second = import(store, [&](Pen& pen) -> Status {
        if (auto done = pen.set(Entity::Contact, ada, Contact::LastName, u"König"_s); !done) return done;
        return addPerson(pen, u"Cy"_s);
    });
    CHECK(store.names(u"import:"_s + first.toString()) == QStringList{u"Ben"_s});
    CHECK(store.names(u"import:"_s + first.toString().first(13)).contains(u"Ben"_s));
    CHECK(store.names(u"import:last"_s) == QStringList{u"Ada König"_s, u"Cy"_s});
    CHECK(store.names(u"import:"_s + second.toString() + u" -cy"_s) == QStringList{u"Ada König"_s});
    CHECK(store.names(u"import:ffffffff"_s) == QStringList{});
}
