// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/import/check_model.h"
#include "ui/pages/import/import_step.h"

#include <QTimer>

class QLayout;

namespace kontor {

class CheckGrid;
class CsvSource;
class ErrorLine;
class FlatButton;
class FlatTabs;
class NoteLabel;
class ProgressView;

/// Every row before it comes in: what would become of it, what is wrong with it, and a way to mend or decide it. Tried
/// again after every edit; nothing is written.
class CheckPage final : public ImportStep {
    Q_OBJECT
public:
    CheckPage(Workspace& workspace, CsvSource& source, QWidget* parent = nullptr);

    QString nextText() const override;
    bool canGoOn() const override { return true; }
    bool canGoBack() const override { return true; }
    void takeFocus() override;

    /// Begins, unless what is to be imported was checked last.
    void begin();
    void stop();
    const ImportEdits& edits() const { return m_rehearser.edits(); }

private:
    void build();
    QLayout* decisions();
    void showStarted();
    void showTrial();
    void showFailure(const Error& error);
    void showCell();
    void showFigures();
    void decide(RowChoice choice);

    CsvSource& m_source;
    ImportRehearser m_rehearser;
    CheckModel m_model;
    NoteLabel* m_note;
    ErrorLine* m_error;
    ProgressView* m_progress;
    FlatButton* m_stop;
    FlatButton* m_again;
    FlatTabs* m_tabs;
    CheckGrid* m_grid;
    NoteLabel* m_fault;
    FlatButton* m_nextFault;
    FlatButton* m_leaveOut;
    FlatButton* m_update;
    FlatButton* m_create;
    FlatButton* m_rule;
    QTimer m_slow; ///< what takes its time shows how far it is
};

} // namespace kontor
