// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/outcome_view.h"

#include "ui/delegates/value_delegate.h"
#include "ui/pages/import/note_label.h"
#include "ui/support/column_shares.h"
#include "ui/support/empty_page.h"
#include "ui/support/flow_layout.h"
#include "ui/support/row_table.h"
#include "ui/support/theme.h"
#include "ui/text/count_text.h"
#include "ui/text/import_text.h"

#include <QHeaderView>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr int kindsWidth = 260;

} // namespace

OutcomeView::OutcomeView(QWidget* parent)
    : QWidget{parent}
    , m_figures{new FlowLayout{nullptr, space::large}}
    , m_notes{new NoteLabel{this}}
    , m_problems{new QWidget{this}}
    , m_title{new NoteLabel{this}}
    , m_kinds{new QListWidget{m_problems}}
    , m_table{new RowTable{m_problems}}
    , m_fine{new EmptyPage{u"check"_s, tr("Every value fits"), tr("Nothing needs a look."), this}}
{
    build();
}

void OutcomeView::build()
{
    m_kinds->setObjectName(u"problemKinds"_s);
    m_kinds->setAccessibleName(tr("Kinds of problems"));
    m_kinds->setFrameShape(QFrame::NoFrame);
    m_kinds->setFixedWidth(kindsWidth);
    m_kinds->setTextElideMode(Qt::ElideMiddle);
    m_kinds->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setObjectName(u"problemList"_s);
    m_table->setAccessibleName(tr("Problems"));
    m_table->setRowMenus(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ValueDelegate{this});
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSectionsMovable(false);
    new ColumnShares{m_table, {0, 1, 1, 3}};
    connect(m_kinds, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (!item) return;
        const QVariant code = item->data(Qt::UserRole);
        m_model.showKind(code.isValid() ? std::optional{Errc(code.toInt())} : std::nullopt);
        m_table->scrollToTop();
    });

    auto* both = new QHBoxLayout{m_problems};
    both->setContentsMargins({});
    both->setSpacing(space::medium);
    both->addWidget(m_kinds);
    both->addWidget(m_table, 1);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addLayout(m_figures);
    column->addWidget(m_notes);
    column->addSpacing(space::tiny);
    column->addWidget(m_title);
    column->addWidget(m_problems, 1);
    column->addWidget(m_fine, 1);
}

void OutcomeView::show(const ImportOutcome& outcome)
{
    showFigures(outcome);
    QStringList notes;
    if (outcome.importedBefore) notes += tr("The same file was imported before.");
    if (outcome.businessesCreated > 0)
        notes += tr("%n business(es) came from the names of companies.", nullptr, int(outcome.businessesCreated));
    m_notes->say(notes.join(u' '));
    showKinds(outcome);
}

void OutcomeView::addFigure(qint64 number, const QString& caption, const QString& name)
{
    auto* pair = new QWidget{this};
    pair->setObjectName(name);
    pair->setAccessibleName(numberLabel(number) + u' ' + caption);
    auto* figure = new QLabel{numberLabel(number), pair};
    figure->setFont(titleFont(font()));
    auto* below = new NoteLabel{pair};
    below->setWordWrap(false);
    below->say(caption);
    auto* column = new QVBoxLayout{pair};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(figure);
    column->addWidget(below);
    m_figures->addWidget(pair);
}

void OutcomeView::showFigures(const ImportOutcome& outcome)
{
    while (QLayoutItem* item = m_figures->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    addFigure(outcome.rows, tr("rows"), u"figure.rows"_s);
    addFigure(outcome.created, tr("new"), u"figure.created"_s);
    addFigure(outcome.updated, tr("brought up to date"), u"figure.updated"_s);
    addFigure(outcome.skipped, tr("there already"), u"figure.skipped"_s);
    if (outcome.undecided > 0) addFigure(outcome.undecided, tr("of them undecided"), u"figure.undecided"_s);
    addFigure(outcome.rejected, tr("refused"), u"figure.rejected"_s);
    m_figures->addStretch();
}

void OutcomeView::showKinds(const ImportOutcome& outcome)
{
    m_model.setProblems(outcome.problems);
    const bool any = !outcome.problems.isEmpty();
    m_problems->setVisible(any);
    m_fine->setVisible(!any && outcome.rows > 0);
    QString title;
    if (any)
        title = tr("%1 values need a look; their rows come in all the same, where they are not refused.")
                    .arg(numberLabel(outcome.problemCount));
    if (outcome.problemCount > outcome.problems.size())
        title += u' ' + tr("The first %1 are listed, the report has all.").arg(numberLabel(outcome.problems.size()));
    m_title->say(title);
    m_kinds->clear();
    const auto add = [this](const QString& label, qint64 count) {
        auto* item = new QListWidgetItem{tr("%1 (%2)", "kind (count)").arg(label, numberLabel(count)), m_kinds};
        item->setToolTip(item->text());
        return item;
    };
    if (any) add(tr("All"), outcome.problems.size());
    for (const ProblemModel::Kind& kind : m_model.kinds())
        add(problemKindLabel(kind.code), kind.count)->setData(Qt::UserRole, int(kind.code));
    m_kinds->setCurrentRow(0);
}

} // namespace kontor
