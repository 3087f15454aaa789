// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/duplicate_score.h"

#include <QString>

#include <span>

namespace kontor {

/// "same email", "different birthdays", "38 m apart".
QString duplicateReasonText(const DuplicateEvidence& evidence);
/// What speaks for it, the weightiest first, then what against it: "same name, same phone; but different place".
QString duplicateReasonsText(std::span<const DuplicateEvidence> evidence);
/// "93 %"
QString duplicateScoreText(double score);

} // namespace kontor
