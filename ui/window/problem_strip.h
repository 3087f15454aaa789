// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/boxes/contact_feed.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace kontor {

class FlatButton;

/// What an import could not store of this contact, until somebody settles it: a count, and on demand each value with
/// the reason. Takes no room when there is nothing. Object name `problems`.
class ProblemStrip final : public QWidget {
    Q_OBJECT
public:
    explicit ProblemStrip(ContactFeed& feed, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showProblems();
    void addProblem(const ImportProblemRow& problem);
    void settle(const std::vector<Id>& problems);
    void toggle();

    ContactFeed& m_feed;
    QLabel* m_mark;
    QLabel* m_count;
    FlatButton* m_toggle;
    FlatButton* m_all;
    QWidget* m_list;
    QVBoxLayout* m_rows;
    bool m_open = false;
};

} // namespace kontor
