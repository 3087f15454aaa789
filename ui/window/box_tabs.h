// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include <vector>

class QMenu;
class QToolButton;

namespace kontor {

class BoxDock;

/// The name of a box in a title row: bold in its own, and as a button in the rows of those it shares a place with.
class BoxTab final : public QAbstractButton {
    Q_OBJECT
public:
    BoxTab(BoxDock& dock, bool own, QWidget* parent);

    BoxDock& dock() const { return m_dock; }
    /// As the dock is called now.
    void rename();
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString count() const;
    /// Of count and mark, with the space before them.
    int addedWidth() const;

    BoxDock& m_dock;
    bool m_own;
};

/// The names of all boxes at one place, its own among them, always in the same order. Those that do not fit stand in a
/// menu behind them.
class BoxTabs final : public QWidget {
    Q_OBJECT
public:
    explicit BoxTabs(BoxDock& own, QWidget* parent);

    /// All that share the place, `own` too.
    void setBoxes(const std::vector<BoxDock*>& docks);
    /// A name, count or mark has changed.
    void refresh();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void place();
    std::vector<bool> fitting() const;

    BoxDock& m_own;
    std::vector<BoxDock*> m_docks;
    std::vector<BoxTab*> m_tabs;
    QToolButton* m_rest;
    QMenu* m_restMenu;
};

} // namespace kontor
