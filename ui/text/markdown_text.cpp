// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/markdown_text.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Sign {
    QRegularExpression pattern;
    QString rest;
};

/// Escaped signs stand aside in Unicode's private area until the others are gone.
constexpr ushort aside = 0xE000;

QString withEscapesAside(const QString& text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool escaped = text[i] == u'\\' && i + 1 < text.size() && text[i + 1].unicode() < 128 &&
                             (text[i + 1].isPunct() || text[i + 1].isSymbol());
        out += escaped ? QChar{ushort(aside + text[++i].unicode())} : text[i];
    }
    return out;
}

QString withEscapesBack(QString text)
{
    for (QChar& letter : text)
        if (letter.unicode() >= aside && letter.unicode() < aside + 128)
            letter = QChar{ushort(letter.unicode() - aside)};
    return text;
}

} // namespace

QString plainWords(const QString& markdown)
{
    constexpr auto lines = QRegularExpression::MultilineOption;
    static const std::array signs{
        Sign{QRegularExpression{uR"(^ {0,3}(```|~~~).*$)"_s, lines}, {}},   // fences of code
        Sign{QRegularExpression{uR"(^ {0,3}([-*_] *){3,}$)"_s, lines}, {}}, // a rule
        Sign{QRegularExpression{uR"(^[ >]*(#{1,6}\s+|[-*+]\s+(\[[ xX]\]\s+)?|>\s*))"_s, lines}, {}},
        Sign{QRegularExpression{uR"(!?\[([^\]\n]*)\]\([^)\n]*\)?)"_s}, u"\\1"_s},     // links and pictures
        Sign{QRegularExpression{uR"(<((?:https?://|mailto:)[^>\s]+)>)"_s}, u"\\1"_s}, // addresses
        Sign{QRegularExpression{uR"(\*{2,3}|~~|`+)"_s}, {}},
        Sign{QRegularExpression{uR"((?<![\w*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\w*]))"_s}, u"\\1"_s},
        Sign{QRegularExpression{uR"((?<![\w_])_{1,3}(?=\S)([^_\n]+?)(?<=\S)_{1,3}(?![\w_]))"_s}, u"\\1"_s},
    };
    QString text = withEscapesAside(markdown);
    for (const Sign& sign : signs) text.replace(sign.pattern, sign.rest);
    return withEscapesBack(text).trimmed();
}

} // namespace kontor
