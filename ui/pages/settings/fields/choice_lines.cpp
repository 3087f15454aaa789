// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/custom_field_rules.h"
#include "ui/pages/settings/fields/field_settings.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kontor {

QString choiceLines(const QStringList& choices, const QStringList& colours)
{
    QStringList lines;
    for (int i = 0; i < choices.size(); ++i) {
        const QString colour = colours.value(i);
        lines << (colour.isEmpty() ? choices[i] : choices[i] + u' ' + colour);
    }
    return lines.join(u'\n');
}

std::pair<QString, QString> choicesAndColours(const QString& lines)
{
    static const QRegularExpression coloured{u"^(.*\\S)\\s+(#[0-9a-fA-F]{6})$"_s};
    QStringList choices, colours;
    for (const QString& line : lines.split(u'\n')) {
        QString choice = line.simplified(), colour;
        if (const auto match = coloured.match(choice); match.hasMatch()) {
            choice = match.captured(1);
            colour = match.captured(2);
        }
        choices << choice.remove(u';'); // it separates the choices where they are stored
        colours << colour;
    }
    const ChoiceList kept = choiceList(choices, colours);
    return {kept.words.join(u';'), kept.colours.join(u';')};
}

} // namespace kontor
