// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/dashboard.h"

#include "ui/boxes/contact_feed.h"
#include "ui/editors/error_line.h"
#include "ui/support/theme.h"
#include "ui/support/work.h"
#include "ui/window/box_dock.h"
#include "ui/window/dashboard_docks.h"
#include "ui/window/dashboard_header.h"
#include "ui/window/problem_strip.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

Dashboard::Dashboard(Workspace& workspace, SavedState& state, QWidget* parent)
    : QWidget{parent}
    , m_feed{new ContactFeed{workspace, this}}
    , m_header{new DashboardHeader{*m_feed, this}}
    , m_failure{new ErrorLine{this}}
    , m_docks{new DashboardDocks{*m_feed, state, this}}
{
    setObjectName(u"dashboard"_s);
    setAccessibleName(tr("Dashboard"));
    m_failure->setObjectName(u"dashboard.failure"_s);
    m_failure->setContentsMargins(space::medium, 0, space::medium, 0);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(new ProblemStrip{*m_feed, this});
    column->addWidget(m_failure);
    column->addWidget(m_docks, 1);
    auto quick = m_docks->docks();
    std::ranges::stable_sort(quick, {}, [](const BoxDock* dock) { return dock->info().quickPlace; });
    for (BoxDock* dock : quick) {
        const BoxInfo& info = dock->info();
        if (info.quickAction)
            m_header->addQuickAction(QString::fromLatin1(info.key), info.quickAction(),
                                     QString::fromLatin1(info.quickIcon), [dock] { dock->reachTo(&Box::actQuickly); });
    }
    addCommands();
    connect(m_header, &DashboardHeader::closeRequested, this, &Dashboard::closed);
    connect(m_header, &DashboardHeader::duplicatesRequested, this, &Dashboard::duplicatesRequested);
    connect(m_header, &DashboardHeader::previousRequested, this, &Dashboard::previousRequested);
    connect(m_header, &DashboardHeader::nextRequested, this, &Dashboard::nextRequested);
    connect(m_header, &DashboardHeader::deleted, this, &Dashboard::closed);
    connect(m_failure, &ErrorLine::contactRequested, this, &Dashboard::openContact);
    connect(m_feed, &ContactFeed::contactRequested, this, &Dashboard::openContact);
    connect(m_feed, &ContactFeed::failed, this, &Dashboard::showFailure);
    connect(m_feed, &ContactFeed::working, this, &Dashboard::working);
    connect(m_feed, &ContactFeed::switched, m_failure, &ErrorLine::clear);
    connect(m_feed, &ContactFeed::refreshed, this, [this] {
        m_docks->arrangeFor(m_feed->data()->head.type);
        Q_EMIT titleChanged(m_feed->data()->head.displayName);
    });
}

Dashboard::~Dashboard() = default;

void Dashboard::setContact(const Id& contact) { m_feed->setContact(contact); }
Id Dashboard::contact() const { return m_feed->contact(); }
bool Dashboard::isSettled() const { return m_feed->data() || m_feed->contact().isNull() || !m_failure->isClear(); }
void Dashboard::setPosition(int index, int count) { m_header->setPosition(index, count); }
void Dashboard::focusBoxes() { m_docks->focusMain(); }

void Dashboard::showFailure(const Error& error)
{
    if (error.code != Errc::Cancelled) m_failure->show(error);
}

void Dashboard::keyPressEvent(QKeyEvent* event)
{
    // What is open in a box has taken its Escape already.
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        if (m_failure->isClear())
            Q_EMIT closed();
        else
            m_failure->clear();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace kontor
