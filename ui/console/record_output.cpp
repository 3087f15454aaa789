// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/record_output.h"

#include "ui/console/output.h"
#include "ui/text/plain_text.h"

using namespace Qt::StringLiterals;

namespace kontor {

QString pairsText(const QList<std::pair<QString, QString>>& pairs)
{
    int widest = 0;
    for (const auto& [name, value] : pairs) widest = std::max(widest, displayWidth(name));
    QString text;
    for (const auto& [name, value] : pairs) {
        QString start = name + QString(widest - displayWidth(name) + 2, u' ');
        for (const QStringView line : QStringView{value}.split(u'\n')) {
            text += start + oneLine(line) + u'\n';
            start.fill(u' ', widest + 2);
        }
    }
    return text;
}

QString recordText(const Id& row, const Record::Answer& record)
{
    QList<std::pair<QString, QString>> filled{{u"id"_s, row.toString()}};
    for (const auto& [name, value] : record)
        if (!value.isEmpty() && name != "id"_L1) filled.append({name, value});
    return pairsText(filled);
}

} // namespace kontor
