// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/import/import_rehearser.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

#include <array>

namespace kontor {

/// Which rows the check grid shows.
enum class RowFilter { All, Problems, New, Changed, Undecided, LeftOut };
inline constexpr std::array rowFilters{RowFilter::All,     RowFilter::Problems,  RowFilter::New,
                                       RowFilter::Changed, RowFilter::Undecided, RowFilter::LeftOut};

/// Every row of the file with what would become of it: cells at fault are marked, cells that change a contact show what
/// stands there now. Any number of rows: the cells of a row are read when it is looked at, and a bounded number is kept.
class CheckModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Part { RowNumber, Fate, FirstCell };

    CheckModel(ImportRehearser& rehearser, QStringList headers, QObject* parent = nullptr);

    void setHeaders(const QStringList& headers);
    void setFilter(RowFilter filter);
    RowFilter filter() const { return m_filter; }
    qint64 countOf(RowFilter filter) const;
    /// What the view shows; the view says so whenever that changes.
    void setVisibleRows(int first, int last);
    /// How many rows were read from the file so far.
    qint64 rowsRead() const { return m_rowsRead; }

    /// Row of the file, from 1.
    qint64 fileRow(int row) const;
    /// The sentence that says what is wrong with a cell, or with its whole row; empty if nothing is.
    QString fault(const QModelIndex& index) const;
    /// The next cell at fault behind `from`, in the order of reading; from the beginning behind the last.
    QModelIndex nextFault(const QModelIndex& from) const;
    bool needsDecision(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void followTrial();
    void showAgain();
    bool passes(int index, RowFilter filter) const;
    void fetch();
    void arrived(const std::vector<int>& rows, const ImportRehearser::Views& views);

    int indexAt(int row) const { return m_filter == RowFilter::All ? row : m_shown[size_t(row)]; }
    const TrialRowView* viewAt(int row) const;
    std::pair<qsizetype, qsizetype> problemsOf(int index) const;
    const RowProblem* problemAt(int index, int column) const;
    QString cellText(int row, int column) const;
    QString fateText(int row) const;
    QString changeText(int row, int column) const;
    QVariant cellMeaning(int row, int column) const;

    ImportRehearser& m_rehearser;
    QStringList m_headers;
    ImportRehearser::Trial m_trial;
    RowFilter m_filter = RowFilter::All;
    std::vector<int> m_shown; ///< rows of the trial that pass; unused for All
    QSet<qint64> m_touched;   ///< rows edited since the filter was chosen: they stay where they are
    mutable QCache<int, TrialRowView> m_views{2000};
    QSet<int> m_stale; ///< of an earlier trial, shown until they are read anew
    int m_first = 0, m_last = -1;
    bool m_reading = false;
    qint64 m_rowsRead = 0;
};

} // namespace kontor
