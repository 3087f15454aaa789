// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace kontor {

/// Installs the texts of `locale` in the application: English with its plurals, over it Qt's own texts and Kontor's in
/// the language, if there are any; what was installed before goes. After the application is made. Errors: a language
/// without texts stays English.
void installTranslations(const QLocale& locale = QLocale{});

} // namespace kontor
