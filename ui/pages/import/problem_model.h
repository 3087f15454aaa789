// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_csv.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace kontor {

/// The values that could not be stored as they stand, or those of one kind.
class ProblemModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Part { Row, Column, Value, What, PartCount };
    struct Kind {
        Errc code;
        qint64 count;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setProblems(const QList<RowProblem>& problems);
    /// Most frequent first.
    std::vector<Kind> kinds() const;
    /// Only these; nothing: all.
    void showKind(std::optional<Errc> kind);

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : PartCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<RowProblem> m_problems;
    std::vector<int> m_shown; ///< places in m_problems
};

} // namespace kontor
