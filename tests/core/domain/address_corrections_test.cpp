// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of resources/addresses/corrections.json, an example for each.
#include "core/domain/country.h"
#include "core/domain/postal_address.h"
#include "tests/support/catch.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace kontor;
using namespace Qt::StringLiterals;

namespace {

struct Example {
    QString country, street, city, region, postalCode, written;
};

/// Without the name of the country, which stands in the reader's language.
QString writtenAtHome(const Example& one)
{
    return addressLines({one.street, {}, one.city, one.region, one.postalCode, {}, one.country}).join(u" | "_s);
}

const std::vector<Example>& examples()
{
    static const std::vector<Example> all{
        {u"AF"_s, u"Pashtonistan Ave"_s, u"Kabul"_s, u"Kabul"_s, u"1001"_s, u"Pashtonistan Ave | Kabul | 1001"_s},
        {u"AR"_s, u"Av. Colón 210"_s, u"Córdoba"_s, u"Córdoba"_s, u"X5000"_s, u"Av. Colón 210 | X5000 Córdoba"_s},
        {u"AR"_s, u"Calle 7 776"_s, u"La Plata"_s, u"Buenos Aires"_s, u"B1900"_s,
         u"Calle 7 776 | B1900 La Plata | Buenos Aires"_s},
        {u"BB"_s, u"Bay St"_s, u"Bridgetown"_s, u"St. Michael"_s, u"BB11156"_s,
         u"Bay St | Bridgetown, St. Michael BB11156"_s},
        {u"BD"_s, u"12 Topkhana Rd"_s, u"Dhaka"_s, {}, u"1000"_s, u"12 Topkhana Rd | Dhaka - 1000"_s},
        {u"BD"_s, u"12 Topkhana Rd"_s, u"Dhaka"_s, {}, {}, u"12 Topkhana Rd | Dhaka"_s},
        {u"BG"_s, u"ul. Gurko 6"_s, u"Sofia"_s, {}, u"1000"_s, u"ul. Gurko 6 | 1000 Sofia"_s},
        {u"BY"_s, u"ул. Энгельса, 8"_s, u"Минск"_s, {}, u"220030"_s, u"ул. Энгельса, 8 | 220030, Минск"_s},
        {u"CA"_s, u"100 Queen St W"_s, u"Toronto"_s, u"Ontario"_s, u"M5H2N2"_s,
         u"100 Queen St W | Toronto ON M5H 2N2"_s},
        {u"CL"_s, u"Moneda 1"_s, u"Valparaíso"_s, u"Región de Valparaíso"_s, u"2340000"_s,
         u"Moneda 1 | 2340000 Valparaíso | Región de Valparaíso"_s},
        {u"CN"_s, u"93 Jianguo Rd"_s, u"Shenzhen"_s, u"Guangdong"_s, u"518000"_s,
         u"93 Jianguo Rd | Shenzhen | Guangdong, 518000"_s},
        {u"CN"_s, u"93 Jianguo Rd"_s, u"Beijing"_s, u"Beijing"_s, u"100022"_s, u"93 Jianguo Rd | Beijing 100022"_s},
        {u"CN"_s, u"93 Jianguo Rd"_s, u"Beijing"_s, {}, u"100022"_s, u"93 Jianguo Rd | Beijing 100022"_s},
        {u"CN"_s, u"建国路93号"_s, u"深圳市"_s, u"广东省"_s, u"518000"_s, u"518000 | 广东省深圳市 | 建国路93号"_s},
        {u"CN"_s, u"建国路93号"_s, u"北京市"_s, u"北京市"_s, u"100022"_s, u"100022 | 北京市 | 建国路93号"_s},
        {u"CO"_s, u"Cra. 7 # 12-25"_s, u"Medellín"_s, u"Antioquia"_s, u"050001"_s,
         u"Cra. 7 # 12-25 | Medellín, Antioquia, 050001"_s},
        {u"CU"_s, u"Calle 23"_s, u"Vedado"_s, u"La Habana"_s, u"10400"_s, u"Calle 23 | Vedado, La Habana | 10400"_s},
        {u"DO"_s, u"Calle El Conde 1"_s, u"Santo Domingo"_s, u"Distrito Nacional"_s, u"10210"_s,
         u"Calle El Conde 1 | 10210 Santo Domingo"_s},
        {u"EG"_s, u"5 Tahrir St"_s, u"Dokki"_s, u"Giza"_s, u"12311"_s, u"5 Tahrir St | Dokki | Giza | 12311"_s},
        {u"ES"_s, u"Calle Real 1"_s, u"Las Rozas"_s, u"Madrid"_s, u"28231"_s,
         u"Calle Real 1 | 28231 Las Rozas | Madrid"_s},
        {u"ES"_s, u"Gran Vía 1"_s, u"Madrid"_s, u"Madrid"_s, u"28013"_s, u"Gran Vía 1 | 28013 Madrid"_s},
        {u"ES"_s, u"La Rambla 1"_s, u"Barcelona"_s, u"Catalunya"_s, u"08002"_s, u"La Rambla 1 | 08002 Barcelona"_s},
        {u"ES"_s,
         u"Calle Real 1"_s,
         u"Las Rozas"_s,
         u"Comunidad de Madrid"_s,
         {},
         u"Calle Real 1 | Las Rozas | Madrid"_s},
        {u"GB"_s, u"10 Downing St"_s, u"London"_s, u"England"_s, u"SW1A 2AA"_s, u"10 Downing St | London | SW1A 2AA"_s},
        {u"GI"_s, u"104 Main St"_s, u"Gibraltar"_s, {}, u"GX11 1AA"_s, u"104 Main St | Gibraltar | GX11 1AA"_s},
        {u"HK"_s,
         u"1 Queen's Rd"_s,
         u"Central"_s,
         u"Hong Kong Island"_s,
         {},
         u"1 Queen's Rd | Central | Hong Kong Island"_s},
        {u"HK"_s, u"皇后大道中1號"_s, u"中環"_s, u"香港島"_s, {}, u"香港島 | 中環 | 皇后大道中1號"_s},
        {u"HN"_s, u"Av. Cervantes"_s, u"Tegucigalpa"_s, u"Francisco Morazán"_s, u"11101"_s,
         u"Av. Cervantes | Tegucigalpa, Francisco Morazán | 11101"_s},
        {u"IE"_s, u"1 The Mall"_s, u"Tralee"_s, u"Co. Kerry"_s, u"V92 X2T0"_s,
         u"1 The Mall | Tralee | Co. Kerry | V92 X2T0"_s},
        {u"IE"_s, u"1 Henry St"_s, u"Dublin"_s, u"County Dublin"_s, u"D01 X2T0"_s, u"1 Henry St | Dublin | D01 X2T0"_s},
        {u"IE"_s, u"1 The Quay"_s, u"Wexford"_s, u"Leinster"_s, {}, u"1 The Quay | Wexford"_s},
        {u"IL"_s, u"16 Jaffa St"_s, u"Jerusalem"_s, {}, u"9414219"_s, u"16 Jaffa St | Jerusalem 9414219"_s},
        {u"IQ"_s, u"Al Rasheed St"_s, u"Karrada"_s, u"Baghdad"_s, u"10011"_s,
         u"Al Rasheed St | Karrada, Baghdad | 10011"_s},
        {u"IR"_s, u"Valiasr St 12"_s, u"Shiraz"_s, u"Fars"_s, u"7134612345"_s,
         u"Fars | Shiraz | Valiasr St 12 | 7134612345"_s},
        {u"JO"_s, u"Prince Muhammad St"_s, u"Amman"_s, {}, u"11118"_s, u"Prince Muhammad St | Amman 11118"_s},
        {u"JP"_s, u"7-10-23 Roppongi"_s, u"Minato-ku"_s, u"Tokyo"_s, u"1060032"_s,
         u"7-10-23 Roppongi | Minato-ku, Tokyo 106-0032"_s},
        {u"JP"_s, u"7-10-23 Roppongi"_s, u"Tokyo"_s, {}, u"106-0032"_s, u"7-10-23 Roppongi | Tokyo 106-0032"_s},
        {u"JP"_s, u"六本木7-10-23"_s, u"港区"_s, u"東京都"_s, u"1060032"_s,
         u"〒106-0032 | 東京都港区 | 六本木7-10-23"_s},
        {u"JP"_s, u"六本木7-10-23"_s, u"港区"_s, u"東京都"_s, {}, u"東京都港区 | 六本木7-10-23"_s},
        {u"KP"_s, u"Changjon St"_s, u"Pyongyang"_s, {}, {}, u"Changjon St | Pyongyang"_s},
        {u"KR"_s, u"2-3 Sajik-ro"_s, u"Jongno-gu"_s, u"Seoul"_s, u"03187"_s,
         u"2-3 Sajik-ro | Jongno-gu, Seoul 03187"_s},
        {u"KR"_s, u"2-3 Sajik-ro"_s, u"Seoul"_s, {}, u"03187"_s, u"2-3 Sajik-ro | Seoul 03187"_s},
        {u"KR"_s, u"사직로 2-3"_s, u"종로구"_s, u"서울특별시"_s, u"03187"_s, u"서울특별시 종로구 사직로 2-3 | 03187"_s},
        {u"KR"_s, u"사직로 2-3"_s, u"서울특별시"_s, u"서울특별시"_s, u"03187"_s, u"서울특별시 사직로 2-3 | 03187"_s},
        {u"MO"_s, u"Av. da Praia Grande 1"_s, u"Macau"_s, {}, {}, u"Av. da Praia Grande 1 | Macau"_s},
        {u"MO"_s, u"南灣大馬路1號"_s, u"澳門"_s, {}, {}, u"澳門 | 南灣大馬路1號"_s},
        {u"MT"_s, u"305 Triq Hal Qormi"_s, u"Marsa"_s, {}, u"MTP 1001"_s, u"305 Triq Hal Qormi | Marsa MTP 1001"_s},
        {u"NE"_s, u"Rue du Grand Hôtel"_s, u"Niamey"_s, {}, u"8001"_s, u"Rue du Grand Hôtel | 8001 Niamey"_s},
        {u"NI"_s, u"Calle Central"_s, u"Managua"_s, {}, u"11001"_s, u"Calle Central | 11001 | Managua"_s},
        {u"NP"_s, u"Durbar Marg"_s, u"Kathmandu"_s, u"Bagmati"_s, u"44600"_s, u"Durbar Marg | Kathmandu 44600"_s},
        {u"PE"_s, u"Av. Larco 345"_s, u"Miraflores"_s, u"Lima"_s, u"15074"_s,
         u"Av. Larco 345 | Miraflores 15074 | Lima"_s},
        {u"PE"_s, u"Jr. Junín 1"_s, u"Lima"_s, u"Lima"_s, u"15001"_s, u"Jr. Junín 1 | Lima 15001"_s},
        {u"PH"_s, u"75 P. Domingo St"_s, u"Makati City"_s, u"Metro Manila"_s, u"1207"_s,
         u"75 P. Domingo St | Makati City | 1207 Metro Manila"_s},
        {u"PH"_s, u"7114 Kundiman St"_s, u"Manila"_s, {}, u"1008"_s, u"7114 Kundiman St | 1008 Manila"_s},
        {u"PH"_s, u"7114 Kundiman St"_s, u"Manila"_s, u"Manila"_s, u"1008"_s, u"7114 Kundiman St | 1008 Manila"_s},
        {u"PK"_s, u"7 Constitution Ave"_s, u"Islamabad"_s, {}, u"44000"_s, u"7 Constitution Ave | Islamabad-44000"_s},
        {u"PK"_s, u"7 Constitution Ave"_s, u"Islamabad"_s, {}, {}, u"7 Constitution Ave | Islamabad"_s},
        {u"SD"_s, u"Al Qasr Ave"_s, u"Khartoum"_s, {}, u"11111"_s, u"Al Qasr Ave | Khartoum | 11111"_s},
        {u"SG"_s, u"10 Eunos Rd 8"_s, u"Singapore"_s, {}, u"408600"_s, u"10 Eunos Rd 8 | Singapore 408600"_s},
        {u"SO"_s, u"Maka Al Mukarama"_s, u"Mogadishu"_s, u"Banadir"_s, u"BN 03040"_s,
         u"Maka Al Mukarama | Mogadishu, Banadir BN 03040"_s},
        {u"TH"_s, u"9 Soi Ari"_s, u"Phaya Thai"_s, u"Bangkok"_s, u"10400"_s,
         u"9 Soi Ari | Phaya Thai | Bangkok 10400"_s},
        {u"TH"_s, u"9 Soi Ari"_s, u"Bangkok"_s, {}, u"10400"_s, u"9 Soi Ari | Bangkok 10400"_s},
        {u"TH"_s, u"9 Soi Ari"_s, u"Bangkok"_s, u"Bangkok"_s, u"10400"_s, u"9 Soi Ari | Bangkok 10400"_s},
        {u"TR"_s, u"Şair Baki Sok. 3"_s, u"Altındağ"_s, u"Ankara"_s, u"06101"_s,
         u"Şair Baki Sok. 3 | 06101 Altındağ/Ankara"_s},
        {u"TR"_s, u"Şair Baki Sok. 3"_s, u"Ankara"_s, u"Ankara"_s, u"06101"_s, u"Şair Baki Sok. 3 | 06101 Ankara"_s},
        {u"TR"_s, u"Şair Baki Sok. 3"_s, u"Ankara"_s, {}, u"06101"_s, u"Şair Baki Sok. 3 | 06101 Ankara"_s},
        {u"TR"_s, u"Şair Baki Sok. 3"_s, {}, u"Ankara"_s, u"06101"_s, u"Şair Baki Sok. 3 | 06101 Ankara"_s},
        {u"TW"_s, u"55 Jinshan S. Rd."_s, u"Da'an District"_s, u"Taipei City"_s, u"106409"_s,
         u"55 Jinshan S. Rd. | Da'an District, Taipei City 106409"_s},
        {u"TW"_s, u"金山南路55號"_s, u"大安區"_s, u"臺北市"_s, u"106409"_s, u"106409 | 臺北市大安區 | 金山南路55號"_s},
        {u"UZ"_s, u"Navoi 28"_s, u"Samarqand"_s, u"Samarqand"_s, u"140100"_s, u"Navoi 28 | 140100 Samarqand"_s},
        {u"UZ"_s, u"Navoi 28"_s, u"Chirchiq"_s, u"Toshkent"_s, u"111700"_s, u"Navoi 28 | 111700 Chirchiq | Toshkent"_s},
        {u"VC"_s, u"Halifax St"_s, u"Kingstown"_s, {}, u"VC0100"_s, u"Halifax St | Kingstown VC0100"_s},
        {u"VE"_s, u"Av. Urdaneta"_s, u"Caracas"_s, u"Distrito Capital"_s, u"1010"_s,
         u"Av. Urdaneta | Caracas 1010, Distrito Capital"_s},
        {u"XK"_s,
         u"Rr. Luan Haradinaj 1"_s,
         u"Prishtina"_s,
         {},
         u"10000"_s,
         u"Rr. Luan Haradinaj 1 | 10000 Prishtina"_s},
    };
    return all;
}

} // namespace

TEST_CASE("Addresses that the package does not write as the post wants them are corrected", "[address]")
{
    for (const Example& one : examples()) {
        INFO(one.country.toStdString());
        CHECK(writtenAtHome(one).toStdString() == one.written.toStdString());
    }
}

TEST_CASE("Every correction has an example", "[address]")
{
    QFile file{test::sourceTree() + u"/resources/addresses/corrections.json"_s};
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject countries = QJsonDocument::fromJson(file.readAll()).object().value(u"countries"_s).toObject();
    REQUIRE(countries.size() > 30);
    QSet<QString> shown;
    for (const Example& one : examples()) shown.insert(one.country);
    for (const QString& country : countries.keys()) {
        INFO(country.toStdString());
        CHECK(shown.contains(country));
        CHECK(countryCodes().contains(country));
        CHECK_FALSE(countries.value(country).toObject().value(u"source"_s).toString().isEmpty());
    }
}

TEST_CASE("In the letters of East Asia the country comes first, in Latin ones last", "[address]")
{
    PostalAddress tokyo{u"六本木7-10-23"_s, u"ビル3階"_s, u"港区"_s, u"東京都"_s, u"106-0032"_s, u"JP"_s};
    CHECK(addressLines(tokyo) ==
          QStringList{u"Japan"_s, u"〒106-0032"_s, u"東京都港区"_s, u"六本木7-10-23"_s, u"ビル3階"_s});
    tokyo = {u"7-10-23 Roppongi"_s, u"3F"_s, u"Minato-ku"_s, u"Tokyo"_s, u"106-0032"_s, u"JP"_s};
    CHECK(addressLines(tokyo) ==
          QStringList{u"7-10-23 Roppongi"_s, u"3F"_s, u"Minato-ku, Tokyo 106-0032"_s, u"Japan"_s});
    CHECK(addressLines({{}, {}, u"大阪市"_s, u"大阪府"_s, {}, u"JP"_s}) == QStringList{u"Japan"_s, u"大阪府大阪市"_s});
    CHECK(addressLines({{}, {}, u"Seoul"_s, {}, {}, u"KR"_s}) == QStringList{u"Seoul"_s, u"South Korea"_s});
    // A firm's address in Germany keeps its order, whatever it is called.
    CHECK(addressLines({u"Lange Straße 1"_s, {}, u"Ulm 東京"_s, {}, u"89073"_s, u"DE"_s}).last() == u"Germany"_s);
    CHECK(looksLikePostalCode(u"106409"_s, u"TW"_s));
    CHECK(postalCodeDigits(u"XK"_s) == 5);
}

TEST_CASE("Within a country no region stands where the country would", "[address]")
{
    for (const QString& country : {u"BH"_s, u"GB"_s, u"LB"_s, u"MV"_s, u"NA"_s}) {
        const QStringList lines =
            addressLines({u"1 Main St"_s, {}, u"Xanten"_s, u"Nordland"_s, u"1234"_s, {}, country});
        INFO(country.toStdString() << ": " << lines.join(u" | "_s).toStdString());
        CHECK_FALSE(lines.contains(u"Nordland"_s));
        CHECK(lines.last().contains(u"1234"_s));
    }
}
