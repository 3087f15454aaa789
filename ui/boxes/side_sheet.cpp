// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/side_sheet.h"

#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
constexpr int sheetWidth = 420;
}

SideSheet::SideSheet(QWidget* host, const QString& title, QWidget* content) : QFrame{host}, m_host{host}
{
    setObjectName(u"sideSheet"_s);
    setAccessibleName(title);
    setAutoFillBackground(true);
    auto* name = new QLabel{title, this};
    name->setTextFormat(Qt::PlainText);
    name->setFont(boldFont(font()));
    auto* close = new QToolButton{this};
    close->setObjectName(u"sideSheet.close"_s);
    close->setIcon(icon(u"close"));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close (Esc)"));
    connect(close, &QToolButton::clicked, this, &SideSheet::dismiss);
    auto* head = new QHBoxLayout;
    head->addWidget(name, 1);
    head->addWidget(close);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(space::large, space::medium, space::large, space::large);
    column->setSpacing(space::small);
    column->addLayout(head);
    column->addWidget(content, 1);
    m_host->installEventFilter(this);
    hide();
}

void SideSheet::open()
{
    m_before = QApplication::focusWidget();
    place();
    show();
    raise();
}

void SideSheet::dismiss()
{
    const bool had = isAncestorOf(QApplication::focusWidget());
    hide();
    deleteLater();
    if (had && m_before) m_before->setFocus(Qt::OtherFocusReason);
}

void SideSheet::place()
{
    const int width = std::min(sheetWidth, m_host->width());
    const QRect right{m_host->width() - width, 0, width, m_host->height()};
    setGeometry(QStyle::visualRect(layoutDirection(), m_host->rect(), right));
}

bool SideSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_host && event->type() == QEvent::Resize && !isHidden()) place();
    return QFrame::eventFilter(watched, event);
}

void SideSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) return dismiss();
    QFrame::keyPressEvent(event);
}

void SideSheet::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter{this};
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(QRect{edge, 0, 1, height()}, hairlineColor(palette()));
}

bool SideSheet::focusNextPrevChild(bool next)
{
    // Tab stays inside: what lies under the sheet is not to be reached while it is open.
    QWidget* at = QApplication::focusWidget();
    for (QWidget* step = at; step;) {
        step = next ? step->nextInFocusChain() : step->previousInFocusChain();
        if (!step || step == at) return true;
        if (step != this && isAncestorOf(step) && step->isVisible() && step->isEnabled() && !step->focusProxy() &&
            (step->focusPolicy() & Qt::TabFocus)) {
            step->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return true;
}

} // namespace kontor
