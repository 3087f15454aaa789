// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_csv.h"
#include "core/queries/administration.h"
#include "ui/pages/import/csv_source.h"
#include "ui/pages/import/import_report.h"
#include "ui/pages/page.h"

#include <QDialog>

#include <memory>

class QLabel;
class QStackedWidget;

namespace kontor {

class CheckPage;
class FilePage;
class FlatButton;
class ImportStep;
class MappingPage;
class NoteLabel;
class ProgressPage;
class ResultPage;

/// Brings a list into the store: which file, what is what, a rehearsal, the import, its result. Object name
/// `importWizard`; deletes itself when it closes. Closed while it imports it asks; the import can also go on without it.
class ImportWizard final : public QDialog {
    Q_OBJECT
public:
    explicit ImportWizard(const PageContext& context, QWidget* parent = nullptr);
    ~ImportWizard() override;

    /// As if the user had chosen it.
    void setFile(const QString& file);
    ImportStep* step() const;

    void reject() override;

Q_SIGNALS:
    void imported(const kontor::ImportOutcome& outcome);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void connectSteps();
    void goTo(ImportStep* step);
    void goOn();
    void goBack();
    void showState();
    void beginImport();
    void resume(const Id& run);
    void perform(ImportCsv wish, const QString& name, qint64 rows);
    void showFailure(const Error& error);
    void leaveRunning();
    void startOver();

    PageContext m_context;
    CsvSource m_source;
    std::shared_ptr<ImportReport> m_report; ///< an import that goes on alone keeps it
    QLabel* m_title;
    NoteLabel* m_place;
    QStackedWidget* m_steps;
    FilePage* m_file;
    MappingPage* m_mapping;
    CheckPage* m_check;
    ProgressPage* m_progress;
    ResultPage* m_result;
    FlatButton* m_back;
    FlatButton* m_next;
    FlatButton* m_close;
    QString m_name; ///< of the file that is or was imported
    QString m_path;
    qint64 m_rows = 0;
    QSet<Id> m_earlier; ///< imports there were before this one
    bool m_preparing = false;
};

} // namespace kontor
