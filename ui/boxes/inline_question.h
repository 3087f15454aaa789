// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>

class QLabel;
class QPushButton;

namespace kontor {

/// A question inside a box instead of a modal window: a sentence, the act, and no. Escape is no; the keyboard goes back
/// to where it was.
class InlineQuestion final : public QFrame {
    Q_OBJECT
public:
    explicit InlineQuestion(QWidget* parent = nullptr);

    void ask(const QString& sentence, const QString& yes, std::function<void()> act);
    void dismiss();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_sentence;
    QPushButton* m_yes;
    QPushButton* m_no;
    std::function<void()> m_act;
    QPointer<QWidget> m_before;
};

} // namespace kontor
