// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query_lexer.h"

#include <algorithm>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool isPhoneCharacter(QChar c) { return isDigit(c) || QStringView{u"+-/.()"}.contains(c); }

bool endsWord(QChar c) { return c.isSpace() || c == u'(' || c == u')'; }

bool endsValue(QChar c) { return endsWord(c) || c == u','; }

bool isKeyword(QStringView word) { return word == u"or" || word == u"OR" || word == u"not" || word == u"NOT"; }

/// From this many digits on groups of digits are taken for one number; one that starts with + or 0 always is.
constexpr int digitsOfNumber = 5;

} // namespace

bool isPhoneLike(QStringView text)
{
    return std::any_of(text.begin(), text.end(), isDigit) &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return isPhoneCharacter(c) || c.isSpace(); });
}

bool isPlainWord(QStringView word)
{
    if (word.isEmpty() || isKeyword(word) || isPhoneLike(word)) return false;
    if (word.front() == u'-' || word.front() == u'"') return false;
    return std::none_of(word.begin(), word.end(), [](QChar c) { return endsWord(c) || c == u':'; });
}

bool isPlainValue(QStringView value)
{
    if (value.isEmpty() || QStringView{u"<>=\""}.contains(value.front()) || value.contains(".."_L1)) return false;
    return std::none_of(value.begin(), value.end(), endsValue);
}

void QueryLexer::skipBlanks()
{
    while (!atEnd() && m_text[m_at].isSpace()) ++m_at;
}

bool QueryLexer::take(QChar c)
{
    if (!isNext(c)) return false;
    ++m_at;
    return true;
}

bool QueryLexer::takeMinus()
{
    if (!isNext(u'-') || m_at + 1 >= m_text.size()) return false;
    const QChar next = m_text[m_at + 1];
    if (next.isSpace() || next == u')') return false;
    ++m_at;
    return true;
}

bool QueryLexer::takeKeyword(QStringView lower)
{
    const auto word = peekWord();
    if (!isKeyword(word) || word.compare(lower, Qt::CaseInsensitive) != 0) return false;
    m_at += int(word.size());
    return true;
}

QString QueryLexer::takeUntil(int end)
{
    const auto taken = m_text.sliced(m_at, end - m_at).toString();
    m_at = end;
    return taken;
}

QStringView QueryLexer::peekWord() const
{
    const auto left = rest();
    return left.first(std::find_if(left.begin(), left.end(), endsWord) - left.begin());
}

QString QueryLexer::word() { return takeUntil(m_at + int(peekWord().size())); }

QString QueryLexer::value()
{
    const auto left = rest();
    return takeUntil(m_at + int(std::find_if(left.begin(), left.end(), endsValue) - left.begin()));
}

std::optional<QString> QueryLexer::phrase()
{
    QString out;
    for (int i = m_at + 1; i < m_text.size(); ++i) {
        const QChar c = m_text[i];
        if (c == u'"') {
            m_at = i + 1;
            return out;
        }
        const bool escape = c == u'\\' && i + 1 < m_text.size() && (m_text[i + 1] == u'"' || m_text[i + 1] == u'\\');
        out += escape ? m_text[++i] : c;
    }
    return std::nullopt;
}

QString QueryLexer::phoneNumber()
{
    int end = m_at; // behind the last word that may end the number
    int words = 0, digits = 0, depth = 0, wordsTaken = 0, digitsTaken = 0;
    for (int i = m_at; i < m_text.size();) {
        if (m_text[i] == u'-' && i + 1 < m_text.size() && !m_text[i + 1].isSpace()) break; // negates the next word
        bool hasDigit = false;
        for (; i < m_text.size() && isPhoneCharacter(m_text[i]); ++i) {
            if (m_text[i] == u')' && depth == 0) break; // closes a group around the number
            depth += m_text[i] == u'(' ? 1 : m_text[i] == u')' ? -1 : 0;
            hasDigit = hasDigit || isDigit(m_text[i]);
            digits += isDigit(m_text[i]);
        }
        const bool closed = i < m_text.size() && m_text[i] == u')';
        if (i < m_text.size() && !closed && !m_text[i].isSpace()) break; // the word goes on with something else
        ++words;
        if (depth == 0 && hasDigit) {
            end = i;
            wordsTaken = words;
            digitsTaken = digits;
        }
        if (closed) break;
        while (i < m_text.size() && m_text[i].isSpace()) ++i;
    }
    const auto number = m_text.sliced(m_at, end - m_at);
    if (wordsTaken < 2 && !number.contains(u'(')) return {};
    const auto first = std::find_if(number.begin(), number.end(), [](QChar c) { return c != u'('; });
    if (digitsTaken < digitsOfNumber && *first != u'+' && *first != u'0') return {};
    return takeUntil(end);
}

} // namespace kontor
