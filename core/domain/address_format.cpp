// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/address_format.h"

#include "core/domain/address_rules.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr qsizetype longestPostcode = 20;

/// Whose districts are smaller than a city; elsewhere they are parts of a state.
bool hasSmallDistricts(const QString& country)
{
    static const QSet<QString> countries{u"BR"_s, u"CR"_s, u"ES"_s, u"NI"_s, u"PY"_s,
                                         u"RO"_s, u"TG"_s, u"TM"_s, u"XK"_s};
    return countries.contains(country);
}

/// The rule of the country; territories take that of another and may name a different country on the letter.
const AddressRule& settleCountry(AddressParts& parts)
{
    const AddressRules& rules = AddressRules::instance();
    QString country = parts.value(u"country_code"_s).toUpper();
    if (country == "UK"_L1) country = u"GB"_s;
    const AddressRule* rule = rules.find(country);
    if (rule && !rule->useCountry.isEmpty()) {
        const AddressRule& own = *rule;
        country = own.useCountry;
        if (!own.changeCountry.isEmpty()) {
            QString name = own.changeCountry;
            parts.insert(u"country"_s, name.replace(u"$state"_s, parts.value(u"state"_s)));
        }
        if (!own.addPart.isEmpty()) parts.insert(own.addPart.section(u'=', 0, 0), own.addPart.section(u'=', 1));
        rule = rules.find(country);
    }
    if (country == "NL"_L1) { // the Caribbean parts of the kingdom are countries on letters
        static constexpr std::array<std::pair<QStringView, QStringView>, 3> islands{
            {{u"Curaçao", u"CW"}, {u"Sint Maarten", u"SX"}, {u"Aruba", u"AW"}}};
        for (const auto& [island, code] : islands) {
            if (!parts.value(u"state"_s).contains(island, Qt::CaseInsensitive)) continue;
            country = code.toString();
            parts.insert(u"country"_s, island.toString());
            rule = rules.find(country);
        }
    }
    parts.insert(u"country_code"_s, country);
    return rule ? *rule : rules.standard();
}

void applyAliases(AddressParts& parts)
{
    const bool smallDistricts = hasSmallDistricts(parts.value(u"country_code"_s));
    for (const auto& [alias, part] : AddressRules::instance().aliases()) {
        const QString name = alias == "district"_L1 && !smallDistricts ? u"state_district"_s : part;
        if (parts.contains(alias) && parts.value(name).isEmpty()) parts.insert(name, parts.value(alias));
    }
}

void replaceIn(AddressParts& parts, const std::vector<AddressReplacement>& rules)
{
    for (auto part = parts.begin(); part != parts.end(); ++part)
        for (const AddressReplacement& rule : rules)
            if (rule.part.isEmpty() || rule.part == part.key()) part->replace(rule.pattern, rule.text);
}

void addCodes(AddressParts& parts)
{
    const AddressRules& rules = AddressRules::instance();
    const QString country = parts.value(u"country_code"_s);
    static const QRegularExpression capital{u"^washington,? d\\.?c\\.?"_s, QRegularExpression::CaseInsensitiveOption};
    if (parts.value(u"state_code"_s).isEmpty() && parts.contains(u"state"_s)) {
        const QString code = rules.stateCode(country, parts.value(u"state"_s));
        if (!code.isEmpty()) parts.insert(u"state_code"_s, code);
        if (parts.value(u"state"_s).contains(capital)) {
            parts.insert(u"state_code"_s, u"DC"_s);
            parts.insert(u"state"_s, u"District of Columbia"_s);
            parts.insert(u"city"_s, u"Washington"_s);
        }
    }
    if (parts.value(u"county_code"_s).isEmpty() && parts.contains(u"county"_s)) {
        const QString code = rules.countyCode(country, parts.value(u"county"_s));
        if (!code.isEmpty()) parts.insert(u"county_code"_s, code);
    }
}

/// Parts without a place of their own head the address; web addresses and lists of codes go.
void cleanParts(AddressParts& parts)
{
    static const QRegularExpression url{u"^https?://"_s, QRegularExpression::CaseInsensitiveOption};
    static const QRegularExpression number{u"^\\d+$"_s}, codeRange{u"\\d+;\\d+"_s}, codeList{u"^(\\d{5}),\\d{5}"_s};
    if (parts.value(u"country"_s).contains(number) && parts.contains(u"state"_s))
        parts.insert(u"country"_s, parts.take(u"state"_s));
    QStringList strangers;
    for (auto part = parts.begin(); part != parts.end();) {
        if (part->contains(url)) {
            part = parts.erase(part);
            continue;
        }
        if (!AddressRules::instance().isPart(part.key()) && part.key() != "attention"_L1) strangers.append(*part);
        ++part;
    }
    if (!strangers.isEmpty()) parts.insert(u"attention"_s, strangers.join(u", "_s));
    const QString postcode = parts.value(u"postcode"_s);
    if (const auto several = codeList.match(postcode); several.hasMatch())
        parts.insert(u"postcode"_s, several.captured(1));
    else if (postcode.size() > longestPostcode || postcode.contains(codeRange))
        parts.remove(u"postcode"_s);
}

/// Stand for the braces of a part's own text while those of the template are looked for.
constexpr QChar openBrace{0xe010}, closingBrace{0xe011};

/// Puts the parts in: {{{name}}}, and {{#first}} a || b {{/first}} for the first that is there. A sign that begins one goes
/// with its part.
QString filled(QString text, const AddressParts& parts)
{
    static const QRegularExpression name{u"\\{\\{\\{(\\w+)\\}\\}\\}"_s};
    static const QRegularExpression first{u"\\{\\{#first\\}\\}(.*?)\\{\\{/first\\}\\}"_s,
                                          QRegularExpression::DotMatchesEverythingOption};
    static constexpr QStringView signs = u",/-〒";
    for (auto match = name.match(text); match.hasMatch(); match = name.match(text, match.capturedStart())) {
        const QString value =
            QString{parts.value(match.captured(1))}.replace(u'{', openBrace).replace(u'}', closingBrace);
        text.replace(match.capturedStart(), match.capturedLength(), value);
    }
    for (auto match = first.match(text); match.hasMatch(); match = first.match(text)) {
        QString chosen;
        for (const QString& choice : match.captured(1).split(u"||"_s)) {
            chosen = choice.trimmed();
            if (chosen.size() == 1 && signs.contains(chosen) && match.captured(1).startsWith(chosen)) chosen.clear();
            if (!chosen.isEmpty()) break;
        }
        text.replace(match.capturedStart(), match.capturedLength(), chosen);
    }
    return text;
}

QStringList withoutRepetition(const QStringList& texts)
{
    QStringList kept;
    for (const QString& text : texts) {
        const QString plain = text.trimmed();
        const bool twice = kept.contains(plain) && plain.compare("new york"_L1, Qt::CaseInsensitive) != 0;
        if (!twice) kept.append(plain);
    }
    return kept;
}

/// What empty parts left behind.
QString tidied(QString text)
{
    static const std::array<std::pair<QRegularExpression, QString>, 12> rules{{
        {QRegularExpression{u"[},\\s]+$"_s}, QString{}},
        {QRegularExpression{u"^[,\\s]+"_s}, QString{}},
        {QRegularExpression{u"^- "_s}, QString{}},
        {QRegularExpression{u",\\s*,"_s}, u", "_s},
        {QRegularExpression{u"\\h+,\\h+"_s}, u", "_s},
        {QRegularExpression{u"\\h\\h+"_s}, u" "_s},
        {QRegularExpression{u"\\h\\n"_s}, u"\n"_s},
        {QRegularExpression{u"\\n,"_s}, u"\n"_s},
        {QRegularExpression{u",,+"_s}, u","_s},
        {QRegularExpression{u",\\n"_s}, u"\n"_s},
        {QRegularExpression{u"\\n\\h+"_s}, u"\n"_s},
        {QRegularExpression{u"\\n\\n+"_s}, u"\n"_s},
    }};
    for (const auto& [pattern, replacement] : rules) text.replace(pattern, replacement);
    QStringList lines = withoutRepetition(text.split(u'\n'));
    for (QString& line : lines) line = withoutRepetition(line.split(u", "_s)).join(u", "_s);
    return lines.join(u'\n').trimmed();
}

/// Whether an address is written in the letters of East Asia, which begins with what is largest: as its town is, or what
/// there is of the rest.
bool isEastAsian(const AddressParts& parts)
{
    const auto isLetter = [](QChar c) {
        const auto script = c.script();
        return script == QChar::Script_Han || script == QChar::Script_Hangul || script == QChar::Script_Hiragana ||
               script == QChar::Script_Katakana;
    };
    for (const QString& name : {u"city"_s, u"town"_s, u"village"_s, u"state"_s, u"road"_s})
        if (const QString text = parts.value(name); !text.isEmpty())
            return std::any_of(text.begin(), text.end(), isLetter);
    return false;
}

QString templateOf(const AddressRule& rule, const AddressParts& parts)
{
    if (!rule.native.isEmpty() && isEastAsian(parts)) return rule.native;
    const AddressRule& standard = AddressRules::instance().standard();
    const bool sparse = parts.value(u"road"_s).isEmpty() && parts.value(u"postcode"_s).isEmpty();
    const QString& own = sparse ? rule.fallback : rule.normal;
    return !own.isEmpty() ? own : sparse ? standard.fallback : standard.normal;
}

} // namespace

QStringList formatAddress(AddressParts parts)
{
    const AddressRule& rule = settleCountry(parts);
    applyAliases(parts);
    cleanParts(parts);
    replaceIn(parts, rule.before);
    addCodes(parts);

    QString text = tidied(filled(templateOf(rule, parts), parts)) + u'\n'; // rules look for whole lines, also the last
    for (const AddressReplacement& change : rule.after) text.replace(change.pattern, change.text);
    text = tidied(std::move(text));
    if (!text.isEmpty()) return text.replace(openBrace, u'{').replace(closingBrace, u'}').split(u'\n');
    parts.remove(u"country_code"_s);
    return QStringList{tidied(QStringList{parts.values()}.join(u", "_s))};
}

} // namespace kontor
