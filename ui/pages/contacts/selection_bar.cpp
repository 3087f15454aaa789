// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/selection_bar.h"

#include "ui/support/flat_button.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace kontor {

SelectionBar::SelectionBar(QWidget* parent) : QWidget{parent}, m_row{new QHBoxLayout{this}}, m_text{new QLabel{this}}
{
    setObjectName(u"selectionBar"_s);
    m_row->setContentsMargins(space::medium, space::tiny, space::medium, space::tiny);
    m_row->setSpacing(space::tiny);
    m_text->setFont(boldFont(font()));
    m_row->addWidget(m_text);
    m_row->addSpacing(space::small);
    connect(add(u"mergeChosen"_s, u"merge"_s, tr("Merge…")), &QPushButton::clicked, this,
            &SelectionBar::mergeRequested);
    connect(add(u"archiveChosen"_s, u"archive"_s, tr("Archive")), &QPushButton::clicked, this,
            &SelectionBar::archiveRequested);
    connect(add(u"deleteChosen"_s, u"trash"_s, tr("Delete…")), &QPushButton::clicked, this,
            &SelectionBar::removeRequested);
    m_row->addStretch();
    FlatButton* clear = add(u"clearChosen"_s, u"close"_s, {});
    clear->setAccessibleName(tr("Clear selection"));
    clear->setToolTip(tr("Clear selection"));
    connect(clear, &QPushButton::clicked, this, &SelectionBar::clearRequested);
    hide();
}

FlatButton* SelectionBar::add(const QString& name, const QString& iconName, const QString& text)
{
    auto* button = new FlatButton{FlatButton::Look::Plain, text, this};
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    m_row->addWidget(button);
    return button;
}

void SelectionBar::setCount(int count)
{
    m_text->setText(tr("%n selected", nullptr, count));
    setAccessibleName(m_text->text());
    setVisible(count > 1);
}

void SelectionBar::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.fillRect(QRect{0, 0, width(), 1}, hairlineColor(palette()));
}

} // namespace kontor
