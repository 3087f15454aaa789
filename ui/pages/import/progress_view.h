// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace kontor {

class NoteLabel;

/// How far a long piece of work is: a bar, a number, and a line of details.
class ProgressView final : public QWidget {
    Q_OBJECT
public:
    explicit ProgressView(QWidget* parent = nullptr);

    /// `thousandths` below 0: not known yet.
    void show(int thousandths, const QString& text);
    void showDetails(const QString& text);

private:
    QProgressBar* m_bar;
    QLabel* m_text;
    NoteLabel* m_details;
};

} // namespace kontor
