// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace kontor {

// The smallest parts of the query language: words, phrases, values, numbers written with blanks.

/// Consists of what telephone numbers are written with, and of at least one digit.
bool isPhoneLike(QStringView text);

/// Stands in a query without quotes as one word of text.
bool isPlainWord(QStringView word);
/// Stands after `field:` without quotes.
bool isPlainValue(QStringView value);

/// Reads a query from the front. Positions are UTF-16 units.
class QueryLexer {
public:
    explicit QueryLexer(QStringView text) : m_text{text} {}

    int position() const { return m_at; }
    bool atEnd() const { return m_at >= m_text.size(); }
    void skipBlanks();
    /// Takes `c` if it is next.
    bool take(QChar c);
    bool isNext(QChar c) const { return !atEnd() && m_text[m_at] == c; }
    /// A hyphen right before what it negates.
    bool takeMinus();
    /// `or` or `not` as a word of its own, in small or capital letters.
    bool takeKeyword(QStringView lower);

    /// A word up to a blank or parenthesis; not empty unless there is one next.
    QString word();
    /// Looks at the word without taking it.
    QStringView peekWord() const;
    /// From quote to quote, with \" and \\; nothing if it is not closed.
    std::optional<QString> phrase();
    /// A value up to a blank, comma or parenthesis.
    QString value();
    /// Several groups of a telephone number, `+49 (0)731 123-45`, as they were written: they are one thing to look for.
    /// Empty where none is next, or where it might as well be a grouping or two short numbers.
    QString phoneNumber();
    void advance(int count) { m_at += count; }

private:
    QStringView rest() const { return m_text.sliced(m_at); }
    QString takeUntil(int end);

    QStringView m_text;
    int m_at = 0;
};

} // namespace kontor
