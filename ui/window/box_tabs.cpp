// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/box_tabs.h"

#include "ui/support/icons.h"
#include "ui/support/sync_marks.h"
#include "ui/support/theme.h"
#include "ui/window/box_dock.h"
#include "ui/window/box_title.h"

#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
constexpr int between = 10;
constexpr int restWidth = 24;
constexpr int markSize = 14;
} // namespace

BoxTab::BoxTab(BoxDock& dock, bool own, QWidget* parent) : QAbstractButton{parent}, m_dock{dock}, m_own{own}
{
    setObjectName(dock.objectName() + u".tab"_s);
    rename();
    setFont(own ? boldFont(font()) : font());
    setAttribute(Qt::WA_Hover);
    if (own) {
        // Moving the title moves the dock.
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        return;
    }
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QAbstractButton::clicked, &dock, &BoxDock::reach);
}

void BoxTab::rename()
{
    setText(m_dock.windowTitle());
    const QString mark = markText(m_dock.mark());
    setAccessibleName(mark.isEmpty() ? text() : text() + u", "_s + mark);
    if (m_own) return;
    const QString tip = tr("Show %1 here").arg(text());
    setToolTip(mark.isEmpty() ? tip : tip + u'\n' + mark);
}

QString BoxTab::count() const { return m_dock.count() > 0 ? QLocale{}.toString(m_dock.count()) : QString{}; }

int BoxTab::addedWidth() const
{
    const QString number = count();
    const int counted = number.isEmpty() ? 0 : QFontMetrics{smallFont(font())}.horizontalAdvance(number) + space::tiny;
    return counted + (m_dock.mark() == SyncMark::None ? 0 : markSize + space::tiny);
}

QSize BoxTab::sizeHint() const { return {fontMetrics().horizontalAdvance(text()) + addedWidth() + 2, space::row}; }

void BoxTab::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const QString number = count();
    const QFont small = smallFont(font());
    const int added = addedWidth() == 0 ? 0 : addedWidth() + 1;
    const auto draw = [&](const QRect& at, const QString& words) {
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), at),
                         Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, words);
    };
    const bool near = !m_own && (underMouse() || hasFocus());
    painter.setPen(m_own || near ? palette().color(QPalette::Text) : quietTextColor(palette()));
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideMiddle, width() - added);
    draw(rect().adjusted(0, 0, -added, 0), shown);
    if (near) {
        const int length = fontMetrics().horizontalAdvance(shown);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), {0, height() - 5, length, hasFocus() ? 2 : 1}),
                         accentColor(palette()));
    }
    int after = fontMetrics().horizontalAdvance(shown) + space::tiny;
    const QColor quiet = quietTextColor(palette());
    if (m_dock.mark() != SyncMark::None) {
        const bool open = m_dock.mark() == SyncMark::Open;
        const QRect at{after, (height() - markSize) / 2, markSize, markSize};
        painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), at).topLeft(),
                           iconPixmap(markIcon(m_dock.mark()), markSize,
                                      open ? meaningColor(Meaning::Overdue, palette()) : quiet, devicePixelRatioF()));
        after += markSize + space::tiny;
    }
    if (number.isEmpty()) return;
    painter.setPen(quiet);
    painter.setFont(small);
    draw(rect().adjusted(after, 0, 0, 0), number);
}

BoxTabs::BoxTabs(BoxDock& own, QWidget* parent)
    : QWidget{parent}
    , m_own{own}
    , m_rest{new TitleButton{this}}
    , m_restMenu{new QMenu{this}}
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_rest->setObjectName(own.objectName() + u".others"_s);
    m_rest->setIcon(icon(u"down"));
    m_rest->setAccessibleName(tr("More boxes at this place"));
    m_rest->setToolTip(m_rest->accessibleName());
    m_rest->setPopupMode(QToolButton::InstantPopup);
    m_rest->setMenu(m_restMenu);
    static_cast<TitleButton*>(m_rest)->setShown(true);
    setBoxes({&own});
}

void BoxTabs::setBoxes(const std::vector<BoxDock*>& docks)
{
    if (docks == m_docks) return refresh();
    m_docks = docks;
    for (BoxTab* tab : m_tabs) delete tab;
    m_tabs.clear();
    for (BoxDock* dock : m_docks) m_tabs.push_back(new BoxTab{*dock, dock == &m_own, this});
    place();
    for (BoxTab* tab : m_tabs) tab->show();
    place();
}

void BoxTabs::refresh()
{
    for (BoxTab* tab : m_tabs) tab->rename();
    place();
    for (BoxTab* tab : m_tabs) tab->update();
}

QSize BoxTabs::sizeHint() const
{
    int width = 0;
    for (const BoxTab* tab : m_tabs) width += tab->sizeHint().width() + between;
    return {width, space::row - 4};
}

QSize BoxTabs::minimumSizeHint() const { return {40, space::row - 4}; }

/// Its own name in any case, then the others from the front as far as there is room.
std::vector<bool> BoxTabs::fitting() const
{
    std::vector<bool> fits(m_tabs.size(), true);
    if (sizeHint().width() - between <= width()) return fits;
    int room = width() - restWidth;
    for (const BoxTab* tab : m_tabs)
        if (&tab->dock() == &m_own) room -= tab->sizeHint().width() + between;
    bool full = false;
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        if (&m_tabs[i]->dock() == &m_own) continue;
        const int wanted = m_tabs[i]->sizeHint().width() + between;
        full = full || wanted > room;
        fits[i] = !full;
        if (!full) room -= wanted;
    }
    return fits;
}

void BoxTabs::place()
{
    const std::vector<bool> fits = fitting();
    const auto at = [this](const QRect& rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    m_restMenu->clear();
    int left = 0;
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        m_tabs[i]->setVisible(fits[i]);
        if (!fits[i]) {
            BoxDock* dock = m_docks[i];
            m_restMenu->addAction(dock->toggleViewAction()->icon(), dock->windowTitle(), dock, &BoxDock::reach);
            continue;
        }
        const int wanted = std::min(m_tabs[i]->sizeHint().width(), width());
        m_tabs[i]->setGeometry(at({left, 0, wanted, height()}));
        left += wanted + between;
    }
    m_rest->setVisible(!m_restMenu->isEmpty());
    m_rest->move(at({std::max(0, std::min(left, width() - restWidth)), (height() - 24) / 2, restWidth, 24}).topLeft());
}

void BoxTabs::resizeEvent(QResizeEvent*) { place(); }

void BoxTabs::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) place();
}

} // namespace kontor
