// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/demo_businesses.h"

#include "core/commands/demo_names.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kontor::demo {

namespace {

constexpr auto industryNames = u"Machinery;Brewery;Bakery;Logistics;Software;Construction;Medical;Printing;Winery;"
                               u"Textiles;Energy;Furniture;Chemicals;Food";

/// What a language calls the trades, in the order of industryNames, and how it builds names from them: %1 family name,
/// %2 trade, %3 town, %4 coined word.
struct Custom {
    QLatin1StringView language;
    const char16_t* trades;
    const char16_t* patterns;
};

constexpr auto customs = std::to_array<Custom>({
    {"de"_L1,
     u"Maschinenbau;Brauerei;Bäckerei;Logistik;Software;Bau;Medizintechnik;Druck;Weinbau;Textil;Solartechnik;Möbel;"
     u"Chemie;Feinkost",
     u"%1 %2;%1 & Söhne %2;%2 %1;%4 %2;%2 %3;%4;%1 %2 %3"},
    {"fr"_L1,
     u"Mécanique;Brasserie;Boulangerie;Transports;Logiciels;Bâtiment;Santé;Imprimerie;Vignobles;Textiles;Énergies;"
     u"Meubles;Chimie;Gourmet",
     u"%2 %1;Établissements %1;%1 & Fils;%4 %2;%2 du %3;%1 %2"},
    {"en"_L1,
     u"Engineering;Brewing;Bakery;Freight;Systems;Construction;Medical;Press;Vineyards;Textiles;Power;Furniture;"
     u"Chemicals;Foods",
     u"%1 %2;%1 & Sons;%3 %2;%4 %2;%1 Brothers %2;%4"},
    {"nl"_L1,
     u"Machinefabriek;Brouwerij;Bakkerij;Transport;Software;Bouw;Medisch;Drukkerij;Wijnen;Textiel;Energie;Meubelen;"
     u"Chemie;Delicatessen",
     u"%2 %1;%1 %2;Gebroeders %1;%4 %2;%2 %3"},
    {"no"_L1, u"Maskin;Bryggeri;Bakeri;Frakt;Programvare;Bygg;Medisin;Trykk;Vin;Tekstil;Energi;Møbler;Kjemi;Sjømat",
     u"%1 %2;%3 %2;%4 %2;Brødrene %1;%1 & Sønn %2"},
    {"sv"_L1, u"Maskin;Bryggeri;Bageri;Åkeri;Programvara;Bygg;Medicin;Tryck;Vin;Textil;Energi;Möbler;Kemi;Livsmedel",
     u"%1 %2;%3 %2;%4 %2;Bröderna %1;%1 & Söner %2"},
    {"pl"_L1,
     u"Maszyny;Browar;Piekarnia;Spedycja;Oprogramowanie;Budownictwo;Medyka;Drukarnia;Winnica;Tkaniny;Energia;Meble;"
     u"Chemia;Przetwory",
     u"%2 %1;%4 %2;Bracia %1;%2 %3;%1 i Wspólnicy"},
    {"es"_L1,
     u"Maquinaria;Cervecera;Panadería;Transportes;Informática;Construcciones;Clínica;Imprenta;Bodegas;Textil;Energía;"
     u"Muebles;Química;Conservas",
     u"%2 %1;Hermanos %1;%2 de %3;%4 %2;Hijos de %1"},
    {"it"_L1,
     u"Meccanica;Birrificio;Panificio;Trasporti;Informatica;Costruzioni;Medicale;Tipografia;Cantine;Tessuti;Energia;"
     u"Arredamenti;Chimica;Alimentari",
     u"%2 %1;Fratelli %1;%2 %3;%4 %2"},
    {"cs"_L1,
     u"Strojírny;Pivovar;Pekárna;Doprava;Software;Stavby;Zdravotnictví;Tiskárna;Vinařství;Textil;Energie;Nábytek;"
     u"Chemie;Lahůdky",
     u"%2 %1;%2 %3;%4 %2;%1 a syn"},
    {"ja"_L1, u"製作所;酒造;製菓;運輸;情報;建設;医療;印刷;果樹園;繊維;電力;家具;化学;食品", u"%1%2"},
    {"ar"_L1,
     u"للآلات;للمشروبات;للمخابز;للنقل;للبرمجيات;للمقاولات;الطبية;للطباعة;للتمور;للنسيج;للطاقة;للأثاث;للكيماويات;"
     u"للأغذية",
     u"شركة %1 %2"},
    {"uk"_L1, u"Машини;Броварня;Пекарня;Логістика;Софт;Буд;Медтех;Друк;Виноград;Текстиль;Енерго;Меблі;Хімія;Смак",
     u"%1 %2;%2 %1"},
    {"zh"_L1, u"机械;啤酒;烘焙;物流;软件;建设;医疗;印刷;葡萄酒;纺织;能源;家具;化工;食品", u"%3%1%2"},
    {"el"_L1,
     u"Μηχανουργεία;Ζυθοποιία;Αρτοποιία;Μεταφορές;Λογισμικό;Κατασκευές;Ιατρικά;Εκδόσεις;Οινοποιία;Υφάσματα;"
     u"Ενέργεια;Έπιπλα;Χημικά;Τρόφιμα",
     u"%1 %2;%2 %1"},
});

struct Forms {
    QLatin1StringView country;
    const char16_t* forms;
};

constexpr auto legalForms = std::to_array<Forms>({
    {"DE"_L1, u"GmbH;GmbH;GmbH;GmbH & Co. KG;AG;KG;e.K.;OHG"},
    {"AT"_L1, u"GmbH;GmbH;GmbH & Co. KG;AG;KG;OG;e.U."},
    {"CH"_L1, u"AG;AG;GmbH;SA;Sàrl"},
    {"FR"_L1, u"SARL;SAS;SASU;SA"},
    {"NL"_L1, u"B.V.;B.V.;N.V.;V.O.F."},
    {"GB"_L1, u"Ltd;Ltd;LLP;plc"},
    {"US"_L1, u"LLC;Inc.;Corp.;LLP"},
    {"PL"_L1, u"sp. z o.o.;sp. z o.o.;S.A.;sp.j."},
    {"ES"_L1, u"S.L.;S.L.;S.A.;S.L.U."},
    {"NO"_L1, u"AS;AS;ASA;ANS"},
    {"IT"_L1, u"S.r.l.;S.r.l.;S.p.A.;S.n.c."},
    {"SE"_L1, u"AB;AB;HB"},
    {"CZ"_L1, u"s.r.o.;s.r.o.;a.s.;v.o.s."},
    {"JP"_L1, u"株式会社;合同会社"},
    {"AE"_L1, u"ذ.م.م"},
    {"UA"_L1, u"ТОВ;ПП"},
    {"CN"_L1, u"有限公司;股份有限公司"},
    {"GR"_L1, u"Α.Ε.;Ε.Π.Ε."},
});

/// Words that mean nothing: two halves that fit together.
QString coinedWord(Random& random)
{
    static const QStringList heads = parts(u"Alp;Aqua;Astra;Bri;Cal;Cor;Del;Dyna;Ever;Fer;Gal;Hel;Inno;Kap;Lum;Mer;"
                                           u"Nor;Oct;Pan;Quad;Ria;Sol;Tri;Umbra;Val;Ver;Vex;West;Xen;Zen");
    static const QStringList tails = parts(u"ano;aris;bit;cora;dis;elia;flex;gon;ium;ix;lan;matic;mont;nova;ora;phos;"
                                           u"ris;sana;tec;tis;va;vent;vis;wall;zett");
    return random.pick(heads) + random.pick(tails);
}

struct Lists {
    QStringList trades, patterns;
};

const Lists& listsOf(QLatin1StringView language)
{
    static const auto lists = [] {
        std::array<Lists, customs.size()> made;
        for (size_t i = 0; i < made.size(); ++i) made[i] = {parts(customs[i].trades), parts(customs[i].patterns)};
        return made;
    }();
    for (size_t i = 0; i < customs.size(); ++i)
        if (customs[i].language == language) return lists[i];
    return lists.front();
}

QString formIn(Random& random, QLatin1StringView country)
{
    static const auto lists = [] {
        std::array<QStringList, legalForms.size()> made;
        for (size_t i = 0; i < made.size(); ++i) made[i] = parts(legalForms[i].forms);
        return made;
    }();
    for (size_t i = 0; i < legalForms.size(); ++i)
        if (legalForms[i].country == country) return random.pick(lists[i]);
    return random.pick(lists.front());
}

QString withForm(const QString& name, const QString& form, QLatin1StringView country)
{
    if (country == "JP"_L1) return form + name;
    if (country == "CN"_L1) return name + form;
    if (country == "UA"_L1) return form + u" «"_s + name + u'»';
    if (country == "US"_L1 && form == "Inc."_L1) return name + u", "_s + form;
    return name + u' ' + form;
}

} // namespace

QStringList industries() { return parts(industryNames); }

Business inventBusiness(Random& random, QLatin1StringView language, QLatin1StringView country, const QString& city)
{
    static const QStringList english = industries();
    const Lists& lists = listsOf(language);
    const int trade = random.below(int(lists.trades.size()));
    const QString& pattern = random.pick(lists.patterns);
    const QString family = familyName(random, language);
    const QString bare = filled(pattern, {family, lists.trades[trade], city.section(u' ', 0, 0), coinedWord(random)});
    Business business{.name = {}, .form = formIn(random, country), .trade = english[trade], .latin = slug(bare)};
    business.name = withForm(bare, business.form, country);
    // Where nothing of it can be written in Latin letters, the business has taken a word that can.
    if (business.latin.size() < 3) business.latin = slug(coinedWord(random) + u'-' + english[trade]);
    return business;
}

Business longBusiness(int which)
{
    static const std::array longNames{
        Business{
            u"Niederösterreichische Donauschifffahrts-, Umschlags- und Hafenlogistikgesellschaft m.b.H. & Co. KG"_s,
            u"GmbH & Co. KG"_s, u"Logistics"_s, u"noe-donaulogistik"_s},
        Business{
            u"Société coopérative des producteurs de vins et spiritueux de l’arrière-pays méditerranéen réunis SCA"_s,
            u"SCA"_s, u"Winery"_s, u"vins-arriere-pays"_s},
        Business{u"Llanfair Upper and Lower Valley Agricultural Weighing, Grading and Cold Storage Society Ltd"_s,
                 u"Ltd"_s, u"Food"_s, u"llanfair-valley"_s},
        Business{u"Przedsiębiorstwo Produkcyjno-Handlowo-Usługowe Źródła i Przetwory Świętokrzyskie sp. z o.o. sp.k."_s,
                 u"sp. z o.o. sp.k."_s, u"Food"_s, u"zrodla-swietokrzyskie"_s}};
    return longNames[size_t(which) % longNames.size()];
}

} // namespace kontor::demo
