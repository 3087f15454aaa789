// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>

class QLabel;
class QPushButton;

namespace kontor {

/// A question over the top of a box instead of a modal window: a sentence, the act, and no. Escape is no; the keyboard
/// goes back to where it was. A box may be too low for it, so it lies over what is below, on `host`, or on the window that
/// the box was moved into.
class InlineQuestion final : public QFrame {
    Q_OBJECT
public:
    InlineQuestion(QWidget* box, QWidget* host);

    void ask(const QString& sentence, const QString& yes, std::function<void()> act);
    void dismiss();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QWidget *m_box, *m_host;
    QLabel* m_sentence;
    QPushButton* m_yes;
    QPushButton* m_no;
    std::function<void()> m_act;
    QPointer<QWidget> m_before;
};

} // namespace kontor
