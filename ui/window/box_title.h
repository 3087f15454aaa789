// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>
#include <QWidget>

namespace kontor {

/// The strip above a box; the one whose box has the keyboard is underlined in the accent colour.
class BoxTitle final : public QWidget {
    Q_OBJECT
public:
    explicit BoxTitle(QWidget* parent = nullptr);
    void setActive(bool active);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_active = false;
};

/// A small button that keeps its place while it is not shown, so that nothing moves; the keyboard reaches it always.
class TitleButton final : public QToolButton {
    Q_OBJECT
public:
    explicit TitleButton(QWidget* parent = nullptr);
    void setShown(bool shown);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_shown = false;
};

} // namespace kontor
