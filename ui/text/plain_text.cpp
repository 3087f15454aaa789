// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/plain_text.h"

using namespace Qt::StringLiterals;

namespace kontor {

QString oneLine(QStringView text)
{
    QString line = text.trimmed().toString();
    for (QChar& c : line)
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    return line;
}

QString shortened(QStringView text, qsizetype most)
{
    QString line = oneLine(text);
    if (line.size() <= most) return line;
    qsizetype end = most - 1;
    if (line[end - 1].isHighSurrogate()) --end;
    line.truncate(end);
    return line + u'…';
}

QString withoutStop(QStringView text)
{
    QString line = oneLine(text);
    while (line.endsWith(u'.')) line.chop(1);
    return line;
}

QString withOneStop(const QString& sentence)
{
    return sentence.endsWith(".."_L1) && !sentence.endsWith("..."_L1) ? sentence.chopped(1) : sentence;
}

} // namespace kontor
