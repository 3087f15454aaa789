// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sort_key.h"

#include "core/base/text_folding.h"

#include <QList>
#include <QString>

#include <algorithm>

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

/// Bytes of one UTF-8 character, 1 for a stray one.
qsizetype characterSize(QByteArrayView utf8)
{
    const auto lead = std::uint8_t(utf8.front());
    return std::min<qsizetype>(utf8.size(), lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4);
}

bool isWordCharacter(QByteArrayView character)
{
    const char c = character.front();
    if (character.size() == 1) return (c >= 'a' && c <= 'z') || std::uint8_t(c) >= 0x80;
    const auto points = QString::fromUtf8(character).toUcs4();
    return points.empty() || QChar::isLetterOrNumber(points.front()) || QChar::isMark(points.front());
}

QByteArray keyOf(const QByteArray& name)
{
    QByteArray key{name.size() * 2, Qt::Uninitialized}; // a number grows by one byte for each eight digits
    char* const begin = key.data();
    char* at = begin;
    bool gap = false;
    const auto startWord = [&] {
        if (gap && at != begin) *at++ = ' ';
        gap = false;
    };
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    for (QByteArrayView rest{name}; !rest.isEmpty();) {
        qsizetype size = characterSize(rest);
        if (isDigit(rest.front())) {
            size = std::find_if_not(rest.begin(), rest.end(), isDigit) - rest.begin();
            startWord();
            at = putNumber(at, rest.first(size));
        } else if (isWordCharacter(rest.first(size))) {
            startWord();
            at = std::copy_n(rest.begin(), size, at);
        } else if (rest.front() != '\'') {
            gap = true;
        }
        rest = rest.sliced(size);
    }
    if (at == begin) return name;
    key.truncate(at - begin);
    return key;
}

} // namespace

QByteArray sortKey(QStringView name) { return keyOf(foldText(name)); }
QByteArray sortKey(QByteArrayView utf8) { return keyOf(foldText(utf8)); }

} // namespace kontor
