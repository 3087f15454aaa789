// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/record_commands.h"
#include "core/queries/administration.h"
#include "core/queries/contact_dashboard.h"
#include "core/workspace/workspace.h"
#include "tests/support/catch.h"
#include "ui/support/saved_state.h"
#include "ui/window/dashboard.h"

#include <QApplication>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace kontor::test {

/// A real store, its workspace, and a dashboard in a window of its own, used by the keyboard like a person uses it.
class DashboardRig {
public:
    DashboardRig()
    {
        REQUIRE(wait(m_workspace.create({QStringLiteral("Acme"), QStringLiteral("DE"), QStringLiteral("Ada König"),
                                         QStringLiteral("ada@acme.example")})));
        m_dashboard = std::make_unique<Dashboard>(m_workspace, m_state);
        m_dashboard->resize(1280, 800);
        m_dashboard->show();
        m_dashboard->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(m_dashboard.get()));
    }

    Workspace& workspace() { return m_workspace; }
    Dashboard& dashboard() { return *m_dashboard; }
    SavedState& state() { return m_state; }

    /// Turns the event loop until the answer is there.
    template <class T>
    static T wait(const QFuture<T>& future)
    {
        REQUIRE(until([&] { return future.isFinished(); }));
        return future.result();
    }
    /// Turns the event loop until it is so; false after ten seconds, which no test needs that passes.
    template <class Condition>
    static bool until(Condition condition)
    {
        QElapsedTimer spent;
        spent.start();
        while (!condition()) {
            if (spent.elapsed() > 10'000) return false;
            turn(5);
        }
        turn(0);
        return true;
    }

    static void turn(int ms)
    {
        QCoreApplication::processEvents(QEventLoop::AllEvents, ms);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // no loop runs around a test
    }

    Id add(Entity entity, const FieldTexts& fields)
    {
        const auto made = wait(m_workspace.perform(AddRecord{entity, fields}));
        if (!made)
            FAIL(int(made.error().code) << ' ' << made.error().field.toStdString() << ' '
                                        << made.error().detail.toStdString());
        return *made;
    }
    Id addTo(const Id& contact, Entity entity, FieldTexts fields)
    {
        fields.prepend({QStringLiteral("contact"), contact.toString()});
        return add(entity, fields);
    }
    Id person(const QString& first, const QString& last)
    {
        return add(Entity::Contact, {{QStringLiteral("type"), QStringLiteral("person")},
                                     {QStringLiteral("first_name"), first},
                                     {QStringLiteral("last_name"), last}});
    }
    Id business(const QString& name)
    {
        return add(Entity::Contact,
                   {{QStringLiteral("type"), QStringLiteral("business")}, {QStringLiteral("legal_name"), name}});
    }
    void set(Entity entity, const Id& row, const FieldTexts& fields)
    {
        REQUIRE(wait(m_workspace.perform(SetRecord{entity, row, fields})));
    }
    ContactDashboard::Answer data(const Id& contact)
    {
        auto answer = wait(m_workspace.ask(ContactDashboard{contact}));
        REQUIRE(answer);
        return *answer;
    }

    /// Shows the contact and waits for its name.
    void open(const Id& contact)
    {
        const QString name = data(contact).head.displayName;
        m_dashboard->setContact(contact);
        QWidget* label = find<QWidget>(QStringLiteral("dashboard.name"));
        REQUIRE(until([&] { return !label->accessibleName().isEmpty(); }));
        if (!name.isEmpty()) CHECK(label->accessibleName() == name);
    }
    template <class T>
    T* find(const QString& name)
    {
        T* found = m_dashboard->findChild<T*>(name);
        if (!found) FAIL("nothing is called " << name.toStdString());
        return found;
    }
    QDockWidget* box(const QString& key) { return find<QDockWidget>(QStringLiteral("box.") + key); }
    /// The rows that a box shows, as a screen reader says them.
    QStringList rows(const QString& key)
    {
        QStringList texts;
        const auto widgets = box(key)->findChildren<QWidget*>(QStringLiteral("row"));
        for (const QWidget* row : widgets)
            if (row->isVisible()) texts << row->accessibleName();
        return texts;
    }
    bool untilRows(const QString& key, const QStringList& wanted)
    {
        const bool come = until([&] { return sorted(rows(key)) == sorted(wanted); });
        if (!come) UNSCOPED_INFO("rows are: " << rows(key).join(QStringLiteral(" | ")).toStdString());
        return come;
    }
    /// The error or warning that is shown in a box.
    QString errorIn(const QString& key)
    {
        const auto errors = box(key)->findChildren<QWidget*>(QStringLiteral("error"));
        for (const QWidget* error : errors)
            if (error->isVisible()) return error->accessibleName();
        return {};
    }

    static QWidget* focus() { return QApplication::focusWidget(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* target = QApplication::activePopupWidget() ? QApplication::activePopupWidget() : focus();
        QTest::keyClick(target ? target : m_dashboard.get(), key, modifiers);
        QCoreApplication::processEvents();
    }
    void type(const QString& text)
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, focus(), Qt::Key_unknown, QString{letter}, {});
        QCoreApplication::processEvents();
    }
    /// Ctrl+J and a letter.
    void jump(Qt::Key letter)
    {
        key(Qt::Key_J, Qt::ControlModifier);
        key(letter);
    }
    bool focusIn(const QString& key) { return focus() && box(key)->isAncestorOf(focus()); }

private:
    static QStringList sorted(QStringList list)
    {
        list.sort();
        return list;
    }

    QTemporaryDir m_dir;
    Workspace m_workspace{m_dir.filePath(QStringLiteral("test.kontor"))};
    SavedState m_state{QString{}};
    std::unique_ptr<Dashboard> m_dashboard;
};

} // namespace kontor::test

template <>
struct Catch::StringMaker<QStringList> {
    static std::string convert(const QStringList& list) { return list.join(QStringLiteral(" | ")).toStdString(); }
};
