// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/widgets/window_rig.h"
#include "ui/support/row_table.h"

namespace kontor::test {

/// The ways that somebody without a mouse has; each fails where it does not lead.

/// Tab, until what is called so, or something in it, has the keyboard.
inline void tabTo(WindowRig& rig, const QString& name)
{
    QStringList passed;
    for (int steps = 0; steps < 80; ++steps) {
        for (const QWidget* at = QApplication::focusWidget(); at; at = at->parentWidget())
            if (at->objectName() == name) return;
        const QWidget* focus = QApplication::focusWidget();
        passed << (focus ? focus->objectName() : QStringLiteral("nowhere"));
        rig.key(Qt::Key_Tab);
    }
    FAIL("Tab does not lead to " << name.toStdString() << ", but to " << passed.join(QLatin1Char(' ')).toStdString());
}

/// Ctrl+K, some words, Return: a page that has no key of its own.
inline void goByPalette(WindowRig& rig, const QString& words, const QString& page)
{
    rig.key(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(rig.until([&] {
        return rig.seen(QStringLiteral("palette")) &&
               rig.seen(QStringLiteral("palette"))->isAncestorOf(QApplication::focusWidget());
    }));
    rig.type(words);
    // Contacts of that name come later and stand below.
    const auto* list = rig.find<RowTable>(QStringLiteral("palette.list"));
    REQUIRE(rig.until([&] {
        const QString first = list->model()->index(0, 0).data().toString();
        return list->currentIndex().row() == 0 && first.contains(words, Qt::CaseInsensitive);
    }));
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return rig.seen(page) != nullptr; }));
    rig.settle();
}

/// Ctrl+9, Ctrl+F, the section's words, Return.
inline void goToSection(WindowRig& rig, const QString& words, const QString& key)
{
    rig.key(Qt::Key_9, Qt::ControlModifier);
    REQUIRE(rig.until([&] { return rig.seen(QStringLiteral("page.settings")) != nullptr; }));
    rig.settle();
    rig.key(Qt::Key_F, Qt::ControlModifier);
    REQUIRE(rig.find<QLineEdit>(QStringLiteral("settings.search"))->hasFocus());
    rig.key(Qt::Key_A, Qt::ControlModifier);
    rig.type(words);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return rig.seen(QStringLiteral("page.settings.") + key) != nullptr; }));
    rig.settle();
    QWidget* section = rig.seen(QStringLiteral("page.settings.") + key);
    REQUIRE(rig.until([&] { return section->isAncestorOf(QApplication::focusWidget()); }));
}

} // namespace kontor::test
