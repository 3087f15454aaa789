// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The ways through the window: pages, a contact in the place of its page, back and forward.
#include "core/queries/contact_list.h"
#include "ui/support/saved_state.h"
#include "ui/support/work.h"
#include "ui/window/dashboard.h"
#include "ui/window/main_window.h"
#include "ui/window/navigation.h"
#include "ui/window/undo_bar.h"

#include <QAction>
#include <QApplication>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace kontor {

Page* MainWindow::page(int index)
{
    Page*& made = m_pages[size_t(index)];
    if (made) return made;
    made = m_infos[size_t(index)].make({m_workspace, m_state, *this}, m_stack);
    m_stack->addWidget(made);
    connect(made, &Page::placeChanged, this, &MainWindow::tellPlace);
    return made;
}

Page* MainWindow::currentPage() { return page(m_current); }

int MainWindow::pageNamed(const QString& key) const
{
    for (size_t i = 0; i < m_infos.size(); ++i)
        if (m_infos[i].key == key) return int(i);
    return -1;
}

bool MainWindow::showPage(const QString& key)
{
    if (key == "dashboard"_L1) return m_dashboard != nullptr;
    const int index = pageNamed(key.section(u'.', 0, 0));
    if (index < 0) return false;
    const QString part = key.section(u'.', 1);
    if (!part.isEmpty() && !page(index)->showPart(part)) return false;
    go({.page = index});
    return true;
}

bool MainWindow::showsContact() const { return m_dashboard && m_stack->currentWidget() == m_dashboard; }

void MainWindow::go(const Stop& place)
{
    m_stepping = false;
    m_trail.go(place);
    showPlace(place);
}

void MainWindow::showPlace(const Stop& place)
{
    const bool wasContact = showsContact();
    const bool samePage = std::exchange(m_current, place.page) == place.page;
    m_navigation->setCurrent(place.page);
    if (place.contact.isNull()) {
        const bool shown = m_stack->currentWidget() == currentPage();
        m_stack->setCurrentWidget(currentPage());
        m_state.setValue(u"window/page"_s, m_infos[size_t(place.page)].key);
        // The same place as before: a search that is half typed goes on there.
        if (wasContact && samePage && m_came && currentPage()->isAncestorOf(m_came))
            m_came->setFocus();
        else if (!shown)
            currentPage()->takeFocus();
    } else {
        if (!wasContact) m_came = samePage ? QApplication::focusWidget() : nullptr;
        dashboard().setContact(place.contact);
        m_stack->setCurrentWidget(m_dashboard);
        m_dashboard->setFocus();
        tellPlace();
        ContactSequence* contacts = currentPage()->contacts();
        if (contacts && contacts->placeOf(place.contact) < 0) learnPlace(place.contact);
    }
    m_bar->raise();
    offerWays();
}

void MainWindow::offerWays()
{
    m_back->setEnabled(m_trail.canGoBack() || showsContact());
    m_forward->setEnabled(m_trail.canGoForward());
    for (QAction* way : m_areaWays) way->setEnabled(!showsContact());
}

void MainWindow::goBack()
{
    if (m_whole->currentWidget() != m_desk) return;
    m_stepping = false;
    if (const auto former = m_trail.back())
        showPlace(*former);
    else if (showsContact())
        showPlace({.page = m_current});
}

void MainWindow::goForward()
{
    if (m_whole->currentWidget() != m_desk) return;
    if (const auto next = m_trail.forward()) showPlace(*next);
}

void MainWindow::closeDashboard()
{
    if (showsContact()) goBack();
}

void MainWindow::cycleAreas(int by)
{
    // Two areas, so both directions lead to the other one.
    Q_UNUSED(by);
    if (m_navigation->isAncestorOf(QApplication::focusWidget()))
        currentPage()->takeFocus();
    else
        m_navigation->takeFocus();
}

Dashboard& MainWindow::dashboard()
{
    if (m_dashboard) return *m_dashboard;
    m_dashboard = new Dashboard{m_workspace, m_state, m_stack};
    m_stack->addWidget(m_dashboard);
    connect(m_dashboard, &Dashboard::closed, this, &MainWindow::closeDashboard);
    connect(m_dashboard, &Dashboard::openContact, this, &MainWindow::followLink);
    connect(m_dashboard, &Dashboard::working, this, &MainWindow::follow);
    connect(m_dashboard, &Dashboard::duplicatesRequested, this, [this] { mergeContacts({m_dashboard->contact()}); });
    connect(m_dashboard, &Dashboard::previousRequested, this, [this] { step(-1); });
    connect(m_dashboard, &Dashboard::nextRequested, this, [this] { step(1); });
    return *m_dashboard;
}

void MainWindow::openContact(const Id& contact)
{
    const Stop place{.page = m_current, .contact = contact};
    if (!std::exchange(m_stepping, false) || !showsContact()) return go(place);
    m_trail.replace(place);
    showPlace(place);
}

void MainWindow::followLink(const Id& contact) { go({.page = m_current, .contact = contact}); }

void MainWindow::learnPlace(const Id& contact)
{
    whenDone(m_workspace.ask(FindContact{contact.toString()}), this, [this, contact](const auto& found) {
        ContactSequence* contacts = currentPage()->contacts();
        if (found && contacts && m_dashboard && m_dashboard->contact() == contact) contacts->learn(contact, found->n);
    });
}

void MainWindow::tellPlace()
{
    if (!m_dashboard || m_current < 0) return;
    const ContactSequence* contacts = currentPage()->contacts();
    const int place = contacts ? contacts->placeOf(m_dashboard->contact()) : -1;
    m_dashboard->setPosition(std::max(place, 0), place < 0 ? 0 : contacts->count());
}

void MainWindow::step(int by)
{
    ContactSequence* contacts = currentPage()->contacts();
    const int place = contacts ? contacts->placeOf(m_dashboard->contact()) : -1;
    const int next = place + by;
    if (place < 0 || next < 0 || next >= contacts->count()) return;
    m_stepping = true;
    contacts->openAt(next);
}

void MainWindow::showSearch()
{
    if (m_whole->currentWidget() != m_desk) return;
    go({.page = m_current});
    currentPage()->focusSearch();
}

void MainWindow::makeNew()
{
    if (m_whole->currentWidget() != m_desk) return;
    if (!showsContact() && currentPage()->makeNew()) return;
    for (int i = 0; i < int(m_infos.size()); ++i) {
        if (!page(i)->contacts()) continue;
        go({.page = i});
        currentPage()->makeNew();
        return;
    }
}

void MainWindow::openAside()
{
    if (showsContact())
        openContactAside(m_dashboard->contact());
    else if (m_whole->currentWidget() == m_desk)
        currentPage()->openAside();
}

} // namespace kontor
