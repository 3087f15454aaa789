// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/import/import_step.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace kontor {

class ColumnTable;
class CsvSource;
class ErrorLine;
class FlatButton;
class FormatBar;
class NoteLabel;
class RowTable;
class RuleBar;

/// The first rows of the file as they are read.
class PreviewModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit PreviewModel(const CsvSource& source, QObject* parent = nullptr);
    void refresh();

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_columns; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const CsvSource& m_source;
    int m_rows = 0;
    int m_columns = 0;
};

/// How the file is written, which column goes where, and what happens to contacts that are there already.
class MappingPage final : public ImportStep {
    Q_OBJECT
public:
    explicit MappingPage(CsvSource& source, QWidget* parent = nullptr);

    QString nextText() const override;
    bool canGoOn() const override;
    bool canGoBack() const override { return true; }
    void takeFocus() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void refresh();
    void showProblem();
    void fitPreview();

    CsvSource& m_source;
    FormatBar* m_format;
    ErrorLine* m_error;
    NoteLabel* m_note;
    FlatButton* m_guess;
    ColumnTable* m_columns;
    NoteLabel* m_previewTitle;
    RowTable* m_preview;
    PreviewModel m_rows;
    RuleBar* m_rules;
    QTimer m_slow; ///< a file that takes its time is said to be read
};

} // namespace kontor
