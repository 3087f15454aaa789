// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/custom_field_rules.h"

#include "core/domain/choice_change.h"
#include "core/domain/custom_cells.h"
#include "tests/support/catch.h"

using namespace kontor;
using namespace Qt::StringLiterals;

namespace {

Cells definition(const QString& type, const Cells& more = {})
{
    Cells cells{{CustomField::Key, u"size"_s}, {CustomField::Label, u"Size"_s}, {CustomField::Type, type}};
    for (const Cell& cell : more) putCell(cells, cell.field, cell.value);
    return cells;
}

/// What is wrong with a new field, as it would be kept: "" or code, field and value.
QString wrong(const Cells& cells)
{
    const auto fine = checkDefinition(keptDefinition(cells), nullptr);
    if (fine) return {};
    return u"%1 %2 %3"_s.arg(int(fine.error().code)).arg(fine.error().field, fine.error().value).trimmed();
}

QString said(Errc code, const QString& rest) { return u"%1 %2"_s.arg(int(code)).arg(rest); }

} // namespace

TEST_CASE("A key is written as field names are", "[custom_field]")
{
    for (const QString& key : {u"size"_s, u"size_2"_s, u"цвет"_s})
        CHECK(wrong(definition(u"text"_s, {{CustomField::Key, key}})).isEmpty());
    for (const auto& [key, better] : {std::pair{u"Ä Ö"_s, u"a_o"_s},
                                      {u"Size"_s, u"size"_s},
                                      {u"_a_"_s, u"a"_s},
                                      {u"a-b"_s, u"a_b"_s},
                                      {u"!"_s, u"size_cm"_s}}) {
        const auto refused = checkDefinition(definition(u"text"_s, {{CustomField::Key, key}}), nullptr);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == Errc::InvalidChoice);
        CHECK(refused.error().detail == u"key"_s);
        CHECK(refused.error().other == better);
    }
}

TEST_CASE("A choice has choices, and each once", "[custom_field]")
{
    const auto choices = [](const QString& type, const QString& words) {
        return definition(type, {{CustomField::Choices, words}});
    };
    const QString empty = said(Errc::Required, u"custom_field.choices"_s);
    for (const QString& type : {u"choice"_s, u"multiple_choice"_s}) {
        CHECK(wrong(definition(type)) == empty);
        CHECK(wrong(choices(type, u" ; "_s)) == empty);
        CHECK(wrong(choices(type, u"A;B"_s)).isEmpty());
        CHECK(wrong(choices(type, u"Müller;B;Muller"_s)) == said(Errc::AlreadyExists, u"Muller"_s));
    }
    CHECK(wrong(definition(u"text"_s)).isEmpty());
    const Cells kept =
        keptDefinition(definition(u"choice"_s, {{CustomField::Choices, u"A; b ;;a;C"_s},
                                                {CustomField::Colours, u"#aaaaaa;;#000000;;#cccccc"_s}}));
    CHECK(cellOf(kept, CustomField::Choices).text() == u"A;b;C"_s);
    CHECK(cellOf(kept, CustomField::Colours).text() == u"#aaaaaa;;#cccccc"_s);
}

TEST_CASE("A field is visible in forms that there are", "[custom_field]")
{
    const auto visible = [](const QString& words) { return definition(u"text"_s, {{CustomField::VisibleIn, words}}); };
    CHECK(wrong(visible(u"dashboard"_s)).isEmpty());
    CHECK(wrong(visible(u"create; dashboard"_s)).isEmpty());
    CHECK(cellOf(keptDefinition(visible(u"create; dashboard"_s)), CustomField::VisibleIn).isEmpty()); // everywhere
    CHECK(cellOf(keptDefinition(visible(u"create;create"_s)), CustomField::VisibleIn).text() == u"create"_s);
    CHECK(wrong(visible(u"dashboard;list"_s)) == said(Errc::InvalidChoice, u"custom_field.visible_in list"_s));
}

TEST_CASE("What stands in a definition may stay", "[custom_field]")
{
    std::vector<Value> before(CustomField::fields.size());
    before[CustomField::Key] = u"Ä Ö"_s;
    before[CustomField::Type] = u"choice"_s;
    before[CustomField::VisibleIn] = u"moon"_s;
    CHECK(checkDefinition({{CustomField::Label, u"New"_s}, {CustomField::VisibleIn, u"moon"_s}}, &before));
    CHECK_FALSE(checkDefinition({{CustomField::Type, u"multiple_choice"_s}}, &before));
    CHECK_FALSE(checkDefinition({{CustomField::VisibleIn, u"sun"_s}}, &before));
}

TEST_CASE("A choice that goes went, or stands at its place under another name", "[custom_field]")
{
    using Lost = std::vector<LostChoice>;
    const QStringList before{u"Red"_s, u"Green"_s, u"Blue"_s};
    CHECK(lostChoices(before, {u"Blue"_s, u"Green"_s, u"Red"_s}).empty());
    CHECK(lostChoices(before, {u"Ruby"_s, u"Green"_s, u"Blue"_s}) == Lost{{u"Red"_s, u"Ruby"_s}});
    CHECK(lostChoices(before, {u"Green"_s, u"Blue"_s}) == Lost{{u"Red"_s, {}}});
    CHECK(lostChoices(before, {u"Green"_s, u"Blue"_s, u"Ruby"_s}) == Lost{{u"Red"_s, {}}});
    const Lost written = lostChoices(before, {u"Green"_s, u"RED"_s});
    CHECK(written == Lost{{u"Red"_s, u"RED"_s}, {u"Blue"_s, {}}});
    CHECK(written.front().isSame());
    CHECK_FALSE(written.back().isSame());
    CHECK(chosenAnew(u"Red;Blue;Ruby"_s, {{u"Red"_s, u"Ruby"_s}, {u"Blue"_s, {}}}) == u"Ruby"_s);
}

TEST_CASE("Of several choices each is chosen once, and money says what it lacks", "[custom_field]")
{
    const CustomType several{.key = u"mood"_s, .type = u"multiple_choice"_s, .choices = {u"Red"_s, u"Blue"_s}};
    CHECK(cellOf(*customCells(several, u"red; Blue;RED"_s), CustomValue::Text).text() == u"Red;Blue"_s);
    const CustomType money{.key = u"price"_s, .type = u"money"_s};
    for (const auto& [text, reason] :
         {std::pair{u"12.50"_s, u"no_currency"_s}, {u"12.5055 EUR"_s, u"too_precise"_s}, {u"x"_s, u"not_a_number"_s}}) {
        const auto cells = customCells(money, text);
        REQUIRE_FALSE(cells);
        CHECK(cells.error().code == Errc::InvalidNumber);
        CHECK(cells.error().detail == reason);
        CHECK(cells.error().field == u"custom.price"_s);
        CHECK(cells.error().value == text);
    }
}
