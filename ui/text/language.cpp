// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"

#include "ui/text/translations.h"

#include <QDir>
#include <QHash>

using namespace Qt::StringLiterals;

namespace kontor {

QStringList languages()
{
    QStringList codes;
    const QStringList files = QDir{u":/i18n"_s}.entryList({u"kontor_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString& file : files) codes << file.section(u'_', 1).chopped(3);
    return codes;
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

QString ownLanguageName(const QString& code)
{
    // What Qt knows of these is one country's.
    static const QHash<QString, QString> plain{
        {u"en"_s, u"English"_s}, {u"es"_s, u"Español"_s}, {u"pt"_s, u"Português"_s}};
    if (const auto known = plain.constFind(code); known != plain.constEnd()) return *known;
    const QLocale locale{code};
    const QString name = locale.nativeLanguageName();
    if (locale.language() == QLocale::C || code.size() > 3 || name.isEmpty()) return code;
    return locale.toUpper(name.left(1)) + name.mid(1);
}

} // namespace kontor
