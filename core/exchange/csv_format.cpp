// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_format.h"

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

Error badDialect(const QString& key, const QJsonValue& value)
{
    Error error{.code = Errc::BadMapping};
    error.detail = u"dialect."_s + key;
    error.value = value.toVariant().toString();
    return error;
}

std::optional<QChar> delimiterNamed(const QString& text)
{
    if (text == u"tab" || text == u"\\t") return u'\t';
    if (text == u"comma") return u',';
    if (text == u"semicolon") return u';';
    if (text == u"pipe") return u'|';
    if (text.size() != 1 || text == u"\n" || text == u"\r" || text == u"\"" || text.front().isSurrogate()) return {};
    return text.front();
}

/// An empty string or null switches it off.
bool readCharacter(const QJsonValue& value, QStringView allowed, std::optional<QChar>& into)
{
    const QString text = value.toString();
    if (value.isNull() || (value.isString() && text.isEmpty())) return into = QChar{}, true;
    if (text.size() != 1 || !allowed.contains(text.front())) return false;
    return into = text.front(), true;
}

bool readFlag(const QJsonValue& value, std::optional<bool>& into)
{
    if (!value.isBool()) return false;
    return into = value.toBool(), true;
}

bool readCount(const QJsonValue& value, std::optional<qint64>& into)
{
    const double number = value.toDouble(-1);
    if (number < 0 || number > 1e9 || number != double(qint64(number))) return false;
    return into = qint64(number), true;
}

bool readKey(const QString& key, const QJsonValue& value, CsvOverrides& into)
{
    if (key == u"delimiter") return bool(into.delimiter = delimiterNamed(value.toString()));
    if (key == u"quote") return readCharacter(value, u"\"'", into.quote);
    if (key == u"escape") return readCharacter(value, u"\\", into.escape);
    if (key == u"skip_initial_space") return readFlag(value, into.skipInitialSpace);
    if (key == u"header") return readFlag(value, into.hasHeader);
    if (key == u"preamble") return readCount(value, into.preamble);
    return false;
}

QString characterText(QChar c) { return c.isNull() ? QString{} : QString{c}; }

} // namespace

CsvOverrides CsvOverrides::all(const CsvFormat& format)
{
    return {format.encoding,         format.delimiter, format.quote,   format.escape,
            format.skipInitialSpace, format.hasHeader, format.preamble};
}

CsvFormat CsvOverrides::appliedTo(CsvFormat format) const
{
    format.encoding = encoding.value_or(format.encoding);
    format.delimiter = delimiter.value_or(format.delimiter);
    format.quote = quote.value_or(format.quote);
    format.escape = escape.value_or(format.escape);
    format.skipInitialSpace = skipInitialSpace.value_or(format.skipInitialSpace);
    format.hasHeader = hasHeader.value_or(format.hasHeader);
    format.preamble = preamble.value_or(format.preamble);
    return format;
}

QJsonObject dialectToJson(const CsvOverrides& overrides)
{
    QJsonObject json;
    if (overrides.delimiter) json[u"delimiter"_s] = characterText(*overrides.delimiter);
    if (overrides.quote) json[u"quote"_s] = characterText(*overrides.quote);
    if (overrides.escape) json[u"escape"_s] = characterText(*overrides.escape);
    if (overrides.skipInitialSpace) json[u"skip_initial_space"_s] = *overrides.skipInitialSpace;
    if (overrides.hasHeader) json[u"header"_s] = *overrides.hasHeader;
    if (overrides.preamble) json[u"preamble"_s] = *overrides.preamble;
    return json;
}

Result<CsvOverrides> dialectFromJson(const QJsonObject& dialect)
{
    CsvOverrides overrides;
    for (auto it = dialect.begin(); it != dialect.end(); ++it)
        if (!readKey(it.key(), it.value(), overrides)) return badDialect(it.key(), it.value());
    return overrides;
}

} // namespace kontor
