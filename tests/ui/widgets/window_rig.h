// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/record_commands.h"
#include "tests/support/catch.h"
#include "ui/pages/contacts/contact_table.h"
#include "ui/support/saved_state.h"
#include "ui/text/translations.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace kontor::test {

/// A real store with its window, used like a person uses it: keys go to what has the focus.
class WindowRig {
public:
    /// People by first and last name, businesses by one word.
    explicit WindowRig(const QStringList& names = {})
    {
        // For the plural forms; once for all tests.
        [[maybe_unused]] static const bool translated = (installTranslations(), true);
        m_workspace = std::make_unique<Workspace>(m_folder.filePath(QStringLiteral("test.kontor")));
        REQUIRE(wait(m_workspace->create({QStringLiteral("Acme"), QStringLiteral("DE"), QStringLiteral("Ada König"),
                                          QStringLiteral("ada@acme.example")})));
        for (const QString& name : names) add(name);
        openWindow();
    }
    ~WindowRig()
    {
        window.reset();
        m_workspace.reset();
    }

    void openWindow()
    {
        window = std::make_unique<MainWindow>(*m_workspace, m_state);
        window->storeOpened({});
        window->resize(1100, 700);
        window->show();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        settle();
    }

    Workspace& workspace() { return *m_workspace; }
    SavedState& state() { return m_state; }
    ContactTable& table() { return *find<ContactTable>(QStringLiteral("contactList")); }
    QLineEdit& search() { return *find<QLineEdit>(QStringLiteral("search")); }

    template <class T>
    static T wait(const QFuture<T>& future)
    {
        REQUIRE(until([&] { return future.isFinished(); }));
        return future.result();
    }
    template <class Condition>
    static bool until(Condition condition)
    {
        QElapsedTimer spent;
        spent.start();
        while (!condition()) {
            if (spent.elapsed() > 10'000) return false;
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        }
        QCoreApplication::processEvents();
        return true;
    }
    void settle()
    {
        REQUIRE(until([&] { return window->isSettled(); }));
    }

    Id add(const QString& name)
    {
        const QString last = name.section(QLatin1Char(' '), 1);
        FieldTexts fields;
        if (last.isEmpty())
            fields = {{QStringLiteral("type"), QStringLiteral("business")}, {QStringLiteral("legal_name"), name}};
        else
            fields = {{QStringLiteral("type"), QStringLiteral("person")},
                      {QStringLiteral("first_name"), name.section(QLatin1Char(' '), 0, 0)},
                      {QStringLiteral("last_name"), last}};
        const auto made = wait(m_workspace->perform(AddRecord{Entity::Contact, fields}));
        REQUIRE(made);
        return *made;
    }

    template <class T>
    T* find(const QString& name)
    {
        T* found = window->findChild<T*>(name);
        if (!found) FAIL("nothing is called " << name.toStdString());
        return found;
    }
    /// Null while there is none, or it is hidden.
    QWidget* seen(const QString& name)
    {
        for (QWidget* widget : window->findChildren<QWidget*>(name))
            if (widget->isVisible()) return widget;
        return nullptr;
    }
    /// What the list shows, from the top.
    QStringList names()
    {
        QStringList shown;
        const auto& list = table().list();
        for (int row = 0; row < list.rowCount(); ++row) {
            const ContactRow* contact = list.contactAt(row);
            shown << (contact ? contact->displayName : QStringLiteral("?"));
        }
        return shown;
    }
    bool untilNames(const QStringList& wanted)
    {
        const bool come = until([&] { return names() == wanted; });
        if (!come) UNSCOPED_INFO("the list is: " << names().join(QStringLiteral(" | ")).toStdString());
        return come;
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        if (!QApplication::activeWindow()) { // no window manager gives it back after a dialog
            window->activateWindow();
            REQUIRE(QTest::qWaitForWindowActive(window.get()));
        }
        QWidget* target = QApplication::activePopupWidget();
        if (!target && QApplication::activeModalWidget()) target = QApplication::activeModalWidget()->focusWidget();
        if (!target) target = QApplication::focusWidget();
        QTest::keyClick(target ? target : window.get(), key, modifiers);
        QCoreApplication::processEvents();
    }
    void type(const QString& text)
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString{letter}, {});
        QCoreApplication::processEvents();
    }

    std::unique_ptr<MainWindow> window;

private:
    QTemporaryDir m_folder;
    SavedState m_state{{}};
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace kontor::test
