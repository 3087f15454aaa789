// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/table_dump.h"

#include "tests/bench/support/figures.h"
#include "tests/bench/support/sqlite_raw.h"

#include <QFile>

#include <cstdint>

using namespace Qt::StringLiterals;

namespace kontor::bench {

namespace {

/// The first 96 bits, 6 at a time, in characters that ascend with their value and need no quotes.
void appendId(std::string& row, std::string_view id)
{
    static constexpr std::string_view digits = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
    for (std::size_t i = 0; i < 12; i += 3) {
        const std::uint32_t three = std::uint32_t(std::uint8_t(id[i])) << 16 |
                                    std::uint32_t(std::uint8_t(id[i + 1])) << 8 | std::uint8_t(id[i + 2]);
        for (int shift = 18; shift >= 0; shift -= 6) row += digits[three >> shift & 63];
    }
}

void appendText(std::string& row, std::string_view text)
{
    if (text.find_first_of(",\"\n\r") == text.npos) {
        row += text;
        return;
    }
    row += '"';
    for (const char c : text) {
        if (c == '"') row += '"';
        row += c;
    }
    row += '"';
}

/// Anything but an id: as many characters as it has bytes.
void appendBlob(std::string& row, std::string_view bytes) { row.append(bytes.size(), 'x'); }

quint64 dumpTable(RawDatabase& database, const std::string& table, const QString& name)
{
    QFile out{name};
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate)) fail(u"%1 cannot be written"_s.arg(name));
    RawStatement select{database, "SELECT * FROM \"" + table + "\""};
    std::string rows;
    quint64 count = 0;
    const auto write = [&] {
        if (out.write(rows.data(), qint64(rows.size())) < 0) fail(u"%1 cannot be written"_s.arg(name));
        rows.clear();
    };
    for (; select.step(); ++count) {
        for (int i = 0; i < select.columns(); ++i) {
            if (i) rows += ',';
            if (select.isNull(i)) continue;
            // Asking for bytes turns numbers into their text.
            const bool blob = select.isBlob(i);
            const auto bytes = select.bytes(i);
            if (!blob)
                appendText(rows, bytes);
            else if (bytes.size() == 16)
                appendId(rows, bytes);
            else
                appendBlob(rows, bytes);
        }
        rows += '\n';
        if (rows.size() > 1 << 20) write();
    }
    write();
    return count;
}

} // namespace

QString dumpTables(const QString& store, const QString& folder, const QString& target)
{
    RawDatabase database{store};
    std::string create, import;
    RawStatement schema{database, "SELECT name, type, sql FROM sqlite_schema WHERE sql IS NOT NULL "
                                  "AND name NOT LIKE 'sqlite_%' ORDER BY type DESC, rowid"};
    while (schema.step()) {
        const std::string name{schema.bytes(0)};
        std::string sql{schema.bytes(2)};
        if (const auto at = sql.find(" IS NOT NULL"); schema.bytes(1) == "index" && at != sql.npos)
            sql.replace(at, 12, " <> ''");
        // A line of the shell's that begins with a dot would be a command; ours never do.
        create += sql + ";\n";
        if (schema.bytes(1) != "table") continue;
        const QString file = folder + u'/' + QString::fromStdString(name) + u".csv"_s;
        if (dumpTable(database, name, file) > 0)
            import += ".import --csv \"" + file.toStdString() + "\" \"" + name + "\"\n";
    }
    const std::string script = ".open \"" + target.toStdString() +
                               "\"\nPRAGMA journal_mode = WAL;\nPRAGMA synchronous = NORMAL;\n"
                               "PRAGMA cache_size = -65536;\n" +
                               create + "BEGIN;\n" + import + "COMMIT;\n";
    const QString name = folder + u"/import.sql"_s;
    QFile out{name};
    if (!out.open(QIODevice::WriteOnly) || out.write(script.data(), qint64(script.size())) < 0)
        fail(u"%1 cannot be written"_s.arg(name));
    return name;
}

} // namespace kontor::bench
