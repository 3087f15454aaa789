// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;

namespace kontor {

class FlatButton;

/// Says what was just done and offers to take it back, for ten seconds; longer while the pointer or the keyboard is on
/// it. Floats above the foot of its parent, so that nothing moves. Object name `undoBar`.
class UndoBar final : public QWidget {
    Q_OBJECT
public:
    explicit UndoBar(QWidget* parent);

    /// `action` empty: no button.
    void say(const QString& sentence, const QString& action, std::function<void()> act);
    /// The same for something that went wrong: stays until it is closed.
    void warn(const QString& sentence);
    void close();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void show(const QString& sentence, const QString& iconName);
    void place();

    QLabel* m_mark;
    QLabel* m_text;
    FlatButton* m_button;
    std::function<void()> m_act;
    QTimer m_time;
    QString m_iconName;
};

} // namespace kontor
