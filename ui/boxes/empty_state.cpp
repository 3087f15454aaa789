// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/empty_state.h"

#include "ui/support/flat_button.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

EmptyState::EmptyState(const QString& sentence, const QString& action, QWidget* parent)
    : QWidget{parent}
    , m_sentence{new QLabel{sentence, this}}
    , m_action{new FlatButton{FlatButton::Look::Plain, action, this}}
{
    setObjectName(u"empty"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_action->setObjectName(u"empty.action"_s);
    m_action->setAccessibleName(action);
    setActionIcon(u"add");
    m_action->setFocusPolicy(Qt::StrongFocus);
    m_action->setVisible(!action.isEmpty());
    setFocusProxy(m_action);
    connect(m_action, &FlatButton::clicked, this, &EmptyState::triggered);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(space::medium, space::tiny, space::small, space::tiny);
    column->setSpacing(2);
    column->addWidget(m_sentence);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(-space::tiny, 0, 0, 0);
    line->addWidget(m_action);
    line->addStretch();
    column->addLayout(line);
    QEvent now{QEvent::PaletteChange};
    changeEvent(&now);
}

void EmptyState::setActionIcon(QStringView name) { m_action->setIcon(icon(name)); }

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange) return;
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietTextColor(palette()));
    if (m_sentence->palette() != quiet) m_sentence->setPalette(quiet);
}

void EmptyState::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_action->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace kontor
