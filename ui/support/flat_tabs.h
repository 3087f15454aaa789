// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace kontor {

/// Tabs as words in a row: the chosen one is strong and underlined in the accent colour; each may carry a count.
class FlatTabs final : public QTabBar {
    Q_OBJECT
public:
    explicit FlatTabs(QWidget* parent = nullptr);

    /// Returns the new tab's index.
    int add(const QString& text);
    /// Shown small beside the text, and part of the accessible name; empty for none.
    void setCount(int tab, const QString& count);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent* event) override;
};

} // namespace kontor
