// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/sync_rig.h"
#include "ui/boxes/registry.h"

#include <QAbstractButton>

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;

namespace {

/// The keys of the boxes whose titles say this.
QStringList marked(SyncRig& rig, const QString& words)
{
    QStringList keys;
    for (const BoxInfo& info : allBoxes()) {
        const QString key = QString::fromLatin1(info.key);
        if (rig.find<QWidget>(u"box."_s + key)->accessibleDescription() == words) keys << key;
    }
    keys.sort();
    return keys;
}

} // namespace

TEST_CASE("a box says in its title that what it shows waits or is contested", "[box_marks]")
{
    SyncRig rig{{u"Ada König"_s, u"Zoë Smith"_s, u"Acme"_s}};
    const Id ada = rig.idOf(u"Ada König"_s);
    const QString waits = u"waits to be sent"_s, open = u"needs a decision"_s;
    const auto set = [&](const QString& field, const QString& text) {
        REQUIRE(rig.wait(rig.workspace().perform(SetRecord{Entity::Contact, ada, {{field, text}}})));
    };
    set(u"nickname"_s, u"The first"_s); // before there was a server
    rig.join();
    rig.window->openText(ada.toString());
    REQUIRE(rig.until([&] { return rig.seen(u"dashboard"_s) != nullptr; }));
    rig.settle();
    CHECK(marked(rig, waits) == QStringList{});

    rig.addTo(ada, Entity::Keyword, {{u"word"_s, u"vip"_s}});
    CHECK(rig.until([&] { return marked(rig, waits) == QStringList{u"keywords"_s}; }));
    const auto tabs = rig.find<QWidget>(u"box.keywords"_s)->findChildren<QAbstractButton*>(u"box.keywords.tab"_s);
    REQUIRE_FALSE(tabs.isEmpty());
    CHECK(tabs.front()->accessibleName() == u"Keywords, waits to be sent"_s);
    set(u"language"_s, u"fr"_s);
    CHECK(rig.until([&] { return marked(rig, waits) == QStringList{u"communication"_s, u"keywords"_s}; }));
    set(u"job_title"_s, u"Countess"_s);
    CHECK(rig.until([&] {
        return marked(rig, waits) == QStringList{u"communication"_s, u"details"_s, u"keywords"_s};
    }));
    rig.conflict(u"refused"_s, Entity::Contact, ada, u"job_title"_s, {}, u"Admiral"_s);
    CHECK(rig.until([&] { return marked(rig, open) == QStringList{u"details"_s}; })); // the more urgent of both
    rig.conflict(u"superseded"_s, Entity::Contact, ada, u"responsible"_s, {}, {});
    CHECK(rig.until([&] { return marked(rig, open) == QStringList{u"details"_s, u"responsible"_s}; }));

    // Nobody else's.
    rig.window->openText(rig.idOf(u"Zoë Smith"_s).toString());
    CHECK(rig.until([&] { return marked(rig, open).isEmpty() && marked(rig, waits).isEmpty(); }));
    rig.window->openText(ada.toString());
    CHECK(rig.until([&] { return marked(rig, open).size() == 2; }));
}

TEST_CASE("a connection that waits marks the dashboards of both", "[box_marks]")
{
    SyncRig rig{{u"Ada König"_s, u"Acme"_s}};
    const Id ada = rig.idOf(u"Ada König"_s), acme = rig.idOf(u"Acme"_s);
    rig.join();
    REQUIRE(rig.wait(rig.workspace().perform(
        AddRecord{Entity::ContactPerson, {{u"person"_s, ada.toString()}, {u"business"_s, acme.toString()}}})));
    for (const Id& each : {ada, acme}) {
        rig.window->openText(each.toString());
        REQUIRE(rig.until([&] { return rig.seen(u"dashboard"_s) != nullptr; }));
        CHECK(rig.until([&] { return marked(rig, u"waits to be sent"_s) == QStringList{u"contact_persons"_s}; }));
    }
}

TEST_CASE("every box that shows a part of the contact without rows of its own has marks", "[box_marks]")
{
    QStringList with;
    for (const BoxInfo& info : allBoxes())
        if (!info.marks.empty()) with << QString::fromLatin1(info.key);
    with.sort();
    CHECK(with == QStringList{u"categories"_s, u"communication"_s, u"consents"_s, u"contact_persons"_s, u"details"_s,
                              u"keywords"_s, u"responsible"_s, u"specifications"_s, u"target_market"_s, u"team"_s});
}
