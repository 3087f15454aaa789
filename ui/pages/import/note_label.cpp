// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/note_label.h"

#include "ui/support/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace kontor {

NoteLabel::NoteLabel(QWidget* parent) : QLabel{parent}
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    colour();
    hide();
}

void NoteLabel::say(const QString& sentence)
{
    setText(sentence);
    setVisible(!sentence.isEmpty());
}

void NoteLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) colour();
}

void NoteLabel::colour()
{
    QPalette quiet = palette();
    const QColor color = quietTextColor(quiet);
    if (quiet.color(QPalette::WindowText) == color) return;
    quiet.setColor(QPalette::WindowText, color);
    setPalette(quiet);
}

QWidget* captioned(const QString& caption, QWidget* control, QWidget* parent)
{
    auto* pair = new QWidget{parent};
    auto* label = new NoteLabel{pair};
    label->setWordWrap(false);
    label->setFont(smallFont(pair->font()));
    label->say(caption);
    label->setBuddy(control);
    control->setAccessibleName(QString{caption}.remove(u'&'));
    auto* column = new QVBoxLayout{pair};
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(label);
    column->addWidget(control);
    return pair;
}

} // namespace kontor
