// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/duration_editor.h"

#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr double longest = 1e9; ///< seconds; beyond it somebody mistyped

std::optional<qint64> counted(const QString& number, int unit)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::RejectGroupSeparator);
    bool fine = false;
    double count = locale.toDouble(number, &fine);
    if (!fine) count = number.toDouble(&fine);
    if (!fine || std::abs(count) * unit > longest) return {};
    return std::llround(count * unit);
}

} // namespace

DurationEditor::DurationEditor(const EditorSpec& spec, QWidget* parent) : LineEditor{spec, parent}
{
    if (spec.placeholder.isEmpty()) m_line->setPlaceholderText(tr("4:30, or minutes"));
}

std::optional<qint64> DurationEditor::readSeconds(const QString& typed)
{
    static const QRegularExpression clock{u"^(?:(\\d{1,3}):)?(\\d{1,4}):([0-5]\\d)$"_s};
    static const QRegularExpression unit{u"^(.*\\d)\\s*(s|sec|min|m|h)\\.?$"_s,
                                         QRegularExpression::CaseInsensitiveOption};
    const QString text = typed.trimmed();
    if (const auto match = clock.match(text); match.hasMatch()) {
        const qint64 hours = match.captured(1).toLongLong(), minutes = match.captured(2).toLongLong();
        return (hours * 60 + minutes) * 60 + match.captured(3).toLongLong();
    }
    const auto match = unit.match(text);
    if (!match.hasMatch()) return counted(text, 60);
    const QChar kind = match.captured(2).front().toLower();
    return counted(match.captured(1), kind == u's' ? 1 : kind == u'm' ? 60 : 3600);
}

QString DurationEditor::text() const
{
    const QString typed = LineEditor::text();
    const auto seconds = readSeconds(typed);
    return seconds ? QString::number(*seconds) : typed;
}

void DurationEditor::setText(const QString& text)
{
    bool fine = false;
    const qint64 seconds = text.toLongLong(&fine);
    if (!fine || seconds < 0) return LineEditor::setText(text);
    const QString rest = u":%1"_s.arg(seconds % 60, 2, 10, QChar{u'0'});
    const qint64 minutes = seconds / 60;
    LineEditor::setText(minutes < 60 ? QString::number(minutes) + rest
                                     : u"%1:%2"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, QChar{u'0'}) + rest);
}

} // namespace kontor
