// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/administration.h"
#include "ui/pages/import/import_step.h"
#include "ui/support/live_query.h"

#include <QStandardItemModel>
#include <QTimer>

namespace kontor {

class CsvSource;
class DropZone;
class ElidedLabel;
class ErrorLine;
class FlatButton;
class InterruptedImports;
class NoteLabel;
class RowTable;
class SavedState;

/// Which file: from a dialog, dropped, pasted as text, or one of the last; and the imports that were cut short.
class FilePage final : public ImportStep {
    Q_OBJECT
public:
    FilePage(Workspace& workspace, SavedState& state, CsvSource& source, QWidget* parent = nullptr);

    QString nextText() const override { return tr("&Next"); }
    bool canGoOn() const override;
    void takeFocus() override;

    void setFile(const QString& file);
    const ImportRuns::Answer& runs() const { return m_known; }

Q_SIGNALS:
    void resumeRequested(const kontor::ImportRuns::Item& run);
    void takeBackRequested(const kontor::ImportRuns::Item& run);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void openDialog();
    void paste();
    void showFacts();
    void showFailure(const Error& error);
    void showEarlier();
    void fillRecent();
    void addRecent();
    void chooseRecent(int row);

    Workspace& m_workspace;
    SavedState& m_state;
    CsvSource& m_source;
    InterruptedImports* m_interrupted;
    DropZone* m_zone;
    FlatButton* m_paste;
    ElidedLabel* m_name;
    NoteLabel* m_facts;
    NoteLabel* m_earlier;
    ErrorLine* m_error;
    RowTable* m_recent;
    QStandardItemModel m_files;
    QTimer m_slow;
    ImportRuns::Answer m_known;
    LiveQuery<ImportRuns> m_runs;
};

} // namespace kontor
