// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_trial.h"
#include "core/workspace/workspace.h"

#include <QObject>
#include <QTimer>

#include <atomic>

namespace kontor {

/// Tries the import in the background, again after each edit, and reads the rows that somebody looks at. Keeps what was
/// edited and decided. Nothing is written.
class ImportRehearser final : public QObject {
    Q_OBJECT
public:
    using Trial = std::shared_ptr<const ImportTrial>;
    using Views = std::vector<TrialRowView>;

    explicit ImportRehearser(Workspace& workspace, QObject* parent = nullptr);
    ~ImportRehearser() override;

    /// Edits of another file, or of one that is read in another way, are forgotten.
    void begin(const QString& file, const QString& mapping, const QString& format);
    void stop();
    void startAgain() { run(); }

    bool isRunning() const { return m_running; }
    /// A trial of what stands now is there.
    bool isCurrent() const { return m_trial && !m_running && !m_pause.isActive(); }
    const Trial& trial() const { return m_trial; }
    const ImportEdits& edits() const { return m_edits; }

    /// What stands in the file itself takes an edit back.
    void setCell(qint64 row, int column, const QString& text, const QString& inFile);
    void decide(const QList<qint64>& rows, RowChoice choice);

    /// Rows of the trial, counted from 0.
    QFuture<Result<Views>> read(const std::vector<int>& rows) const;

Q_SIGNALS:
    void started();
    void progressed(int thousandths);
    void tried();
    void failed(const kontor::Error& error);
    void edited();

private:
    struct Shelf; ///< the open file and store of the trial, for whichever thread reads

    void run();
    void take(const Result<Trial>& trial);
    void changed();

    Workspace& m_workspace;
    ImportCsv m_wish;
    QString m_format;
    ImportEdits m_edits;
    Trial m_trial;
    std::shared_ptr<Shelf> m_shelf;
    std::shared_ptr<std::atomic<bool>> m_stop;
    bool m_running = false;
    QTimer m_pause; ///< several edits, one trial
};

} // namespace kontor
