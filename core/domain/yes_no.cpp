// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/yes_no.h"

#include <QString>

#include <algorithm>
#include <array>

namespace kontor {

namespace {

constexpr std::array yesWords = std::to_array<QStringView>(
    {u"yes",     u"y",       u"true",      u"t",      u"1",    u"on",         u"x",    u"✓",    u"✔",      u"☑",
     u"checked", u"enabled", u"ja",        u"j",      u"wahr", u"an",         u"oui",  u"vrai", u"sí",     u"si",
     u"sì",      u"s",       u"verdadero", u"vero",   u"sim",  u"verdadeiro", u"waar", u"tak",  u"prawda", u"ano",
     u"áno",     u"da",      u"да",        u"истина", u"так",  u"igen",       u"ναι",  u"evet", u"kyllä",  u"jah",
     u"jā",      u"taip",    u"はい",      u"是",     u"예",   u"네",         u"نعم",  u"כן",   u"ya"});
constexpr std::array noWords = std::to_array<QStringView>(
    {u"no",       u"n",     u"false",  u"f",     u"0",      u"off",  u"-",      u"✗",    u"✘",   u"☐",    u"unchecked",
     u"disabled", u"nein",  u"falsch", u"aus",   u"non",    u"faux", u"falso",  u"não",  u"nao", u"nee",  u"onwaar",
     u"nej",      u"nei",   u"nie",    u"fałsz", u"ne",     u"nu",   u"нет",    u"ложь", u"ні",  u"не",   u"nem",
     u"όχι",      u"hayır", u"ei",     u"nē",    u"いいえ", u"否",   u"아니요", u"لا",   u"לא",  u"tidak"});

} // namespace

std::optional<bool> parseYesNo(QStringView typed)
{
    constexpr qsizetype longestWord = 12;
    const QStringView trimmed = typed.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longestWord) return std::nullopt;
    const QString word = trimmed.toString().toLower();
    if (std::find(yesWords.begin(), yesWords.end(), QStringView{word}) != yesWords.end()) return true;
    if (std::find(noWords.begin(), noWords.end(), QStringView{word}) != noWords.end()) return false;
    return std::nullopt;
}

} // namespace kontor
