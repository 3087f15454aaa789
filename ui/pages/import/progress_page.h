// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_csv.h"
#include "core/queries/administration.h"
#include "ui/pages/import/import_step.h"
#include "ui/support/live_query.h"

#include <optional>

namespace kontor {

class FlatButton;
class NoteLabel;
class ProgressView;

/// The import on its way: how far it is, what has come in, and a way to stop it.
class ProgressPage final : public ImportStep {
    Q_OBJECT
public:
    explicit ProgressPage(Workspace& workspace, QWidget* parent = nullptr);

    void takeFocus() override;
    bool isRunning() const { return m_job.has_value(); }

    /// `name` of the file, `rows` in it; 0 if they are not known.
    void run(const ImportCsv& wish, const QString& name, qint64 rows);
    void stop();
    /// The job, to be followed elsewhere; this page tells nothing of it any more.
    RunningJob<ImportOutcome> letGo();

Q_SIGNALS:
    void finished(const kontor::ImportOutcome& outcome);
    void failed(const kontor::Error& error);
    void leaveRequested(); ///< it should go on in the background

private:
    void showRuns(const ImportRuns::Answer& runs);
    void showProgress(int thousandths, const QString& bytes);

    Workspace& m_workspace;
    ProgressView* m_progress;
    NoteLabel* m_note;
    FlatButton* m_stop;
    FlatButton* m_leave;
    std::optional<RunningJob<ImportOutcome>> m_job;
    int m_run = 0;
    QString m_file;
    qint64 m_rows = 0;
    int m_thousandths = -1; ///< as it was shown last
    qint64 m_done = 0;
    LiveQuery<ImportRuns> m_runs;
};

} // namespace kontor
