// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/found_text.h"

#include "core/base/text_folding.h"

#include <algorithm>

namespace kontor {

namespace {

/// A folded text, and for each of its characters where that stood; one place more for the end.
struct Folded {
    QString text;
    std::vector<qsizetype> places;
};

/// How many units from `at` on are one character with its combining marks.
qsizetype characterAt(QStringView text, qsizetype at)
{
    qsizetype end = at + 1;
    if (text[at].isHighSurrogate() && end < text.size() && text[end].isLowSurrogate()) ++end;
    while (end < text.size() && text[end].isMark()) ++end;
    return end - at;
}

Folded folded(QStringView text)
{
    Folded out;
    out.text.reserve(text.size());
    out.places.reserve(size_t(text.size()) + 1);
    for (qsizetype at = 0, units = 0; at < text.size(); at += units) {
        units = characterAt(text, at);
        const QString form = text[at].isSpace() ? QString{u' '} : QString::fromUtf8(foldText(text.mid(at, units)));
        out.text += form;
        out.places.insert(out.places.end(), size_t(form.size()), at);
    }
    out.places.push_back(text.size());
    return out;
}

} // namespace

QString needleOf(QStringView text) { return folded(text.toString().simplified()).text; }

std::vector<FoundText> foundIn(QStringView text, const std::vector<QString>& needles)
{
    std::vector<FoundText> found;
    if (needles.empty()) return found;
    const Folded whole = folded(text);
    for (const QString& needle : needles) {
        if (needle.isEmpty()) continue;
        for (qsizetype at = whole.text.indexOf(needle); at >= 0; at = whole.text.indexOf(needle, at + needle.size())) {
            const qsizetype from = whole.places[size_t(at)];
            // The end is that of the last character that was found, also where half of its folded form is meant ("s" in ß).
            const qsizetype last = whole.places[size_t(at + needle.size() - 1)];
            found.push_back({from, last + characterAt(text, last) - from});
        }
    }
    return found;
}

} // namespace kontor
