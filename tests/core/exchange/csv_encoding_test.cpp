// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_decoder.h"
#include "core/exchange/csv_encoding.h"
#include "core/exchange/csv_text.h"
#include "tests/support/catch.h"

#include <QStringConverter>

using namespace Qt::StringLiterals;
using namespace kontor;

namespace {

QByteArray encoded(const char* encoding, const QString& text)
{
    QStringEncoder encoder{encoding};
    return encoder.encode(text);
}

QString detected(const QByteArray& bytes)
{
    const auto result = detectEncoding(CsvInput::fromBytes(bytes));
    return result ? *result : u"error "_s + QString::number(int(result.error().code));
}

QString textOf(const QByteArray& bytes, const QString& encoding, qint64 step = 7)
{
    CsvText text{CsvInput::fromBytes(bytes), encoding};
    QByteArray all;
    char buffer[64];
    for (qint64 got = 0; (got = text.read(buffer, step)) > 0;) all.append(buffer, got);
    return QString::fromUtf8(all);
}

struct Sample {
    const char* encoding;
    QStringView text;
};

} // namespace

TEST_CASE("lists of names in the code pages of many countries are read right", "[csv]")
{
    const Sample samples[]{
        {"windows-1252", u"Name;Ort\nMüller;Köln\nJäger;Düsseldorf\nGroß;Fürth\n"},
        {"windows-1252", u"Name;Ort\nSchmidt;Berlin\nMüller;Ulm\n"},
        {"windows-1252", u"Nom;Ville\nRené;Orléans\nFrançois;Béziers\nAnaïs;Château-Thierry\nNoël;Besançon\n"},
        {"windows-1252", u"Nombre;Ciudad\nPeña;Málaga\nMuñoz;Córdoba\nJesús;León\n"},
        {"windows-1252", u"Navn;By\nSøren Ågård;Århus\nBjørn;Tromsø\nÆgir;Ålesund\n"},
        {"windows-1252", u"Company;Note\nO’Neill – Sons;“best” price €5\nBrontë Ltd;ok\n"},
        {"windows-1252", u"Nome;Cidade\nJoão Conceição;São Paulo\nAntónio;Évora\n"},
        {"windows-1250", u"Nazwisko;Miasto\nWałęsa;Gdańsk\nKaczyński;Łódź\nBłaszczyk;Kraków\nŻak;Święta\n"},
        {"windows-1250", u"Jméno;Město\nDvořák;Plzeň\nNěmcová;Mělník\nRůžička;Žďár\n"},
        {"windows-1250", u"Név;Város\nKovács Győző;Győr\nSzűcs Ödön;Pécs\n"},
        {"ISO-8859-2", u"Nazwisko;Miasto\nWałęsa;Gdańsk\nŚwiątek;Łódź\nŻak;Jarosław\n"},
        {"windows-1251", u"Фамилия;Имя\nИванов;Пётр\nПетрова;Анна\nСидоров;Алексей\n"},
        {"KOI8-R", u"Фамилия;Имя\nИванов;Пётр\nПетрова;Анна\nСидоров;Алексей\n"},
        {"IBM866", u"Фамилия;Имя\nИванов;Пётр\nПетрова;Анна\nСидоров;Алексей\n"},
        {"windows-1253", u"Όνομα;Πόλη\nΓιώργος;Αθήνα\nΠαπαδόπουλος;Θεσσαλονίκη\n"},
        {"windows-1254", u"Ad;Şehir\nGülşen;İstanbul\nIşık;Çanakkale\nDoğan;Eskişehir\n"},
        {"IBM850", u"Name;Ort\nMüller;Köln\nJäger;Düsseldorf\nGroß;Fürth\n"},
        {"macintosh", u"Name;Ort\nMüller;Köln\nJäger;Düsseldorf\nGroß;Fürth\n"},
        {"Shift_JIS", u"名前,住所\n山田太郎,東京都千代田区\n鈴木花子,大阪府\n"},
        {"EUC-JP", u"名前,住所\n山田太郎,東京都千代田区\n鈴木花子,大阪府\n"},
        {"GB18030", u"姓名,地址\n张伟,北京市朝阳区\n王芳,上海市浦东\n李娜,广州市\n"},
        {"Big5", u"姓名,地址\n陳大文,台北市中正區\n林美玲,高雄市\n張志明,台中市\n"},
        {"EUC-KR", u"이름,주소\n김철수,서울특별시 강남구\n이영희,부산광역시\n박민수,대구\n"},
    };
    for (const Sample& sample : samples) {
        const QString text = sample.text.toString();
        const QByteArray bytes = encoded(sample.encoding, text);
        const QString found = detected(bytes);
        INFO(sample.encoding << " taken for " << found.toStdString());
        CHECK(textOf(bytes, found) == text);
    }
}

TEST_CASE("Unicode is found with and without a byte order mark", "[csv]")
{
    const QString latin = u"name,city\nAda,London\nÉmile,Paris\n"_s;
    const QString russian = u"имя;город\nПётр;Москва\nАнна;Тверь 12\n"_s;
    for (const QString& text : {latin, russian}) {
        for (const char* encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
            INFO(encoding);
            const QByteArray plain = encoded(encoding, text);
            CHECK(detected(plain) == QString::fromLatin1(encoding));
            const QByteArray marked = encoded(encoding, QChar{0xFEFF} + text);
            CHECK(detected(marked) == QString::fromLatin1(encoding));
            CHECK(textOf(marked, QString::fromLatin1(encoding)) == text);
            CHECK(textOf(plain, QString::fromLatin1(encoding), 3) == text);
        }
    }
    CHECK(detected("a,b\n1,2\n") == u"UTF-8");
}

TEST_CASE("what is no text is refused by name", "[csv]")
{
    const auto refused = [](QByteArrayView bytes) {
        const auto result = detectEncoding(CsvInput::fromBytes(bytes.toByteArray()));
        REQUIRE(!result);
        CHECK(result.error().code == Errc::FileBinary);
        return result.error().detail;
    };
    CHECK(refused({"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16}) == u"png");
    CHECK(refused({"SQLite format 3\0", 16}) == u"sqlite");
    CHECK(refused({"PK\x03\x04\x14\0", 6}) == u"zip");
    QByteArray zeros(100, 'a');
    zeros[70] = '\0';
    CHECK(refused(zeros) == QString{});
    QByteArray controls;
    for (int i = 0; i < 200; ++i) controls += char(3 + i % 5);
    CHECK(refused(controls) == QString{});
}

TEST_CASE("a zero byte far into a file makes it binary", "[csv]")
{
    QByteArray bytes = QByteArray{"name,city\n"}.repeated(300'000);
    bytes[2'000'000] = '\0';
    const auto result = detectEncoding(CsvInput::fromBytes(bytes));
    REQUIRE(!result);
    CHECK(result.error().code == Errc::FileBinary);
}

TEST_CASE("the only other letter may stand anywhere in the file", "[csv]")
{
    QByteArray bytes = QByteArray{"name,city\n"}.repeated(300'000);
    bytes += "M\xFCller,K\xF6ln\n";
    CHECK(detected(bytes) == u"ISO-8859-1");
    bytes.chop(13);
    bytes += "Müller,Köln\n";
    CHECK(detected(bytes) == u"UTF-8");
}

TEST_CASE("UTF-8 with a foreign byte is told, not read as something else", "[csv]")
{
    const auto result = detectEncoding(CsvInput::fromBytes(QByteArray{"Müller,Köln\n"}.repeated(20) + "Gro\xDF\n"));
    REQUIRE(!result);
    CHECK(result.error().code == Errc::FileEncoding);
    CHECK(result.error().detail == u"UTF-8");
}

TEST_CASE("encodings have one name each", "[csv]")
{
    CHECK(canonicalEncoding(u"cp1252") == u"windows-1252");
    CHECK(canonicalEncoding(u"Latin-1") == u"ISO-8859-1");
    CHECK(canonicalEncoding(u"utf8") == u"UTF-8");
    CHECK(canonicalEncoding(u"UTF_16") == u"UTF-16");
    CHECK(canonicalEncoding(u"shift-jis") == u"Shift_JIS");
    CHECK(canonicalEncoding(u"ISO_8859-15") == u"ISO-8859-15");
    CHECK(canonicalEncoding(u"klingon").isEmpty());
    CHECK(canonicalEncoding(u"").isEmpty());
    const auto wide = CsvInput::fromBytes(encoded("UTF-16BE", u"\uFEFFa,b\n"_s));
    CHECK(*resolveEncoding(wide, u"utf-16") == u"UTF-16BE");
    CHECK(resolveEncoding(wide, u"klingon").error().code == Errc::BadMapping);
}

TEST_CASE("the first byte that does not fit an encoding is found in every cut of the file", "[csv]")
{
    const auto damage = [](QByteArrayView bytes, const QString& encoding, qint64 step) {
        CsvText text{CsvInput::fromBytes(bytes.toByteArray()), encoding};
        char buffer[64];
        while (text.read(buffer, step) > 0) {
        }
        return text.damage();
    };
    for (qint64 step = 1; step < 12; ++step) {
        CHECK(damage("abc\xC3\xA4 \xE2\x82\xAC \xF0\x9F\x98\x80.", u"UTF-8"_s, step) == -1);
        CHECK(damage("abc\xC3\xA4 \xE2\x82\xAC \xFC.", u"UTF-8"_s, step) == 10);
        CHECK(damage("abcdef\xE2\x82", u"UTF-8"_s, step) == 6);
        CHECK(damage("ab\xED\xA0\x80", u"UTF-8"_s, step) == 2); // a surrogate
        CHECK(damage("ab\xC0\x80", u"UTF-8"_s, step) == 2);     // overlong
    }
    CHECK(damage("abc\x81", u"windows-1252"_s, 8) == 3);
    CHECK(damage("abc\xE4", u"US-ASCII"_s, 8) == 3);
    CHECK(damage({"a\0\0\xD8"
                  "b\0",
                  6},
                 u"UTF-16LE"_s, 8) == 1);
    CHECK(damage("abc", u"UTF-16LE"_s, 8) == 3);
    CHECK(damage({"\0\0\x11\0", 4}, u"UTF-32LE"_s, 8) == 0);
    CHECK(damage("ab\x81\x20 c", u"Shift_JIS"_s, 8) == 2);
    CHECK(damage("ab\x96", u"Shift_JIS"_s, 8) >= 0);
    CHECK(damage("ab\x96\xBC", u"Shift_JIS"_s, 8) == -1);
}
