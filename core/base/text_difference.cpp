// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_difference.h"

#include <QStringList>

#include <algorithm>

namespace kontor {

namespace {

constexpr qsizetype mostCells = 4'000'000;

/// Words and what lies between them, so that nothing is lost.
QStringList piecesOf(const QString& text)
{
    QStringList pieces;
    qsizetype start = 0;
    for (qsizetype i = 1; i <= text.size(); ++i)
        if (i == text.size() || text[i].isLetterOrNumber() != text[i - 1].isLetterOrNumber()) {
            pieces.append(text.mid(start, i - start));
            start = i;
        }
    return pieces;
}

void add(std::vector<TextPiece>& out, TextPiece::Kind kind, const QString& text)
{
    if (text.isEmpty()) return;
    if (!out.empty() && out.back().kind == kind)
        out.back().text += text;
    else
        out.push_back({kind, text});
}

/// Lengths of the longest common subsequences of all endings of `a` and `b`.
std::vector<int> commonLengths(const QStringList& a, const QStringList& b)
{
    const auto width = size_t(b.size() + 1);
    std::vector<int> length(size_t(a.size() + 1) * width, 0);
    for (qsizetype i = a.size(); i-- > 0;)
        for (qsizetype j = b.size(); j-- > 0;) {
            const size_t here = size_t(i) * width + size_t(j);
            length[here] =
                a[i] == b[j] ? length[here + width + 1] + 1 : std::max(length[here + width], length[here + 1]);
        }
    return length;
}

} // namespace

std::vector<TextPiece> textDifference(const QString& before, const QString& after)
{
    using Kind = TextPiece::Kind;
    QStringList a = piecesOf(before), b = piecesOf(after);
    QString head, tail;
    while (!a.isEmpty() && !b.isEmpty() && a.front() == b.front()) {
        head += a.takeFirst();
        b.removeFirst();
    }
    while (!a.isEmpty() && !b.isEmpty() && a.back() == b.back()) {
        tail.prepend(a.takeLast());
        b.removeLast();
    }
    std::vector<TextPiece> out;
    add(out, Kind::Same, head);
    if (a.size() * b.size() > mostCells) {
        add(out, Kind::Removed, a.join(QString{}));
        add(out, Kind::Added, b.join(QString{}));
    } else {
        const std::vector<int> length = commonLengths(a, b);
        const auto width = size_t(b.size() + 1);
        qsizetype i = 0, j = 0;
        while (i < a.size() || j < b.size()) {
            const size_t here = size_t(i) * width + size_t(j);
            if (i < a.size() && j < b.size() && a[i] == b[j]) {
                add(out, Kind::Same, a[i++]);
                ++j;
            } else if (i < a.size() && (j == b.size() || length[here + width] >= length[here + 1])) {
                add(out, Kind::Removed, a[i++]);
            } else {
                add(out, Kind::Added, b[j++]);
            }
        }
    }
    add(out, Kind::Same, tail);
    return out;
}

} // namespace kontor
