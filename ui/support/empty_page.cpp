// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/empty_page.h"

#include "ui/support/flat_button.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace kontor {

EmptyPage::EmptyPage(const QString& iconName, const QString& title, const QString& text, QWidget* parent)
    : QWidget{parent}
    , m_iconName{iconName}
    , m_mark{new QLabel{this}}
    , m_title{new QLabel{title, this}}
    , m_text{new QLabel{text, this}}
    , m_actions{new QVBoxLayout}
{
    m_title->setFont(titleFont(font()));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setWordWrap(true);
    m_text->setMaximumWidth(480);
    m_text->setMinimumWidth(280);
    m_actions->setSpacing(space::small);

    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    column->setSpacing(space::small);
    column->addStretch(2);
    column->addWidget(m_mark, 0, Qt::AlignHCenter);
    column->addSpacing(space::tiny);
    column->addWidget(m_title);
    auto* middle = new QHBoxLayout; // an alignment would take the height that its lines need at another width
    middle->addStretch(1);
    middle->addWidget(m_text, 100);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addSpacing(space::small);
    column->addLayout(m_actions);
    column->addStretch(3);
    paintMark();
}

void EmptyPage::setTitle(const QString& title) { m_title->setText(title); }

void EmptyPage::setText(const QString& text) { m_text->setText(text); }

void EmptyPage::addAction(const QString& name, const QString& iconName, const QString& text, std::function<void()> act)
{
    const bool main = m_actions->count() == 0;
    auto* button = new FlatButton{main ? FlatButton::Look::Primary : FlatButton::Look::Plain, text, this};
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setAccessibleName(text);
    connect(button, &QPushButton::clicked, this, [act = std::move(act)] { act(); });
    m_actions->addWidget(button, 0, Qt::AlignHCenter);
}

void EmptyPage::paintMark()
{
    m_mark->setPixmap(iconPixmap(m_iconName, 48, quietTextColor(palette()), devicePixelRatioF()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietTextColor(palette()));
    m_text->setPalette(quiet);
}

void EmptyPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) paintMark();
}

} // namespace kontor
