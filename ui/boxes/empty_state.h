// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace kontor {

class FlatButton;

/// What a box says when it has nothing: one sentence and its first action.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString& sentence, const QString& action, QWidget* parent = nullptr);
    /// By its name; else the action adds something.
    void setActionIcon(QStringView name);

Q_SIGNALS:
    void triggered();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_sentence;
    FlatButton* m_action;
};

} // namespace kontor
