// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_survey.h"
#include "tests/support/catch.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QStringConverter>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace kontor;

namespace {

CsvSurvey survey(const QString& name)
{
    const auto input = CsvInput::open(test::testData(name));
    REQUIRE(input);
    auto result = surveyCsv(*input);
    REQUIRE(result);
    return *result;
}

CsvSurvey surveyOf(const QByteArray& bytes, const CsvOverrides& overrides = {})
{
    auto result = surveyCsv(CsvInput::fromBytes(bytes, u"x.csv"_s), overrides);
    if (!result) FAIL("refused with " << int(result.error().code) << " " << result.error().detail.toStdString());
    return *result;
}

Error refusal(const QByteArray& bytes, const CsvOverrides& overrides = {})
{
    const auto result = surveyCsv(CsvInput::fromBytes(bytes, u"x.csv"_s), overrides);
    REQUIRE(!result);
    CHECK(result.error().file == u"x.csv");
    return result.error();
}

} // namespace

TEST_CASE("every sample file is read to its rows and columns", "[csv]")
{
    struct Expected {
        const char* file;
        const char* encoding;
        char delimiter;
        qint64 records; ///< titles and header included
        int columns;
        bool header;
        qint64 preamble;
    };
    const Expected files[]{
        {"csv/complex.csv", "UTF-8", ',', 4, 4, true, 0},
        {"csv/example.tsv", "UTF-8", '\t', 141, 17, true, 0},
        {"csv/excel_pasting.csv", "UTF-8", ',', 21, 9, true, 3},
        {"csv/mixedGLB.csv", "UTF-8", ',', 137, 19, true, 3},
        {"csv/simple.csv", "UTF-8", ',', 7, 3, true, 0},
        {"csv/simple.psv", "UTF-8", '|', 29, 6, true, 0},
        {"csv/simple.ssv", "UTF-8", ';', 7, 3, true, 0},
        {"csv/skip_initials.csv", "UTF-8", ',', 3, 2, true, 0},
        {"csv/spanish_chars.csv", "ISO-8859-1", ',', 117, 8, true, 0},
        {"csv/thunderbird-basic.csv", "UTF-8", ',', 3, 37, true, 0},
        {"csv/thunderbird-no-header.csv", "UTF-8", ',', 2, 4, false, 0},
        {"csv/thunderbird-semicolon.csv", "UTF-8", ';', 3, 4, true, 0},
        {"csv/utf-16le_encoded.csv", "UTF-16LE", ',', 328, 19, true, 0},
        {"csv/utf8bom.csv", "UTF-8", ',', 1, 2, true, 0},
        {"lists/breweries.csv", "UTF-8", ',', 11823, 14, true, 0},
        {"lists/legislators-current.csv", "UTF-8", ',', 538, 36, true, 0},
        {"lists/legislators-historical.csv", "UTF-8", ',', 12231, 36, true, 0},
    };
    for (const Expected& file : files) {
        INFO(file.file);
        const CsvSurvey found = survey(QString::fromLatin1(file.file));
        CHECK(found.format.encoding == QString::fromLatin1(file.encoding));
        CHECK(found.format.delimiter == QLatin1Char{file.delimiter});
        CHECK(found.rows + found.format.preamble + (found.format.hasHeader ? 1 : 0) == file.records);
        CHECK(found.columns == file.columns);
        CHECK(found.format.hasHeader == file.header);
        CHECK(found.format.preamble == file.preamble);
        CHECK(found.ragged == 0);
        CHECK(found.broken == 0);
    }
}

TEST_CASE("cells come out of the sample files as they stand there", "[csv]")
{
    const CsvSurvey complex = survey(u"csv/complex.csv"_s);
    CHECK(complex.sample.back() == QStringList{u"2011-01-03"_s, QString{}, u"6,000,000"_s, u"Galway"_s});
    CHECK(survey(u"csv/utf8bom.csv"_s).headers == QStringList{u"kitten"_s, u"win"_s});
    CHECK(survey(u"csv/skip_initials.csv"_s).sample.front() == QStringList{u"hello"_s, u"goodbye"_s});
    CHECK(survey(u"csv/thunderbird-no-header.csv"_s).sample.front().front() == u"John Doe");
    CHECK(survey(u"csv/spanish_chars.csv"_s).headers.back() == u"Descripción");
    CHECK(survey(u"csv/mixedGLB.csv"_s).headers.front() == u"Year");
    const CsvSurvey pasted = survey(u"csv/excel_pasting.csv"_s);
    CHECK(pasted.headers.front() == u"Year");
    CHECK(pasted.sample[9].front() == u"Machinery and \nequipment");
    CHECK(survey(u"lists/breweries.csv"_s).sample.front()[1] == u"'s");
    CHECK(survey(u"lists/legislators-current.csv"_s).filled[33] == 0);
}

TEST_CASE("the delimiter is the one that makes a table", "[csv]")
{
    const auto delimiter = [](const QByteArray& bytes) { return surveyOf(bytes).format.delimiter; };
    CHECK(delimiter("Name;Betrag\nMeier;1,50\nHuber;2,75\n") == u';');
    CHECK(delimiter("Name;Ort\n\"Müller, Hans\";Ulm\nMaier, Eva;Bonn\n") == u';');
    CHECK(delimiter("name,tags\nAda,x;y;z\nBob,x\nEva,x;y\n") == u',');
    CHECK(delimiter("name^city\nAda^London\nBob^Ulm\n") == u'^');
    CHECK(delimiter("sep=|\nname|city\nAda|London\n") == u'|');
    CHECK(delimiter("name\tcity, land\nAda\tUlm, DE\nBob\tBonn, DE\n") == u'\t');
    const CsvSurvey single = surveyOf("City\nUlm, Germany\nBonn\nKiel\nMainz\n");
    CHECK(single.columns == 1);
    CHECK(single.rows == 4);
    CHECK(surveyOf("email\na@b.example\nc@d.example\n").columns == 1);
    CHECK(surveyOf("sep=;\nname;city\nAda;London\n").headers == QStringList{u"name"_s, u"city"_s});
}

TEST_CASE("quotes, escapes and blanks are found out", "[csv]")
{
    CHECK(surveyOf("'name','city'\n'Ada, L.','London'\n'Bob','Ulm'\n").format.quote == u'\'');
    CHECK(surveyOf("name,city\n's,Kronach\n'T Kroontje,Lebbeke\n").format.quote == u'"');
    CHECK(surveyOf("name,phone\nAda,'+49 731\nBob,'+49 732\n").format.quote == u'"');
    CHECK(surveyOf("name,note\n\"Ada\",\"says \\\"hi, you\\\"\"\n\"Bob\",\"x\"\n").format.escape == u'\\');
    CHECK(surveyOf("name,path\n\"Ada\",\"C:\\dir\\\"\n\"Bob\",\"D:\\\"\n").format.escape.isNull());
    CHECK(surveyOf("name\tsize\nPipe\t\"5 inch\nTube\t6 inch\n").format.quote.isNull());
    CHECK(surveyOf("a, \"b, c\"\nd, \"e, f\"\n").columns == 2);
    CHECK(surveyOf("name,city\n\"Fat\" Bob,Ulm\nAda,Bonn\n").broken == 1);
}

TEST_CASE("a header is told from a first row", "[csv]")
{
    const auto hasHeader = [](const QByteArray& bytes) { return surveyOf(bytes).format.hasHeader; };
    CHECK(hasHeader("Vorname;Nachname\nJohann;Meier\n"));
    CHECK(hasHeader("First Name,Last Name,Email Address\n"));
    CHECK(hasHeader("foo,bar\n1,2\n3,4\n"));
    CHECK(hasHeader("Фамилия;Имя\nИванов;Иван\n"));
    CHECK_FALSE(hasHeader("John,Doe,Berlin\nJane,Roe,Hamburg\n"));
    CHECK_FALSE(hasHeader("1,2\n3,4\n"));
    CHECK_FALSE(hasHeader("a@b.example\nc@d.example\n"));
    CHECK_FALSE(hasHeader("Meier,+49 731 123456\nHuber,+49 731 654321\n"));
    CHECK_FALSE(hasHeader("Acme GmbH;Ulm;https://acme.example\nBeta AG;Bonn;https://beta.example\n"));
    CHECK_FALSE(hasHeader("John Doe\nJane Roe\n"));
    CHECK_FALSE(hasHeader("Theodorick Bland\nJohn Doe\nJane Roe\n"));
    CHECK_FALSE(hasHeader("Alpha;Ulm\nBeta;Ulm\nGamma;Ulm\n"));
    CsvOverrides overrides;
    overrides.hasHeader = false;
    CHECK(surveyOf("name,city\nAda,London\n", overrides).rows == 2);
}

TEST_CASE("notes above the header are passed over, also without any rows", "[csv]")
{
    const QByteArray notes =
        "Notes:\r\n\"When exporting your connection data, you may notice that some of the \"\"email\"\" addresses "
        "are missing.\"\r\n\r\n";
    const QByteArray header = "First Name,Last Name,Email Address,Company,Position,Connected On\r\n";
    const CsvSurvey empty = surveyOf(notes + header);
    CHECK(empty.headers.size() == 6);
    CHECK(empty.rows == 0);
    const CsvSurvey two = surveyOf(
        notes + header + "Ada,Lovelace,,Analytical Engines,Countess,12 Dec 2023\r\nBob,Roe,,,,01 Jan 2024\r\n");
    CHECK(two.headers.front() == u"First Name");
    CHECK(two.format.preamble == 2);
    CHECK(two.rows == 2);
}

TEST_CASE("ragged rows are counted and nothing of them is lost", "[csv]")
{
    const CsvSurvey found = surveyOf("a,b,c\n1,2,3\n1,2\n1,2,3,4\n1,2,3,\n5,6,7\n5,6,7\n");
    CHECK(found.rows == 6);
    CHECK(found.ragged == 2);
    CHECK(found.columns == 4);
    CHECK(found.filled == std::vector<qint64>{6, 6, 5, 1});
}

TEST_CASE("what is no table is refused in one clear way each", "[csv]")
{
    CHECK(refusal("").code == Errc::FileEmpty);
    CHECK(refusal("\xEF\xBB\xBF").code == Errc::FileEmpty);
    CHECK(refusal("\n\n \n").code == Errc::FileEmpty);
    CHECK(refusal({"\x89PNG\r\n\x1a\n\0\0", 10}).code == Errc::FileBinary);
    CHECK(refusal("BEGIN:VCARD\nVERSION:3.0\n").detail == u"vcard");
    CHECK(refusal("<!DOCTYPE html><html>").detail == u"html");
    CHECK(refusal("[ {\"name\": \"Ada\"} ]").detail == u"json");
    const Error unclosed = refusal("name,email\n\"Ada,ada@x.example\nBob,bob@x.example\n");
    CHECK(unclosed.code == Errc::FileFormat);
    CHECK(unclosed.row == 2);
    CHECK(refusal("name,city\nAda,\"" + QByteArray(csvRecordLimit + 100, 'x') + "\n").code == Errc::RecordTooLong);

    QTemporaryDir folder;
    CHECK(CsvInput::open(folder.path()).error().code == Errc::FileIsDirectory);
    CHECK(CsvInput::open(folder.filePath(u"none.csv"_s)).error().code == Errc::FileUnreadable);
    QFile nothing{folder.filePath(u"empty.csv"_s)};
    REQUIRE(nothing.open(QIODevice::WriteOnly));
    nothing.close();
    CHECK(CsvInput::open(nothing.fileName()).error().code == Errc::FileEmpty);
}

TEST_CASE("a forced encoding that does not fit names the record", "[csv]")
{
    const QByteArray latin = "name,city\nAda,London\nJ\xE4ger,\"K\xF6ln,\nRhein\"\n";
    CsvOverrides forced;
    forced.encoding = u"utf-8"_s;
    const Error utf8 = refusal(latin, forced);
    CHECK(utf8.code == Errc::FileEncoding);
    CHECK(utf8.detail == u"UTF-8");
    CHECK(utf8.row == 3);
    forced.encoding = u"ascii"_s;
    CHECK(refusal(latin, forced).row == 3);
    forced.encoding = u"Shift_JIS"_s;
    CHECK(refusal("name\nAda\nBob\nEva \x81\x20\n", forced).row == 4);
    forced.encoding = u"cp1252"_s;
    CHECK(surveyOf(latin, forced).sample.back().front() == u"Jäger");
    forced.encoding = u"klingon"_s;
    CHECK(refusal(latin, forced).code == Errc::BadMapping);
    const Error mixed = refusal(QByteArray{"Zo\xC3\xAB,K\xC3\xB6ln\n"}.repeated(10) + "Gro\xDF,Ulm\n");
    CHECK(mixed.code == Errc::FileEncoding);
    CHECK(mixed.row == 11);
}

TEST_CASE("the format is found on the whole file, not on its beginning", "[csv]")
{
    QByteArray bytes = "name,city,note\n";
    for (int i = 0; i < 60000; ++i) bytes += "Ada Lovelace,London,x" + QByteArray::number(i) + "\n";
    const CsvSurvey late = surveyOf(bytes + "Zo\xC3\xAB,\"K\xC3\xB6ln,\nam Rhein\",\"a \\\"b\\\", c\"\n");
    CHECK(late.rows == 60001);
    CHECK(late.columns == 3);
    CHECK(late.sample.size() > 1000);
    CHECK(late.sample.size() <= 2048);
    CHECK(refusal(bytes + "Bob,\"Ulm\n").row == 60002);
}

TEST_CASE("a pipe is read like a file", "[csv]")
{
    if (!QFile::exists(u"/proc/self/status"_s)) return;
    const auto input = CsvInput::open(u"/proc/self/status"_s); // no size, like a pipe
    REQUIRE(input);
    CHECK(input->size() > 100);
    CHECK(surveyCsv(*input));
}

TEST_CASE("the dialect of a mapping file is read and written", "[csv]")
{
    CsvFormat format;
    format.delimiter = u'\t';
    format.quote = QChar{};
    format.escape = u'\\';
    format.preamble = 2;
    const auto read = dialectFromJson(dialectToJson(CsvOverrides::all(format)));
    REQUIRE(read);
    CHECK(read->appliedTo({}) == format);
    CHECK(dialectFromJson({{u"delimiter"_s, u"tab"_s}})->delimiter == u'\t');
    for (const auto& bad :
         {QJsonObject{{u"delimiter"_s, u"ab"_s}}, QJsonObject{{u"quote"_s, u"x"_s}}, QJsonObject{{u"header"_s, 1}},
          QJsonObject{{u"preamble"_s, -1}}, QJsonObject{{u"delimeter"_s, u","_s}}}) {
        const auto result = dialectFromJson(bad);
        REQUIRE(!result);
        CHECK(result.error().code == Errc::BadMapping);
        CHECK(result.error().detail == u"dialect."_s + bad.begin().key());
    }
}
