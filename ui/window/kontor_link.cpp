// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/kontor_link.h"

#include <QStringList>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
constexpr QStringView scheme = u"kontor:";
constexpr QStringView contactPath = u"contact/";
} // namespace

QString contactInLink(const QString& text)
{
    QStringView rest{text};
    rest = rest.trimmed();
    if (!rest.startsWith(scheme, Qt::CaseInsensitive)) return text;
    rest = rest.sliced(scheme.size());
    while (rest.startsWith(u'/')) rest = rest.sliced(1);
    if (rest.startsWith(contactPath, Qt::CaseInsensitive)) rest = rest.sliced(contactPath.size());
    while (rest.endsWith(u'/')) rest.chop(1);
    return rest.toString();
}

QString linkToContact(const QString& id) { return scheme.toString() + contactPath.toString() + id; }

QString listFileIn(const QString& text)
{
    static const QStringList endings{u".csv"_s, u".tsv"_s, u".vcf"_s, u".vcard"_s};
    const QUrl url{text};
    const QString path = url.isLocalFile() ? url.toLocalFile() : text;
    for (const QString& ending : endings)
        if (path.endsWith(ending, Qt::CaseInsensitive) && (url.isLocalFile() || !path.contains(u'@'))) return path;
    return {};
}

} // namespace kontor
