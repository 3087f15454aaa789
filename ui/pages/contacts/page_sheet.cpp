// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/page_sheet.h"

#include "ui/support/flat_button.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
constexpr int sheetWidth = 380;
constexpr int leastWidth = 300;
} // namespace

PageSheet::PageSheet(const QString& name, const QString& title, QWidget* parent)
    : QWidget{parent}
    , m_title{new QLabel{this}}
    , m_column{new QVBoxLayout{this}}
{
    setObjectName(name);
    fitInto(parent ? parent->width() : 0);
    if (parent) parent->installEventFilter(this);
    m_title->setFont(titleFont(font()));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    auto* close = new FlatButton{FlatButton::Look::Plain, this};
    close->setObjectName(u"closeSheet"_s);
    close->setIcon(icon(u"close"));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close (Esc)"));
    connect(close, &QPushButton::clicked, this, &PageSheet::closed);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    m_column->setContentsMargins(space::large, space::medium, space::large, space::large);
    m_column->setSpacing(space::small);
    m_column->addLayout(head);
    setTitle(title);
}

/// In a small window the list keeps more than half of it.
void PageSheet::fitInto(int width) { setFixedWidth(std::clamp(width * 44 / 100, leastWidth, sheetWidth)); }

bool PageSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        fitInto(static_cast<QResizeEvent*>(event)->size().width());
    return QWidget::eventFilter(watched, event);
}

void PageSheet::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QLabel* PageSheet::caption(const QString& text, QWidget* names)
{
    auto* label = new QLabel{text, this};
    label->setBuddy(names);
    label->setFont(smallFont(font()));
    label->setTextFormat(Qt::PlainText);
    names->setAccessibleName(text);
    m_column->addWidget(label);
    m_column->addWidget(names);
    return label;
}

void PageSheet::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.fillRect(QRect{isRightToLeft() ? width() - 1 : 0, 0, 1, height()}, hairlineColor(palette()));
}

void PageSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) return Q_EMIT closed();
    QWidget::keyPressEvent(event);
}

} // namespace kontor
