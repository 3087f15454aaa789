// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query_parser.h"

#include "core/search/query_lexer.h"
#include "core/search/query_test_check.h"

#include <algorithm>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuery = 20000;
constexpr int deepestQuery = 60; ///< parentheses and negations inside each other: the parser calls itself

bool couldBeName(QStringView word)
{
    return !word.isEmpty() && word.front().isLetter() && std::all_of(word.begin(), word.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'.' || c == u'-';
    });
}

class Parser {
public:
    Parser(const QString& text, const QueryVocabulary& vocabulary)
        : m_text{text}
        , m_vocabulary{vocabulary}
        , m_lexer{m_text}
    {}

    Result<Query> whole()
    {
        if (m_text.size() > longestQuery) return failure("too_long", int(longestQuery));
        m_lexer.skipBlanks();
        if (m_lexer.atEnd()) return Query::all();
        auto query = alternatives();
        if (query && !m_lexer.atEnd()) return failure("paren_stray", m_lexer.position());
        return query;
    }

private:
    Error failure(const char* what, int position, const QString& field = {}) const
    {
        return {.code = Errc::BadQuery,
                .detail = QString::fromLatin1(what),
                .field = field,
                .value = m_text,
                .position = position};
    }

    Result<Query> alternatives()
    {
        std::vector<Query> parts;
        do {
            auto part = conjunction();
            if (!part) return part;
            parts.push_back(*std::move(part));
        } while (m_lexer.takeKeyword(u"or"));
        return Query::join(Query::Kind::Or, std::move(parts));
    }

    Result<Query> conjunction()
    {
        std::vector<Query> parts;
        for (;;) {
            auto part = operand();
            if (!part) return part;
            parts.push_back(*std::move(part));
            m_lexer.skipBlanks();
            const auto next = m_lexer.peekWord();
            if (m_lexer.atEnd() || m_lexer.isNext(u')') || next == u"or" || next == u"OR") break;
        }
        return Query::join(Query::Kind::And, std::move(parts));
    }

    Result<Query> operand()
    {
        m_lexer.skipBlanks();
        if (m_depth >= deepestQuery) return failure("too_deep", m_lexer.position());
        ++m_depth;
        auto query = m_lexer.takeMinus() || m_lexer.takeKeyword(u"not") ? negated() : single();
        --m_depth;
        return query;
    }

    Result<Query> negated()
    {
        auto query = operand();
        if (!query) return query;
        return Query::no(*std::move(query));
    }

    Result<Query> single()
    {
        const int start = m_lexer.position();
        if (m_lexer.atEnd() || m_lexer.isNext(u')') || m_lexer.takeKeyword(u"or"))
            return failure("operand_expected", start);
        if (m_lexer.isNext(u'"')) {
            const auto phrase = m_lexer.phrase();
            if (!phrase) return failure("quote_open", start);
            return phrase->isEmpty() ? Query::all() : Query::of(*phrase);
        }
        if (const auto number = m_lexer.phoneNumber(); !number.isEmpty()) return Query::of(number);
        if (m_lexer.take(u'(')) return group(start);
        const auto word = m_lexer.peekWord();
        const auto colon = word.indexOf(u':');
        if (colon > 0 && couldBeName(word.first(colon)) && !word.sliced(colon + 1).startsWith(u"//"))
            return test(word.first(colon).toString());
        return Query::of(m_lexer.word());
    }

    Result<Query> group(int start)
    {
        auto query = alternatives();
        if (query && !m_lexer.take(u')')) return failure("paren_open", start);
        return query;
    }

    Result<Query> test(const QString& word)
    {
        FieldTest test{.position = m_lexer.position()};
        const QueryField* const field = m_vocabulary.find(word);
        if (!field) return failure("unknown_field", test.position, word);
        test.field = field->name;
        m_lexer.advance(int(word.size()) + 1);
        test.comparison = comparison();
        std::vector<int> places;
        do {
            places.push_back(m_lexer.position());
            if (m_lexer.isNext(u'"')) {
                const auto phrase = m_lexer.phrase();
                if (!phrase) return failure("quote_open", places.back());
                test.values.append(*phrase);
                continue;
            }
            const auto value = m_lexer.value();
            if (value.isEmpty()) return failure("value_expected", places.back(), test.field);
            if (places.size() == 1 && isRange(value, test.comparison, field->type)) {
                const auto dots = value.indexOf(".."_L1);
                test.comparison = Comparison::Between;
                test.values = {value.first(dots), value.sliced(dots + 2)};
                break;
            }
            test.values.append(value);
        } while (m_lexer.take(u','));
        if (test.comparison == Comparison::Between && m_lexer.isNext(u','))
            return failure("one_value_expected", m_lexer.position(), test.field);
        if (const auto problem = checkTest(test, *field, m_vocabulary))
            return failure(problem->code, places[std::min(problem->value, places.size() - 1)], test.field);
        return Query::of(std::move(test));
    }

    Comparison comparison()
    {
        if (m_lexer.take(u'=')) return Comparison::Equals;
        if (m_lexer.take(u'<')) return m_lexer.take(u'=') ? Comparison::LessOrEqual : Comparison::Less;
        if (m_lexer.take(u'>')) return m_lexer.take(u'=') ? Comparison::GreaterOrEqual : Comparison::Greater;
        return Comparison::Matches;
    }

    static bool isRange(QStringView value, Comparison comparison, QueryType type)
    {
        const auto dots = value.indexOf(u"..");
        if (dots < 0 || comparison != Comparison::Matches) return false;
        if (type == QueryType::Number || type == QueryType::Date) return true;
        // in a text two dots may be just that, but 89000..89999 are postal codes
        return type == QueryType::Text && value.front().isDigit() && value.back().isDigit();
    }

    const QString m_text;
    const QueryVocabulary& m_vocabulary;
    QueryLexer m_lexer;
    int m_depth = 0;
};

} // namespace

Result<Query> parseQuery(const QString& text, const QueryVocabulary& vocabulary)
{
    return Parser{text, vocabulary}.whole();
}

} // namespace kontor
