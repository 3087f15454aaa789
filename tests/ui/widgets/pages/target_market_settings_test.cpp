// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/dashboard_lists.h"
#include "tests/ui/widgets/keys.h"
#include "ui/support/row_table.h"

#include <QLabel>

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;

namespace {

TargetMarkets::Answer markets(WindowRig& rig) { return *rig.wait(rig.workspace().ask(TargetMarkets{})); }

void untilForm(WindowRig& rig, bool open)
{
    REQUIRE(rig.until([&] { return (rig.seen(u"settings.target_markets.sheet"_s) != nullptr) == open; }));
}

} // namespace

TEST_CASE("a target market gets a rule in the settings, and one that does not read is refused", "[settings_keys]")
{
    WindowRig rig;
    goToSection(rig, u"target markets"_s, u"target_markets"_s);
    rig.key(Qt::Key_N, Qt::ControlModifier);
    untilForm(rig, true);
    rig.settle();
    rig.type(u"Dealers"_s);
    rig.key(Qt::Key_Tab);
    rig.type(u"Who sells on"_s);
    rig.key(Qt::Key_Tab);
    rig.type(u"type:("_s);
    rig.key(Qt::Key_S, Qt::ControlModifier);
    const auto refused = [&] {
        for (const QWidget* error : rig.seen(u"settings.target_markets.sheet"_s)->findChildren<QWidget*>(u"error"_s))
            if (error->isVisible()) return true;
        return false;
    };
    REQUIRE(rig.until(refused));
    CHECK(markets(rig).empty());
    tabTo(rig, u"field.query"_s);
    rig.key(Qt::Key_A, Qt::ControlModifier);
    rig.type(u"type:business"_s);
    rig.key(Qt::Key_S, Qt::ControlModifier);
    untilForm(rig, false);
    REQUIRE(markets(rig).size() == 1);
    CHECK(markets(rig).front().query == u"type:business"_s);
    CHECK(markets(rig).front().description == u"Who sells on"_s);
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(rig.until([&] { return markets(rig).empty(); }));
}

TEST_CASE("a rule says whom it takes while it is typed, and may be the filter of a view", "[settings_keys]")
{
    WindowRig rig{{u"Acme"_s, u"Zenit"_s}};
    REQUIRE(rig.wait(
        rig.workspace().perform(AddRecord{Entity::View, {{u"name"_s, u"Only Zenit"_s}, {u"query"_s, u"zenit"_s}}})));
    goToSection(rig, u"target markets"_s, u"target_markets"_s);
    rig.key(Qt::Key_N, Qt::ControlModifier);
    untilForm(rig, true);
    rig.settle();
    rig.type(u"Dealers"_s);
    auto* count = rig.find<QLabel>(u"settings.target_markets.count"_s);
    CHECK(count->text().contains(u"by hand"_s));
    tabTo(rig, u"field.query"_s);
    rig.type(u"type:business"_s);
    CHECK(rig.until([&] { return count->text() == u"Takes 2 contacts now."_s; }));
    tabTo(rig, u"settings.target_markets.views"_s);
    rig.key(Qt::Key_Down);
    CHECK(rig.until([&] { return count->text() == u"Takes 1 contact now."_s; }));
    rig.key(Qt::Key_S, Qt::ControlModifier);
    untilForm(rig, false);
    REQUIRE(markets(rig).size() == 1);
    CHECK(markets(rig).front().query == u"zenit"_s);
    // The list counts them too.
    const auto shown = [&] {
        const auto* model = rig.find<RowTable>(u"settings.target_markets.list"_s)->model();
        return model->rowCount() == 1 && model->index(0, 3).data().toString() == u"1"_s;
    };
    CHECK(rig.until(shown));
}
