// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/query_suggestions.h"

#include "core/domain/entities.h"
#include "core/search/query_lexer.h"
#include "ui/text/field_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr size_t mostShown = 12;
constexpr int fewestLetters = 2;

/// Where the word at the cursor begins: behind the last blank or parenthesis that is not inside quotes.
int wordStart(const QString& text, int cursor)
{
    int start = 0;
    bool quoted = false;
    for (int i = 0; i < cursor; ++i) {
        if (text[i] == u'"') quoted = !quoted;
        if (!quoted && (text[i].isSpace() || text[i] == u'(' || text[i] == u')')) start = i + 1;
    }
    if (start < cursor && text[start] == u'-') ++start;
    return start;
}

QString quotedValue(const QString& value)
{
    if (isPlainValue(value)) return value;
    return u'"' + QString{value}.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

/// What a reference may be called; of contacts and what they have there are too many.
QStringList namesOf(const QueryField& field, const QueryWords::Answer& words)
{
    if (field.entity == Entity::None) return {};
    switch (fieldInfo(field.entity, field.field).target) {
    case Entity::Employee: return QStringList{u"me"_s} + words.employees;
    case Entity::Team: return words.teams;
    case Entity::Category: return words.categories;
    case Entity::TargetMarket: return words.markets;
    case Entity::ConsentText: return words.consents;
    default: return {};
    }
}

bool begins(const QString& text, const QString& start) { return text.startsWith(start, Qt::CaseInsensitive); }

void addFields(QuerySuggestions& out, const QString& begun, const QueryWords::Answer& words)
{
    std::vector<QuerySuggestion> byName, byLabel;
    for (const QString& field : words.vocabulary.names()) {
        const QString label = queryFieldLabel(field, words);
        QuerySuggestion suggestion{.insert = field + u':', .label = label == field ? QString{} : label};
        if (begins(field, begun))
            byName.push_back(std::move(suggestion));
        else if (!begun.isEmpty() && begins(label, begun))
            byLabel.push_back(std::move(suggestion));
    }
    // Short names first: `city` before `location.city`.
    std::stable_sort(byName.begin(), byName.end(),
                     [](const auto& a, const auto& b) { return a.insert.size() < b.insert.size(); });
    out.list = std::move(byName);
    out.list.insert(out.list.end(), byLabel.begin(), byLabel.end());
}

void addValues(QuerySuggestions& out, const QueryField& field, QString begun, const QueryWords::Answer& words)
{
    begun.remove(u'"');
    const bool chosen = field.type == QueryType::Choice || field.type == QueryType::Flag ||
                        field.type == QueryType::Presence || field.type == QueryType::YesNo;
    QStringList seen;
    for (const QString& value : suggestedValues(field, words)) {
        const QString label = field.type == QueryType::Presence ? fieldLabel(value)
                              : chosen                          ? choiceLabel(value)
                                                                : QString{};
        if (seen.contains(value) || (!begins(value, begun) && !begins(label, begun))) continue;
        seen.append(value);
        const bool comparison = value.startsWith(u'<') || value.startsWith(u'>');
        out.list.push_back(
            {.insert = comparison ? value : quotedValue(value), .label = label == value ? QString{} : label});
    }
}

} // namespace

QString queryFieldLabel(const QString& field, const QueryWords::Answer& words)
{
    const QString custom = words.customLabels.value(field);
    return custom.isEmpty() ? fieldLabel(field) : custom;
}

QStringList suggestedValues(const QueryField& field, const QueryWords::Answer& words)
{
    if (!words.customChoices.value(field.name).isEmpty()) return words.customChoices.value(field.name);
    if (field.name == "keyword"_L1 || field.name == "keywords"_L1) return words.keywords;
    if (field.name == "city"_L1 || field.name == "location.city"_L1 || field.name == "near"_L1) return words.cities;
    switch (field.type) {
    case QueryType::Choice:
    case QueryType::Flag: return field.choices;
    case QueryType::Presence:
        return field.choices + QStringList{u"email"_s,    u"phone"_s,   u"city"_s, u"keyword"_s,
                                           u"category"_s, u"consent"_s, u"note"_s, u"birthday"_s};
    case QueryType::YesNo: return {u"yes"_s, u"no"_s};
    case QueryType::Reference: return namesOf(field, words);
    case QueryType::Date:
        return {u"today"_s,     u"yesterday"_s, u"this_week"_s, u"this_month"_s, u"last_month"_s,
                u"this_year"_s, u"<7d"_s,       u">30d"_s,      u">90d"_s};
    default: return {};
    }
}

QuerySuggestions suggestionsAt(const QString& text, int cursor, const QueryWords::Answer& words, bool asked)
{
    QuerySuggestions out{.from = wordStart(text, cursor), .to = cursor};
    const QString word = text.mid(out.from, cursor - out.from);
    const qsizetype colon = word.indexOf(u':');
    if (word.startsWith(u'"')) return out;
    if (colon < 0) {
        if (asked || word.size() >= fewestLetters) addFields(out, word, words);
    } else if (const QueryField* field = words.vocabulary.find(word.left(colon))) {
        const qsizetype comma = word.lastIndexOf(u',');
        out.from += int(std::max(colon, comma)) + 1;
        QString begun = text.mid(out.from, cursor - out.from);
        if (begun.startsWith(u'=')) {
            begun.remove(0, 1);
            ++out.from;
        }
        addValues(out, *field, begun, words);
    }
    // What stands there already is no suggestion.
    std::erase_if(out.list,
                  [&](const QuerySuggestion& one) { return one.insert == text.mid(out.from, cursor - out.from); });
    if (out.list.size() > mostShown) out.list.resize(mostShown);
    return out;
}

} // namespace kontor
