// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/undo_commands.h"
#include "core/exchange/import_csv.h"
#include "core/workspace/workspace.h"
#include "ui/pages/import/import_step.h"

#include <optional>

class QListWidget;

namespace kontor {

class ErrorLine;
class FlatButton;
class ImportReport;
class NoteLabel;
class OutcomeView;
class ProgressView;

/// How it ended, and what can be done about it: going on, the report, taking it back, looking at what came in.
class ResultPage final : public ImportStep {
    Q_OBJECT
public:
    ResultPage(Workspace& workspace, ImportReport& report, QWidget* parent = nullptr);

    void takeFocus() override;

    void showOutcome(const ImportOutcome& outcome, const QString& file);
    /// `run` and `group` of what came in before it failed; null for nothing.
    void showFailure(const Error& error, const Id& run, const Id& group, const QString& file);
    /// Takes an import back; nothing else is shown of it.
    void takeBack(const Id& group, const QString& file);

Q_SIGNALS:
    void resumeRequested(const kontor::Id& run);
    void contactsRequested(const kontor::Id& import);
    void anotherRequested();
    void sameAgainRequested(); ///< the same list with the same settings

private:
    void build();
    FlatButton* addButton(const QString& name, const QString& iconName, const QString& text);
    void offer(bool resume, bool report, bool undo, bool contacts);
    void startUndo();
    void showUndone(const Result<Undone>& undone);
    void saveReport();
    void writeReport(const QString& file);

    Workspace& m_workspace;
    ImportReport& m_report;
    NoteLabel* m_note;
    ErrorLine* m_error;
    ProgressView* m_progress;
    OutcomeView* m_view;
    QListWidget* m_kept;
    FlatButton* m_resume;
    FlatButton* m_contacts;
    FlatButton* m_save;
    FlatButton* m_undo;
    FlatButton* m_again;
    FlatButton* m_another;
    QString m_file;
    Id m_import;
    Id m_group;
    int m_run = 0;
};

} // namespace kontor
