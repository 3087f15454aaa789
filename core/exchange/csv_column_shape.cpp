// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/contact_facts.h"
#include "core/domain/country.h"
#include "core/domain/iban.h"
#include "core/exchange/csv_values.h"
#include "core/exchange/csv_words.h"

#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// Values of a column that are looked at for what takes a table to know.
constexpr int lookedUp = 400;

QSet<QString> wordSet(QStringView words)
{
    QSet<QString> set;
    for (const QStringView word : words.split(u'|')) set.insert(word.toString());
    return set;
}

bool isGender(const QString& lower)
{
    static const QSet<QString> words = wordSet(
        u"m|f|w|d|x|u|male|female|man|woman|männlich|weiblich|divers|other|unspecified|unknown|homme|femme|"
        u"hombre|mujer|masculino|femenino|maschio|femmina|mężczyzna|kobieta|mann|kvinne|kvinde|kvinna|муж|жен|м|ж|"
        u"мужской|женский|non-binary|nonbinary|diverse|h|k");
    return words.contains(lower);
}

bool isRelationship(const QString& lower)
{
    return std::ranges::all_of(lower.split(u';'),
                               [](const QString& stage) { return relationship::bit(stage.trimmed()) != 0; });
}

bool isLanguage(const QString& text)
{
    static const QSet<QString> names =
        wordSet(u"english|german|french|spanish|italian|portuguese|dutch|polish|norwegian|danish|swedish|finnish|"
                u"russian|czech|hungarian|turkish|chinese|"
                u"japanese|korean|arabic|deutsch|englisch|französisch|spanisch|italienisch|français|anglais|allemand|"
                u"español|inglés|alemán|italiano|inglese|"
                u"tedesco|nederlands|polski|angielski|niemiecki|norsk|dansk|svenska|suomi|русский|английский|немецкий|"
                u"português|čeština|magyar|türkçe");
    const QString lower = text.toLower();
    if (names.contains(lower)) return true;
    const QString code = lower.section(u'-', 0, 0).section(u'_', 0, 0);
    return code.size() == 2 && text.size() <= 7 && QLocale::codeToLanguage(code) != QLocale::AnyLanguage;
}

bool isAddress(QStringView text)
{
    const auto spaces = std::ranges::count_if(text, [](QChar c) { return c.isSpace(); });
    const auto digits = std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
    const auto letters = std::ranges::count_if(text, [](QChar c) { return c.isLetter(); });
    return digits > 0 && letters > 4 && spaces >= 1 && text.size() >= 8;
}

/// What takes a table to know.
void lookUp(const QString& text, int times, ColumnShape& shape)
{
    const QString lower = text.toLower();
    if (text.size() <= 60 && text.size() >= 2 && !text.front().isDigit() && parseCountry(text)) shape.country += times;
    if (isHonorific(text)) shape.honorific += times;
    if (isGender(lower)) shape.gender += times;
    if (!contactTypeOf(text).isEmpty()) shape.type += times;
    if (isRelationship(lower)) shape.relationship += times;
    if (isLanguage(text)) shape.language += times;
    if (text.size() >= 15 && text.size() <= 42 && parseIban(text)) shape.iban += times;
    if (text.size() > 120) return;
    const QStringList words = foldedWords(text);
    if (!words.isEmpty() && isGivenName(words.front())) shape.givenName += times;
    if (std::ranges::any_of(words, [](const QString& word) { return isFirmWord(word); })) shape.firm += times;
}

void look(const QString& text, int times, ColumnShape& shape)
{
    const Shape one = shapeOf(text);
    shape.email += one.email ? times : 0;
    shape.url += one.url ? times : 0;
    shape.phone += one.phone ? times : 0;
    shape.phoneOnly += one.phoneOnly ? times : 0;
    shape.uuid += one.uuid ? times : 0;
    shape.number += one.number ? times : 0;
    shape.date += one.date ? times : 0;
    shape.isoDate += one.isoDate ? times : 0;
    shape.latitude += one.latitude ? times : 0;
    shape.longitude += one.longitude ? times : 0;
    shape.yesNo += one.yesNo ? times : 0;
    shape.postalCode += one.postalCode ? times : 0;
    shape.fullName += one.fullName ? times : 0;
    shape.handle += one.handle ? times : 0;
    shape.words += one.words ? times : 0;
    shape.zeros += one.zeros ? times : 0;
    shape.address += isAddress(text) ? times : 0;
    shape.longest = std::max(shape.longest, int(text.size()));
}

/// A value and how often the sample has it, in the order of the file, so that a guess is the same every time.
using Counted = std::vector<std::pair<QString, int>>;

Counted valuesOf(const std::vector<QStringList>& sample, qsizetype column)
{
    Counted values;
    QHash<QString, size_t> places;
    for (const QStringList& record : sample) {
        const QString value = column < record.size() ? record[column].trimmed() : QString{};
        if (value.isEmpty() || isEmptyDate(value)) continue;
        const auto place = places.constFind(value);
        if (place != places.constEnd()) {
            ++values[*place].second;
            continue;
        }
        places.insert(value, values.size());
        values.emplace_back(value, 1);
    }
    return values;
}

QString separatorOf(const Counted& values)
{
    int colons = 0, semicolons = 0, commas = 0, bars = 0;
    for (const auto& [value, times] : values) {
        colons += value.contains(u" ::: ") ? times : 0;
        semicolons += value.contains(u';') ? times : 0;
        commas += value.contains(u',') ? times : 0;
        bars += value.contains(u'|') ? times : 0;
    }
    if (colons > 0) return u" ::: "_s;
    if (semicolons > 0 && semicolons >= commas) return u";"_s;
    if (bars > 0 && bars >= commas) return u"|"_s;
    return commas > 0 ? u","_s : QString{};
}

ColumnShape shapeOfColumn(const std::vector<QStringList>& sample, qsizetype column)
{
    const Counted values = valuesOf(sample, column);
    ColumnShape shape;
    shape.distinct = int(values.size());
    shape.separator = separatorOf(values);
    for (const auto& [value, times] : values) {
        shape.filled += times;
        if (shape.examples.size() < 5) shape.examples += value.left(200);
    }
    // Shares of a large column are as good from a part of it.
    const size_t step = values.size() / lookedUp + 1;
    QStringList dates;
    for (size_t i = 0; i < values.size(); i += step) {
        look(values[i].first, values[i].second, shape);
        lookUp(values[i].first, values[i].second, shape);
        shape.seen += values[i].second;
        if (values[i].first.size() <= 40) dates += values[i].first;
    }
    if (shape.date * 2 > shape.seen) shape.dates = guessDateOrder(dates);
    return shape;
}

} // namespace

std::vector<ColumnShape> shapesOf(const std::vector<QStringList>& sample, int columns)
{
    std::vector<ColumnShape> shapes;
    shapes.reserve(size_t(columns));
    for (int column = 0; column < columns; ++column) shapes.push_back(shapeOfColumn(sample, column));
    return shapes;
}

} // namespace kontor
