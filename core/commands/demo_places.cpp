// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/demo_places.h"

#include <QByteArrayView>

#include <array>

namespace kontor::demo {

namespace {

// The first thirteen make up the store, the rest are rare guests.
constexpr auto countryTable = std::to_array<Country>({
    {"DE", "de", "+49", "0", "+49 152 0#######", "EUR", 240, u"%1 %2"},
    {"AT", "de", "+43", "0", "+43 664 0## ####", "EUR", 110, u"%1 %2"},
    {"CH", "de", "+41", "0", "+41 79 0## ## ##", "CHF", 90, u"%1 %2"},
    {"FR", "fr", "+33", "0", "+33 6 00 0# ## ##", "EUR", 100, u"%2 %1"},
    {"NL", "nl", "+31", "0", "+31 6 10 0# ## ##", "EUR", 70, u"%1 %2"},
    {"GB", "en", "+44", "0", "+44 7400 0#####", "GBP", 80, u"%2 %1"},
    {"US", "en", "+1", "", "+1 608-555-####", "USD", 60, u"%2 %1"},
    {"PL", "pl", "+48", "", "+48 60# 0## ###", "PLN", 70, u"ul. %1 %2"},
    {"ES", "es", "+34", "", "+34 60# 0## ###", "EUR", 60, u"%1 %2"},
    {"NO", "no", "+47", "", "+47 40 0# ## ##", "NOK", 50, u"%1 %2"},
    {"IT", "it", "+39", "", "+39 340 0## ####", "EUR", 40, u"%1 %2"},
    {"SE", "sv", "+46", "0", "+46 70-0## ## ##", "SEK", 20, u"%1 %2"},
    {"CZ", "cs", "+420", "", "+420 730 00# ###", "CZK", 10, u"%1 %2"},
    {"JP", "ja", "+81", "0", "+81 90-10## ####", "JPY", 0, u"%1%2番地"},
    {"AE", "ar", "+971", "0", "+971 50 0## ####", "AED", 0, u"%1، مبنى %2"},
    {"UA", "uk", "+380", "0", "+380 50 0## ####", "UAH", 0, u"вул. %1, %2"},
    {"CN", "zh", "+86", "0", "+86 138 0000 ####", "CNY", 0, u"%1%2号"},
    {"GR", "el", "+30", "", "+30 690 0## ####", "EUR", 0, u"%1 %2"},
});

constexpr auto placeTable = std::to_array<Place>({
    {"DE", u"Berlin", u"Berlin", "10115", 52.5323, 13.3846, "+49 30 23125 ###", "+49 30 0### ####"},
    {"DE", u"Hamburg", u"Hamburg", "20095", 53.5503, 10.0006, "+49 40 66969 ###", "+49 40 0### ####"},
    {"DE", u"München", u"Bayern", "80331", 48.1351, 11.5720, "+49 89 99998 ###", "+49 89 0### ####"},
    {"DE", u"Köln", u"Nordrhein-Westfalen", "50667", 50.9387, 6.9545, "+49 221 4710 ###", "+49 221 0## ####"},
    {"DE", u"Frankfurt am Main", u"Hessen", "60311", 50.1109, 8.6821, "+49 69 90009 ###", "+49 69 0### ####"},
    {"DE", u"Stuttgart", u"Baden-Württemberg", "70173", 48.7768, 9.1800, "+49 711 0## ####"},
    {"DE", u"Ulm", u"Baden-Württemberg", "89073", 48.4011, 9.9876, "+49 731 0## ####"},
    {"DE", u"Freiburg im Breisgau", u"Baden-Württemberg", "79098", 47.9959, 7.8494, "+49 761 0## ####"},
    {"DE", u"Nürnberg", u"Bayern", "90402", 49.4503, 11.0787, "+49 911 0## ####"},
    {"DE", u"Regensburg", u"Bayern", "93047", 49.0190, 12.0974, "+49 941 0## ####"},
    {"DE", u"Leipzig", u"Sachsen", "04109", 51.3397, 12.3731, "+49 341 0## ####"},
    {"DE", u"Dresden", u"Sachsen", "01067", 51.0560, 13.7230, "+49 351 0## ####"},
    {"DE", u"Bremen", u"Bremen", "28195", 53.0793, 8.8070, "+49 421 0## ####"},
    {"DE", u"Münster", u"Nordrhein-Westfalen", "48143", 51.9616, 7.6280, "+49 251 0## ####"},
    {"AT", u"Wien", u"Wien", "1010", 48.2092, 16.3728, "+43 1 200 ####", "+43 1 90# ## ##"},
    {"AT", u"Graz", u"Steiermark", "8010", 47.0707, 15.4395, "+43 316 0## ####"},
    {"AT", u"Linz", u"Oberösterreich", "4020", 48.3059, 14.2862, "+43 732 0## ####"},
    {"AT", u"Salzburg", u"Salzburg", "5020", 47.8000, 13.0440, "+43 662 0## ####"},
    {"AT", u"Innsbruck", u"Tirol", "6020", 47.2685, 11.3933, "+43 512 0## ####"},
    {"AT", u"Klagenfurt am Wörthersee", u"Kärnten", "9020", 46.6247, 14.3053, "+43 463 0## ###"},
    {"AT", u"Bregenz", u"Vorarlberg", "6900", 47.5031, 9.7471, "+43 5574 0## ###"},
    {"CH", u"Zürich", u"Zürich", "8001", 47.3717, 8.5422, "+41 44 0## ## ##"},
    {"CH", u"Bern", u"Bern", "3011", 46.9480, 7.4474, "+41 31 0## ## ##"},
    {"CH", u"Basel", u"Basel-Stadt", "4051", 47.5546, 7.5885, "+41 61 0## ## ##"},
    {"CH", u"Luzern", u"Luzern", "6003", 47.0480, 8.3040, "+41 41 0## ## ##"},
    {"CH", u"St. Gallen", u"St. Gallen", "9000", 47.4245, 9.3767, "+41 71 0## ## ##"},
    {"CH", u"Genève", u"Genève", "1204", 46.2018, 6.1466, "+41 22 0## ## ##", "", "fr"},
    {"CH", u"Lausanne", u"Vaud", "1003", 46.5197, 6.6323, "+41 21 0## ## ##", "", "fr"},
    {"CH", u"Lugano", u"Ticino", "6900", 46.0037, 8.9511, "+41 91 0## ## ##", "", "it"},
    {"FR", u"Paris", u"Île-de-France", "75011", 48.8590, 2.3780, "+33 1 99 00 ## ##", "+33 1 0# ## ## ##"},
    {"FR", u"Lille", u"Hauts-de-France", "59000", 50.6292, 3.0573, "+33 3 53 01 ## ##", "+33 3 0# ## ## ##"},
    {"FR", u"Strasbourg", u"Grand Est", "67000", 48.5734, 7.7521, "+33 3 53 01 ## ##", "+33 3 0# ## ## ##"},
    {"FR", u"Dijon", u"Bourgogne-Franche-Comté", "21000", 47.3220, 5.0415, "+33 3 53 01 ## ##", "+33 3 0# ## ## ##"},
    {"FR", u"Nantes", u"Pays de la Loire", "44000", 47.2184, -1.5536, "+33 2 61 91 ## ##", "+33 2 0# ## ## ##"},
    {"FR", u"Rennes", u"Bretagne", "35000", 48.1113, -1.6800, "+33 2 61 91 ## ##", "+33 2 0# ## ## ##"},
    {"FR", u"Bordeaux", u"Nouvelle-Aquitaine", "33000", 44.8378, -0.5792, "+33 5 36 49 ## ##", "+33 5 0# ## ## ##"},
    {"FR", u"Toulouse", u"Occitanie", "31000", 43.6045, 1.4440, "+33 5 36 49 ## ##", "+33 5 0# ## ## ##"},
    {"FR", u"Lyon", u"Auvergne-Rhône-Alpes", "69002", 45.7530, 4.8290, "+33 4 65 71 ## ##"},
    {"FR", u"Marseille", u"Provence-Alpes-Côte d’Azur", "13001", 43.2970, 5.3810, "+33 4 65 71 ## ##"},
    {"NL", u"Amsterdam", u"Noord-Holland", "1012 AB", 52.3780, 4.9000, "+31 20 0## ####"},
    {"NL", u"Rotterdam", u"Zuid-Holland", "3011 AD", 51.9216, 4.4890, "+31 10 0## ####"},
    {"NL", u"’s-Gravenhage", u"Zuid-Holland", "2511 CS", 52.0790, 4.3130, "+31 70 0## ####"},
    {"NL", u"Utrecht", u"Utrecht", "3511 CE", 52.0907, 5.1214, "+31 30 0## ####"},
    {"NL", u"Eindhoven", u"Noord-Brabant", "5611 EC", 51.4390, 5.4780, "+31 40 0## ####"},
    {"NL", u"Groningen", u"Groningen", "9712 CP", 53.2190, 6.5680, "+31 50 0## ####"},
    {"NL", u"Maastricht", u"Limburg", "6211 CS", 50.8500, 5.6900, "+31 43 0## ####"},
    {"GB", u"London", u"England", "EC2A 4NE", 51.5250, -0.0830, "+44 20 7946 0###", "+44 20 0### ####"},
    {"GB", u"Leeds", u"England", "LS1 4DY", 53.7960, -1.5490, "+44 113 496 0###", "+44 113 0## ####"},
    {"GB", u"Sheffield", u"England", "S1 2HE", 53.3811, -1.4701, "+44 114 496 0###", "+44 114 0## ####"},
    {"GB", u"Bristol", u"England", "BS1 5TR", 51.4520, -2.5970, "+44 117 496 0###", "+44 117 0## ####"},
    {"GB", u"Birmingham", u"England", "B1 1BB", 52.4800, -1.9030, "+44 121 496 0###", "+44 121 0## ####"},
    {"GB", u"Manchester", u"England", "M2 5DB", 53.4795, -2.2450, "+44 161 496 0###", "+44 161 0## ####"},
    {"GB", u"Edinburgh", u"Scotland", "EH2 2ER", 55.9525, -3.1930, "+44 131 496 0###", "+44 131 0## ####"},
    {"GB", u"Glasgow", u"Scotland", "G2 1DU", 55.8610, -4.2500, "+44 141 496 0###", "+44 141 0## ####"},
    {"GB", u"Cardiff", u"Wales", "CF10 1EP", 51.4810, -3.1790, "+44 29 2018 0###", "+44 29 0### ####"},
    {"GB", u"Belfast", u"Northern Ireland", "BT1 5GS", 54.5970, -5.9300, "+44 28 9649 6###", "+44 28 90## 0###"},
    {"US", u"New York", u"NY", "10013", 40.7200, -74.0050, "+1 212-555-01##", "+1 212-555-####"},
    {"US", u"Boston", u"MA", "02110", 42.3570, -71.0530, "+1 617-555-01##", "+1 617-555-####"},
    {"US", u"Chicago", u"IL", "60606", 41.8830, -87.6390, "+1 312-555-01##", "+1 312-555-####"},
    {"US", u"Milwaukee", u"WI", "53202", 43.0460, -87.8990, "+1 414-555-01##", "+1 414-555-####"},
    {"US", u"Austin", u"TX", "78701", 30.2710, -97.7420, "+1 512-555-01##", "+1 512-555-####"},
    {"US", u"Denver", u"CO", "80202", 39.7510, -104.9970, "+1 303-555-01##", "+1 303-555-####"},
    {"US", u"Seattle", u"WA", "98101", 47.6110, -122.3340, "+1 206-555-01##", "+1 206-555-####"},
    {"US", u"Portland", u"OR", "97205", 45.5200, -122.6900, "+1 503-555-01##", "+1 503-555-####"},
    {"PL", u"Warszawa", u"mazowieckie", "00-001", 52.2300, 21.0100, "+48 22 0## ## ##"},
    {"PL", u"Kraków", u"małopolskie", "31-001", 50.0550, 19.9370, "+48 12 0## ## ##"},
    {"PL", u"Poznań", u"wielkopolskie", "61-001", 52.4100, 16.9600, "+48 61 0## ## ##"},
    {"PL", u"Wrocław", u"dolnośląskie", "50-001", 51.1040, 17.0310, "+48 71 0## ## ##"},
    {"PL", u"Gdańsk", u"pomorskie", "80-001", 54.3470, 18.6260, "+48 58 0## ## ##"},
    {"PL", u"Łódź", u"łódzkie", "90-001", 51.7700, 19.4600, "+48 42 0## ## ##"},
    {"ES", u"Madrid", u"Madrid", "28001", 40.4250, -3.6870, "+34 91 00# ## ##"},
    {"ES", u"Barcelona", u"Cataluña", "08001", 41.3800, 2.1690, "+34 93 00# ## ##"},
    {"ES", u"València", u"Comunitat Valenciana", "46001", 39.4750, -0.3790, "+34 963 0# ## ##"},
    {"ES", u"Sevilla", u"Andalucía", "41001", 37.3890, -5.9970, "+34 954 0# ## ##"},
    {"ES", u"Bilbao", u"País Vasco", "48001", 43.2610, -2.9290, "+34 944 0# ## ##"},
    {"ES", u"Zaragoza", u"Aragón", "50001", 41.6530, -0.8780, "+34 976 0# ## ##"},
    {"NO", u"Oslo", u"Oslo", "0150", 59.9080, 10.7400, "+47 22 00 ## ##", "+47 21 0# ## ##"},
    {"NO", u"Bergen", u"Vestland", "5003", 60.3930, 5.3260, "+47 55 0# ## ##"},
    {"NO", u"Trondheim", u"Trøndelag", "7011", 63.4300, 10.3930, "+47 73 0# ## ##"},
    {"NO", u"Stavanger", u"Rogaland", "4006", 58.9710, 5.7400, "+47 51 0# ## ##"},
    {"NO", u"Tromsø", u"Troms", "9008", 69.6500, 18.9560, "+47 77 0# ## ##"},
    {"IT", u"Milano", u"Lombardia", "20121", 45.4710, 9.1880, "+39 02 0### ####"},
    {"IT", u"Roma", u"Lazio", "00184", 41.8930, 12.4890, "+39 06 0### ####"},
    {"IT", u"Torino", u"Piemonte", "10121", 45.0690, 7.6780, "+39 011 0## ####"},
    {"IT", u"Verona", u"Veneto", "37121", 45.4420, 10.9970, "+39 045 0## ####"},
    {"IT", u"Bologna", u"Emilia-Romagna", "40121", 44.4990, 11.3420, "+39 051 0## ####"},
    {"SE", u"Stockholm", u"Stockholm", "111 20", 59.3310, 18.0560, "+46 8-465 004 ##", "+46 8-0## ## ##"},
    {"SE", u"Göteborg", u"Västra Götaland", "411 05", 57.7060, 11.9690, "+46 31-390 06 ##", "+46 31-0## ## ##"},
    {"SE", u"Malmö", u"Skåne", "211 20", 55.6050, 12.9980, "+46 40-628 04 ##", "+46 40-0## ## ##"},
    {"CZ", u"Praha", u"Praha", "110 00", 50.0820, 14.4260, "+420 22# 0## ###"},
    {"CZ", u"Brno", u"Jihomoravský kraj", "602 00", 49.1950, 16.6080, "+420 541 0## ###"},
    {"CZ", u"Plzeň", u"Plzeňský kraj", "301 00", 49.7470, 13.3780, "+420 377 0## ###"},
    {"JP", u"大阪市", u"大阪府", "530-0001", 34.7025, 135.4960, "+81 6-0### ####"},
    {"JP", u"京都市", u"京都府", "600-8216", 34.9870, 135.7590, "+81 75-0## ####"},
    {"AE", u"دبي", u"دبي", "", 25.2630, 55.2970, "+971 4 20# ####"},
    {"AE", u"أبو ظبي", u"أبو ظبي", "", 24.4870, 54.3570, "+971 2 20# ####"},
    {"UA", u"Київ", u"Київ", "01001", 50.4500, 30.5230, "+380 44 0## ####"},
    {"UA", u"Львів", u"Львівська область", "79000", 49.8400, 24.0300, "+380 32 0## ####"},
    {"CN", u"杭州市", u"浙江省", "310000", 30.2500, 120.1700, "+86 571 0### ####"},
    {"CN", u"深圳市", u"广东省", "518000", 22.5450, 114.0600, "+86 755 0### ####"},
    {"GR", u"Αθήνα", u"Αττική", "105 57", 37.9750, 23.7340, "+30 210 0## ####"},
    {"GR", u"Θεσσαλονίκη", u"Κεντρική Μακεδονία", "546 24", 40.6360, 22.9430, "+30 2310 0# ####"},
});

struct Streets {
    const char* language;
    const char16_t* names;
};
constexpr auto streetTable = std::to_array<Streets>({
    {"de", u"Bahnhofstraße;Gartenstraße;Hauptstraße;Industriestraße;Kirchgasse;Lindenweg;Marktplatz;Mühlgasse;"
           u"Schillerstraße;Am Hafen;An der Alten Gießerei;Bürgermeister-Müller-Straße;Goethestraße;Ziegelhüttenweg"},
    {"fr", u"rue de la Gare;rue des Lilas;avenue Victor-Hugo;place du Marché;rue de l’Église;boulevard Voltaire;"
           u"chemin des Vignes;quai du Canal;impasse du Moulin;rue Émile-Zola"},
    {"en", u"High Street;Station Road;Mill Lane;Church Street;Canal Street;Victoria Road;Market Street;Park Avenue;"
           u"Foundry Row;Orchard Way;King Street;Harbor Street"},
    {"nl", u"Kerkstraat;Stationsweg;Molenlaan;Havenkade;Dorpsstraat;Wilhelminastraat;Prinsengracht;Industrieweg;"
           u"Zuiderzeestraat"},
    {"no", u"Storgata;Kirkegata;Strandveien;Skippergata;Bryggen;Industriveien;Fjellveien;Sjøgata;Bjørnstjerne vei"},
    {"sv", u"Storgatan;Kungsgatan;Drottninggatan;Järnvägsgatan;Hamngatan;Björkvägen;Åkervägen;Skeppsbron"},
    {"pl", u"Polna;Leśna;Ogrodowa;Słoneczna;Kościuszki;Mickiewicza;Przemysłowa;Długa;Świętojańska;Młyńska"},
    {"es", u"Calle Mayor;Avenida de la Constitución;Calle del Sol;Paseo del Río;Plaza de España;Calle Nueva;"
           u"Camino del Molino;Polígono Industrial Norte"},
    {"it",
     u"Via Roma;Corso Garibaldi;Via Dante;Piazza del Mercato;Viale della Stazione;Via San Niccolò;Via dell’Industria"},
    {"cs", u"Nádražní;Hlavní;Školní;Zahradní;Na Příkopě;Komenského;Průmyslová;U Řeky"},
    {"ja", u"中央;本町;栄町;駅前;緑町"},
    {"ar", u"شارع الشيخ زايد;شارع المطار;شارع الكورنيش;شارع السلام"},
    {"uk", u"Шевченка;Лесі Українки;Садова;Грушевського;Вокзальна"},
    {"zh", u"人民路;中山路;解放路;建设路;和平街"},
    {"el", u"Ερμού;Αθηνάς;Τσιμισκή;Εγνατίας;Σταδίου"},
});

} // namespace

std::span<const Country> countries() { return countryTable; }
std::span<const Place> places() { return placeTable; }

int countryOf(const Place& place)
{
    for (size_t i = 0; i < countryTable.size(); ++i)
        if (QByteArrayView{countryTable[i].code} == place.country) return int(i);
    return 0;
}

std::pair<int, int> placesIn(int country)
{
    const QByteArrayView code{countryTable[size_t(country)].code};
    int first = 0, count = 0;
    for (size_t i = 0; i < placeTable.size(); ++i) {
        if (code != placeTable[i].country) continue;
        if (count++ == 0) first = int(i);
    }
    return {first, count};
}

const char16_t* streetNames(const char* language)
{
    for (const Streets& streets : streetTable)
        if (QByteArrayView{streets.language} == language) return streets.names;
    return streetTable.front().names;
}

} // namespace kontor::demo
