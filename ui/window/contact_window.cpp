// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/contact_window.h"

#include "ui/support/command.h"
#include "ui/window/dashboard.h"
#include "ui/window/leaving.h"
#include "ui/window/screens.h"

#include <QAction>
#include <QCloseEvent>
#include <QEvent>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace kontor {

ContactWindow::ContactWindow(Workspace& workspace, SavedState& state, const Id& contact)
    : m_workspace{workspace}
    , m_state{state}
{
    setObjectName(u"contactWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowIcon(QIcon{u":/kontor/icons/kontor.svg"_s});
    build(contact);
}

void ContactWindow::build(const Id& contact)
{
    qDeleteAll(findChildren<QAction*>(QString{}, Qt::FindDirectChildrenOnly));
    m_dashboard = new Dashboard{m_workspace, m_state, this};
    setCentralWidget(m_dashboard); // the former one goes with that
    connect(m_dashboard, &Dashboard::closed, this, &QWidget::close);
    connect(m_dashboard, &Dashboard::openContact, this, &ContactWindow::openContactAside);
    connect(m_dashboard, &Dashboard::duplicatesRequested, this,
            [this] { Q_EMIT duplicatesRequested(this->contact()); });
    connect(m_dashboard, &Dashboard::titleChanged, this, [this](const QString& name) {
        setWindowTitle(u"%1 – Kontor"_s.arg(name));
        setAccessibleName(name);
    });
    m_dashboard->setContact(contact);
    m_dashboard->setFocus();
    addActions();
}

void ContactWindow::addActions()
{
    const auto add = [this](const QString& name, const QString& text, const QList<QKeySequence>& keys, auto act) {
        addCommand(this, {.name = name, .text = text, .keys = keys, .group = CommandGroup::Edit}, act);
    };
    add(u"undo"_s, tr("Undo"), {QKeySequence::Undo}, [this] { Q_EMIT undoRequested(); });
    add(u"redo"_s, tr("Redo"), {QKeySequence{u"Ctrl+Shift+Z"_s}, QKeySequence{u"Ctrl+Y"_s}},
        [this] { Q_EMIT redoRequested(); });
    add(u"closeWindow"_s, tr("Close"), {QKeySequence{u"Ctrl+W"_s}, QKeySequence{u"Alt+Left"_s}}, [this] { close(); });
}

Id ContactWindow::contact() const { return m_dashboard->contact(); }

void ContactWindow::comeForward()
{
    if (isMinimized()) showNormal();
    raise();
    activateWindow();
}

void ContactWindow::showBeside(const QWidget& window, int number)
{
    constexpr int step = 32;
    const QRect beside = window.geometry().translated(step * number, step * number);
    setGeometry(QRect{beside.topLeft(), QSize{1080, 720}});
    keepOnScreen(*this);
    show();
    comeForward();
}

void ContactWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !std::exchange(m_rebuilding, true))
        QTimer::singleShot(0, this, &ContactWindow::rebuild);
}

void ContactWindow::rebuild()
{
    m_rebuilding = false;
    if (Leaving::now(*this, {this}, Leaving::Refused::Waits, [this] { rebuild(); })) build(m_dashboard->contact());
}

void ContactWindow::closeEvent(QCloseEvent* event)
{
    if (!Leaving::now(*this, {this}, Leaving::Refused::Stays, [this] { close(); })) return event->ignore();
    QMainWindow::closeEvent(event);
}

} // namespace kontor
