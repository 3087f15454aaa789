// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/inline_question.h"

#include "ui/support/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

InlineQuestion::InlineQuestion(QWidget* box, QWidget* host)
    : QFrame{host}
    , m_box{box}
    , m_host{host}
    , m_sentence{new QLabel{this}}
    , m_yes{new QPushButton{this}}
    , m_no{new QPushButton{tr("Cancel"), this}}
{
    setObjectName(u"question"_s);
    m_sentence->setObjectName(u"question.sentence"_s);
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::AlternateBase);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_yes->setObjectName(u"question.yes"_s);
    m_no->setObjectName(u"question.no"_s);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(space::medium, space::small, space::medium, space::small);
    column->setSpacing(space::tiny);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addStretch();
    buttons->addWidget(m_no);
    buttons->addWidget(m_yes);
    column->addWidget(m_sentence);
    column->addLayout(buttons);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        const auto act = m_act;
        dismiss();
        if (act) act();
    });
    connect(m_no, &QPushButton::clicked, this, &InlineQuestion::dismiss);
    setTabOrder(m_no, m_yes);
    hide();
    box->installEventFilter(this);
    connect(box, &QObject::destroyed, this, &QObject::deleteLater);
}

void InlineQuestion::place()
{
    const QPoint corner = parentWidget()->mapFromGlobal(m_box->mapToGlobal(QPoint{}));
    const int width = m_box->width(), height = hasHeightForWidth() ? heightForWidth(width) : sizeHint().height();
    setGeometry(corner.x(), std::min(corner.y(), std::max(0, parentWidget()->height() - height)), width, height);
}

bool InlineQuestion::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_box && isVisible()) {
        if (event->type() == QEvent::Hide) dismiss();
        // A box is moved by what is around it: its own place in that tells nothing.
        if (event->type() == QEvent::Resize || event->type() == QEvent::Move || event->type() == QEvent::Paint) place();
    }
    return QFrame::eventFilter(watched, event);
}

void InlineQuestion::ask(const QString& sentence, const QString& yes, std::function<void()> act)
{
    m_before = QApplication::focusWidget();
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    m_yes->setText(yes);
    m_act = std::move(act);
    QWidget* around = m_box->window() == m_host->window() ? m_host : m_box->window();
    if (parentWidget() != around) setParent(around);
    place();
    show();
    raise();
    m_no->setFocus(Qt::OtherFocusReason);
}

void InlineQuestion::dismiss()
{
    if (isHidden()) return;
    const bool had = isAncestorOf(QApplication::focusWidget());
    m_act = {};
    hide();
    if (had && m_before) m_before->setFocus(Qt::OtherFocusReason);
}

void InlineQuestion::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) return dismiss();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto* button = qobject_cast<QPushButton*>(focusWidget())) return button->click();
    }
    QFrame::keyPressEvent(event);
}

} // namespace kontor
