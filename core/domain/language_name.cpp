// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/language_name.h"

#include <QHash>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// How the common ones are called in other languages than their own and English.
struct Names {
    const char* code;
    const char16_t* words; ///< lower case, with `|` between them
};
constexpr std::array foreignNames{
    Names{"de", u"allemand|alemán|tedesco|niemiecki|duits|tysk|немецкий|alemão|němčina|német"},
    Names{"en", u"englisch|anglais|inglés|inglese|angielski|engels|engelsk|английский|inglês|angličtina|angol"},
    Names{"fr", u"französisch|francés|francese|francuski|frans|fransk|французский|francês"},
    Names{"es", u"spanisch|espagnol|spagnolo|hiszpański|spaans|spansk|испанский|espanhol"},
    Names{"it", u"italienisch|italien|włoski|italiaans|итальянский"},
    Names{"pt", u"portugiesisch|portugais|portugués|portoghese"},
    Names{"nl", u"niederländisch|holländisch|néerlandais|neerlandés|olandese|niderlandzki|nederlandsk"},
    Names{"pl", u"polnisch|polonais|polaco|polacco|pools|polsk|польский"},
    Names{"nb", u"norwegian|norwegisch|norvégien|noruego|norvegese|norsk|norwegian bokmål"},
    Names{"da", u"dänisch|danois|danés|danese"},
    Names{"sv", u"schwedisch|suédois|sueco|svedese"},
    Names{"fi", u"finnisch|finnois|finlandés|finlandese"},
    Names{"ru", u"russisch|russe|ruso|russo|rosyjski"},
    Names{"cs", u"tschechisch|tchèque|checo|ceco|czeski"},
    Names{"hu", u"ungarisch|hongrois|húngaro|ungherese"},
    Names{"tr", u"türkisch|turc|turco|turecki"},
    Names{"zh", u"chinesisch|chinois|chino|cinese|mandarin"},
    Names{"ja", u"japanisch|japonais|japonés|giapponese"},
    Names{"ko", u"koreanisch|coréen|coreano"},
    Names{"ar", u"arabisch|arabe|árabe|arabo"},
};

QHash<QString, QString> allNames()
{
    QHash<QString, QString> names;
    const auto locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const QLocale& locale : locales) {
        const QString code = QLocale::languageToCode(locale.language());
        if (locale.language() == QLocale::C || code.isEmpty()) continue;
        for (const QString& name : {QLocale::languageToString(locale.language()), locale.nativeLanguageName()})
            if (const QString lower = name.toLower(); !lower.isEmpty() && !names.contains(lower))
                names.insert(lower, code);
    }
    for (const Names& language : foreignNames)
        for (const auto word : QStringView{language.words}.split(u'|'))
            names.insert(word.toString(), QString::fromLatin1(language.code));
    return names;
}

/// "de", "deu", "de-AT", "zh_Hant_TW"; empty for what is no tag.
QString tagOf(const QString& typed)
{
    QStringList parts = QString{typed}.replace(u'_', u'-').split(u'-');
    const QString code = parts.takeFirst().toLower();
    const QLocale::Language language =
        code.size() == 2 || code.size() == 3 ? QLocale::codeToLanguage(code) : QLocale::AnyLanguage;
    if (language == QLocale::AnyLanguage || language == QLocale::C) return {};
    QString tag = QLocale::languageToCode(language);
    for (const QString& part : parts) {
        const bool region = part.size() == 2 && QLocale::codeToTerritory(part) != QLocale::AnyTerritory;
        const bool script = part.size() == 4 && QLocale::codeToScript(part) != QLocale::AnyScript;
        if (!region && !script) return {};
        tag += u'-' + (region ? part.toUpper() : part.at(0).toUpper() + part.mid(1).toLower());
    }
    return tag;
}

} // namespace

QString languageNamed(const QString& lower)
{
    static const QHash<QString, QString> names = allNames();
    return names.value(lower);
}

Result<QString> parseLanguage(QStringView typed)
{
    const QString text = typed.trimmed().toString();
    if (const QString tag = tagOf(text); !tag.isEmpty()) return tag;
    if (const QString code = languageNamed(text.simplified().toLower()); !code.isEmpty()) return code;
    return Error{.code = Errc::InvalidChoice, .detail = u"language"_s, .value = text};
}

} // namespace kontor
