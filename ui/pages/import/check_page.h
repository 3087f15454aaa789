// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_csv.h"
#include "core/workspace/workspace.h"
#include "ui/pages/import/import_step.h"

#include <optional>

namespace kontor {

class CsvSource;
class ErrorLine;
class FlatButton;
class NoteLabel;
class OutcomeView;
class ProgressView;

/// The import as a rehearsal: everything happens to a copy of the store, and what would come of it is shown.
class CheckPage final : public ImportStep {
    Q_OBJECT
public:
    CheckPage(Workspace& workspace, CsvSource& source, QWidget* parent = nullptr);
    ~CheckPage() override;

    QString nextText() const override;
    bool canGoOn() const override { return true; }
    bool canGoBack() const override { return true; }
    void takeFocus() override;

    /// Begins, unless this mapping of this file was checked last.
    void begin();
    void stop();

private:
    void run();
    void end(const Result<ImportOutcome>& outcome);

    Workspace& m_workspace;
    CsvSource& m_source;
    NoteLabel* m_note;
    ErrorLine* m_error;
    ProgressView* m_progress;
    FlatButton* m_stop;
    FlatButton* m_again;
    OutcomeView* m_view;
    std::optional<RunningJob<ImportOutcome>> m_job;
    std::pair<QString, QString> m_checked; ///< file and mapping of the last whole check
    int m_run = 0;                         ///< counts; what an earlier one tells is no news
};

} // namespace kontor
