// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/translations.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace kontor {

void installTranslations(const QLocale& locale)
{
    auto* application = QCoreApplication::instance();
    // The last one installed is asked first.
    auto* english = new QTranslator{application};
    if (english->load(u":/i18n/kontor_en.qm"_s)) QCoreApplication::installTranslator(english);
    if (locale.language() == QLocale::English || locale.language() == QLocale::C) return;
    auto* texts = new QTranslator{application};
    if (texts->load(locale, u"kontor"_s, u"_"_s, u":/i18n"_s)) QCoreApplication::installTranslator(texts);
}

} // namespace kontor
