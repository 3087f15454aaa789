// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

namespace kontor {

/// The languages that Kontor's texts are complete in, by code: "de", "en".
QStringList languages();

/// Texts and the formats of numbers and dates, from now on: windows hear of it by LanguageChange. `code` is one of languages(); empty for the system's. The system's own formats stay where its language is the same.
void applyLanguage(const QString& code);

/// A language by its own name where the code (ISO 639) is known: "de" reads "Deutsch".
QString languageLabel(const QString& code);

/// What applyLanguage() makes of a code.
QLocale localeOf(const QString& code);

} // namespace kontor
