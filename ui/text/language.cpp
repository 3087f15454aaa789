// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"

#include "ui/text/translations.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace kontor {

QStringList languages()
{
    QStringList codes;
    const QStringList files = QDir{u":/i18n"_s}.entryList({u"kontor_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString& file : files) codes << file.section(u'_', 1).chopped(3);
    return codes;
}

QString languageLabel(const QString& code)
{
    const QLocale locale{code};
    if (locale.language() == QLocale::C || code.size() > 3) return code;
    // The bare code stands for a language in all its countries, and here Qt knows only one country's.
    if (locale.language() == QLocale::English) return u"English"_s;
    if (locale.language() == QLocale::Spanish) return u"español"_s;
    const QString name = locale.nativeLanguageName();
    return name.isEmpty() ? code : name;
}

QLocale localeOf(const QString& code)
{
    const QLocale system = QLocale::system();
    if (code.isEmpty()) return system;
    const QLocale wanted{code};
    return wanted.language() == system.language() ? system : wanted;
}

void applyLanguage(const QString& code)
{
    const QLocale locale = localeOf(code);
    QLocale::setDefault(locale);
    installTranslations(locale);
}

} // namespace kontor
