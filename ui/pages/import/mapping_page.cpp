// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/mapping_page.h"

#include "ui/delegates/value_delegate.h"
#include "ui/editors/error_line.h"
#include "ui/pages/import/column_table.h"
#include "ui/pages/import/csv_source.h"
#include "ui/pages/import/format_bar.h"
#include "ui/pages/import/note_label.h"
#include "ui/pages/import/rule_bar.h"
#include "ui/support/flat_button.h"
#include "ui/support/icons.h"
#include "ui/support/row_table.h"
#include "ui/support/theme.h"
#include "ui/text/count_text.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr int previewRows = 20;
constexpr int widestColumn = 220;
constexpr int slowMs = 300;
constexpr int heightForPreview = 460;

} // namespace

PreviewModel::PreviewModel(const CsvSource& source, QObject* parent) : QAbstractTableModel{parent}, m_source{source} {}

void PreviewModel::refresh()
{
    beginResetModel();
    m_rows = int(std::min<qsizetype>(previewRows, m_source.preview().rows.size()));
    m_columns = int(m_source.preview().headers.size());
    for (const QStringList& row : m_source.preview().rows) m_columns = std::max(m_columns, int(row.size()));
    endResetModel();
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
    return m_source.preview().rows.value(index.row()).value(index.column()).simplified();
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= m_columns) return {};
    const QString header = m_source.preview().headers.value(section).simplified();
    return header.isEmpty() ? tr("Column %1").arg(section + 1) : header;
}

MappingPage::MappingPage(CsvSource& source, QWidget* parent)
    : ImportStep{u"page.mapping"_s, tr("What is what?"), parent}
    , m_source{source}
    , m_format{new FormatBar{this}}
    , m_error{new ErrorLine{this}}
    , m_note{new NoteLabel{this}}
    , m_guess{new FlatButton{FlatButton::Look::Figure, tr("&Guess again"), this}}
    , m_columns{new ColumnTable{source, this}}
    , m_previewTitle{new NoteLabel{this}}
    , m_preview{new RowTable{this}}
    , m_rows{source}
    , m_rules{new RuleBar{source, this}}
{
    build();
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowMs);
    connect(&m_slow, &QTimer::timeout, this, [this] { m_note->say(tr("Reading the file …")); });
    connect(m_format, &FormatBar::corrected, &m_source, &CsvSource::correctFormat);
    connect(m_guess, &QPushButton::clicked, &m_source, &CsvSource::guessAgain);
    connect(&m_source, &CsvSource::readingStarted, this, [this] {
        m_slow.start();
        Q_EMIT stateChanged();
    });
    const auto showRows = [this] {
        m_rows.refresh();
        fitPreview();
    };
    connect(&m_source, &CsvSource::headRead, this, showRows);
    connect(&m_source, &CsvSource::read, this, showRows);
    connect(&m_source, &CsvSource::mappingChanged, this, &MappingPage::refresh);
    connect(&m_source, &CsvSource::failed, this, [this](const Error& error) {
        m_slow.stop();
        m_note->say({});
        m_error->show(error);
        Q_EMIT stateChanged();
    });
}

void MappingPage::build()
{
    m_guess->setObjectName(u"guessAgain"_s);
    m_guess->setIcon(icon(u"sparkle"));
    m_preview->setObjectName(u"filePreview"_s);
    m_preview->setAccessibleName(tr("First rows of the file"));
    m_preview->setRowMenus(false);
    m_preview->setModel(&m_rows);
    m_preview->setItemDelegate(new ValueDelegate{this});
    m_preview->horizontalHeader()->setSortIndicatorShown(false);
    m_preview->horizontalHeader()->setSectionsClickable(false);
    m_preview->horizontalHeader()->setSectionsMovable(false);
    m_previewTitle->setFont(smallFont(font()));

    auto* notes = new QHBoxLayout;
    notes->setSpacing(space::small);
    notes->addWidget(m_note, 1);
    notes->addWidget(m_guess);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addWidget(m_format);
    column->addWidget(m_error);
    column->addLayout(notes);
    column->addWidget(m_columns, 3);
    column->addWidget(m_previewTitle);
    column->addWidget(m_preview, 2);
    column->addWidget(m_rules);
    m_columns->setMinimumHeight(4 * space::row);
    m_preview->setMinimumHeight(3 * space::row);
}

QString MappingPage::nextText() const { return tr("&Check"); }

bool MappingPage::canGoOn() const
{
    const bool any = std::ranges::any_of(
        m_source.mapping().columns, [](const CsvColumn& column) { return column.field.kind != CsvField::Kind::None; });
    return m_source.isRead() && !m_source.isReading() && !m_source.problem() && any && m_source.preview().totalRows > 0;
}

void MappingPage::takeFocus() { m_columns->setFocus(); }

void MappingPage::refresh()
{
    if (!m_source.isRead()) return;
    m_slow.stop();
    m_format->show(m_source.mapping().format);
    m_format->setVisible(!m_source.preview().vcards);
    m_columns->refresh();
    m_rules->refresh();
    m_note->say(m_source.isRemembered() ? tr("The columns go where they went last time.")
                                        : tr("Kontor guessed from names and values; look it over."));
    m_previewTitle->say(
        tr("The first %1 of %2 rows").arg(numberLabel(m_rows.rowCount()), numberLabel(m_source.preview().totalRows)));
    showProblem();
    Q_EMIT stateChanged();
}

void MappingPage::showProblem()
{
    if (m_source.problem()) return m_error->show(*m_source.problem());
    const bool any = std::ranges::any_of(
        m_source.mapping().columns, [](const CsvColumn& column) { return column.field.kind != CsvField::Kind::None; });
    if (any) return m_error->clear();
    m_error->warn(tr("No column goes anywhere; choose a field for one at least."));
}

/// What the columns hold is shown beside each as well: on a small screen the mapping has the room.
void MappingPage::resizeEvent(QResizeEvent* event)
{
    ImportStep::resizeEvent(event);
    const bool room = height() >= heightForPreview;
    m_preview->setVisible(room);
    m_previewTitle->setVisible(room);
}

void MappingPage::fitPreview()
{
    for (int column = 0; column < m_rows.columnCount(); ++column) {
        const QString title = m_rows.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int width = m_preview->fontMetrics().horizontalAdvance(title) + 2 * space::small + 2;
        for (int row = 0; row < m_rows.rowCount(); ++row) {
            const QString text = m_rows.data(m_rows.index(row, column), Qt::DisplayRole).toString();
            width = std::max(width, m_preview->fontMetrics().horizontalAdvance(text) + 2 * space::small + 2);
        }
        m_preview->setColumnWidth(column, std::clamp(width, 60, widestColumn));
    }
}

} // namespace kontor
