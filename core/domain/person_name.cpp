// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/person_name.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

template <std::size_t N>
bool isOneOf(const std::array<QStringView, N>& words, QStringView word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Lower case without dots: "Ph.D." = "phd".
QString plain(QStringView word)
{
    QString text = word.toString().toLower();
    text.remove(u'.');
    return text;
}

constexpr auto titles = std::to_array<QStringView>(
    {u"dr",      u"drs",      u"prof",    u"professor", u"doctor",    u"doktor", u"mr",   u"mrs",    u"ms",
     u"miss",    u"mx",       u"mister",  u"sir",       u"dame",      u"lord",   u"lady", u"rev",    u"reverend",
     u"hon",     u"capt",     u"captain", u"col",       u"gen",       u"lt",     u"maj",  u"sgt",    u"sen",
     u"senator", u"rep",      u"pres",    u"herr",      u"hr",        u"frau",   u"fr",   u"herrn",  u"dipl-ing",
     u"dipling", u"dipl-kfm", u"ing",     u"mag",       u"univ-prof", u"mme",    u"mlle", u"madame", u"monsieur",
     u"maître",  u"sra",      u"srta",    u"señor",     u"señora",    u"don",    u"doña", u"dott",   u"dottssa",
     u"avv",     u"sig",      u"sigra",   u"mevr",      u"dhr",       u"ir",     u"pan",  u"pani",   u"mgr",
     u"inż",     u"hab",      u"bc",      u"mudr",      u"judr",      u"phdr",   u"rndr"});
/// These follow a title and belong to it: "Dr. rer. nat. h.c. mult."
constexpr auto titleTails =
    std::to_array<QStringView>({u"med", u"rer", u"nat", u"phil", u"jur", u"iur", u"hc", u"mult", u"habil", u"theol",
                                u"ing", u"pol", u"oec", u"techn", u"dent", u"vet", u"inż", u"hab", u"univ"});
constexpr auto suffixes = std::to_array<QStringView>(
    {u"jr", u"sr", u"jun", u"sen", u"junior", u"phd", u"md", u"mba", u"esq", u"esquire", u"cpa", u"dds", u"jd"});
/// Suffixes behind a comma only: alone they are names too (Jack Ma).
constexpr auto commaSuffixes = std::to_array<QStringView>(
    {u"ma",  u"ba",  u"bsc", u"msc", u"ms",  u"bs",  u"llm", u"llb", u"dba",      u"rn",  u"pe", u"do", u"frcs",
     u"obe", u"cbe", u"mbe", u"csc", u"msw", u"edd", u"pmp", u"cfa", u"dipl-ing", u"ing", u"mp", u"ret"});
constexpr auto romans = std::to_array<QStringView>({u"II", u"III", u"IV"});
constexpr auto particles = std::to_array<QStringView>(
    {u"van", u"von", u"vom", u"der", u"den", u"de",  u"del",   u"della", u"dello", u"dei", u"degli",
     u"di",  u"da",  u"do",  u"dos", u"das", u"du",  u"des",   u"la",    u"las",   u"los", u"le",
     u"ten", u"ter", u"te",  u"zu",  u"zum", u"zur", u"af",    u"av",    u"bin",   u"ibn", u"bint",
     u"ben", u"al",  u"el",  u"'t",  u"d'",  u"st",  u"santa", u"san",   u"mac"});
/// Particles that are no other word in capitals either: "Robert De Niro", but "Al Pacino".
constexpr auto capitalParticles =
    std::to_array<QStringView>({u"van", u"von", u"der", u"den", u"de", u"del", u"della", u"di", u"da", u"dos", u"du",
                                u"la", u"le", u"ten", u"ter", u"el", u"st"});

bool isTitle(QStringView word) { return isOneOf(titles, plain(word)); }

bool isSuffix(QStringView word)
{
    const QString text = plain(word);
    if (isOneOf(romans, word)) return true;
    if (text == "md"_L1 && !word.contains(u'.') && word != "MD"_L1) return false; // Md, short for a first name
    return isOneOf(suffixes, text);
}

/// All that stands behind a comma: "Jr.", "PhD", "M.A."
bool isSuffixPart(QStringView part)
{
    const auto words = part.trimmed().split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty() && std::all_of(words.begin(), words.end(), [](QStringView word) {
        return isSuffix(word) || (isOneOf(commaSuffixes, plain(word)) &&
                                  (word.contains(u'.') || word.back().isUpper() || word.size() > 3));
    });
}

bool isEastAsian(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const auto script = c.script();
        return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana ||
               script == QChar::Script_Hangul;
    });
}

bool isInCapitals(QStringView word)
{
    const auto letters = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
    const bool lower = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
    return letters >= 2 && !lower && word.front().isUpper() && !word.endsWith(u'.');
}

bool isParticle(QStringView word, bool first)
{
    const QString text = plain(word);
    if (word.front().isLower() || word.front() == u'\'') return isOneOf(particles, text);
    return !first && isOneOf(capitalParticles, text);
}

QString joined(const QStringList& words, qsizetype from, qsizetype to) { return words.mid(from, to - from).join(u' '); }

/// Takes "Bob" out of `Robert "Bob" Smith` or `Robert (Bob) Smith`.
void takeNickname(QString& text, PersonName& name)
{
    const std::pair<QChar, QChar> marks[] = {{u'"', u'"'}, {u'“', u'”'}, {u'„', u'“'}, {u'(', u')'}, {u'«', u'»'}};
    for (const auto& [open, close] : marks) {
        const auto from = text.indexOf(open);
        const auto to = from < 0 ? -1 : text.indexOf(close, from + 1);
        if (to <= from + 1) continue;
        const bool whole = from == 0 && to == text.size() - 1;
        const QString inside = text.sliced(from + 1, to - from - 1).trimmed();
        if (whole) {
            text = inside;
        } else {
            name.nickname = inside;
            text = (text.first(from) + u' ' + text.sliced(to + 1)).simplified();
        }
        return;
    }
}

void takeTitles(QStringList& words, PersonName& name)
{
    QStringList title;
    while (words.size() > 1) {
        const bool tail = !title.isEmpty() && words.front().endsWith(u'.') && isOneOf(titleTails, plain(words.front()));
        if (!tail && !isTitle(words.front())) break;
        title.append(words.takeFirst());
    }
    name.title = title.join(u' ');
}

void takeSuffixes(QStringList& words, PersonName& name)
{
    QStringList suffix;
    while (words.size() > 1 && isSuffix(words.back())) suffix.prepend(words.takeLast());
    if (suffix.isEmpty()) return;
    name.suffix = name.suffix.isEmpty() ? suffix.join(u' ') : suffix.join(u' ') + u", "_s + name.suffix;
}

/// Where the last name begins.
qsizetype lastNameStart(const QStringList& words)
{
    const qsizetype count = words.size();
    for (qsizetype i = 0; i + 1 < count; ++i) {
        if (isParticle(words[i], i == 0)) return i;
        if (i > 0 && i + 2 < count && words[i + 1] == "y"_L1) return i; // Ortega y Gasset
    }
    return count - 1;
}

void splitGiven(const QStringList& words, qsizetype end, PersonName& name)
{
    qsizetype firstEnd = std::min<qsizetype>(1, end);
    // "Anna und Bert König": both are first names
    while (firstEnd + 1 < end &&
           (words[firstEnd] == "&"_L1 || words[firstEnd] == "and"_L1 || words[firstEnd] == "und"_L1))
        firstEnd += 2;
    name.first = joined(words, 0, firstEnd);
    name.middle = joined(words, firstEnd, end);
}

void splitInOrder(const QStringList& words, PersonName& name)
{
    const qsizetype count = words.size();
    if (count == 1) {
        (name.title.isEmpty() && !isEastAsian(words[0]) ? name.first : name.last) = words[0];
        return;
    }
    if (count == 2 && isEastAsian(words[1])) {
        name.last = words[0];
        name.first = words[1];
        return;
    }
    qsizetype capitals = 0;
    while (capitals < count && isInCapitals(words[capitals])) ++capitals;
    if (capitals > 0 && capitals < count && !isInCapitals(words[count - 1])) { // KÖNIG Anna
        name.last = joined(words, 0, capitals);
        splitGiven(words.mid(capitals), count - capitals, name);
        return;
    }
    const qsizetype start = lastNameStart(words);
    splitGiven(words, start, name);
    name.last = joined(words, start, count);
}

} // namespace

PersonName splitPersonName(QStringView fullName)
{
    PersonName name;
    QString text = fullName.toString().simplified();
    takeNickname(text, name);

    QStringList parts = text.split(u',');
    for (QString& part : parts) part = part.trimmed();
    parts.removeAll(QString{});
    QStringList suffix;
    while (parts.size() > 1 && isSuffixPart(parts.back())) suffix.prepend(parts.takeLast());
    name.suffix = suffix.join(u", "_s);
    if (parts.isEmpty()) return name;

    if (parts.size() == 1) {
        QStringList words = parts[0].split(u' ');
        takeTitles(words, name);
        takeSuffixes(words, name);
        splitInOrder(words, name);
        return name;
    }
    QStringList family = parts.takeFirst().split(u' ');
    takeTitles(family, name);
    takeSuffixes(family, name);
    QStringList given = parts.join(u' ').split(u' ');
    PersonName behind;
    takeTitles(given, behind);
    takeSuffixes(given, name);
    if (!behind.title.isEmpty()) name.title = name.title.isEmpty() ? behind.title : name.title + u' ' + behind.title;
    if (given.size() == 1 && isTitle(given[0]) && name.title.isEmpty()) { // "König, Dr."
        name.title = given[0];
        splitInOrder(family, name);
        return name;
    }
    name.last = family.join(u' ');
    // "Berg, Anna van der": the particles go back to the last name
    QStringList particlesBehind;
    while (given.size() > 1 && given.back().front().isLower() && isParticle(given.back(), false))
        particlesBehind.prepend(given.takeLast());
    if (!particlesBehind.isEmpty()) name.last = particlesBehind.join(u' ') + u' ' + name.last;
    splitGiven(given, given.size(), name);
    return name;
}

QString naturalName(QStringView first, QStringView middle, QStringView last)
{
    QString text;
    const auto append = [&text](QStringView part) {
        if (part.isEmpty()) return;
        if (!text.isEmpty()) text += u' ';
        text += part;
    };
    const bool familyFirst = isEastAsian(first);
    if (familyFirst) append(last);
    append(first);
    append(middle);
    if (!familyFirst) append(last);
    return text;
}

} // namespace kontor
