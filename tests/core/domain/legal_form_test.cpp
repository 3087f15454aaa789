// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/legal_form.h"
#include "tests/support/catch.h"

using namespace kontor;
using namespace Qt::StringLiterals;

TEST_CASE("The legal form of a business is found in its name", "[legal_form]")
{
    struct Case {
        QString typed, form, name;
    };
    const Case cases[] = {
        {u"Müller GmbH"_s, u"GmbH"_s, u"Müller"_s},
        {u"MÜLLER GMBH"_s, u"GmbH"_s, u"MÜLLER"_s},
        {u"Müller GmbH & Co. KG"_s, u"GmbH & Co. KG"_s, u"Müller"_s},
        {u"Müller & Co. KG"_s, u"& Co. KG"_s, u"Müller"_s},
        {u"Start UG (haftungsbeschränkt)"_s, u"UG (haftungsbeschränkt)"_s, u"Start"_s},
        {u"Bäckerei Huber e.K."_s, u"e.K."_s, u"Bäckerei Huber"_s},
        {u"Turnverein Ulm e. V."_s, u"e.V."_s, u"Turnverein Ulm"_s},
        {u"Acme Ltd"_s, u"Ltd."_s, u"Acme"_s},
        {u"Acme Limited"_s, u"Ltd."_s, u"Acme"_s},
        {u"Acme, Inc."_s, u"Inc."_s, u"Acme"_s},
        {u"Acme inc"_s, u"Inc."_s, u"Acme"_s},
        {u"Acme L.L.C."_s, u"LLC"_s, u"Acme"_s},
        {u"Acme Pty Ltd"_s, u"Pty Ltd"_s, u"Acme"_s},
        {u"Acme (Pty) Ltd"_s, u"Pty Ltd"_s, u"Acme"_s},
        {u"Acme Co., Ltd."_s, u"Co. Ltd."_s, u"Acme"_s},
        {u"Danone S.A."_s, u"S.A."_s, u"Danone"_s},
        {u"Danone SA"_s, u"S.A."_s, u"Danone"_s},
        {u"Rossi S.p.A."_s, u"S.p.A."_s, u"Rossi"_s},
        {u"Rossi s.r.l."_s, u"S.r.l."_s, u"Rossi"_s},
        {u"Cervezas S.A. de C.V."_s, u"S.A. de C.V."_s, u"Cervezas"_s},
        {u"Nowak Sp. z o.o."_s, u"Sp. z o.o."_s, u"Nowak"_s},
        {u"Nowak sp. z o. o."_s, u"Sp. z o.o."_s, u"Nowak"_s},
        {u"Novák s.r.o."_s, u"s.r.o."_s, u"Novák"_s},
        {u"Hansen AS"_s, u"AS"_s, u"Hansen"_s},
        {u"Hansen A/S"_s, u"A/S"_s, u"Hansen"_s},
        {u"Volvo AB"_s, u"AB"_s, u"Volvo"_s},
        {u"Nokia Oyj"_s, u"Oyj"_s, u"Nokia"_s},
        {u"Jansen B.V."_s, u"B.V."_s, u"Jansen"_s},
        {u"Koç A.Ş."_s, u"A.Ş."_s, u"Koç"_s},
        {u"ООО «Ромашка»"_s, u"ООО"_s, u"Ромашка"_s},
        {u"Ромашка ООО"_s, u"ООО"_s, u"Ромашка"_s},
        {u"UAB Vilnius"_s, u"UAB"_s, u"Vilnius"_s},
        {u"株式会社トヨタ"_s, u"株式会社"_s, u"トヨタ"_s},
        {u"トヨタ株式会社"_s, u"株式会社"_s, u"トヨタ"_s},
        {u"华为技术有限公司"_s, u"有限公司"_s, u"华为技术"_s},
    };
    for (const auto& [typed, form, name] : cases) {
        INFO(typed.toStdString());
        const auto found = legalFormOf(typed);
        REQUIRE(found);
        CHECK(found->form == form);
        CHECK(found->name == name);
    }
}

TEST_CASE("Names without a legal form have none", "[legal_form]")
{
    for (const QString& name :
         {u""_s, u"GmbH"_s, u"Anna König"_s, u"Such as"_s, u"Goat Island Brewing Co"_s, u"Oscar Inca"_s, u"Day Spa"_s,
          u"SE Portland"_s, u"'s Brouwhuis"_s, u"12 Acres Brewing"_s, QString{5000, u'x'}}) {
        INFO(name.left(40).toStdString());
        CHECK_FALSE(legalFormOf(name));
    }
}

TEST_CASE("A name may hint at a business or a person", "[legal_form]")
{
    for (const QString& name : {u"Müller GmbH"_s, u"Goat Island Brewing"_s, u"Hotel Adler"_s, u"Smith & Sons"_s,
                                u"7venth Sun"_s, u"The Alchemist"_s})
        CHECK(personOrBusiness(name) == NameHint::Business);
    for (const QString& name : {u"Dr. Anna König"_s, u"König, Anna"_s, u"John Smith Jr."_s, u"Frau König"_s})
        CHECK(personOrBusiness(name) == NameHint::Person);
    for (const QString& name : {u""_s, u"Anna König"_s, u"Siemens"_s}) CHECK(personOrBusiness(name) == NameHint::Open);
}
