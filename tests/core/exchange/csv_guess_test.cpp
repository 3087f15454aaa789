// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/csv_guess_rig.h"
#include "tests/support/paths.h"

using namespace Qt::StringLiterals;
using namespace kontor;

namespace {

GuessOf guessFile(const QString& name)
{
    const auto input = CsvInput::open(test::testData(name));
    REQUIRE(input);
    return GuessOf{*input};
}

} // namespace

TEST_CASE("a list of breweries is mapped without help", "[csv]")
{
    const GuessOf guess = guessFile(u"lists/breweries.csv"_s);
    CHECK(guess.mapping().type == u"business");
    CHECK(guess.mapping().region == u"US");
    CHECK(guess.mapping().key == u"external_id");
    guess.check(uR"(
        id=external_id
        name=name
        brewery_type=custom.brewery_type
        address_1=location.street
        address_2=location.street2
        address_3=location.street2
        city=location.city
        state_province=location.region
        postal_code=location.postal_code
        country=location.country
        phone=phone
        website_url=website
        longitude=location.lon
        latitude=location.lat)"_s);
    CHECK(guess.column(u"address_3"_s).combine == u", ");
}

TEST_CASE("lists of legislators are mapped without help, the same way for the living and the dead", "[csv]")
{
    for (const QString& file : {u"lists/legislators-current.csv"_s, u"lists/legislators-historical.csv"_s}) {
        const GuessOf guess = guessFile(file);
        CHECK(guess.mapping().type == u"person");
        CHECK(guess.mapping().region == u"US");
        CHECK(guess.mapping().key == u"external_id");
        guess.check(uR"(
            last_name=last_name
            first_name=first_name
            middle_name=middle_name
            suffix=suffix
            nickname=nickname
            full_name=full_name
            birthday=birthday
            gender=gender
            type=custom.type
            state=custom.state
            district=custom.district
            party=custom.party
            url=website
            address=location.street
            phone=phone
            contact_form=link_contact_form
            rss_url=link_rss
            twitter=link_twitter
            facebook=link_facebook
            mastodon=link_mastodon
            bioguide_id=external_id
            thomas_id=custom.thomas_id
            fec_ids=custom.fec_ids
            wikipedia_id=custom.wikipedia_id)"_s);
        CHECK(guess.field(u"washington_post_id"_s).isEmpty());
        CHECK(guess.column(u"full_name"_s).rule == CsvRule::IfEmpty);
        CHECK(guess.column(u"thomas_id"_s).customType == u"text");
        CHECK(guess.column(u"govtrack_id"_s).customType == u"text");
    }
}

TEST_CASE("Thunderbird's address book is mapped without help", "[csv]")
{
    const GuessOf guess = guessFile(u"csv/thunderbird-basic.csv"_s);
    guess.check(uR"(
        First Name=first_name
        Last Name=last_name
        Display Name=full_name
        Nickname=nickname
        Primary Email=email
        Secondary Email=email_2
        Work Phone=phone_work
        Home Phone=phone_home
        Fax Number=phone_fax
        Pager Number=phone_pager
        Mobile Number=phone_mobile
        Home Address=location_home.street
        Home Address 2=location_home.street2
        Home City=location_home.city
        Home State=location_home.region
        Home ZipCode=location_home.postal_code
        Home Country=location_home.country
        Work Address=location_work.street
        Work ZipCode=location_work.postal_code
        Job Title=job_title
        Organization=company
        Web Page 1=website
        Web Page 2=website_2
        Birth Year=birthday
        Birth Month=birthday
        Birth Day=birthday
        Notes=notes)"_s);
    CHECK(guess.column(u"Birth Year"_s).combine == u"year");
    CHECK(guess.column(u"Birth Month"_s).combine == u"month");
    CHECK(guess.column(u"Birth Day"_s).combine == u"day");
    CHECK(guessFile(u"csv/thunderbird-semicolon.csv"_s).fields() ==
          QStringList{u"full_name"_s, u"first_name"_s, u"last_name"_s, u"email"_s});
    CHECK(guessFile(u"csv/thunderbird-no-header.csv"_s).fields() ==
          QStringList{u"full_name"_s, u"first_name"_s, u"last_name"_s, u"email"_s});
}

TEST_CASE("a header that equals a field maps to it if its values fit", "[csv]")
{
    CsvGuessOptions options;
    options.names = [](QStringView field, const QString& value) { return field == u"id" && value == u"known"; };
    CHECK(GuessOf{u"id,type,first_name\nknown,person,Ada\n"_s, options}.fields() ==
          QStringList{u"id"_s, u"type"_s, u"first_name"_s});
    const GuessOf foreign{u"id,type,first_name,birthday,language\n7,senator,Ada,soon,purple\n"_s, options};
    CHECK(foreign.fields() ==
          QStringList{u"external_id"_s, u"custom.type"_s, u"first_name"_s, u"custom.birthday"_s, u"custom.language"_s});
    const GuessOf both{u"id,external_id,first_name\n7,A-1,Ada\n"_s};
    CHECK(both.fields() == QStringList{u"external_id"_s, u"external_id"_s, u"first_name"_s});
    CHECK(both.column(u"id"_s).rule == CsvRule::IfEmpty);
    CHECK(GuessOf{u"title,first_name\nDr.,Ada\n"_s}.field(u"title"_s) == u"title");
    CHECK(GuessOf{u"title,first_name\nSales Manager,Ada\n"_s}.field(u"title"_s) == u"job_title");
    GuessOf{u"first_name,email_2,phone_mobile,location_home.city,link_blog,custom.size,do_not_call,responsible\n"
            u"Ada,a@x.example,+49 171 1234567,Ulm,https://a.example,5,1,Bob\n"_s}
        .check(uR"(
            email_2=email_2
            phone_mobile=phone_mobile
            location_home.city=location_home.city
            link_blog=link_blog
            custom.size=custom.size
            do_not_call=do_not_call
            responsible=custom.responsible)"_s);
    GuessOf{u"email,email_verified,phone_type,Phone Ext\na@x.example,true,mobile,12\n"_s}.check(uR"(
        email=email
        email_verified=custom.email_verified
        phone_type=phone.kind
        Phone Ext=custom.phone_ext)"_s);
}

TEST_CASE("Kontor's own export comes back into its own fields", "[csv]")
{
    const GuessOf guess{
        u"id,type,display_name,status,first_name,relationship,location.city\nx,person,Ada,draft,Ada,customer;partner,Ulm\n"_s};
    CHECK(guess.fields() ==
          QStringList{u"external_id"_s, u"type"_s, {}, {}, u"first_name"_s, u"relationship"_s, u"location.city"_s});
    CHECK(guess.mapping().type.isEmpty());
    CHECK(guess.column(u"relationship"_s).split == u";");
}

TEST_CASE("title is a form of address or a job, as the columns beside it and its values say", "[csv]")
{
    CHECK(GuessOf{u"Title,First Name,Job Title\n"_s}.field(u"Title"_s) == u"title");
    CHECK(GuessOf{u"Title,First Name,Company\n"_s}.field(u"Title"_s) == u"job_title");
    CHECK(GuessOf{u"Salutation,Title,First Name\n"_s}.field(u"Title"_s) == u"job_title");
    CHECK(GuessOf{u"Title,First Name\nMr.,Bob\nMs.,Ada\n"_s}.field(u"Title"_s) == u"title");
    CHECK(GuessOf{u"Title,First Name,Job Title\nHead of Sales,Bob,x\nChief of Staff,Ada,y\n"_s}.field(u"Title"_s) !=
          u"title");
    const GuessOf german{u"Anrede;Titel;Vorname\nHerr;Dr.;Hans\nFrau;Prof.;Eva\n"_s};
    CHECK(german.fields() == QStringList{u"title"_s, u"title"_s, u"first_name"_s});
    CHECK(german.column(u"Titel"_s).combine == u" ");
}

TEST_CASE("a state belongs to an address only where there is one", "[csv]")
{
    CHECK(GuessOf{u"name,city,state\nAda,Ulm,BW\n"_s}.field(u"state"_s) == u"location.region");
    CHECK(GuessOf{u"name,state\nAda Roe,CA\n"_s}.field(u"state"_s) == u"location.region");
    // Beside a state, a county is a word more about the same address.
    for (const QString& header : {u"name,city,county,state"_s, u"name,city,state,county"_s}) {
        const GuessOf guess{
            header + (header.endsWith(u"state") ? u"\nAda Roe,Reno,Washoe,NV\n"_s : u"\nAda Roe,Reno,NV,Washoe\n"_s)};
        CHECK(guess.field(u"state"_s) == u"location.region");
        CHECK(guess.field(u"county"_s) == u"custom.county");
    }
    CHECK(GuessOf{u"name,city,county\nAda Roe,Hove,Sussex\n"_s}.field(u"county"_s) == u"location.region");
    CHECK(GuessOf{u"name,home city,home county,home state,city,state\nAda Roe,Reno,Washoe,NV,Ulm,BW\n"_s}.field(
              u"state"_s) == u"location.region");
    CHECK(GuessOf{u"name,address,state\nAda Roe,1 Main St Springfield IL 62701,CA\n"_s}.field(u"state"_s) ==
          u"custom.state");
    CHECK(GuessOf{u"name,city,state\nAda,Ulm,active\n"_s}.field(u"state"_s) == u"custom.state");
}

TEST_CASE("businesses and persons are told apart", "[csv]")
{
    const auto type = [](const QString& text) { return GuessOf{text}.mapping().type; };
    CHECK(type(u"name,city\nMüller GmbH,Ulm\nBeta AG,Bonn\n"_s) == u"business");
    CHECK(type(u"name,city\nHans Müller,Ulm\nEva Maier,Bonn\n"_s) == u"person");
    CHECK(type(u"first_name,company\nAda,Acme Inc\n"_s) == u"person");
    CHECK(type(u"Company,Contact Person,Email\nAcme Inc,Ada Lovelace,a@acme.example\n"_s) == u"person");
    CHECK(type(u"company,phone\nAcme,+49 731 123456\n"_s) == u"business");
    CHECK(GuessOf{u"company,phone\nAcme,+49 731 123456\n"_s}.fields() == QStringList{u"name"_s, u"phone"_s});
    CHECK(type(u"email\na@x.example\n"_s) == u"person");
    CsvGuessOptions options;
    options.type = u"business"_s;
    const GuessOf forced{u"name,first_name,birthday\nAcme,Ada,1980-01-01\n"_s, options};
    CHECK(forced.mapping().type == u"business");
    CHECK(forced.fields() == QStringList{u"name"_s, u"custom.first_name"_s, u"custom.birthday"_s});
}

TEST_CASE("two addresses under the same headers stay two", "[csv]")
{
    CHECK(GuessOf{u"Street,City,Zip,Street,City,Zip,Name\nA 1,Ulm,89073,B 2,Bonn,53111,Hans Meier\n"_s}.fields() ==
          QStringList{u"location.street"_s, u"location.city"_s, u"location.postal_code"_s, u"location_2.street"_s,
                      u"location_2.city"_s, u"location_2.postal_code"_s, u"name"_s});
}

TEST_CASE("names in one column, in two, and in both", "[csv]")
{
    CHECK(GuessOf{u"Name;Vorname\nMüller;Hans\n"_s}.fields() == QStringList{u"last_name"_s, u"first_name"_s});
    CHECK(GuessOf{u"Nombre,Apellidos\nJuan,Pérez\n"_s}.fields() == QStringList{u"first_name"_s, u"last_name"_s});
    CHECK(GuessOf{u"Nom;Prénom\nDupont;Marie\n"_s}.fields() == QStringList{u"last_name"_s, u"first_name"_s});
    const GuessOf russian{u"ФИО;Телефон\nИванов Иван Петрович;+7 495 1234567\n"_s};
    CHECK(russian.field(u"ФИО"_s) == u"full_name");
    CHECK(russian.column(u"ФИО"_s).split == u"last_first");
    const GuessOf other{u"first_name,last_name,Display Name\nWilliam,Gates,Trey\nAugusta,King,Countess of L.\n"_s};
    CHECK(other.field(u"Display Name"_s) == u"note_name");
    CHECK(GuessOf{u"Primer apellido,Segundo apellido,Nombre\nPérez,Gómez,Juan\n"_s}
              .column(u"Segundo apellido"_s)
              .combine == u" ");
}

TEST_CASE("a list without header is mapped by its values", "[csv]")
{
    CHECK(
        GuessOf{
            u"John,Doe,john@x.example,+49 731 123456,89073,Ulm\nJane,Roe,jane@x.example,+49 731 123457,89077,Neu-Ulm\n"_s}
            .fields() == QStringList{u"first_name"_s, u"last_name"_s, u"email"_s, u"phone"_s, u"location.postal_code"_s,
                                     u"location.city"_s});
    CHECK(GuessOf{u"Acme GmbH;https://acme.example;48.4011;9.9876\nBeta AG;https://beta.example;50.7374;7.0982\n"_s}
              .fields() == QStringList{u"name"_s, u"website"_s, u"location.lat"_s, u"location.lon"_s});
    CHECK(GuessOf{u"Acme GmbH;https://acme.example\nBeta AG;https://beta.example\n"_s}.mapping().type == u"business");
}

TEST_CASE("unknown columns are kept, empty ones are not", "[csv]")
{
    CsvGuessOptions options;
    options.customFields = {{u"shoe"_s, u"Shoe size"_s}};
    const GuessOf guess{u"first_name,Shoe Size,Customer since,VIP,Member No,Blood type,Nothing,Blood-Type\n"
                        u"Ada,38,2020-01-05,yes,00172,A,,B\nBob,44,2021-02-06,no,01826,0,,A\n"_s,
                        options};
    CHECK(guess.fields() == QStringList{u"first_name"_s,
                                        u"custom.shoe"_s,
                                        u"custom.customer_since"_s,
                                        u"custom.vip"_s,
                                        u"external_id"_s,
                                        u"custom.blood_type"_s,
                                        {},
                                        u"custom.blood_type_2"_s});
    CHECK(guess.column(u"Shoe Size"_s).customType.isEmpty());
    CHECK(guess.column(u"Customer since"_s).customType == u"date");
    CHECK(guess.column(u"VIP"_s).customType == u"yes_no");
    CHECK(guess.guess().columns[6].source == CsvGuess::Source::Ignored);
    CHECK(GuessOf{u"email,Лояльность\na@x.example,да\n"_s}.field(u"Лояльность"_s) == u"custom.loyalnost");
}

TEST_CASE("several values in one cell and dates that could be read both ways are noted", "[csv]")
{
    const GuessOf guess{
        u"First Name,E-mail 1 - Value,Labels,Birthday,Phone 1 - Value\n"
        u"Ada,a@x.example ::: b@x.example,* myContacts ::: Friends,12/25/1980,(217) 555-0100 ::: (217) 555-0101\n"
        u"Bob,c@x.example,* myContacts,01/02/1981,(217) 555-0102\n"_s};
    CHECK(guess.column(u"E-mail 1 - Value"_s).split == u" ::: ");
    CHECK(guess.column(u"Labels"_s).split == u" ::: ");
    CHECK(guess.column(u"Phone 1 - Value"_s).split == u" ::: ");
    CHECK(guess.column(u"Birthday"_s).dateOrder == DateOrder::MonthDayYear);
    CHECK(guess.mapping().region == u"US");
    CHECK(GuessOf{u"Name;Geburtstag\nHans Meier;01.02.1980\nEva Huber;28.03.1981\n"_s}
              .column(u"Geburtstag"_s)
              .dateOrder == DateOrder::DayMonthYear);
    CHECK_FALSE(GuessOf{u"name,birthday\nAda Roe,1980-12-31\n"_s}.column(u"birthday"_s).dateOrder.has_value());
}

TEST_CASE("the country of numbers is found in the numbers", "[csv]")
{
    CHECK(GuessOf{u"name;telefon\nHans Meier;0731 123456\nEva Huber;089 12345678\nUwe Lang;0171 1234567\n"_s}
              .mapping()
              .region == u"DE");
    CHECK(GuessOf{u"name,phone\nAda Roe,(619) 363-2622\nBob Roe,202-224-3441\n"_s}.mapping().region == u"US");
    CHECK(GuessOf{u"name,phone,email\nAda Roe,020 7946 0000,a@x.co.uk\nBob Roe,0161 496 0000,b@y.co.uk\n"_s}
              .mapping()
              .region == u"GB");
    CHECK(GuessOf{u"name,country,phone\nAda Roe,France,01 42 68 53 00\nBob Roe,France,01 42 68 53 01\n"_s}
              .mapping()
              .region == u"FR");
    CsvGuessOptions options;
    // A country that only the pages name: ten digits that begin with 07 are numbers in half of the world.
    CHECK(GuessOf{u"name,phone,website\nCrave,0756600600,http://crave.co.ke\nMawimbi,0758956805,http://mawimbi.com\n"_s}
              .mapping()
              .region == u"KE");
    options.region = u"AT"_s;
    CHECK(GuessOf{u"name\nAda Roe\n"_s, options}.mapping().region == u"AT");
}
