// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QPointer>
#include <QTranslator>

#include <vector>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// Those installed now; the application owns them.
std::vector<QPointer<QTranslator>>& installed()
{
    static std::vector<QPointer<QTranslator>> translators;
    return translators;
}

template <class Load>
void install(Load load)
{
    auto* translator = new QTranslator{QCoreApplication::instance()};
    if (!load(*translator)) return delete translator;
    QCoreApplication::installTranslator(translator);
    installed().emplace_back(translator);
}

} // namespace

void installTranslations(const QLocale& locale)
{
    for (const QPointer<QTranslator>& former : std::exchange(installed(), {}))
        if (former) {
            QCoreApplication::removeTranslator(former);
            delete former;
        }
    // The last one installed is asked first.
    install([](QTranslator& english) { return english.load(u":/i18n/kontor_en.qm"_s); });
    if (locale.language() == QLocale::English || locale.language() == QLocale::C) return;
    install([&](QTranslator& qt) {
        return qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    });
    install([&](QTranslator& texts) { return texts.load(locale, u"kontor"_s, u"_"_s, u":/i18n"_s); });
}

} // namespace kontor
