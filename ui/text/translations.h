// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace kontor {

/// Installs the texts of `locale` in the application: English with its plurals, and over it the language, if there is
/// one. Once, after the application is made. Errors: a language without texts stays English.
void installTranslations(const QLocale& locale = QLocale{});

} // namespace kontor
