// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kontor {

/// Line ends and control characters become blanks: text from outside never breaks a line of ours or a terminal.
QString oneLine(QStringView text);

/// oneLine, and cut to `most` characters with an ellipsis.
QString shortened(QStringView text, qsizetype most = 80);

/// Without a full stop at the end, so that a sentence of somebody else fits into ours.
QString withoutStop(QStringView text);

/// A sentence of ours that ends in somebody else's abbreviation ("… of Hermanos S.L.") has one full stop.
QString withOneStop(const QString& sentence);

} // namespace kontor
