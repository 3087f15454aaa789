// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/undo.h"
#include "ui/pages/page.h"
#include "ui/support/theme.h"
#include "ui/window/first_start.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>

class QLabel;
class QStackedWidget;

namespace kontor {

class Dashboard;
class LastOperation;
class Navigation;
class UndoBar;
class WorkBar;

/// The window: navigation, the pages, and a contact's dashboard in place of its page. Knows pages and boxes by their
/// registries only. Object name `mainWindow`.
class MainWindow final : public QMainWindow, private Desk {
    Q_OBJECT
public:
    MainWindow(Workspace& workspace, SavedState& state, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// How opening the store ended; until then the list stays empty. A failure becomes a page.
    void storeOpened(const Status& opened);
    /// How making it ended, after storeNeeded().
    void storeCreated(const Status& created);

    /// By the key of pages.def, or "dashboard"; false if there is none.
    bool showPage(const QString& key);
    /// A contact by its id, email address or phone number.
    void openText(const QString& text);
    /// To the front, e.g. because somebody started Kontor again.
    void comeForward();
    /// Everything asked for is on screen.
    bool isSettled() const;

Q_SIGNALS:
    /// There was none; the first page of all asked what it should be.
    void storeNeeded(const kontor::NewStore& store);
    /// Open this store instead, or try the same one again (empty).
    void storeWanted(const QString& file);
    void themeChosen(kontor::Theme theme);

protected:
    void closeEvent(QCloseEvent* event) override;
    bool event(QEvent* event) override;

private:
    // Desk
    void openContact(const Id& contact) override;
    void importContacts() override;
    void exportContacts(std::vector<quint32> contacts) override;
    void addSamples() override;
    void mergeContacts(const std::vector<Id>& contacts) override;
    void undo(const Id& operation) override;
    void say(const QString& sentence) override;
    void fail(const Error& error) override;
    void follow(Work* work) override;

    void buildDesk();
    void buildFoot();
    void addActions();
    void addPageActions();
    void addMenu();
    void addThemes(QMenu* menu);
    QAction* addAct(const QString& name, const QString& iconName, const QString& text, const QList<QKeySequence>& keys,
                    std::function<void()> act);

    Page* page(int index);
    Page* currentPage();
    void showPage(int index);
    void showSearch();
    Dashboard& dashboard();
    void showContact(const Id& contact);
    void followLink(const Id& contact);
    void closeDashboard();
    void tellPlace();
    void step(int by);
    void learnPlace(const Id& contact);

    void redo();
    void showUndone(const Undone& undone, bool wasRedo);
    void showFailure(const Error& error);
    void showFirstStart();
    void begin(FirstStart::Begin begin);
    void backToDesk(QWidget* from);
    void chooseStore();
    void showFacts();

    Workspace& m_workspace;
    SavedState& m_state;
    std::vector<PageInfo> m_infos;
    std::vector<Page*> m_pages; ///< null until first shown
    int m_current = -1;
    FirstStart::Begin m_begin = FirstStart::Begin::Empty;

    QStackedWidget* m_whole; ///< the desk, or why there is none
    QWidget* m_desk = nullptr;
    Navigation* m_navigation = nullptr;
    QStackedWidget* m_stack = nullptr; ///< pages and the dashboard
    Dashboard* m_dashboard = nullptr;  ///< made when first needed
    std::vector<Id> m_way;             ///< contacts that led to the one shown
    QPointer<QWidget> m_came;          ///< had the keyboard on the page

    UndoBar* m_bar = nullptr;
    WorkBar* m_work = nullptr;
    QLabel* m_store = nullptr;
    QMenu* m_menu;
    std::unique_ptr<LastOperation> m_last;
};

} // namespace kontor
