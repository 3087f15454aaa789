// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringView>

namespace kontor {

/// The BCP 47 tag of a language as people write it: tags in any case and with either line ("de", "de_at", "DEU"), names
/// in English, in the language itself and in those that lists often come in. A region stays: "de-AT".
/// Fails with InvalidChoice, `detail` = language, `value` = what was typed. Thread-safe.
Result<QString> parseLanguage(QStringView typed);

/// The code that a name means; empty for none. `lower` is in lower case. Thread-safe.
QString languageNamed(const QString& lower);

} // namespace kontor
