// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/place_words.h"

#include "core/base/text_folding.h"

#include <QString>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

QString shortForm(const QString& word)
{
    static constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 5> forms{{{"saint"_L1, "st"_L1},
                                                                                           {"sankt"_L1, "st"_L1},
                                                                                           {"sainte"_L1, "ste"_L1},
                                                                                           {"mount"_L1, "mt"_L1},
                                                                                           {"fort"_L1, "ft"_L1}}};
    for (const auto& [full, abbreviated] : forms)
        if (word == full) return abbreviated;
    return word;
}

} // namespace

QByteArray placeKey(QStringView name)
{
    const QString folded = QString::fromUtf8(foldText(name));
    QStringList words;
    QString word;
    const auto endWord = [&] {
        if (!word.isEmpty()) words.append(shortForm(word));
        word.clear();
    };
    for (const QChar c : folded) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            word += c;
        else if (c != u'\'' && c != u'ʻ' && c != u'ʼ' && c != u'´')
            endWord();
    }
    endWord();
    return words.join(u' ').toUtf8();
}

QList<QByteArray> misspellings(const QByteArray& key)
{
    const QString text = QString::fromUtf8(key);
    QString letters = u"abcdefghijklmnopqrstuvwxyz "_s;
    for (const QChar c : text)
        if (!letters.contains(c)) letters += c;
    QList<QByteArray> found;
    const auto add = [&](const QString& variant) {
        if (variant != text && variant.trimmed() == variant) found.append(variant.toUtf8());
    };
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const QString before = text.left(at), rest = text.mid(at);
        if (!rest.isEmpty()) add(before + rest.mid(1));
        if (rest.size() > 1) add(before + rest[1] + rest[0] + rest.mid(2));
        for (const QChar letter : std::as_const(letters)) {
            if (!rest.isEmpty()) add(before + letter + rest.mid(1));
            add(before + letter + rest);
        }
    }
    return found;
}

} // namespace kontor
