// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/undo_bar.h"

#include "ui/support/flat_button.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
constexpr int shownMs = 10'000;
constexpr int markSize = 16;
} // namespace

UndoBar::UndoBar(QWidget* parent)
    : QWidget{parent}
    , m_mark{new QLabel{this}}
    , m_text{new QLabel{this}}
    , m_button{new FlatButton{FlatButton::Look::Plain, this}}
{
    setObjectName(u"undoBar"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_button->setObjectName(u"undoBar.action"_s);
    m_button->setCheckable(false);
    auto* close = new FlatButton{FlatButton::Look::Plain, this};
    close->setObjectName(u"undoBar.close"_s);
    close->setIcon(icon(u"close"));
    close->setAccessibleName(tr("Close"));
    connect(close, &QPushButton::clicked, this, &UndoBar::close);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const auto act = std::exchange(m_act, {});
        this->close();
        if (act) act();
    });
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(space::medium, space::tiny, space::tiny, space::tiny);
    row->setSpacing(space::small);
    row->addWidget(m_mark);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    row->addWidget(close);
    m_time.setSingleShot(true);
    connect(&m_time, &QTimer::timeout, this, &UndoBar::close);
    parent->installEventFilter(this);
    hide();
}

void UndoBar::say(const QString& sentence, const QString& action, std::function<void()> act)
{
    m_act = std::move(act);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    show(sentence, u"complete"_s);
    m_time.start(shownMs);
}

void UndoBar::warn(const QString& sentence)
{
    m_act = {};
    m_button->hide();
    show(sentence, u"warning"_s);
    m_time.stop();
}

void UndoBar::close()
{
    m_time.stop();
    hide();
}

void UndoBar::show(const QString& sentence, const QString& iconName)
{
    m_iconName = iconName;
    m_text->setText(sentence);
    setAccessibleName(sentence);
    const QColor color =
        iconName == "warning"_L1 ? meaningColor(Meaning::Overdue, palette()) : meaningColor(Meaning::Done, palette());
    m_mark->setPixmap(iconPixmap(iconName, markSize, color, devicePixelRatioF()));
    setVisible(true);
    place();
    raise();
    QAccessibleEvent spoken{this, QAccessible::Alert};
    QAccessible::updateAccessibility(&spoken);
}

void UndoBar::place()
{
    const QSize room = parentWidget()->size();
    const int most = std::max(200, room.width() - 2 * space::huge);
    m_text->setMinimumWidth(std::min(most - 200, m_text->fontMetrics().horizontalAdvance(m_text->text()) + 2));
    adjustSize();
    const QSize size{std::min(most, sizeHint().width()), sizeHint().height()};
    setGeometry((room.width() - size.width()) / 2, room.height() - size.height() - space::large, size.width(),
                size.height());
}

bool UndoBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible()) place();
    return QWidget::eventFilter(watched, event);
}

void UndoBar::enterEvent(QEnterEvent* event)
{
    QWidget::enterEvent(event);
    m_time.stop();
}

void UndoBar::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    if (m_iconName != "warning"_L1) m_time.start(shownMs);
}

void UndoBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isVisible()) show(m_text->text(), m_iconName);
}

void UndoBar::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(blended(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.05));
    painter.setPen(QPen{blended(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.35), 1});
    painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace kontor
