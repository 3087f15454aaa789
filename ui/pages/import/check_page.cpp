// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/check_page.h"

#include "ui/editors/error_line.h"
#include "ui/pages/import/check_grid.h"
#include "ui/pages/import/csv_source.h"
#include "ui/pages/import/note_label.h"
#include "ui/pages/import/progress_view.h"
#include "ui/support/flat_button.h"
#include "ui/support/flat_tabs.h"
#include "ui/support/flow_layout.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/text/count_text.h"

#include <QJsonDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr int slowMs = 300;

QString filterLabel(RowFilter filter)
{
    switch (filter) {
    case RowFilter::All: return CheckPage::tr("All");
    case RowFilter::Problems: return CheckPage::tr("Only problems");
    case RowFilter::New: return CheckPage::tr("New");
    case RowFilter::Changed: return CheckPage::tr("Changed");
    case RowFilter::Undecided: return CheckPage::tr("Needs you");
    case RowFilter::LeftOut: return CheckPage::tr("Left out");
    }
    return {};
}

FlatButton* makeButton(const QString& name, const QString& iconName, const QString& text, QWidget* parent)
{
    auto* button = new FlatButton{FlatButton::Look::Plain, text, parent};
    button->setObjectName(name);
    button->setAccessibleName(QString{text}.remove(u'&'));
    button->setIcon(icon(iconName));
    return button;
}

} // namespace

CheckPage::CheckPage(Workspace& workspace, CsvSource& source, QWidget* parent)
    : ImportStep{u"page.check"_s, tr("What would happen?"), parent}
    , m_source{source}
    , m_rehearser{workspace}
    , m_model{m_rehearser, {}}
    , m_note{new NoteLabel{this}}
    , m_error{new ErrorLine{this}}
    , m_progress{new ProgressView{this}}
    , m_stop{makeButton(u"stopCheck"_s, u"close"_s, tr("&Stop the check"), this)}
    , m_again{makeButton(u"checkAgain"_s, u"check"_s, tr("Check &again"), this)}
    , m_tabs{new FlatTabs{this}}
    , m_grid{new CheckGrid{m_model, this}}
    , m_fault{new NoteLabel{this}}
    , m_nextFault{makeButton(u"nextProblem"_s, u"down"_s, tr("Next &problem (F8)"), this)}
    , m_leaveOut{makeButton(u"decideSkip"_s, u"close"_s, tr("&Leave out"), this)}
    , m_update{makeButton(u"decideUpdate"_s, u"change"_s, tr("Bring up to &date"), this)}
    , m_create{makeButton(u"decideCreate"_s, u"add"_s, tr("Add as &new"), this)}
    , m_rule{makeButton(u"decideNothing"_s, u"undo"_s, tr("By the &rule"), this)}
{
    build();
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowMs);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_progress->setVisible(true);
        m_stop->setVisible(true);
    });
    connect(&m_rehearser, &ImportRehearser::started, this, &CheckPage::showStarted);
    connect(&m_rehearser, &ImportRehearser::tried, this, &CheckPage::showTrial);
    connect(&m_rehearser, &ImportRehearser::failed, this, &CheckPage::showFailure);
    connect(&m_rehearser, &ImportRehearser::edited, this, &CheckPage::stateChanged);
    connect(&m_rehearser, &ImportRehearser::progressed, this, [this](int thousandths) {
        // The trial counts bytes; rows are what people know of the list.
        const qint64 rows = m_source.preview().totalRows, done = rows * thousandths / 1000;
        m_progress->show(thousandths, tr("About %1 of %2 rows").arg(numberLabel(done), numberLabel(rows)));
    });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_model.setFilter(rowFilters[size_t(tab)]);
        showCell();
    });
    connect(m_grid, &CheckGrid::currentCellChanged, this, &CheckPage::showCell);
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CheckPage::showCell);
    connect(m_nextFault, &QPushButton::clicked, this, [this] {
        m_grid->goToNextFault();
        m_grid->setFocus();
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        stop();
        m_note->say(tr("The check was stopped. You can import without it; an import can be taken back."));
        m_again->show();
        m_again->setFocus();
    });
    connect(m_again, &QPushButton::clicked, &m_rehearser, &ImportRehearser::startAgain);
}

QLayout* CheckPage::decisions()
{
    connect(m_leaveOut, &QPushButton::clicked, this, [this] { decide(RowChoice::Skip); });
    connect(m_update, &QPushButton::clicked, this, [this] { decide(RowChoice::Update); });
    connect(m_create, &QPushButton::clicked, this, [this] { decide(RowChoice::Create); });
    connect(m_rule, &QPushButton::clicked, this, [this] { decide(RowChoice::None); });
    auto* row = new FlowLayout{nullptr, space::tiny};
    row->addWidget(m_nextFault);
    row->addStretch();
    for (FlatButton* button : {m_leaveOut, m_update, m_create, m_rule}) row->addWidget(button);
    return row;
}

void CheckPage::build()
{
    m_tabs->setObjectName(u"checkFilter"_s);
    m_tabs->setAccessibleName(tr("Rows to show"));
    for (const RowFilter filter : rowFilters) m_tabs->add(filterLabel(filter));
    m_fault->setObjectName(u"cellProblem"_s);
    m_note->setObjectName(u"checkNote"_s);
    m_progress->hide();
    m_stop->hide();
    m_again->hide();

    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addWidget(m_note);
    column->addWidget(m_error);
    column->addWidget(m_progress);
    column->addWidget(m_stop, 0, Qt::AlignLeading);
    column->addWidget(m_again, 0, Qt::AlignLeading);
    column->addWidget(m_tabs);
    column->addWidget(m_grid, 1);
    column->addWidget(m_fault);
    column->addLayout(decisions());
}

QString CheckPage::nextText() const
{
    if (!m_rehearser.trial()) return tr("&Import without the check");
    const ImportOutcome& outcome = m_rehearser.trial()->outcome;
    if (!m_rehearser.isCurrent()) return tr("&Import");
    return tr("&Import %1 rows").arg(numberLabel(outcome.created + outcome.updated));
}

void CheckPage::takeFocus() { m_grid->setFocus(); }

void CheckPage::begin()
{
    QStringList headers;
    for (size_t i = 0; i < m_source.mapping().columns.size(); ++i) headers += m_source.header(i);
    m_model.setHeaders(headers);
    m_grid->fitColumns();
    const CsvOverrides& format = m_source.mapping().format;
    const QString read = QString::fromUtf8(QJsonDocument{dialectToJson(format)}.toJson(QJsonDocument::Compact));
    m_rehearser.begin(m_source.file(), m_source.mappingText(), read + format.encoding.value_or(QString{}));
}

void CheckPage::stop()
{
    m_rehearser.stop();
    m_slow.stop();
    m_progress->hide();
    m_stop->hide();
    Q_EMIT stateChanged();
}

void CheckPage::showStarted()
{
    m_error->clear();
    m_again->hide();
    if (!m_rehearser.trial()) m_note->say(tr("Kontor looks at every row; nothing is written yet."));
    m_progress->show(-1, tr("Getting ready …"));
    m_slow.start();
    Q_EMIT stateChanged();
}

void CheckPage::showTrial()
{
    m_slow.stop();
    const bool hadFocus = m_stop->hasFocus();
    m_progress->hide();
    m_stop->hide();
    showFigures();
    if (!m_grid->currentIndex().isValid() && m_model.rowCount() > 0)
        m_grid->setCurrentIndex(m_model.index(0, CheckModel::Fate));
    showCell();
    if (hadFocus) m_grid->setFocus();
    Q_EMIT stateChanged();
}

void CheckPage::showFigures()
{
    const ImportOutcome& outcome = m_rehearser.trial()->outcome;
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setCount(tab, numberLabel(m_model.countOf(rowFilters[size_t(tab)])));
    QStringList notes{tr("Nothing is written yet. Cells can be mended here; the file stays as it is.")};
    if (outcome.importedBefore) notes += tr("The same file was imported before.");
    if (outcome.businessesCreated > 0)
        notes += tr("%n business(es) would come from the names of companies.", nullptr, int(outcome.businessesCreated));
    if (outcome.undecided > 0)
        notes += tr("%n row(s) need you; undecided ones stay out.", nullptr, int(outcome.undecided));
    m_note->say(notes.join(u' '));
    m_nextFault->setEnabled(outcome.problemCount > 0);
}

void CheckPage::showFailure(const Error& error)
{
    m_slow.stop();
    m_progress->hide();
    m_stop->hide();
    m_note->say({});
    m_error->show(error);
    m_again->show();
    Q_EMIT stateChanged();
}

/// What is wrong with the cell that the keyboard is on, and what can be decided about the rows that are chosen.
void CheckPage::showCell()
{
    const QModelIndex at = m_grid->currentIndex();
    const QString fault = at.isValid() && at.row() < m_model.rowCount() ? m_model.fault(at) : QString{};
    const QString where =
        at.isValid() ? m_model.headerData(at.column(), Qt::Horizontal, Qt::DisplayRole).toString() : QString{};
    m_fault->say(fault.isEmpty() ? tr("Enter edits a cell; Delete empties it.")
                                 : tr("Row %1, %2: %3").arg(numberLabel(m_model.fileRow(at.row())), where, fault));
    const bool any = m_grid->selectionModel()->hasSelection();
    for (FlatButton* button : {m_leaveOut, m_update, m_create, m_rule}) button->setEnabled(any);
}

void CheckPage::decide(RowChoice choice)
{
    m_rehearser.decide(m_grid->chosenRows(), choice);
    m_grid->setFocus();
}

} // namespace kontor
