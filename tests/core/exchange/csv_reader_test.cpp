// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_writer.h"
#include "tests/support/catch.h"

#include <QBuffer>

#include <random>

using namespace Qt::StringLiterals;
using namespace kontor;

namespace {

using Table = std::vector<QStringList>;

CsvFormat plainFormat(QChar delimiter = u',')
{
    CsvFormat format;
    format.delimiter = delimiter;
    format.hasHeader = false;
    return format;
}

Table read(const QByteArray& bytes, const CsvFormat& format)
{
    Table table;
    auto reader = CsvReader::open(CsvInput::fromBytes(bytes), format);
    REQUIRE(reader);
    while (reader->next()) table.push_back(reader->cells());
    REQUIRE(reader->status());
    return table;
}

Error failureOf(const QByteArray& bytes, const CsvFormat& format)
{
    auto reader = CsvReader::open(CsvInput::fromBytes(bytes), format);
    if (!reader) return reader.error();
    while (reader->next()) {
    }
    REQUIRE(!reader->status());
    return reader->status().error();
}

QByteArray written(const Table& table, CsvWriter::Options options = {})
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer{buffer, options};
    for (const QStringList& row : table) REQUIRE(writer.row(row));
    REQUIRE(writer.finish());
    return bytes;
}

} // namespace

TEST_CASE("cells, quotes and line ends are read by RFC 4180", "[csv]")
{
    const CsvFormat format = plainFormat();
    CHECK(read("a,b\r\n1,2\r\n", format) == Table{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}});
    CHECK(read("a,b\n1,2", format) == Table{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}});
    CHECK(read("a,b\r1,2\r", format) == Table{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}});
    CHECK(read("a\rb\nc\r\nd", format) == Table{{u"a"_s}, {u"b"_s}, {u"c"_s}, {u"d"_s}});
    CHECK(read("\"a,\"\"b\"\"\r\nc\",d\n", format) == Table{{u"a,\"b\"\r\nc"_s, u"d"_s}});
    CHECK(read(",,\n", format) == Table{{QString{}, QString{}, QString{}}});
    CHECK(read("\"\"\n", format) == Table{{QString{}}});
    CHECK(read("a,\"\"\"\"\n", format) == Table{{u"a"_s, u"\""_s}});
    CHECK(read("a,\n\n  \n\n,b\n\x1A", format) == Table{{u"a"_s, QString{}}, {QString{}, u"b"_s}});
    CHECK(read("5\" pipe,O\"Neil\n", format) == Table{{u"5\" pipe"_s, u"O\"Neil"_s}});
}

TEST_CASE("what programs write instead of RFC 4180 is read as it was meant", "[csv]")
{
    CsvFormat format = plainFormat();
    CHECK(read("\"a\" ,b\n", format) == Table{{u"a"_s, u"b"_s}});
    CHECK(read("\"Fat\" Bob,x\n", format) == Table{{u"\"Fat\" Bob"_s, u"x"_s}});
    format.skipInitialSpace = true;
    CHECK(read("a,  \"6,000\", c d\n", format) == Table{{u"a"_s, u"6,000"_s, u"c d"_s}});
    format = plainFormat(u';');
    format.escape = u'\\';
    CHECK(read("\"a \\\"b\\\" ; c\";C:\\dir\\\\x;d\\;e\n", format) ==
          Table{{u"a \"b\" ; c"_s, u"C:\\dir\\x"_s, u"d;e"_s}});
    format = plainFormat();
    format.quote = u'\'';
    CHECK(read("'a,b','it''s'\n", format) == Table{{u"a,b"_s, u"it's"_s}});
    format.quote = QChar{};
    CHECK(read("\"a,b\"\n", format) == Table{{u"\"a"_s, u"b\""_s}});
    CHECK(read("a§b\n", plainFormat(u'§')) == Table{{u"a"_s, u"b"_s}});
    CHECK(read("a\u00A6b\u00A7c\n", plainFormat(u'§')) == Table{{u"a¦b"_s, u"c"_s}});
}

TEST_CASE("only the apostrophe that guards against formulas is taken off", "[csv]")
{
    CHECK(read("'=1,'+49 731,'-5,'@x,''=1,'s,'T Kroontje,',''\n", plainFormat()) ==
          Table{{u"=1"_s, u"+49 731"_s, u"-5"_s, u"@x"_s, u"'=1"_s, u"'s"_s, u"'T Kroontje"_s, u"'"_s, u"''"_s}});
    CHECK(read("\"'\t\",\"'\r\",\"'\n\"\n", plainFormat()) == Table{{u"\t"_s, u"\r"_s, u"'\n"_s}});
    CHECK(written({{u"=1"_s, u"'=1"_s, u"'s"_s, u"-"_s}}) == "'=1,''=1,'s,'-\r\n");
}

TEST_CASE("rows are numbered below the header and blank lines do not count", "[csv]")
{
    CsvFormat format;
    format.preamble = 1;
    auto reader = CsvReader::open(CsvInput::fromBytes("Title\n\nname,city\n\nAda,London\n\n\nBob,Ulm\n"), format);
    REQUIRE(reader);
    CHECK(reader->headers() == QStringList{u"name"_s, u"city"_s});
    REQUIRE(reader->next());
    CHECK(reader->row() == 1);
    CHECK(reader->cell(0) == u"Ada");
    REQUIRE(reader->next());
    CHECK(reader->row() == 2);
    CHECK(reader->cell(1) == u"Ulm");
    CHECK(reader->cell(2).isEmpty());
    CHECK(reader->cell(-1).isEmpty());
    CHECK_FALSE(reader->next());
    CHECK(reader->status());
}

TEST_CASE("reading goes on where it stopped, in every encoding", "[csv]")
{
    QByteArray utf8 = "\xEF\xBB\xBFname,city\n";
    for (int i = 0; i < 30000; ++i)
        utf8 += "N\xC3\xA4me " + QByteArray::number(i) + ",\"two\nlines, " + QByteArray::number(i * 7) + "\"\n";
    QByteArray latin = utf8.mid(3);
    latin.replace("\xC3\xA4", "\xE4");
    for (const auto& [bytes, encoding] : {std::pair{utf8, u"UTF-8"_s}, std::pair{latin, u"ISO-8859-1"_s}}) {
        CsvFormat format;
        format.encoding = encoding;
        auto first = CsvReader::open(CsvInput::fromBytes(bytes), format);
        REQUIRE(first);
        for (int i = 0; i < 21234; ++i) REQUIRE(first->next());
        const CsvPosition place = first->position();
        auto second = CsvReader::open(CsvInput::fromBytes(bytes), format);
        REQUIRE(second->seek(place));
        while (first->next()) {
            REQUIRE(second->next());
            REQUIRE(second->row() == first->row());
            REQUIRE(second->cells() == first->cells());
        }
        CHECK(first->row() == 30000);
        CHECK_FALSE(second->next());
    }
}

TEST_CASE("a quote that is never closed and a record without end are refused with their row", "[csv]")
{
    const Error unclosed = failureOf("a,b\n1,2\n3,\"4\n5,6\n", plainFormat());
    CHECK(unclosed.code == Errc::FileFormat);
    CHECK(unclosed.detail == u"unclosed_quote");
    CHECK(unclosed.row == 3);

    const Error endless = failureOf("a,b\n\"" + QByteArray(csvRecordLimit + 10, 'x') + "\",c\n", plainFormat());
    CHECK(endless.code == Errc::RecordTooLong);
    CHECK(endless.row == 2);
    CHECK(failureOf(QByteArray(csvRecordLimit + 10, 'x'), plainFormat()).code == Errc::RecordTooLong);
    CHECK(failureOf(QByteArray(csvCellLimit + 10, ','), plainFormat()).code == Errc::RecordTooLong);
    const Table largest = read(QByteArray(csvRecordLimit - 2, 'x') + "\nb\n", plainFormat());
    REQUIRE(largest.size() == 2);
    CHECK(largest[0][0].size() == csvRecordLimit - 2);
}

TEST_CASE("what the writer writes the reader reads", "[csv]")
{
    std::mt19937 random{20260101};
    const QStringList pieces{u"a"_s,  u"Zoë"_s,  u","_s,      u";"_s,      u"\""_s,   u"\"\""_s, u"\n"_s,
                             u"\r"_s, u"\r\n"_s, u"'"_s,      u"''"_s,     u"="_s,    u"+"_s,    u"-"_s,
                             u"@"_s,  u"\t"_s,   u" "_s,      u"\\"_s,     u"東京"_s, u"😀"_s,    u"|"_s,
                             u"#"_s,  u"sep="_s, u"\u00A0"_s, u"\uFEFF"_s, u"\x1A"_s, u"0"_s};
    const auto pick = [&random](size_t below) { return std::uniform_int_distribution<size_t>{0, below - 1}(random); };
    for (int round = 0; round < 3000; ++round) {
        CsvWriter::Options options;
        options.delimiter = ",;\t|"[pick(4)];
        options.byteOrderMark = pick(2) == 0;
        Table table(1 + pick(5));
        for (QStringList& row : table)
            for (size_t cells = 1 + pick(4); cells > 0; --cells) {
                QString cell;
                for (size_t count = pick(6); count > 0; --count) cell += pieces[qsizetype(pick(size_t(pieces.size())))];
                row += cell;
            }
        CsvFormat format = plainFormat(QLatin1Char{options.delimiter});
        format.skipInitialSpace = pick(2) == 0;
        const QByteArray bytes = written(table, options);
        INFO(bytes.toStdString());
        REQUIRE(read(bytes, format) == table);
    }
}

TEST_CASE("a writer that cannot write says so and keeps saying it", "[csv]")
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::ReadOnly);
    CsvWriter writer{buffer};
    CHECK(writer.row({u"a"_s}));
    CHECK(writer.finish().error().code == Errc::FileUnwritable);
    CHECK_FALSE(writer.row({u"b"_s}));
}
