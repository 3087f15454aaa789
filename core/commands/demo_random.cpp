// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/demo_random.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kontor::demo {

namespace {

constexpr quint64 golden = 0x9e3779b97f4a7c15ull;

quint64 mixed(quint64 z)
{
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
    return z ^ (z >> 31);
}

/// Latin letters that Unicode does not take apart, and the German habit.
QString latin(QChar letter)
{
    static constexpr std::array table{std::pair{u'ä', "ae"_L1}, std::pair{u'ö', "oe"_L1}, std::pair{u'ü', "ue"_L1},
                                      std::pair{u'ß', "ss"_L1}, std::pair{u'ø', "o"_L1},  std::pair{u'æ', "ae"_L1},
                                      std::pair{u'å', "aa"_L1}, std::pair{u'ł', "l"_L1},  std::pair{u'đ', "d"_L1},
                                      std::pair{u'œ', "oe"_L1}, std::pair{u'ı', "i"_L1}};
    for (const auto& [from, to] : table)
        if (letter == from) return to;
    return letter;
}

} // namespace

Random::Random(quint64 seed, quint64 stream) : m_state{mixed(seed + golden) ^ mixed(stream * golden + 1)} {}

quint64 Random::next() { return mixed(m_state += golden); }

QString Random::digits(QString pattern)
{
    for (QChar& c : pattern)
        if (c == u'#') c = QChar(u'0' + below(10));
    return pattern;
}

Id IdMaker::operator()(qint64 unixMs)
{
    // The counter alone keeps ids of one millisecond apart and in order: 12 bits in rand_a, 14 at the head of rand_b.
    const quint32 counter = ++m_counter & 0x3ffffff;
    const quint64 tail = m_random.next();
    std::array<char, 16> bytes{};
    for (int i = 0; i < 6; ++i) bytes[size_t(i)] = char(unixMs >> (40 - 8 * i));
    bytes[6] = char(0x70 | (counter >> 22));
    bytes[7] = char(counter >> 14);
    bytes[8] = char(0x80 | ((counter >> 8) & 0x3f));
    bytes[9] = char(counter);
    for (int i = 0; i < 6; ++i) bytes[size_t(10 + i)] = char(tail >> (8 * i));
    return Id::fromBytes(QByteArrayView{bytes.data(), 16});
}

QStringList parts(const char16_t* table) { return QString::fromUtf16(table).split(u';'); }

QString filled(QString pattern, std::initializer_list<QString> texts)
{
    char16_t number = u'1';
    for (const QString& text : texts) pattern.replace(u"%"_s + QChar{number++}, text);
    return pattern;
}

QString slug(const QString& text)
{
    QString plain;
    const QString small = text.toLower();
    for (const QChar letter : small) plain += latin(letter);
    QString out;
    const QString apart = plain.normalized(QString::NormalizationForm_D);
    for (const QChar letter : apart) {
        if (letter.unicode() < 128 && letter.isLetterOrNumber())
            out += letter;
        else if (letter.unicode() < 128 && !out.isEmpty() && !out.endsWith(u'-'))
            out += u'-';
    }
    while (out.endsWith(u'-')) out.chop(1);
    return out;
}

} // namespace kontor::demo
