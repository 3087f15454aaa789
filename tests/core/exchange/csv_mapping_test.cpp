// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_mapping.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace kontor;

namespace {

CsvMapping parsed(const QByteArray& json)
{
    auto mapping = CsvMapping::fromJson(json);
    if (!mapping) FAIL(mapping.error().detail.toStdString() << " " << mapping.error().field.toStdString());
    return *mapping;
}

/// "column field detail" of the mistake.
QString mistake(const QByteArray& json)
{
    const auto mapping = CsvMapping::fromJson(json);
    REQUIRE(!mapping);
    CHECK(mapping.error().code == Errc::BadMapping);
    return QStringList{mapping.error().column, mapping.error().field, mapping.error().detail}.join(u' ');
}

} // namespace

TEST_CASE("every importable field can be named in a mapping and comes back as the same name", "[csv]")
{
    for (const auto& [entity, prefix] :
         {std::pair{Entity::Contact, u""_s}, std::pair{Entity::Email, u"email."_s},
          std::pair{Entity::Phone, u"phone_2."_s}, std::pair{Entity::Location, u"location_home."_s},
          std::pair{Entity::Link, u"link_blog."_s}}) {
        for (const Field& field : entityInfo(entity).fields) {
            const QString name = prefix + QLatin1StringView{field.name};
            const auto read = CsvField::parse(name);
            CAPTURE(name.toStdString());
            REQUIRE(read.has_value() == field.is(FieldFlag::Importable));
            if (!read) continue;
            const auto again = CsvField::parse(read->toString());
            REQUIRE(again);
            CHECK(*again == *read);
        }
    }
}

TEST_CASE("names of fields address rows by number and kind", "[csv]")
{
    const auto canonical = [](const QString& name) {
        const auto field = CsvField::parse(name);
        return field ? field->toString() : u"none"_s;
    };
    for (const QString& name : {u"id"_s,
                                u"first_name"_s,
                                u"relationship"_s,
                                u"name"_s,
                                u"full_name"_s,
                                u"company"_s,
                                u"keywords"_s,
                                u"email"_s,
                                u"email_2"_s,
                                u"email_work"_s,
                                u"phone_mobile"_s,
                                u"phone_work_fax_2"_s,
                                u"email_2.kind"_s,
                                u"location.city"_s,
                                u"location_home.street2"_s,
                                u"location_3.lat"_s,
                                u"website"_s,
                                u"website_2"_s,
                                u"link_twitter"_s,
                                u"link.label"_s,
                                u"custom.size_2"_s})
        CHECK(canonical(name) == name);
    CHECK(canonical(u"email_1"_s) == u"email");
    CHECK(canonical(u"email.address"_s) == u"email");
    CHECK(canonical(u"phone_home_1.number"_s) == u"phone_home");
    CHECK(canonical(u"link_website"_s) == u"website");
    for (const QString& name : {u"First Name"_s, u"email_"_s, u"email__work"_s, u"email_0"_s, u"email_1000"_s,
                                u"emails"_s, u"location"_s, u"location.planet"_s, u"phone.e164"_s, u"email.contact"_s,
                                u"custom."_s, u"custom.Size"_s, u"website_url"_s, u"status"_s, u"customer_number"_s})
        CHECK(canonical(name) == u"none");
}

TEST_CASE("a mapping is written as it is read", "[csv]")
{
    const CsvMapping mapping = parsed(R"({
        "columns": [
            {"header": "Name", "field": "full_name", "split": "last_first", "rule": "if_empty"},
            {"header": "Mail", "field": "email", "split": ";", "index": 3},
            {"header": "Day", "field": "birthday", "combine": "day"},
            {"header": "Month", "field": "birthday", "combine": "month"},
            {"header": "Street", "field": "location.street"},
            {"header": "No", "field": "location.street", "combine": " "},
            {"header": "Since", "field": "custom.since", "custom_type": "date", "date_order": "mdy", "rule": "never"},
            {"header": "Rest", "field": ""}],
        "dialect": {"delimiter": ";", "header": true}, "encoding": "cp1252", "type": "person", "duplicates": "update",
        "key": "email", "region": "Germany"})");
    CHECK(mapping.columns.size() == 8);
    CHECK(mapping.columns[0].rule == CsvRule::IfEmpty);
    CHECK(mapping.columns[6].dateOrder == DateOrder::MonthDayYear);
    CHECK(mapping.format.delimiter == u';');
    CHECK(mapping.format.encoding == u"windows-1252");
    CHECK(mapping.duplicates == CsvMapping::Duplicates::Update);
    CHECK(mapping.region == u"DE");
    const auto again = CsvMapping::fromJson(mapping.toJson());
    REQUIRE(again);
    CHECK(*again == mapping);
}

TEST_CASE("every mistake in a mapping is one error that names its column", "[csv]")
{
    const auto column = [](const QByteArray& object) {
        return "{\"columns\": [{\"header\": \"A\", \"field\": \"first_name\"}, " + object + "]}";
    };
    CHECK(mistake("[1]") == u"  not_an_object");
    CHECK(mistake("{\"columns\": ") == u"  not_an_object");
    CHECK(mistake("{}") == u" columns missing");
    CHECK(mistake(R"({"columns": []})") == u" columns wrong_value");
    CHECK(mistake(column("5")) == u" columns not_an_object");
    CHECK(mistake(column(R"({"header": "B"})")) == u"B field missing");
    CHECK(mistake(column(R"({"field": "email"})")) == u" header missing");
    CHECK(mistake(column(R"({"header": "B", "field": "emial"})")) == u"B field unknown_field");
    CHECK(mistake(column(R"({"header": "B", "field": "display_name"})")) == u"B field read_only");
    CHECK(mistake(column(R"({"header": "B", "field": 5})")) == u"B field unknown_field");
    CHECK(mistake(column(R"({"header": "B", "field": "email", "rule": "always"})")) == u"B rule wrong_value");
    CHECK(mistake(column(R"({"header": "B", "field": "email", "index": -1})")) == u"B index wrong_value");
    CHECK(mistake(column(R"({"index": 2, "field": "email", "index": 2.5})")) == u" index wrong_value");
    CHECK(mistake(column(R"({"header": "B", "field": "last_name", "split": ";"})")) == u"B split does_not_fit");
    CHECK(mistake(column(R"({"header": "B", "field": "full_name", "split": ";"})")) == u"B split wrong_value");
    CHECK(mistake(column(R"({"header": "B", "field": "birthday", "combine": "-"})")) == u"B combine wrong_value");
    CHECK(mistake(column(R"({"header": "B", "field": "email", "combine": "-"})")) == u"B combine does_not_fit");
    CHECK(mistake(column(R"({"header": "B", "field": "custom.x", "custom_type": "colour"})")) ==
          u"B custom_type wrong_value");
    CHECK(mistake(column(R"({"header": "B", "field": "email", "colour": 1})")) == u"B colour unknown_key");
    CHECK(mistake(column(R"({"header": "B", "field": "first_name"})")) == u"B first_name twice");
    const auto whole = [](const QByteArray& rest) {
        return "{\"columns\": [{\"header\": \"A\", \"field\": \"first_name\"}], " + rest + "}";
    };
    CHECK(mistake(whole(R"("type": "robot")")) == u" type wrong_value");
    CHECK(mistake(whole(R"("type": "business")")) == u"A first_name wrong_type");
    CHECK(mistake(whole(R"("duplicates": "merge")")) == u" duplicates wrong_value");
    CHECK(mistake(whole(R"("key": "email")")) == u" key not_mapped");
    CHECK(mistake(whole(R"("key": "nothing")")) == u" key unknown_field");
    CHECK(mistake(whole(R"("encoding": "klingon")")) == u" encoding wrong_value");
    CHECK(mistake(whole(R"("region": "Atlantis")")) == u" region wrong_value");
    CHECK(mistake(whole(R"("dialect": {"quote": "x"})")) == u"  dialect.quote");
    CHECK(mistake(whole(R"("colour": 1)")) == u" colour unknown_key");
}

TEST_CASE("columns are found in the file by header, and by place where headers do not tell", "[csv]")
{
    const CsvMapping byHeader = parsed(
        R"({"columns": [{"header": "mail", "field": "email"}, {"header": "Name", "field": "name"}, {"header": "Gone", "field": ""}]})");
    const auto places = byHeader.positionsIn({u"Name"_s, u" Mail"_s, u"Name 2"_s}, 3);
    REQUIRE(places);
    CHECK(*places == std::vector<int>{1, 0, -1});
    const auto missing = byHeader.positionsIn({u"Name"_s}, 1);
    REQUIRE(!missing);
    CHECK(missing.error().column == u"mail");
    CHECK(missing.error().detail == u"no_such_column");
    CHECK(byHeader.positionsIn({u"Mail"_s, u"MAIL"_s, u"Name"_s}, 3).error().detail == u"several_columns");

    const CsvMapping twice = parsed(
        R"({"columns": [{"header": "Phone", "index": 0, "field": "phone"}, {"header": "Phone", "index": 2, "field": "phone_2"}]})");
    CHECK(*twice.positionsIn({u"Phone"_s, u"x"_s, u"Phone"_s}, 3) == std::vector<int>{0, 2});

    const CsvMapping fromZero =
        parsed(R"({"columns": [{"index": 0, "field": "first_name"}, {"index": 1, "field": "last_name"}]})");
    CHECK(*fromZero.positionsIn({}, 2) == std::vector<int>{0, 1});
    CHECK(fromZero.positionsIn({}, 1).error().column == u"#2");
    const CsvMapping fromOne =
        parsed(R"({"columns": [{"index": 1, "field": "first_name"}, {"index": 2, "field": "last_name"}]})");
    CHECK(*fromOne.positionsIn({}, 2) == std::vector<int>{0, 1});
}

TEST_CASE("rows are compared by the best key there is", "[csv]")
{
    CHECK(parsed(R"({"columns": [{"header": "a", "field": "email_work"}, {"header": "b", "field": "external_id"}]})")
              .effectiveKey() == u"external_id");
    CHECK(parsed(R"({"columns": [{"header": "a", "field": "email_work"}]})").effectiveKey() == u"email");
    CHECK(parsed(R"({"columns": [{"header": "a", "field": "phone"}]})").effectiveKey() == u"row");
    CHECK(parsed(R"({"columns": [{"header": "a", "field": "phone_mobile"}], "key": "phone"})").effectiveKey() ==
          u"phone");
}
