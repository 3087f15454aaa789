// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/undo.h"
#include "ui/pages/page.h"
#include "ui/support/theme.h"
#include "ui/window/first_start.h"
#include "ui/window/trail.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>

class QHBoxLayout;
class QLabel;
class QStackedWidget;

namespace kontor {

class CommandMenus;
class ContactWindow;
class CoordinateWatch;
class Dashboard;
class LastOperation;
class Navigation;
class NoticeBell;
class Palette;
class SyncStatus;
class UndoBar;
class WorkBar;

/// The window: navigation, the pages, and a contact's dashboard in place of its page. Knows pages, boxes and commands by
/// their registries only. When the language changes it builds itself anew, at the same place. Object name `mainWindow`.
class MainWindow final : public QMainWindow, private Desk {
    Q_OBJECT
public:
    MainWindow(Workspace& workspace, SavedState& state, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// How opening the store ended; until then the list stays empty. A failure becomes a page.
    void storeOpened(const Status& opened);
    /// How making it ended, after storeNeeded().
    void storeCreated(const Status& created);

    /// By the key of pages.def, "settings.<section>", or "dashboard"; false if there is none.
    bool showPage(const QString& key) override;
    /// What somebody outside wants to see: a contact by its id, email address or phone number, or a link
    /// (`kontor:contact/<id>`); the file of a list that is to be imported.
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

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    // Desk
    void openContact(const Id& contact) override;
    void openContactAside(const Id& contact) override;
    void showContacts(const QString& query) override;
    void chooseContacts(const QString& query, const std::vector<quint32>& contacts) override;
    void openDialog(const QString& key) override;
    void openDialog(const QString& key, const QString& file);
    void importContacts() override;
    void exportContacts(std::vector<quint32> contacts, const QStringList& columns) override;
    void addSamples() override;
    void mergeContacts(const std::vector<Id>& contacts) override;
    void undo(const Id& operation) override;
    void say(const QString& sentence) override;
    void fail(const Error& error) override;
    void follow(Work* work) override;
    QList<QAction*> commands() const override;
    void chooseTheme(Theme theme) override;
    void chooseLanguage(const QString& code) override;

    void build();
    void rebuild();
    void buildDesk();
    void buildHead();
    void buildFoot();
    void addCommands();
    void addStoreCommands();
    void addJournalCommands();
    void addWays();
    void addPageCommands();
    void addDialogCommands();
    void addThemes();
    void offerWays();
    QAction* addAct(CommandGroup group, const QString& name, const QString& iconName, const QString& text,
                    const QList<QKeySequence>& keys, std::function<void()> act);

    Page* page(int index);
    Page* currentPage();
    int pageNamed(const QString& key) const; ///< -1 for none
    bool showsContact() const;
    void go(const Stop& place);
    void showPlace(const Stop& place);
    void goBack();
    void goForward();
    void cycleAreas(int by);
    void showSearch();
    void makeNew();
    void openAside();
    Dashboard& dashboard();
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
    void backUp();
    void syncNow();
    void showFacts();
    /// What other programs made of files that were opened in them.
    void watchCopies();
    /// Nothing stays in the window's memory of contacts that were erased.
    void watchErased();

    Workspace& m_workspace;
    SavedState& m_state;
    std::vector<PageInfo> m_infos;
    std::vector<Page*> m_pages; ///< null until first shown
    Trail m_trail;
    int m_current = -1;
    bool m_stepping = false;   ///< the contact that opens next replaces the one shown
    bool m_rebuilding = false; ///< asked for, not yet done
    FirstStart::Begin m_begin = FirstStart::Begin::Empty;

    QStackedWidget* m_whole; ///< the desk, or why there is none
    QWidget* m_desk = nullptr;
    Navigation* m_navigation = nullptr;
    QStackedWidget* m_stack = nullptr; ///< pages and the dashboard
    Dashboard* m_dashboard = nullptr;  ///< made when first needed
    QPointer<QWidget> m_came;          ///< had the keyboard on the page

    Palette* m_palette = nullptr;
    NoticeBell* m_bell = nullptr;
    SyncStatus* m_sync = nullptr;
    UndoBar* m_bar = nullptr;
    WorkBar* m_work = nullptr;
    QLabel* m_store = nullptr;
    QAction* m_back = nullptr;
    QAction* m_forward = nullptr;
    QList<QAction*> m_areaWays; ///< F6 and back to it; a dashboard has its own
    std::unique_ptr<CommandMenus> m_menus;
    std::unique_ptr<LastOperation> m_last;
    std::unique_ptr<CoordinateWatch> m_coordinates;
    std::vector<QPointer<ContactWindow>> m_aside;
};

} // namespace kontor
