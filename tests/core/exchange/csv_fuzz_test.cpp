// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_guess.h"
#include "core/exchange/csv_reader.h"
#include "tests/support/catch.h"
#include "tests/support/paths.h"

#include <QFile>

#include <random>

using namespace Qt::StringLiterals;
using namespace kontor;

// Inputs that nobody thought of, the same ones in every run.

namespace {

using Random = std::mt19937;

size_t pick(Random& random, size_t below) { return std::uniform_int_distribution<size_t>{0, below - 1}(random); }

/// Pieces that mean something to some layer, in any order.
QByteArray randomText(Random& random, size_t pieces)
{
    static const std::vector<QByteArray> known{",",
                                               ";",
                                               "\t",
                                               "|",
                                               "\"",
                                               "\"\"",
                                               "'",
                                               "\\",
                                               "\n",
                                               "\r",
                                               "\r\n",
                                               " ",
                                               "\x1A",
                                               "\xEF\xBB\xBF",
                                               "\xFF\xFE",
                                               QByteArray{"\0", 1},
                                               "\xC3",
                                               "\xA4",
                                               "\xC3\xA4",
                                               "\xFC",
                                               "\xF0\x9F\x98\x80",
                                               "\xED\xA0\x80",
                                               "name",
                                               "email",
                                               "first_name",
                                               "Birthday",
                                               "ada@x.example",
                                               "+49 731 123",
                                               "0.0.00",
                                               "12/31/1980",
                                               "https://x.example",
                                               "48.4",
                                               "00123",
                                               "=1+1",
                                               "Title",
                                               "id",
                                               "sep=;",
                                               "Address 2",
                                               "E-mail 1 - Value",
                                               "a",
                                               "1",
                                               " ::: ",
                                               "custom.x"};
    QByteArray text;
    for (size_t i = 0; i < pieces; ++i) text += known[pick(random, known.size())];
    return text;
}

/// A real file with some bytes changed, cut out or doubled.
QByteArray damaged(Random& random, QByteArray bytes)
{
    for (size_t count = 1 + pick(random, 8); count > 0 && !bytes.isEmpty(); --count) {
        const auto at = qsizetype(pick(random, size_t(bytes.size())));
        const auto length = std::min<qsizetype>(qsizetype(pick(random, 50)), bytes.size() - at);
        switch (pick(random, 4)) {
        case 0: bytes[at] = char(pick(random, 256)); break;
        case 1: bytes.remove(at, length); break;
        case 2: bytes.insert(at, bytes.mid(at, length)); break;
        default: bytes.insert(at, randomText(random, 3)); break;
        }
    }
    return bytes;
}

/// Survey, guess and reading either work and agree, or fail with an error for people.
void exercise(const QByteArray& bytes)
{
    const CsvInput input = CsvInput::fromBytes(bytes, u"fuzz.csv"_s);
    const auto survey = surveyCsv(input);
    if (!survey) {
        const Errc code = survey.error().code;
        REQUIRE((code == Errc::FileEmpty || code == Errc::FileBinary || code == Errc::FileEncoding ||
                 code == Errc::FileFormat || code == Errc::RecordTooLong));
        REQUIRE(survey.error().file == u"fuzz.csv");
        return;
    }
    const CsvGuess guess = guessMapping(*survey);
    REQUIRE(guess.mapping.columns.size() == size_t(survey->columns));
    REQUIRE(guess.mapping.positionsIn(survey->headers, survey->columns));
    const auto saved = CsvMapping::fromJson(guess.mapping.toJson());
    if (!saved)
        FAIL(saved.error().detail.toStdString()
             << " " << saved.error().field.toStdString() << " in " << saved.error().column.toStdString() << " "
             << saved.error().value.toStdString());
    REQUIRE(*saved == guess.mapping);

    auto reader = CsvReader::open(input, survey->format);
    REQUIRE(reader);
    CsvPosition middle = reader->position();
    std::vector<QStringList> rows;
    while (reader->next()) {
        rows.push_back(reader->cells());
        if (reader->row() * 2 <= survey->rows) middle = reader->position();
    }
    REQUIRE(reader->status());
    REQUIRE(qint64(rows.size()) == survey->rows);
    REQUIRE(reader->seek(middle));
    for (qint64 row = middle.row; row < survey->rows; ++row) {
        REQUIRE(reader->next());
        REQUIRE(reader->cells() == rows[size_t(row)]);
    }
    REQUIRE_FALSE(reader->next());
}

} // namespace

TEST_CASE("random texts are read or refused, never worse", "[csv]")
{
    Random random{19700101};
    for (int round = 0; round < 4000; ++round) {
        const QByteArray bytes = randomText(random, 1 + pick(random, 60));
        INFO(bytes.toPercentEncoding().toStdString());
        exercise(bytes);
    }
}

TEST_CASE("random bytes are read or refused, never worse", "[csv]")
{
    Random random{19700102};
    for (int round = 0; round < 1500; ++round) {
        QByteArray bytes;
        for (size_t i = pick(random, 300); i > 0; --i) bytes += char(pick(random, pick(random, 2) ? 256 : 128));
        INFO(bytes.toPercentEncoding().toStdString());
        exercise(bytes);
    }
}

TEST_CASE("damaged files are read or refused, never worse", "[csv]")
{
    Random random{19700103};
    for (const char* name : {"complex.csv", "excel_pasting.csv", "mixedGLB.csv", "skip_initials.csv",
                             "thunderbird-basic.csv", "utf-16le_encoded.csv", "spanish_chars.csv"}) {
        QFile file{test::testData(u"csv/"_s + QLatin1String{name})};
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.read(4000);
        for (int round = 0; round < 120; ++round) {
            const QByteArray input = damaged(random, bytes);
            INFO(name << " round " << round);
            exercise(input);
        }
    }
}

TEST_CASE("a table of absurd width is read without absurd effort", "[csv]")
{
    QByteArray wide =
        "name" + QByteArray{",email"}.repeated(20000) + "\n" + "Ada" + QByteArray{",x"}.repeated(20000) + "\n";
    exercise(wide);
    exercise(QByteArray{"Name,"}.repeated(700) + "\n" + QByteArray{"Ada Roe,"}.repeated(700) + "\n");
}
