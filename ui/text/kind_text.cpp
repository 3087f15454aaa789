// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/kind_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace kontor {

namespace {

struct KindWord {
    QStringView kind; ///< as it is stored and imported
    const char* text;
};

constexpr std::array words{
    KindWord{u"work", QT_TRANSLATE_NOOP("Kind", "work")},
    KindWord{u"home", QT_TRANSLATE_NOOP("Kind", "private")},
    KindWord{u"private", QT_TRANSLATE_NOOP("Kind", "private")},
    KindWord{u"mobile", QT_TRANSLATE_NOOP("Kind", "mobile")},
    KindWord{u"work_mobile", QT_TRANSLATE_NOOP("Kind", "mobile, work")},
    KindWord{u"home_mobile", QT_TRANSLATE_NOOP("Kind", "mobile, private")},
    KindWord{u"main", QT_TRANSLATE_NOOP("Kind", "switchboard")},
    KindWord{u"fax", QT_TRANSLATE_NOOP("Kind", "fax")},
    KindWord{u"work_fax", QT_TRANSLATE_NOOP("Kind", "fax, work")},
    KindWord{u"home_fax", QT_TRANSLATE_NOOP("Kind", "fax, private")},
    KindWord{u"billing", QT_TRANSLATE_NOOP("Kind", "billing")},
    KindWord{u"support", QT_TRANSLATE_NOOP("Kind", "support")},
    KindWord{u"shipping", QT_TRANSLATE_NOOP("Kind", "shipping")},
    KindWord{u"mailing", QT_TRANSLATE_NOOP("Kind", "post")},
    KindWord{u"office", QT_TRANSLATE_NOOP("Kind", "office")},
    KindWord{u"warehouse", QT_TRANSLATE_NOOP("Kind", "warehouse")},
    KindWord{u"website", QT_TRANSLATE_NOOP("Kind", "website")},
    KindWord{u"shop", QT_TRANSLATE_NOOP("Kind", "shop")},
    KindWord{u"other", QT_TRANSLATE_NOOP("Kind", "other")},
    KindWord{u"linkedin", "LinkedIn"},
    KindWord{u"xing", "XING"},
    KindWord{u"facebook", "Facebook"},
    KindWord{u"instagram", "Instagram"},
    KindWord{u"twitter", "Twitter"},
};

} // namespace

QString kindText(const QString& kind)
{
    const auto* at = std::find_if(words.begin(), words.end(), [&](const KindWord& word) { return word.kind == kind; });
    return at == words.end() ? QString{kind}.replace(u'_', u' ') : QCoreApplication::translate("Kind", at->text);
}

} // namespace kontor
