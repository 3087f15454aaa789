// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Headers as these programs write them (facts from their public documentation and importers); the rows are our own.
#include "tests/core/exchange/csv_guess_rig.h"

using namespace kontor;
using namespace Qt::StringLiterals;

TEST_CASE("Pipedrive's export is mapped without help, under the word that all its headers begin with", "[csv]")
{
    const GuessOf guess{u"Person - ID,Person - Name,Person - First name,Person - Last name,Person - Organization,"
                        u"Person - Email - Work,Person - Email - Home,Person - Phone - Work,Person - Phone - Mobile,"
                        u"Person - Label,Person - Open deals\n"
                        u"1,Ada Roe,Ada,Roe,Acme Ltd,ada@acme.co.uk,ada@home.org,020 7946 0000,07911 123456,Hot,2\n"
                        u"2,Bob Poe,Bob,Poe,Widget plc,bob@widget.co.uk,,0161 496 0000,,Customer,0\n"_s};
    CHECK(guess.mapping().region == u"GB");
    guess.check(uR"(
        Person - ID=external_id
        Person - Name=full_name
        Person - First name=first_name
        Person - Last name=last_name
        Person - Organization=company
        Person - Email - Work=email_work
        Person - Email - Home=email_home
        Person - Phone - Work=phone_work
        Person - Phone - Mobile=phone_mobile
        Person - Open deals=custom.person_open_deals)"_s);
}

TEST_CASE("Shopify's customers are mapped without help", "[csv]")
{
    const GuessOf guess{
        u"Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,"
        u"Default Address Address1,Default Address Address2,Default Address City,Default Address Province Code,"
        u"Default Address Country Code,Default Address Zip,Default Address Phone,Phone,Total Spent,Note,Tags\n"
        u"6940,Ada,Roe,ada@example.com,yes,Acme Inc,123 Elm Street,,Ottawa,ON,CA,'K1A 0B1,613-555-0135,"
        u"+16135550135,99.00,Likes tea,\"tag1,tag2\"\n"
        u"6941,Anna,Berg,anna@example.com,no,,5 Rue Verte,Apt 3,Montréal,QC,CA,'H2X 1Y4,514-555-0199,,0.00,,\n"_s};
    guess.check(uR"(
        Customer ID=external_id
        Default Address Company=company
        Default Address Address1=location.street
        Default Address Address2=location.street2
        Default Address City=location.city
        Default Address Province Code=location.region
        Default Address Country Code=location.country
        Default Address Zip=location.postal_code
        Default Address Phone=phone
        Phone=phone_2
        Note=notes
        Tags=keywords)"_s);
}

TEST_CASE("Odoo's contacts say by row what they are", "[csv]")
{
    const GuessOf guess{
        u"Name*,Company Type*,Related Company,Street,Street2,City,State,Zip,Country,Tax ID,Phone,Email\n"
        u"Wood Corner,Company,,1839 Arbor Way,,Turlock,California (US),95380,United States,"
        u"US12345672,(623)-853-7197,wood@corner.example.com\n"
        u"Willie Burke,Person,Wood Corner,1839 Arbor Way,,Turlock,California (US),95380,"
        u"United States,,,willie@corner.example.com\n"_s};
    CHECK(guess.mapping().type.isEmpty());
    guess.check(uR"(
        Name*=name
        Company Type*=type
        Related Company=company
        Tax ID=vat_id
        Zip=location.postal_code)"_s);
    // A type of something else is a column like any other.
    const GuessOf legal{u"Company name,Company type,City\nAcme,LLC,Reno\nBeta,Inc,Ulm\n"_s};
    CHECK(legal.field(u"Company type"_s) == u"custom.company_type");
    CHECK(legal.mapping().type == u"business");
}

TEST_CASE("Zoho's contacts are mapped without help", "[csv]")
{
    const GuessOf guess{
        u"Record Id,Contact Owner,Lead Source,First Name,Last Name,Account Name,Email,Title,Department,"
        u"Phone,Mobile,Email Opt Out,Salutation,Secondary Email,Twitter,Mailing Street,Other Street,"
        u"Mailing City,Mailing State,Mailing Zip,Mailing Country,Description\n"
        u"zcrm_5540,Pat Boyle,Cold Call,Ada,Roe,Oh My Goodknits Inc,ada@example.com,Engineer,R&D,"
        u"202-555-0110,202-555-0111,false,Ms.,,adaroe,228 Elm Pl,,Baltimore,MD,21224,United States,met\n"
        u"zcrm_5541,Pat Boyle,Web,Bob,Poe,Grayson Inc,bob@example.com,CEO,,202-555-0112,,true,Mr.,,,"
        u"3 Oak Rd,,Middle Island,NY,11953,United States,\n"_s};
    guess.check(uR"(
        Record Id=external_id
        Contact Owner=custom.contact_owner
        Account Name=company
        Title=job_title
        Mobile=phone_mobile
        Email Opt Out=do_not_email
        Salutation=title
        Secondary Email=email_2
        Twitter=link_twitter
        Mailing Street=location_mailing.street
        Mailing Zip=location_mailing.postal_code
        Description=notes)"_s);
}

TEST_CASE("German and Polish lists of firms and people keep the firm's numbers for the firm", "[csv]")
{
    const GuessOf german{u"Kundennummer;Firmenname;Anrede;Vorname;Nachname;Straße 1;PLZ 1;Ort 1;Land 1;E-Mail 1;"
                         u"Telefon 1;Mobil 1;USt-IdNr.\n"
                         u"10001;Bäckerei Müller GmbH;Firma;;;Hauptstr. 1;89073;Ulm;Deutschland;info@mueller.de;"
                         u"0731 123456;;DE136695976\n"
                         u"10002;;Frau;Anna;Schmidt;Bahnhofstr. 3;80331;München;Deutschland;anna@schmidt.de;"
                         u"089 123456;0171 1234567;\n"_s};
    german.check(uR"(
        Kundennummer=external_id
        Firmenname=company
        Anrede=title
        Straße 1=location.street
        PLZ 1=location.postal_code
        Mobil 1=phone_mobile
        USt-IdNr.=vat_id)"_s);
    const GuessOf polish{u"Nazwa firmy;NIP;REGON;Ulica;Kod pocztowy;Miejscowość;Imię;Nazwisko\n"
                         u"Piekarnia Żak Sp. z o.o.;5260250274;012100784;Długa;00-238;Warszawa;Jan;Żak\n"_s};
    polish.check(uR"(
        Nazwa firmy=company
        NIP=vat_id
        REGON=registration_number
        Imię=first_name)"_s);
}

TEST_CASE("addresses of computers are no numbers", "[csv]")
{
    const GuessOf guess{u"Email Address,First Name,Last Name,OPTIN_IP,MEMBER_RATING,Turnover\n"
                        u"ada@example.com,Ada,Roe,1.2.3.4,4,1.234.567\n"
                        u"bob@example.com,Bob,Poe,10.20.30.40,2,\"1.234,50\"\n"_s};
    CHECK(guess.column(u"OPTIN_IP"_s).customType == u"text");
    CHECK(guess.column(u"MEMBER_RATING"_s).customType == u"number");
    CHECK(guess.column(u"Turnover"_s).customType == u"number");
}
