// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/check_model.h"

#include "ui/support/cell_roles.h"
#include "ui/support/theme.h"
#include "ui/support/when_done.h"
#include "ui/text/count_text.h"
#include "ui/text/import_text.h"
#include "ui/text/plain_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// Read beyond what is seen, so that a step with the wheel shows rows at once.
constexpr int rowsAhead = 30;

} // namespace

CheckModel::CheckModel(ImportRehearser& rehearser, QStringList headers, QObject* parent)
    : QAbstractTableModel{parent}
    , m_rehearser{rehearser}
    , m_headers{std::move(headers)}
{
    connect(&m_rehearser, &ImportRehearser::tried, this, &CheckModel::followTrial);
    connect(&m_rehearser, &ImportRehearser::edited, this, [this] {
        if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

void CheckModel::setHeaders(const QStringList& headers)
{
    if (headers == m_headers) return;
    beginResetModel();
    m_headers = headers;
    endResetModel();
}

void CheckModel::followTrial()
{
    const auto before = m_trial;
    const auto& now = m_rehearser.trial();
    const bool sameFile = before && before->wish.file == now->wish.file && before->format == now->format &&
                          before->rows.size() == now->rows.size();
    if (!sameFile) {
        beginResetModel();
        m_trial = now;
        m_views.clear();
        m_stale.clear();
        m_touched.clear();
        showAgain();
        endResetModel();
        return;
    }
    // The same rows, judged anew: what is on screen stays there until it is read again.
    const std::vector<int> shown = std::exchange(m_shown, {});
    m_trial = now;
    for (const int index : m_views.keys()) m_stale.insert(index);
    showAgain();
    if (m_filter == RowFilter::All || m_shown == shown) {
        if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    } else {
        std::vector<int> next = std::exchange(m_shown, shown);
        beginResetModel();
        m_shown = std::move(next);
        endResetModel();
    }
    fetch();
}

void CheckModel::setFilter(RowFilter filter)
{
    beginResetModel();
    m_filter = filter;
    m_touched.clear();
    showAgain();
    endResetModel();
}

/// The rows that pass, in the order of the file.
void CheckModel::showAgain()
{
    m_shown.clear();
    if (!m_trial || m_filter == RowFilter::All) return;
    for (int i = 0; i < int(m_trial->rows.size()); ++i)
        if (passes(i, m_filter) || m_touched.contains(i + 1)) m_shown.push_back(i);
}

bool CheckModel::passes(int index, RowFilter filter) const
{
    const ImportTrial::Row& row = m_trial->rows[size_t(index)];
    switch (filter) {
    case RowFilter::All: return true;
    case RowFilter::Problems: return row.problems > 0 && row.fate != RowFate::Undecided;
    case RowFilter::New: return row.fate == RowFate::Created;
    case RowFilter::Changed: return row.fate == RowFate::Updated;
    case RowFilter::Undecided: return row.fate == RowFate::Undecided;
    case RowFilter::LeftOut: return row.fate == RowFate::Skipped || row.fate == RowFate::Rejected;
    }
    return true;
}

qint64 CheckModel::countOf(RowFilter filter) const
{
    if (!m_trial) return 0;
    qint64 count = 0;
    for (int i = 0; i < int(m_trial->rows.size()); ++i) count += passes(i, filter) ? 1 : 0;
    return count;
}

void CheckModel::setVisibleRows(int first, int last)
{
    m_first = first;
    m_last = last;
    fetch();
}

void CheckModel::fetch()
{
    if (m_reading || !m_trial || m_last < m_first) return;
    std::vector<int> wanted;
    const int from = std::max(0, m_first - rowsAhead), to = std::min(rowCount() - 1, m_last + rowsAhead);
    for (int row = from; row <= to; ++row) {
        const int index = indexAt(row);
        if (!m_views.contains(index) || m_stale.contains(index)) wanted.push_back(index);
    }
    if (wanted.empty()) return;
    m_reading = true;
    whenDone(m_rehearser.read(wanted), this, [this, wanted, of = m_trial](const Result<ImportRehearser::Views>& views) {
        m_reading = false;
        if (of == m_trial && views) arrived(wanted, *views);
        if (of != m_trial || views) fetch(); // somebody scrolled on meanwhile
    });
}

void CheckModel::arrived(const std::vector<int>& rows, const ImportRehearser::Views& views)
{
    m_rowsRead += qint64(views.size());
    for (size_t i = 0; i < views.size(); ++i) {
        m_views.insert(rows[i], new TrialRowView{views[i]});
        m_stale.remove(rows[i]);
    }
    const int last = std::min(rowCount() - 1, m_last + rowsAhead);
    if (last >= 0) Q_EMIT dataChanged(index(std::max(0, m_first - rowsAhead), 0), index(last, columnCount() - 1));
}

qint64 CheckModel::fileRow(int row) const { return indexAt(row) + 1; }

const TrialRowView* CheckModel::viewAt(int row) const { return m_views.object(indexAt(row)); }

/// Problems stand in the order of the rows.
std::pair<qsizetype, qsizetype> CheckModel::problemsOf(int index) const
{
    const auto& all = m_trial->outcome.problems;
    const auto [from, to] = std::equal_range(all.cbegin(), all.cend(), RowProblem{.row = index + 1},
                                             [](const RowProblem& a, const RowProblem& b) { return a.row < b.row; });
    return {from - all.cbegin(), to - all.cbegin()};
}

const RowProblem* CheckModel::problemAt(int index, int column) const
{
    const auto [from, to] = problemsOf(index);
    for (qsizetype i = from; i < to; ++i)
        if (m_trial->outcome.problems[i].position == column) return &m_trial->outcome.problems[i];
    return nullptr;
}

QString CheckModel::fault(const QModelIndex& index) const
{
    if (!index.isValid()) return {};
    const bool cell = index.column() >= FirstCell;
    const RowProblem* problem = problemAt(indexAt(index.row()), cell ? index.column() - FirstCell : -1);
    return problem ? problemText(*problem) : QString{};
}

QModelIndex CheckModel::nextFault(const QModelIndex& from) const
{
    if (!m_trial || rowCount() == 0) return {};
    const int start = from.isValid() ? from.row() : 0;
    for (int step = 0; step <= rowCount(); ++step) {
        const int row = (start + step) % rowCount();
        if (m_trial->rows[size_t(indexAt(row))].problems == 0) continue;
        const auto [first, end] = problemsOf(indexAt(row));
        int best = -1;
        for (qsizetype i = first; i < end; ++i) {
            const int position = m_trial->outcome.problems[i].position;
            const int column = position < 0 ? int(Fate) : position + FirstCell;
            if (step == 0 && from.isValid() && column <= from.column()) continue;
            if (best < 0 || column < best) best = column;
        }
        if (best >= 0) return index(row, best);
    }
    return {};
}

bool CheckModel::needsDecision(int row) const
{
    return m_trial->rows[size_t(indexAt(row))].fate == RowFate::Undecided &&
           !m_rehearser.edits().choices.contains(fileRow(row));
}

int CheckModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_trial) return 0;
    return m_filter == RowFilter::All ? int(m_trial->rows.size()) : int(m_shown.size());
}

int CheckModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstCell + int(m_headers.size());
}

QString CheckModel::cellText(int row, int column) const
{
    const auto edited = m_rehearser.edits().cells.constFind(fileRow(row));
    if (edited != m_rehearser.edits().cells.constEnd() && edited->contains(column)) return edited->value(column);
    const TrialRowView* view = viewAt(row);
    if (!view) return {};
    // An edit that was taken back since the row was read.
    const auto original = view->edits.constFind(column);
    return original != view->edits.cend() ? *original : view->cells.value(column);
}

/// "old → new" for a cell that changes what the contact has.
QString CheckModel::changeText(int row, int column) const
{
    const QString text = oneLine(cellText(row, column));
    const TrialRowView* view = viewAt(row);
    const auto before = view ? view->before.constFind(column) : decltype(view->before.constFind(column)){};
    if (!view || before == view->before.cend() || before->isEmpty()) return text;
    return tr("%1 → %2", "value in Kontor, value in the file").arg(oneLine(*before), text);
}

QString CheckModel::fateText(int row) const
{
    const RowChoice choice = m_rehearser.edits().choices.value(fileRow(row));
    const ImportTrial::Row& tried = m_trial->rows[size_t(indexAt(row))];
    const TrialRowView* view = viewAt(row);
    const QString who = !view                 ? QString{}
                        : view->sameAsRow > 0 ? tr("as row %1").arg(numberLabel(view->sameAsRow))
                                              : oneLine(view->contact);
    const auto with = [&](const QString& word) {
        return who.isEmpty() ? word : tr("%1: %2", "what happens, to whom").arg(word, who);
    };
    if (choice == RowChoice::Skip) return tr("Left out by you");
    switch (tried.fate) {
    case RowFate::Created: return choice == RowChoice::Create ? tr("New, by your decision") : tr("New");
    case RowFate::Updated: return with(tr("Update"));
    case RowFate::Skipped: return with(tr("There already"));
    case RowFate::Undecided: return with(tr("Needs you"));
    case RowFate::Rejected: return tr("Refused");
    }
    return {};
}

QVariant CheckModel::cellMeaning(int row, int column) const
{
    const int index = indexAt(row);
    if (column == Fate) {
        switch (m_trial->rows[size_t(index)].fate) {
        case RowFate::Undecided: return int(Meaning::Today);
        case RowFate::Rejected: return int(Meaning::Overdue);
        case RowFate::Created: return int(Meaning::Done);
        case RowFate::Updated: return int(Meaning::Future);
        case RowFate::Skipped: return {};
        }
    }
    if (column < FirstCell) return {};
    if (problemAt(index, column - FirstCell)) return int(Meaning::Overdue);
    const TrialRowView* view = viewAt(row);
    return view && view->before.contains(column - FirstCell) ? QVariant{int(Meaning::Future)} : QVariant{};
}

QVariant CheckModel::data(const QModelIndex& at, int role) const
{
    if (!at.isValid() || !m_trial || at.row() >= rowCount()) return {};
    const int row = at.row(), column = at.column();
    const bool cell = column >= FirstCell;
    switch (role) {
    case Qt::DisplayRole:
        return column == RowNumber ? numberLabel(fileRow(row))
               : column == Fate    ? fateText(row)
                                   : changeText(row, column - FirstCell);
    case Qt::EditRole: return cell ? cellText(row, column - FirstCell) : fateText(row);
    case Qt::ToolTipRole: {
        const QString wrong = fault(at);
        return wrong.isEmpty() ? data(at, Qt::DisplayRole) : QVariant{wrong};
    }
    case Qt::AccessibleTextRole: {
        const QString text = data(at, Qt::DisplayRole).toString(), wrong = fault(at);
        return wrong.isEmpty() ? text : tr("%1, problem: %2").arg(text, wrong);
    }
    case LoadedRole: return column == RowNumber || viewAt(row) != nullptr;
    case MeaningRole: return cellMeaning(row, column);
    case QuietRole: return column == RowNumber;
    case IconRole: {
        const int index = indexAt(row);
        if (cell && problemAt(index, column - FirstCell)) return u"warning"_s;
        if (cell && m_rehearser.edits().cells.value(fileRow(row)).contains(column - FirstCell)) return u"edit"_s;
        if (cell) {
            const TrialRowView* view = viewAt(row);
            return view && view->before.contains(column - FirstCell) ? QVariant{u"change"_s} : QVariant{};
        }
        if (column != Fate) return {};
        switch (m_trial->rows[size_t(index)].fate) {
        case RowFate::Created: return u"add"_s;
        case RowFate::Updated: return u"change"_s;
        case RowFate::Skipped: return u"check"_s;
        case RowFate::Undecided: return u"info"_s;
        case RowFate::Rejected: return u"warning"_s;
        }
        return {};
    }
    default: return {};
    }
}

bool CheckModel::setData(const QModelIndex& at, const QVariant& value, int role)
{
    const TrialRowView* view = at.isValid() ? viewAt(at.row()) : nullptr;
    if (role != Qt::EditRole || !view || at.column() < FirstCell) return false;
    const int column = at.column() - FirstCell;
    if (value.toString() == cellText(at.row(), column)) return false;
    const auto original = view->edits.constFind(column);
    const QString inFile = original != view->edits.cend() ? *original : view->cells.value(column);
    m_touched.insert(fileRow(at.row()));
    m_rehearser.setCell(fileRow(at.row()), column, value.toString(), inFile);
    return true;
}

Qt::ItemFlags CheckModel::flags(const QModelIndex& at) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(at);
    return at.column() >= FirstCell && viewAt(at.row()) ? plain | Qt::ItemIsEditable : plain;
}

QVariant CheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    if (section == RowNumber) return tr("Row");
    return section == Fate ? tr("What happens") : m_headers.value(section - FirstCell);
}

} // namespace kontor
