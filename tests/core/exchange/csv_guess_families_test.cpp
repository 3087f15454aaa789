// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/csv_guess_rig.h"

using namespace Qt::StringLiterals;
using namespace kontor;

// The header lines of address book programs, in an export that nobody filled in and in some that somebody did.

TEST_CASE("LinkedIn's connections are mapped without help", "[csv]")
{
    const GuessOf guess{
        u"Notes:\n\"When exporting your connection data, you may notice that some addresses are missing.\"\n\n"
        u"First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        u"Ada,Lovelace,https://www.linkedin.example/in/ada,,Analytical Engines,Countess,12 Dec 2023\n"
        u"Bob,Roe,https://www.linkedin.example/in/bob,bob@x.example,Acme,Fitter,01 Jan 2024\n"_s};
    guess.check(uR"(
        First Name=first_name
        Last Name=last_name
        URL=website
        Email Address=email
        Company=company
        Position=job_title
        Connected On=custom.connected_on)"_s);
    CHECK(guess.column(u"Connected On"_s).customType == u"date");
}

TEST_CASE("Yahoo's address book is mapped without help", "[csv]")
{
    const QString header = u"\"First\",\"Middle\",\"Last\",\"Nickname\",\"Email\",\"Category\",\"Distribution "
                           u"Lists\",\"Yahoo! ID\",\"Home\",\"Work\","
                           u"\"Pager\",\"Fax\",\"Mobile\",\"Other\",\"Yahoo! Phone\",\"Primary\",\"Alternate Email "
                           u"1\",\"Alternate Email 2\","
                           u"\"Personal Website\",\"Business Website\",\"Title\",\"Company\",\"Work Address\",\"Work "
                           u"City\",\"Work State\","
                           u"\"Work ZIP\",\"Work Country\",\"Home Address\",\"Home City\",\"Home State\",\"Home "
                           u"ZIP\",\"Home Country\",\"Birthday\","
                           u"\"Anniversary\",\"Custom 1\",\"Custom 2\",\"Custom 3\",\"Custom 4\",\"Comments\"\n"_s;
    const QString row = u"\"Ada\",\"\",\"Lovelace\",\"\",\"a@x.example\",\"\",\"\",\"ada_l\",\"(619) "
                        u"363-2622\",\"(619) 363-2623\",\"\",\"\",\"\",\"\",\"\",\"\","
                        u"\"b@x.example\",\"\",\"\",\"https://acme.example\",\"Chief Engineer\",\"Acme\",\"1 Main "
                        u"St\",\"Springfield\",\"IL\",\"62701\",\"USA\","
                        u"\"\",\"\",\"\",\"\",\"\",\"12/10/1815\",\"\",\"x\",\"\",\"\",\"\",\"hello\"\n"_s;
    for (const QString& text : {header, header + row}) {
        const GuessOf guess{text};
        guess.check(uR"(
            First=first_name
            Middle=middle_name
            Last=last_name
            Nickname=nickname
            Email=email
            Category=keywords
            Home=phone_home
            Work=phone_work
            Pager=phone_pager
            Fax=phone_fax
            Mobile=phone_mobile
            Alternate Email 1=email_2
            Alternate Email 2=email_3
            Personal Website=link_personal
            Business Website=link_business
            Title=job_title
            Company=company
            Work Address=location_work.street
            Work ZIP=location_work.postal_code
            Home City=location_home.city
            Birthday=birthday
            Comments=notes)"_s);
    }
    CHECK(GuessOf{header + row + u"Bob\n"_s}.field(u"Yahoo! ID"_s) == u"custom.yahoo_id");
    CHECK(GuessOf{header + row}.field(u"Custom 1"_s) == u"custom.custom_1");
}

TEST_CASE("Outlook's desktop export is mapped without help, in its code page", "[csv]")
{
    const QString header =
        u"\"Title\",\"First Name\",\"Middle Name\",\"Last Name\",\"Suffix\",\"Company\",\"Department\",\"Job "
        u"Title\",\"Business Street\","
        u"\"Business Street 2\",\"Business Street 3\",\"Business City\",\"Business State\",\"Business Postal "
        u"Code\",\"Business Country\","
        u"\"Home Street\",\"Home City\",\"Other Street\",\"Assistant's Phone\",\"Business Fax\",\"Business "
        u"Phone\",\"Business Phone 2\","
        u"\"Callback\",\"Car Phone\",\"Company Main Phone\",\"Home Phone\",\"Mobile Phone\",\"Pager\",\"Primary "
        u"Phone\",\"Anniversary\","
        u"\"Birthday\",\"Categories\",\"E-mail Address\",\"E-mail Type\",\"E-mail Display Name\",\"E-mail 2 "
        u"Address\",\"Gender\","
        u"\"Keywords\",\"Language\",\"Location\",\"Manager's Name\",\"Notes\",\"PO Box\",\"Priority\",\"Private\",\"Sensitivity\",\"Web Page\"\n"_s;
    const QString row = u"\"Dr.\",\"Jörg\",\"\",\"Müller\",\"\",\"Acme\",\"R&D\",\"Chef\",\"Hauptstr. "
                        u"5\",\"\",\"\",\"Köln\",\"\",\"50667\",\"Deutschland\",\"\",\"\","
                        u"\"\",\"\",\"\",\"0221 123456\",\"\",\"\",\"\",\"\",\"\",\"0171 "
                        u"1234567\",\"\",\"\",\"0.0.00\",\"24.12.1970\",\"VIP;Messe\","
                        u"\"joerg@x.example\",\"SMTP\",\"Jörg Müller "
                        u"(joerg@x.example)\",\"\",\"Unspecified\",\"\",\"\",\"\",\"\",\"grüßt\",\"\",\"Normal\","
                        u"\"False\",\"Normal\",\"\"\n"_s;
    const CsvInput filled = CsvInput::fromBytes((header + row).toLatin1());
    for (const GuessOf& guess : {GuessOf{header}, GuessOf{filled}}) {
        guess.check(uR"(
            Title=title
            First Name=first_name
            Last Name=last_name
            Company=company
            Job Title=job_title
            Business Street=location_work.street
            Business Street 2=location_work.street2
            Business Street 3=location_work.street2
            Business City=location_work.city
            Business Postal Code=location_work.postal_code
            Home Street=location_home.street
            Other Street=location_other.street
            Assistant's Phone=phone_assistant
            Business Fax=phone_work_fax
            Business Phone=phone_work
            Business Phone 2=phone_work_2
            Company Main Phone=phone_main
            Mobile Phone=phone_mobile
            Primary Phone=phone
            Birthday=birthday
            Categories=keywords
            Keywords=keywords
            E-mail Address=email
            E-mail 2 Address=email_2
            Notes=notes
            PO Box=location_work.street2
            Web Page=website)"_s);
        for (const QString& ignored : {u"Priority"_s, u"Private"_s, u"Sensitivity"_s, u"Anniversary"_s})
            CHECK(guess.field(ignored).isEmpty());
    }
    const GuessOf guess{filled};
    CHECK(guess.column(u"Business Street 3"_s).combine == u", ");
    CHECK(guess.column(u"Categories"_s).split == u";");
    CHECK(guess.column(u"Birthday"_s).dateOrder == DateOrder::DayMonthYear);
    CHECK(guess.field(u"E-mail Type"_s).isEmpty());
    CHECK(guess.mapping().region == u"DE");
}

TEST_CASE("Outlook on the web is mapped without help", "[csv]")
{
    GuessOf{
        u"First Name,Middle Name,Last Name,Title,Suffix,Nickname,Given Yomi,Surname Yomi,E-mail Address,E-mail 2 "
        u"Address,Home Phone,Business Phone,"
        u"Mobile Phone,Radio Phone,IMAddress,Job Title,Company,Business Street,Business Country/Region,Home Postal Code,Personal Web Page,Web Page,Birthday\n"_s}
        .check(uR"(
            Title=title
            Nickname=nickname
            Given Yomi=
            E-mail 2 Address=email_2
            Home Phone=phone_home
            Business Country/Region=location_work.country
            Home Postal Code=location_home.postal_code
            Personal Web Page=link_personal
            Web Page=website)"_s);
}

TEST_CASE("both generations of Google's contacts are mapped without help", "[csv]")
{
    const GuessOf old{
        u"Name,Given Name,Additional Name,Family Name,Yomi Name,Name Prefix,Name Suffix,Nickname,Short "
        u"Name,Birthday,Gender,Location,Occupation,"
        u"Notes,Language,Photo,Group Membership,E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,IM 1 "
        u"- Value,Phone 1 - Type,"
        u"Phone 1 - Value,Phone 2 - Type,Phone 2 - Value,Address 1 - Type,Address 1 - Formatted,Address 1 - "
        u"Street,Address 1 - City,"
        u"Address 1 - PO Box,Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,Address 1 - Extended "
        u"Address,Address 2 - City,"
        u"Organization 1 - Type,Organization 1 - Name,Organization 1 - Department,Website 1 - Type,Website 1 - Value,Custom Field 1 - Value\n"_s};
    old.check(uR"(
        Name=full_name
        Given Name=first_name
        Additional Name=middle_name
        Family Name=last_name
        Yomi Name=
        Name Prefix=title
        Name Suffix=suffix
        Occupation=job_title
        Group Membership=keywords
        E-mail 1 - Type=email.kind
        E-mail 1 - Value=email
        E-mail 2 - Type=email_2.kind
        E-mail 2 - Value=email_2
        Phone 1 - Type=phone.kind
        Phone 1 - Value=phone
        Phone 2 - Value=phone_2
        Address 1 - Type=location.kind
        Address 1 - Formatted=location.street
        Address 1 - Street=location.street
        Address 1 - City=location.city
        Address 1 - PO Box=location.street2
        Address 1 - Region=location.region
        Address 1 - Postal Code=location.postal_code
        Address 1 - Country=location.country
        Address 1 - Extended Address=location.street2
        Address 2 - City=location_2.city
        Organization 1 - Name=company
        Website 1 - Type=link.label
        Website 1 - Value=link)"_s);
    CHECK(old.column(u"Address 1 - Formatted"_s).rule == CsvRule::IfEmpty);

    const GuessOf recent{u"First Name,Middle Name,Last Name,Phonetic First Name,Name Prefix,Nickname,File "
                         u"As,Organization Name,Organization Title,"
                         u"Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone "
                         u"1 - Label,Phone 1 - Value,"
                         u"Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Website 1 - Label,Website 1 - "
                         u"Value,Event 1 - Label,Event 1 - Value\n"
                         u"Ada,,Lovelace,,,,,Acme,CTO,R&D,1815-12-10,,,* myContacts,* Work,a@x.example,Mobile,+44 20 "
                         u"7946 0000,Home,\"1 High St\nLondon\",1 High St,"
                         u"Blog,https://ada.example,Anniversary,1835-07-08\n"_s};
    recent.check(uR"(
        First Name=first_name
        File As=full_name
        Organization Name=company
        Organization Title=job_title
        Organization Department=custom.organization_department
        Birthday=birthday
        Labels=keywords
        E-mail 1 - Label=email.kind
        E-mail 1 - Value=email
        Phone 1 - Label=phone.kind
        Phone 1 - Value=phone
        Address 1 - Street=location.street
        Website 1 - Label=link.label
        Website 1 - Value=link
        Event 1 - Label=custom.event_1_label
        Event 1 - Value=custom.event_1_value)"_s);
}

TEST_CASE("HubSpot's exports are mapped without help", "[csv]")
{
    const GuessOf contacts{u"Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Primary Associated "
                           u"Company ID,Lead Status,Create Date,"
                           u"Associated Company,Job Title,Lifecycle Stage,Website URL,Street "
                           u"Address,City,State/Region,Postal Code,Country/Region,"
                           u"Mobile Phone Number,Number of Employees\n"
                           u"101,Ada,Lovelace,ada@acme.example,+44 20 7946 0000,Bob Rep "
                           u"(bob@us.example),9001,New,2023-12-01 09:00,Acme Ltd,CTO,lead,"
                           u"https://acme.example,1 High St,London,England,SW1A 1AA,United Kingdom,,10\n"
                           u"102,Bob,Roe,bob@beta.example,+44 20 7946 0001,Bob Rep "
                           u"(bob@us.example),9002,Open,2023-12-02 09:00,Beta Ltd,CEO,customer,"
                           u"https://beta.example,2 High St,Leeds,England,LS1 1UR,United Kingdom,,20\n"_s};
    contacts.check(uR"(
        Record ID=external_id
        Phone Number=phone
        Contact owner=custom.contact_owner
        Primary Associated Company ID=custom.primary_associated_company_id
        Associated Company=company
        Lifecycle Stage=relationship
        Website URL=website
        Street Address=location.street
        State/Region=location.region
        Country/Region=location.country
        Mobile Phone Number=phone_mobile
        Number of Employees=custom.number_of_employees)"_s);
    const GuessOf companies{
        u"Record ID,Company name,Company owner,Phone Number,City,Country/Region,Industry,Company Domain Name\n"
        u"7001,Acme Ltd,Bob,+44 20 7946 0000,London,United Kingdom,SOFTWARE,acme.example\n"_s};
    CHECK(companies.mapping().type == u"business");
    CHECK(companies.field(u"Company name"_s) == u"name");
    CHECK(companies.field(u"Company Domain Name"_s) == u"website");
}

TEST_CASE("Salesforce's reports and its data loader are mapped without help", "[csv]")
{
    GuessOf{
        u"Salutation,First Name,Last Name,Title,Account Name,Mailing Street,Mailing City,Mailing "
        u"State/Province,Mailing Zip/Postal Code,Mailing Country,"
        u"Phone,Fax,Mobile,Email,Account Owner,Contact ID,Lead Source,Description,Birthdate,Do Not Call,Email Opt "
        u"Out,Home Phone,Asst. Phone\n"
        u"Ms.,Ada,Lovelace,Sales Manager,Acme Inc,1 Main St,Springfield,IL,62701,USA,(217) 555-0100,,,a@x.example,Bob,003A,Web,hi,12/31/1980,0,1,,\n"_s}
        .check(uR"(
            Salutation=title
            Title=job_title
            Account Name=company
            Mailing Street=location_mailing.street
            Mailing State/Province=location_mailing.region
            Mailing Zip/Postal Code=location_mailing.postal_code
            Fax=phone_fax
            Mobile=phone_mobile
            Account Owner=custom.account_owner
            Contact ID=external_id
            Description=notes
            Birthdate=birthday
            Do Not Call=do_not_call
            Email Opt Out=do_not_email
            Asst. Phone=phone_assistant)"_s);
    GuessOf{u"Id,AccountId,LastName,FirstName,Salutation,Name,MailingStreet,MailingPostalCode,MailingLatitude,"
            u"MailingLongitude,MobilePhone,Title,HasOptedOutOfEmail\n"
            u"0031,0011,Lovelace,Ada,Ms.,Ada Lovelace,1 Main St,62701,39.78,-89.65,,CTO,false\n"_s}
        .check(uR"(
            Id=external_id
            AccountId=custom.account_id
            LastName=last_name
            Name=full_name
            MailingStreet=location_mailing.street
            MailingLatitude=location_mailing.lat
            MobilePhone=phone_mobile
            Title=job_title
            HasOptedOutOfEmail=do_not_email)"_s);
    const GuessOf accounts{
        u"Account Name,Account ID,Billing Street,Billing City,Shipping Street,Phone,Website,Type,Employees\n"
        u"Acme Inc,001A,1 Main St,Springfield,2 Dock Rd,(217) 555-0100,www.acme.example,Customer - Direct,10\n"_s};
    CHECK(accounts.mapping().type == u"business");
    accounts.check(uR"(
        Account Name=name
        Account ID=external_id
        Billing Street=location_billing.street
        Shipping Street=location_shipping.street
        Type=custom.type)"_s);
}

TEST_CASE("Apple's fields as other programs write them are mapped without help", "[csv]")
{
    GuessOf{
        u"First name,Last name,Company,Phone : mobile,Phone : work,Email : home,Address : home : Street,Address : home : City,Birthday,Note\n"_s}
        .check(uR"(
        Phone : mobile=phone_mobile
        Phone : work=phone_work
        Email : home=email_home
        Address : home : Street=location_home.street
        Address : home : City=location_home.city
        Note=notes)"_s);
}
