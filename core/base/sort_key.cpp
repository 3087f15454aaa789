// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sort_key.h"

#include "core/base/text_folding.h"

#include <QChar>

#include <algorithm>
#include <cstdint>

namespace kontor {

namespace {

/// A run of digits so that longer numbers compare higher: its length (1 to 8, 9 for "eight more and …"), then itself.
char* putNumber(char* at, QByteArrayView digits)
{
    while (digits.size() > 1 && digits.front() == '0') digits = digits.sliced(1);
    qsizetype size = digits.size();
    for (; size > 8; size -= 8) *at++ = '9';
    *at++ = char('0' + size);
    return std::copy(digits.begin(), digits.end(), at);
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Bytes of the character at `at` (the text is valid UTF-8), and whether it belongs to words.
struct Character {
    qsizetype size;
    bool ofWord;
};

Character characterAt(const char* at)
{
    const auto byte = [&](int i) { return char32_t(std::uint8_t(at[i])); };
    const auto tail = [&](int i) { return byte(i) & 0x3f; };
    const auto judged = [](qsizetype size, char32_t c) {
        return Character{size, QChar::isLetterOrNumber(c) || QChar::isMark(c)};
    };
    const char32_t lead = byte(0);
    if (lead < 0x80) return {1, lead >= 'a' && lead <= 'z'};
    if (lead < 0xe0) return judged(2, (lead & 0x1f) << 6 | tail(1));
    if (lead < 0xf0) return judged(3, (lead & 0x0f) << 12 | tail(1) << 6 | tail(2));
    return judged(4, (lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3));
}

QByteArray keyOf(const QByteArray& name)
{
    QByteArray key{name.size() * 2, Qt::Uninitialized}; // a number grows by one byte for each eight digits
    char* const begin = key.data();
    char* at = begin;
    bool gap = false;
    const char* const end = name.constData() + name.size();
    for (const char* from = name.constData(); from != end;) {
        const bool number = isDigit(*from);
        const auto character =
            number ? Character{std::find_if_not(from, end, isDigit) - from, true} : characterAt(from);
        if (character.ofWord) {
            if (gap && at != begin) *at++ = ' ';
            gap = false;
            at = number ? putNumber(at, {from, character.size}) : std::copy_n(from, character.size, at);
        } else if (*from != '\'') {
            gap = true;
        }
        from += character.size;
    }
    if (at == begin) return name;
    key.truncate(at - begin);
    return key;
}

} // namespace

QByteArray sortKey(QStringView name) { return keyOf(foldText(name)); }
QByteArray sortKey(QByteArrayView utf8) { return keyOf(foldText(utf8)); }

} // namespace kontor
