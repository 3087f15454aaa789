// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_json.h"

#include "core/domain/cells.h"
#include "core/domain/privacy.h"
#include "core/exchange/export_file.h"
#include "core/store/read_snapshot.h"

#include <QIODevice>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// A string by RFC 8259: UTF-8 as it is, and no more escapes than must be.
void addString(QByteArray& out, QByteArrayView utf8)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    qsizetype plain = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto c = std::uint8_t(utf8[i]);
        if (c >= 0x20 && c != '"' && c != '\\') continue;
        out += utf8.sliced(plain, i - plain);
        plain = i + 1;
        if (c == '"' || c == '\\')
            (out += '\\') += char(c);
        else if (c == '\n')
            out += "\\n";
        else
            ((out += "\\u00") += hex[c >> 4]) += hex[c & 15];
    }
    out += utf8.sliced(plain);
    out += '"';
}

/// By what the cell holds, not by what the field should hold: a comparison must not hide a difference.
void addCell(QByteArray& out, const Field& field, const Statement& row, int column)
{
    const Value value = row.value(column);
    if (value.isText()) return addString(out, row.utf8(column));
    if (value.isId()) return addString(out, value.id().toString().toLatin1());
    if (value.isReal())
        out += QByteArray::number(value.real(), 'g', QLocale::FloatingPointShortest);
    else if (field.type == FieldType::YesNo)
        out += value.boolean() ? "true" : "false";
    else if (field.type == FieldType::Time)
        addString(out, timeText(value.integer()).toLatin1());
    else
        out += QByteArray::number(value.integer());
}

QString selectAll(const EntityInfo& info)
{
    QString columns;
    for (const Field& field : info.fields) columns += u", \"%1\""_s.arg(QLatin1StringView{field.name});
    const QString only = visibleOnly(info.entity);
    const QString visible = only.isEmpty() ? QString{} : u"WHERE "_s + only;
    return u"SELECT id, deleted%1 FROM %2 %3 ORDER BY id"_s.arg(columns, QLatin1StringView{info.name}, visible);
}

/// Collects text and hands it on in large pieces.
class Output {
public:
    explicit Output(QIODevice& device) : m_device{device} {}

    QByteArray text;

    Status pass(qsizetype keep = 1 << 16)
    {
        if (text.size() <= keep) return {};
        if (m_device.write(text) != text.size()) return deviceError(m_device);
        text.resize(0);
        return {};
    }

private:
    QIODevice& m_device;
};

Result<qint64> writeTable(Database& db, const EntityInfo& info, Output& out)
{
    qint64 rows = 0;
    Status written;
    std::vector<QByteArray> names;
    for (const Field& field : info.fields) names.push_back(",\"" + QByteArray{field.name} + "\":");
    const auto read = db.each(selectAll(info), {{":me"_L1, db.me()}}, [&](Statement& row) {
        out.text += rows++ ? ",\n{\"id\":" : "\n{\"id\":";
        addString(out.text, row.id(0).toString().toLatin1());
        if (row.integer(1)) out.text += ",\"deleted\":true";
        for (int i = 0; i < int(info.fields.size()); ++i) {
            if (row.isNull(i + 2)) continue;
            out.text += names[size_t(i)];
            addCell(out.text, info.fields[size_t(i)], row, i + 2);
        }
        out.text += '}';
        written = out.pass();
        return bool(written);
    });
    if (!read) return read.error();
    if (!written) return written.error();
    return rows;
}

} // namespace

Result<Exported> writeStoreJson(Database& db, QIODevice& device)
{
    const ReadSnapshot snapshot{db};
    Output out{device};
    Exported exported;
    out.text = "{\"format\":\"kontor\",\"version\":1,\"tables\":{";
    bool first = true;
    for (const EntityInfo& info : allEntities()) {
        out.text += first ? "\n\"" : ",\n\"";
        first = false;
        (out.text += info.name) += "\":[";
        const auto rows = writeTable(db, info, out);
        if (!rows) return rows.error();
        exported.rows += *rows;
        out.text += ']';
    }
    out.text += "\n}}\n";
    if (auto done = out.pass(0); !done) return done.error();
    return exported;
}

Result<Exported> run(Database& db, const ExportJson& question)
{
    return intoFile(question.file, [&](QIODevice& device) { return writeStoreJson(db, device); });
}

} // namespace kontor
