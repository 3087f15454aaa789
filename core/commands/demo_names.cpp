// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/demo_names.h"

#include "core/commands/demo_name_table.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kontor::demo {

namespace {

struct Stock {
    QLatin1StringView language;
    QStringList female, male, family, titles;
};

const Stock& stockOf(QLatin1StringView language)
{
    static const auto stocks = [] {
        std::array<Stock, nameTable.size()> made;
        for (size_t i = 0; i < made.size(); ++i)
            made[i] = {QLatin1StringView{nameTable[i].language}, parts(nameTable[i].female), parts(nameTable[i].male),
                       parts(nameTable[i].family), parts(nameTable[i].titles)};
        return made;
    }();
    for (const Stock& stock : stocks)
        if (stock.language == language) return stock;
    return stocks.front();
}

/// "Ново=novo": as written, and in Latin letters where those are no use.
std::pair<QString, QString> withLatin(const QString& entry)
{
    const auto sign = entry.indexOf(u'=');
    return sign < 0 ? std::pair{entry, entry} : std::pair{entry.left(sign), entry.mid(sign + 1)};
}

/// "Nowakowski/Nowakowska": his and hers.
QString formFor(const QString& entry, bool female)
{
    const auto slash = entry.indexOf(u'/');
    if (slash < 0) return entry;
    return female ? entry.mid(slash + 1) : entry.left(slash);
}

void addOrnaments(Random& random, QLatin1StringView language, const Stock& stock, Name& name)
{
    if (language == "en"_L1 && random.chance(25)) name.middle = QString{QChar(u'A' + random.below(23))} + u'.';
    if (language == "en"_L1 && !name.female && random.chance(4)) name.suffix = u"Jr."_s;
    if (language == "es"_L1 && random.chance(70)) name.last += u' ' + random.pick(stock.family);
    if (random.chance(12)) name.title = random.pick(stock.titles);
}

} // namespace

Name inventName(Random& random, QLatin1StringView language)
{
    const Stock& stock = stockOf(language);
    Name name;
    name.female = random.chance(50);
    const auto [first, firstLatin] = withLatin(random.pick(name.female ? stock.female : stock.male));
    const auto [last, lastLatin] = withLatin(formFor(random.pick(stock.family), name.female));
    name.first = first;
    name.last = last;
    name.latin = slug(firstLatin) + u'.' + slug(lastLatin).remove(u'-');
    addOrnaments(random, language, stock, name);
    return name;
}

Name longName(Random& random, int which)
{
    const LongName& entry = longNames[size_t(which) % longNames.size()];
    Name name{.title = QString::fromUtf16(entry.title),
              .first = QString::fromUtf16(entry.first),
              .middle = QString::fromUtf16(entry.middle),
              .last = QString::fromUtf16(entry.last),
              .suffix = {},
              .nickname = QString::fromUtf16(entry.nickname),
              .latin = {},
              .female = entry.female};
    name.latin = slug(name.nickname) + random.digits(u".##"_s);
    return name;
}

QString familyName(Random& random, QLatin1StringView language)
{
    return withLatin(formFor(random.pick(stockOf(language).family), false)).first;
}

} // namespace kontor::demo
