// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/problem_model.h"

#include "ui/support/cell_roles.h"
#include "ui/support/theme.h"
#include "ui/text/count_text.h"
#include "ui/text/import_text.h"
#include "ui/text/plain_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

void ProblemModel::setProblems(const QList<RowProblem>& problems)
{
    m_problems = problems;
    showKind({});
}

std::vector<ProblemModel::Kind> ProblemModel::kinds() const
{
    std::vector<Kind> found;
    for (const RowProblem& problem : m_problems) {
        const auto known = std::ranges::find(found, problem.error.code, &Kind::code);
        if (known == found.end())
            found.push_back({problem.error.code, 1});
        else
            ++known->count;
    }
    std::ranges::stable_sort(found, std::ranges::greater{}, &Kind::count);
    return found;
}

void ProblemModel::showKind(std::optional<Errc> kind)
{
    beginResetModel();
    m_shown.clear();
    for (int i = 0; i < int(m_problems.size()); ++i)
        if (!kind || m_problems[i].error.code == *kind) m_shown.push_back(i);
    endResetModel();
}

QVariant ProblemModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const RowProblem& problem = m_problems[m_shown[size_t(index.row())]];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        switch (index.column()) {
        case Row: return numberLabel(problem.row);
        case Column: return oneLine(problem.column);
        case Value: return oneLine(problem.value);
        default: return problemText(problem);
        }
    }
    // A row that stayed outside is worse than a value that has to be looked at.
    if (role == IconRole && index.column() == What && problem.rejected) return u"warning"_s;
    if (role == MeaningRole && index.column() == What && problem.rejected) return int(Meaning::Overdue);
    if (role == QuietRole) return index.column() == Row;
    return {};
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Row: return tr("Row");
    case Column: return tr("Column");
    case Value: return tr("Value");
    case What: return tr("What is wrong");
    default: return {};
    }
}

} // namespace kontor
