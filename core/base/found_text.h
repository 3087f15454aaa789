// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace kontor {

/// Where in a text something stands that was looked for, in UTF-16 units of that text.
struct FoundText {
    qsizetype from = 0;
    qsizetype length = 0;

    bool operator==(const FoundText&) const = default;
};

/// What foundIn looks for: the text folded (foldText), with no blank at its ends; empty where nothing is left.
QString needleOf(QStringView text);

/// Every place of every needle, without regard to case and accents, needle by needle. Characters are folded one by one
/// (a surrogate pair and a letter with its combining marks count as one), so that each keeps its place. Pure,
/// thread-safe.
std::vector<FoundText> foundIn(QStringView text, const std::vector<QString>& needles);

} // namespace kontor
