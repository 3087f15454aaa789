// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/administration.h"

#include <QWidget>

class QVBoxLayout;

namespace kontor {

/// Imports that were cut short: each can go on where it stopped, or be taken back. Takes no room while there are none.
/// Object name `interruptedImports`.
class InterruptedImports final : public QWidget {
    Q_OBJECT
public:
    explicit InterruptedImports(QWidget* parent = nullptr);

    void show(const ImportRuns::Answer& runs);
    bool isEmpty() const { return m_shown.empty(); }

Q_SIGNALS:
    void resumeRequested(const kontor::ImportRuns::Item& run);
    void takeBackRequested(const kontor::ImportRuns::Item& run);

private:
    QWidget* makeRow(const ImportRuns::Item& run);

    QVBoxLayout* m_rows;
    std::vector<Id> m_shown;
};

} // namespace kontor
