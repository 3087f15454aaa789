// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace kontor {

/// A sheet at the right side of the page, beside the list: a title, a ×, and what it is for. Escape closes it.
class PageSheet : public QWidget {
    Q_OBJECT
public:
    PageSheet(const QString& name, const QString& title, QWidget* parent);

    /// The keyboard goes where one would begin.
    virtual void focusFirst() = 0;

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void setTitle(const QString& title);
    QVBoxLayout* column() const { return m_column; }
    /// A caption above a widget that it names.
    QLabel* caption(const QString& text, QWidget* names);
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fitInto(int width);

    QLabel* m_title;
    QVBoxLayout* m_column;
};

} // namespace kontor
