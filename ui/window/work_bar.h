// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/work.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace kontor {

class FlatButton;

/// Work on its way, at the foot of the window: appears after 300 ms with a number, can be stopped after 2 s. Shows the
/// newest of several. Object name `workBar`.
class WorkBar final : public QWidget {
    Q_OBJECT
public:
    explicit WorkBar(QWidget* parent = nullptr);

    /// Takes the work over and deletes it when it is done.
    void follow(Work* work);

private:
    void showProgress();
    void end(Work* work);

    std::vector<Work*> m_works;
    QLabel* m_label;
    QProgressBar* m_bar;
    FlatButton* m_stop;
    QTimer m_appear;
    QTimer m_offerStop;
};

} // namespace kontor
