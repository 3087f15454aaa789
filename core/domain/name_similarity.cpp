// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/name_similarity.h"

#include "core/base/text_folding.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <cstdint>

namespace kontor {

namespace {

struct Letter {
    std::string_view from; ///< folded UTF-8
    std::string_view to;
};

/// Cyrillic and Greek by sound, as passports and lists write them; two letters before one.
constexpr std::array letters{
    Letter{"ου", "u"},   Letter{"μπ", "b"},  Letter{"ντ", "d"}, Letter{"γκ", "g"}, Letter{"γγ", "ng"},
    Letter{"αυ", "av"},  Letter{"ευ", "ev"}, Letter{"ει", "i"}, Letter{"οι", "i"}, Letter{"αι", "e"},
    Letter{"а", "a"},    Letter{"б", "b"},   Letter{"в", "v"},  Letter{"г", "g"},  Letter{"ґ", "g"},
    Letter{"д", "d"},    Letter{"е", "e"},   Letter{"є", "ie"}, Letter{"ж", "zh"}, Letter{"з", "z"},
    Letter{"и", "i"},    Letter{"і", "i"},   Letter{"ї", "i"},  Letter{"й", "i"},  Letter{"к", "k"},
    Letter{"л", "l"},    Letter{"м", "m"},   Letter{"н", "n"},  Letter{"о", "o"},  Letter{"п", "p"},
    Letter{"р", "r"},    Letter{"с", "s"},   Letter{"т", "t"},  Letter{"у", "u"},  Letter{"ў", "u"},
    Letter{"ф", "f"},    Letter{"х", "kh"},  Letter{"ц", "ts"}, Letter{"ч", "ch"}, Letter{"ш", "sh"},
    Letter{"щ", "shch"}, Letter{"ъ", ""},    Letter{"ы", "i"},  Letter{"ь", ""},   Letter{"э", "e"},
    Letter{"ю", "iu"},   Letter{"я", "ia"},  Letter{"ђ", "d"},  Letter{"ј", "i"},  Letter{"љ", "l"},
    Letter{"њ", "n"},    Letter{"ћ", "c"},   Letter{"џ", "d"},  Letter{"α", "a"},  Letter{"β", "v"},
    Letter{"γ", "g"},    Letter{"δ", "d"},   Letter{"ε", "e"},  Letter{"ζ", "z"},  Letter{"η", "i"},
    Letter{"θ", "th"},   Letter{"ι", "i"},   Letter{"κ", "k"},  Letter{"λ", "l"},  Letter{"μ", "m"},
    Letter{"ν", "n"},    Letter{"ξ", "x"},   Letter{"ο", "o"},  Letter{"π", "p"},  Letter{"ρ", "r"},
    Letter{"σ", "s"},    Letter{"τ", "t"},   Letter{"υ", "i"},  Letter{"φ", "f"},  Letter{"χ", "ch"},
    Letter{"ψ", "ps"},   Letter{"ω", "o"},
};

void appendLatin(std::string& out, std::string_view folded)
{
    for (size_t i = 0; i < folded.size();) {
        const auto c = static_cast<unsigned char>(folded[i]);
        if (c < 0x80) {
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
                out += char(c);
            else if (c != '\'' && c != '.' && !out.empty() && out.back() != ' ')
                out += ' ';
            ++i;
            continue;
        }
        const auto known = std::find_if(letters.begin(), letters.end(),
                                        [&](const Letter& one) { return folded.substr(i).starts_with(one.from); });
        if (known != letters.end()) {
            out += known->to;
            i += known->from.size();
            continue;
        }
        // Another script: letter by letter as it is.
        do out += folded[i++];
        while (i < folded.size() && (static_cast<unsigned char>(folded[i]) & 0xc0) == 0x80);
    }
    while (!out.empty() && out.back() == ' ') out.pop_back();
}

/// Spellings that stand for the same letters: ae for ä beside a, y beside i.
void unify(std::string& name)
{
    size_t kept = 0;
    for (size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        const char before = kept ? name[kept - 1] : ' ';
        if (c == 'e' && (before == 'a' || before == 'o' || before == 'u')) continue;
        if (c == before && c >= 'a' && c <= 'z') continue; // doubled letters are where most slips are
        name[kept++] = c == 'y' || c == 'j' ? 'i' : c;
    }
    name.resize(kept);
}

char soundGroup(char c)
{
    switch (c) {
    case 'b':
    case 'p':
    case 'f':
    case 'v':
    case 'w': return '1';
    case 'c':
    case 'g':
    case 'k':
    case 'q':
    case 's':
    case 'x':
    case 'z': return '2';
    case 'd':
    case 't': return '3';
    case 'l': return '4';
    case 'm':
    case 'n': return '5';
    case 'r': return '6';
    default: return 0;
    }
}

} // namespace

std::string comparableName(QStringView name)
{
    const QByteArray folded = foldText(name);
    std::string out;
    out.reserve(size_t(folded.size()));
    appendLatin(out, {folded.constData(), size_t(folded.size())});
    unify(out);
    return out;
}

std::string soundOf(std::string_view comparable)
{
    std::string sound;
    char last = 0;
    bool any = false;
    for (const char c : comparable) {
        if (c < 'a' || c > 'z') continue;
        const char group = soundGroup(c);
        if (!any && !group) sound += '0'; // a vowel in front is heard
        any = true;
        if (group && group != last) sound += group;
        if (c != 'h') last = group;
        if (sound.size() == 6) break;
    }
    return sound;
}

double jaroWinkler(std::string_view a, std::string_view b)
{
    constexpr size_t most = 64;
    a = a.substr(0, most);
    b = b.substr(0, most);
    if (a.empty() || b.empty()) return a == b ? 1 : 0;
    const auto reach = std::max<std::ptrdiff_t>(std::ptrdiff_t(std::max(a.size(), b.size())) / 2 - 1, 0);
    std::uint64_t seenA = 0, seenB = 0;
    int matches = 0;
    for (std::ptrdiff_t i = 0; i < std::ptrdiff_t(a.size()); ++i) {
        const auto end = std::min<std::ptrdiff_t>(i + reach + 1, std::ptrdiff_t(b.size()));
        for (auto j = std::max<std::ptrdiff_t>(0, i - reach); j < end; ++j) {
            if ((seenB >> j & 1) || a[size_t(i)] != b[size_t(j)]) continue;
            seenA |= std::uint64_t{1} << i;
            seenB |= std::uint64_t{1} << j;
            ++matches;
            break;
        }
    }
    if (!matches) return 0;
    int crossed = 0;
    size_t j = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        if (!(seenA >> i & 1)) continue;
        while (!(seenB >> j & 1)) ++j;
        crossed += a[i] != b[j++];
    }
    const double m = matches;
    const double jaro = (m / double(a.size()) + m / double(b.size()) + (m - crossed / 2.0) / m) / 3;
    size_t prefix = 0;
    while (prefix < 4 && prefix < a.size() && prefix < b.size() && a[prefix] == b[prefix]) ++prefix;
    return jaro + double(prefix) * 0.1 * (1 - jaro);
}

bool withinEdits(std::string_view a, std::string_view b, int limit)
{
    constexpr size_t most = 63;
    if (a.size() > b.size()) std::swap(a, b);
    if (b.size() - a.size() > size_t(limit) || b.size() > most) return a == b;
    std::array<std::uint8_t, most + 1> rows[3];
    auto *before = &rows[0], *last = &rows[1], *now = &rows[2];
    for (size_t j = 0; j <= b.size(); ++j) (*last)[j] = std::uint8_t(j);
    for (size_t i = 1; i <= a.size(); ++i) {
        (*now)[0] = std::uint8_t(i);
        int best = int(i);
        for (size_t j = 1; j <= b.size(); ++j) {
            int least = std::min({(*last)[j] + 1, (*now)[j - 1] + 1, (*last)[j - 1] + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                least = std::min(least, (*before)[j - 2] + 1);
            (*now)[j] = std::uint8_t(least);
            best = std::min(best, least);
        }
        if (best > limit) return false;
        std::swap(before, last);
        std::swap(last, now);
    }
    return (*last)[b.size()] <= limit;
}

bool looksMistyped(std::string_view a, std::string_view b)
{
    const size_t length = std::max(a.size(), b.size());
    if (length < 4) return length == 3 && a.size() == b.size() && a[0] == b[0] && withinEdits(a, b, 1);
    return withinEdits(a, b, length >= 7 ? 2 : 1) || jaroWinkler(a, b) >= 0.93;
}

} // namespace kontor
