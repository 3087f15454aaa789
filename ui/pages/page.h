// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contact_list.h"
#include "core/workspace/workspace.h"
#include "ui/support/command.h"
#include "ui/support/theme.h"
#include "ui/support/when_done.h"
#include "ui/support/work.h"

#include <QKeySequence>
#include <QStringList>
#include <QWidget>

#include <vector>

class QDialog;

namespace kontor {

class SavedState;

/// The window, as its pages see it.
class Desk {
public:
    virtual ~Desk() = default;
    /// Shows the contact's dashboard in place of the page; leaving it comes back to the page as it was.
    virtual void openContact(const Id& contact) = 0;
    /// The same in a window of its own, beside this one.
    virtual void openContactAside(const Id& contact) = 0;
    /// By the key of pages.def; "settings.keys" names a section of the settings.
    virtual bool showPage(const QString& key) = 0;
    /// The contacts that match a query, on the page that lists them.
    virtual void showContacts(const QString& query) = 0;
    /// The same, and there those of these list numbers are chosen that match.
    virtual void chooseContacts(const QString& query, const std::vector<quint32>& contacts) = 0;
    /// By the key of dialogs.def.
    virtual void openDialog(const QString& key) = 0;
    virtual void importContacts() = 0;
    /// By their list numbers, in this order; as they are seen in these columns, or with all their fields.
    virtual void exportContacts(std::vector<quint32> contacts, const QStringList& columns) = 0;
    virtual void addSamples() = 0;
    /// Side by side on the page of duplicates, the first is kept unless somebody chooses another; of one contact, those
    /// that are likely the same.
    virtual void mergeContacts(const std::vector<Id>& contacts) = 0;
    /// Takes back one operation; null: the last.
    virtual void undo(const Id& operation) = 0;
    /// One sentence at the foot of the window.
    virtual void say(const QString& sentence) = 0;
    virtual void fail(const Error& error) = 0;
    /// Work on its way: shown with a number after 300 ms, can be cancelled after 2 s.
    virtual void follow(Work* work) = 0;
    /// Every command that can be given now, for a page that explains them.
    virtual QList<QAction*> commands() const = 0;
    virtual void chooseTheme(Theme theme) = 0;
    /// By its code, "de"; empty: as the system.
    virtual void chooseLanguage(const QString& code) = 0;
};

struct PageContext {
    Workspace& workspace;
    SavedState& state;
    Desk& desk;
    QString file{}; ///< what a dialog is to begin with: a list that was dropped, or opened from outside
};

/// The contacts a page shows one after the other: what "14 of 212" and Alt+PgUp, Alt+PgDn go by.
class ContactSequence {
public:
    virtual ~ContactSequence() = default;
    virtual int count() const = 0;
    /// Where the contact stands, from 0; -1 if it is not shown here, or not known yet.
    virtual int placeOf(const Id& contact) const = 0;
    /// The list number of a contact that was opened from elsewhere.
    virtual void learn(const Id& contact, quint32 number) = 0;
    /// Goes there and opens that contact, as soon as it is known.
    virtual void openAt(int place) = 0;
};

/// One page of the window. Made when it is first shown.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(const PageContext& context, QWidget* parent = nullptr) : QWidget{parent}, m_context{context} {}

    /// The keyboard goes where one would begin.
    virtual void takeFocus() = 0;
    /// Ctrl+F.
    virtual void focusSearch() { takeFocus(); }
    /// Ctrl+N; false if the page makes nothing.
    virtual bool makeNew() { return false; }
    /// Shows these contacts to be merged; false if the page does not do that.
    virtual bool mergeContacts(const std::vector<Id>&) { return false; }
    /// Ctrl+Return: the chosen contact in a window of its own; false if none is chosen.
    virtual bool openAside() { return false; }
    /// Shows what matches the query; false if this page lists no contacts.
    virtual bool search(const QString& query)
    {
        Q_UNUSED(query);
        return false;
    }
    /// Shows what matches the query, and of it these list numbers as chosen; false if this page lists no contacts.
    virtual bool chooseContacts(const QString& query, const std::vector<quint32>& contacts)
    {
        Q_UNUSED(query);
        Q_UNUSED(contacts);
        return false;
    }
    /// Shows a part of the page by its key; false if it has no such part.
    virtual bool showPart(const QString& key) { return key.isEmpty(); }
    /// Everything asked for is on screen.
    virtual bool isSettled() const { return true; }
    virtual ContactSequence* contacts() { return nullptr; }

    Workspace& workspace() const { return m_context.workspace; }
    SavedState& state() const { return m_context.state; }
    Desk& desk() const { return m_context.desk; }

    /// Performs; a failure is shown by the window, `done` gets the outcome while the page lives.
    template <Intention I, class Done>
    void perform(I intention, const QString& label, Done done)
    {
        const auto future = workspace().perform(std::move(intention));
        desk().follow(Work::of(label, future));
        whenDone(future, this, [this, done = std::move(done)](const Result<typename I::Outcome>& outcome) mutable {
            if (!outcome) return desk().fail(outcome.error());
            if constexpr (std::is_void_v<typename I::Outcome>)
                done();
            else
                done(*outcome);
        });
    }

Q_SIGNALS:
    /// contacts() has another place or count.
    void placeChanged();

private:
    PageContext m_context;
};

/// What the window knows of a page before it is made.
struct PageInfo {
    QString key; ///< object name of its entry in the navigation: "nav.<key>"; a section's: "settings.<key>"
    QString icon;
    QString title;
    QKeySequence shortcut;
    bool atFoot = false; ///< below the others, apart
    QString words{};     ///< what else a section of the settings is found by
    bool listed = true;  ///< has an entry in the navigation; else only a command leads there
    Page* (*make)(const PageContext& context, QWidget* parent) = nullptr;
};

/// In the order of pages.def.
std::vector<PageInfo> allPages();

/// A dialog or wizard that the window opens on demand; it is shown by open() and deletes itself.
struct DialogInfo {
    QString key; ///< "import"
    QString icon{};
    QString title{}; ///< of the command that opens it; none if empty
    QKeySequence shortcut{};
    CommandGroup group = CommandGroup::Help;
    QDialog* (*make)(const PageContext& context, QWidget* parent) = nullptr;
};

/// Of dialogs.def.
std::vector<DialogInfo> allDialogs();

} // namespace kontor
