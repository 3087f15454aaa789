// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/contact_filter.h"

#include "core/queries/row_text.h"
#include "ui/models/contact_list_model.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr std::array tabs{
    ContactTab{"all", QT_TRANSLATE_NOOP("ContactTab", "All"), ""},
    ContactTab{"people", QT_TRANSLATE_NOOP("ContactTab", "People"), "type:person"},
    ContactTab{"businesses", QT_TRANSLATE_NOOP("ContactTab", "Businesses"), "type:business"},
    ContactTab{"drafts", QT_TRANSLATE_NOOP("ContactTab", "Drafts"), "is:draft"},
    ContactTab{"archived", QT_TRANSLATE_NOOP("ContactTab", "Archived"), "is:archived"},
};

/// The text in brackets, so that an `or` in it does not escape the tab; one character stands before it.
constexpr int textOffset = 1;

/// Split at blanks outside of quotes.
QStringList wordsOf(const QString& query)
{
    QStringList words;
    QString word;
    bool quoted = false;
    for (const QChar c : query) {
        if (c == u'"') quoted = !quoted;
        if (!c.isSpace() || quoted) {
            word += c;
        } else if (!word.isEmpty()) {
            words.push_back(word);
            word.clear();
        }
    }
    if (!word.isEmpty()) words.push_back(word);
    return words;
}

} // namespace

std::span<const ContactTab> contactTabs() { return tabs; }

QString contactTabTitle(const ContactTab& tab) { return QCoreApplication::translate("ContactTab", tab.title); }

QString combinedQuery(const QString& tab, const QString& text)
{
    if (tab.isEmpty()) return text;
    if (text.trimmed().isEmpty()) return tab;
    return u"(%1) %2"_s.arg(text, tab);
}

Error errorInText(Error error, const QString& tab, const QString& text)
{
    if (error.position < 0 || tab.isEmpty()) return error;
    error.value = text;
    error.position = std::clamp(error.position - textOffset, 0, int(text.size()));
    return error;
}

QString queryWord(const QString& field, const QString& value)
{
    const bool plain =
        std::all_of(value.begin(), value.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'_'; });
    if (plain && !value.isEmpty()) return field + u':' + value;
    QString inner = value;
    inner.remove(u'"');
    return u"%1:\"%2\""_s.arg(field, inner);
}

QString filterField(const QString& column)
{
    static const QStringList none{u"next_activity"_s, u"keywords"_s};
    if (column == "customer"_L1) return u"company"_s;
    if (column == "keywords"_L1) return u"keyword"_s;
    return none.contains(column) ? QString{} : column;
}

QString currentCellFilter(const ContactListModel& list, int row, int column)
{
    const ContactRow* contact = list.contactAt(row);
    const QString field = filterField(list.columns().key(column));
    if (!contact || field.isEmpty()) return {};
    const QString value = rowText(*contact, list.columns().key(column));
    if (value.isEmpty() || field == "last_contact"_L1 || field == "created_at"_L1) return {};
    if (field == "relationship"_L1) return queryWord(field, value.section(u';', 0, 0));
    return queryWord(field, value);
}

QStringList searchedTexts(const Query& query)
{
    switch (query.kind) {
    case Query::Kind::Text: return {query.text};
    case Query::Kind::Field: {
        static const QStringList texts{u"name"_s, u"display_name"_s, u"email"_s, u"phone"_s, u"city"_s, u"company"_s};
        return texts.contains(query.test.field) ? query.test.values : QStringList{};
    }
    case Query::Kind::And:
    case Query::Kind::Or: {
        QStringList all;
        for (const Query& child : query.children) all += searchedTexts(child);
        return all;
    }
    case Query::Kind::All:
    case Query::Kind::Not: return {};
    }
    return {};
}

QStringList plainTexts(const Query& query)
{
    if (query.kind == Query::Kind::Text) return {query.text};
    QStringList all;
    if (query.kind == Query::Kind::And)
        for (const Query& child : query.children)
            if (child.kind == Query::Kind::Text) all.push_back(child.text);
    return all;
}

bool hasQueryWord(const QString& query, const QString& word) { return wordsOf(query).contains(word); }

QString toggledQueryWord(const QString& query, const QString& word)
{
    QStringList words = wordsOf(query);
    if (words.removeAll(word) == 0) words.push_back(word);
    return words.join(u' ');
}

} // namespace kontor
