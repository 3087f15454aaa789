// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_csv.h"
#include "ui/pages/import/problem_model.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace kontor {

class EmptyPage;
class FlowLayout;
class NoteLabel;
class RowTable;

/// The figures of an import or of its rehearsal, and what it stumbled over, by kind and one by one.
class OutcomeView final : public QWidget {
    Q_OBJECT
public:
    explicit OutcomeView(QWidget* parent = nullptr);

    void show(const ImportOutcome& outcome);

private:
    void build();
    void showFigures(const ImportOutcome& outcome);
    void addFigure(qint64 number, const QString& caption, const QString& name);
    void showKinds(const ImportOutcome& outcome);

    FlowLayout* m_figures;
    NoteLabel* m_notes;
    QWidget* m_problems;
    NoteLabel* m_title;
    QListWidget* m_kinds;
    RowTable* m_table;
    ProblemModel m_model;
    EmptyPage* m_fine;
};

} // namespace kontor
