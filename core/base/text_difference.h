// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace kontor {

/// A stretch of text that two versions share, or that one of them lacks.
struct TextPiece {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text{};
    bool operator==(const TextPiece&) const = default;
};

/// What became of `before`, word by word (longest common subsequence): the same and the removed pieces together are
/// `before`, the same and the added ones `after`. Texts of more than some thousand different words are told as one
/// removed and one added piece. Pure.
std::vector<TextPiece> textDifference(const QString& before, const QString& after);

} // namespace kontor
