// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/box_dock.h"

#include "ui/support/icons.h"
#include "ui/support/sync_marks.h"
#include "ui/support/theme.h"
#include "ui/window/box_tabs.h"
#include "ui/window/box_title.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace kontor {

BoxDock::BoxDock(const BoxInfo& info, const BoxContext& context, QWidget* parent)
    : QDockWidget{info.title(), parent}
    , m_feed{context.feed}
    , m_info{info}
    , m_box{info.make(context)}
    , m_title{new BoxTitle{this}}
    , m_more{new TitleButton{m_title}}
    , m_menu{new QMenu{this}}
{
    setObjectName(u"box."_s + QString::fromLatin1(info.key));
    setAccessibleName(info.title());
    setAllowedAreas(Qt::AllDockWidgetAreas);
    setFeatures(DockWidgetMovable | DockWidgetFloatable | DockWidgetClosable);
    m_box->setObjectName(objectName() + u".content"_s);
    m_box->setMinimumSize(120, 20);
    setWidget(m_box);
    makeTitle();
    setTitleBarWidget(m_title);
    toggleViewAction()->setIcon(icon(QString::fromLatin1(info.icon)));
    connect(m_box, &Box::countChanged, this, [this](int count) {
        if (std::exchange(m_count, count) != count) Q_EMIT titleChanged();
    });
    // What a box is called may depend on the contact.
    connect(m_box, &QWidget::windowTitleChanged, this, [this](const QString& title) {
        setWindowTitle(title);
        setAccessibleName(title);
        m_more->setAccessibleName(tr("Arrange %1").arg(title));
        Q_EMIT titleChanged();
    });
    connect(this, &BoxDock::titleChanged, m_tabs, &BoxTabs::refresh);
    if (!m_info.marks.empty()) {
        connect(&SyncMarks::of(m_feed.workspace()), &SyncMarks::changed, this, &BoxDock::showMark);
        connect(&m_feed, &ContactFeed::switched, this, &BoxDock::showMark);
    }
    connect(m_menu, &QMenu::aboutToShow, this, &BoxDock::fillMenu);
    connect(qApp, &QApplication::focusChanged, this, &BoxDock::showButtons);
}

void BoxDock::showMark()
{
    const SyncMark mark = SyncMarks::of(m_feed.workspace()).of(m_feed.contact(), m_info.marks);
    if (std::exchange(m_mark, mark) == mark) return;
    setAccessibleDescription(markText(mark));
    m_title->setToolTip(markText(mark));
    Q_EMIT titleChanged();
}

BoxDock::~BoxDock()
{
    // The focus may leave its content while that goes.
    qApp->disconnect(this);
}

void BoxDock::makeTitle()
{
    m_tabs = new BoxTabs{*this, m_title};
    auto* row = new QHBoxLayout{m_title};
    row->setContentsMargins(space::medium, 2, space::tiny, 2);
    row->setSpacing(space::tiny);
    row->addWidget(m_tabs, 1);
    if (m_info.addLabel) {
        m_add = new TitleButton{m_title};
        m_add->setObjectName(objectName() + u".add"_s);
        m_add->setIcon(icon(u"add"));
        m_add->setAccessibleName(m_info.addLabel());
        m_add->setToolTip(tr("%1 (Ins)").arg(m_info.addLabel()));
        row->addWidget(m_add);
        connect(m_add, &QToolButton::clicked, m_box, &Box::add);
    }
    m_more->setObjectName(objectName() + u".menu"_s);
    m_more->setIcon(icon(u"more"));
    m_more->setAccessibleName(tr("Arrange %1").arg(m_info.title()));
    m_more->setToolTip(tr("Move, float or hide this box"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    row->addWidget(m_more);
}

void BoxDock::fillMenu()
{
    m_menu->clear();
    const auto add = [this](const QString& text, auto deed) { m_menu->addAction(text, this, deed); };
    add(tr("Move to the left column"), [this] { Q_EMIT moveRequested(BoxArea::Left); });
    add(tr("Move to the middle column"), [this] { Q_EMIT moveRequested(BoxArea::Middle); });
    add(tr("Move to the right column"), [this] { Q_EMIT moveRequested(BoxArea::Right); });
    add(tr("Move up"), [this] { Q_EMIT shiftRequested(-1); });
    add(tr("Move down"), [this] { Q_EMIT shiftRequested(1); });
    m_menu->addSeparator();
    add(isFloating() ? tr("Put back") : tr("Float"), [this] { setFloating(!isFloating()); });
    add(tr("Hide"), [this] { close(); });
    Q_EMIT menuAboutToShow(m_menu);
}

void BoxDock::setPlace(const std::vector<BoxDock*>& docks) { m_tabs->setBoxes(docks); }

void BoxDock::reach()
{
    show();
    raise();
    if (isFloating()) activateWindow();
    m_box->focusContent();
    // A box without anything to focus still says where the keyboard is.
    if (!holdsFocus()) (m_add ? m_add : m_more)->setFocus(Qt::ShortcutFocusReason);
}

void BoxDock::reachTo(void (Box::*deed)())
{
    show();
    raise();
    if (isFloating()) activateWindow();
    (m_box->*deed)();
}

bool BoxDock::holdsFocus() const
{
    const QWidget* focus = QApplication::focusWidget();
    return focus && (focus == this || isAncestorOf(focus));
}

void BoxDock::enterEvent(QEnterEvent* event)
{
    QDockWidget::enterEvent(event);
    m_hovered = true;
    showButtons();
}

void BoxDock::leaveEvent(QEvent* event)
{
    QDockWidget::leaveEvent(event);
    m_hovered = false;
    showButtons();
}

void BoxDock::showButtons()
{
    const bool focus = holdsFocus();
    static_cast<BoxTitle*>(m_title)->setActive(focus);
    for (QToolButton* button : {m_add, m_more})
        if (button) static_cast<TitleButton*>(button)->setShown(m_hovered || focus);
}

void BoxDock::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Insert && m_add) return m_box->add();
    QDockWidget::keyPressEvent(event);
}

} // namespace kontor
