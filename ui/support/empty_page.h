// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace kontor {

/// What a page shows where there is nothing to show: a drawing, one sentence, and what to do about it.
class EmptyPage final : public QWidget {
    Q_OBJECT
public:
    EmptyPage(const QString& iconName, const QString& title, const QString& text, QWidget* parent = nullptr);

    void setText(const QString& text);
    void setTitle(const QString& title);
    /// One more button under the others; the first one is the main one.
    void addAction(const QString& name, const QString& iconName, const QString& text, std::function<void()> act);

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintMark();

    QString m_iconName;
    QLabel* m_mark;
    QLabel* m_title;
    QLabel* m_text;
    QVBoxLayout* m_actions;
};

} // namespace kontor
