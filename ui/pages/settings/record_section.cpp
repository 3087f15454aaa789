// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/record_section.h"

#include "core/base/text_folding.h"
#include "core/commands/remove_list_entry.h"
#include "ui/delegates/value_delegate.h"
#include "ui/support/column_shares.h"
#include "ui/support/empty_page.h"
#include "ui/support/flat_button.h"
#include "ui/support/flow_layout.h"
#include "ui/support/icons.h"
#include "ui/support/question.h"
#include "ui/support/row_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
constexpr int sheetWidth = 360;
constexpr int widthForBoth = 700; ///< below, the form stands in the list's place
} // namespace

RecordSection::RecordSection(const PageContext& context, const About& about, const Words& words, QWidget* parent)
    : Section{context, about, parent}
    , m_words{words}
    , m_entity{about.changes}
    , m_model{words.columns}
    , m_search{new QLineEdit{this}}
    , m_table{new RowTable{this}}
    , m_stack{new QStackedWidget{this}}
    , m_empty{new EmptyPage{words.icon, words.nothing, {}, this}}
    , m_add{addDeed(u"add", u"add"_s, words.add)}
    , m_sheet{new QWidget{this}}
{
    m_search->setObjectName(nameOf(u"search"));
    m_search->setPlaceholderText(tr("Search …"));
    m_search->setAccessibleName(tr("Search in %1").arg(about.title));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(28);
    m_search->setMaximumWidth(220);
    head()->insert(1, m_search);
    connect(m_search, &QLineEdit::textChanged, this, &RecordSection::fill);
    connect(m_add, &QPushButton::clicked, this, [this] { edit({}); });
    m_add->hide();
    buildTable();
    m_table->setAccessibleName(about.title);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    buildSheet();
    auto* both = new QHBoxLayout;
    both->setSpacing(0);
    both->addWidget(m_stack, 1);
    both->addWidget(m_sheet);
    column()->addLayout(both, 1);
}

void RecordSection::buildTable()
{
    m_table->setObjectName(nameOf(u"list"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ValueDelegate{this});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    new ColumnShares{m_table, m_words.shares, m_words.spare};
    m_table->setMinimumHeight(8 * space::row);
    m_table->installEventFilter(this);
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this] { edit(current()); });
    connect(m_table, &RowTable::rowMenuRequested, this, &RecordSection::showMenu);
}

void RecordSection::buildSheet()
{
    m_sheet->setObjectName(nameOf(u"sheet"));
    m_sheet->setMinimumWidth(sheetWidth);
    m_sheet->setMaximumWidth(sheetWidth + 60);
    m_sheetColumn = new QVBoxLayout{m_sheet};
    m_sheetColumn->setContentsMargins(space::large, 0, 0, 0);
    m_sheet->hide();
}

FlatButton* RecordSection::addDeed(QStringView name, const QString& iconName, const QString& text)
{
    auto* button = new FlatButton{FlatButton::Look::Plain, text, this};
    button->setObjectName(nameOf(name));
    button->setIcon(icon(iconName));
    head()->addWidget(button);
    return button;
}

void RecordSection::showRows(std::vector<Row> rows)
{
    m_rows = std::move(rows);
    m_answered = true;
    fill();
    rowsShown();
}

void RecordSection::fill()
{
    const QByteArray wanted = foldText(m_search->text());
    std::vector<Id> ids;
    auto shown = std::make_shared<std::vector<std::vector<ValueListModel::Cell>>>();
    for (const Row& row : m_rows) {
        QString all = row.name + u' ' + row.more;
        for (const auto& cell : row.cells) all += u' ' + cell.text;
        if (!wanted.isEmpty() && !foldText(all).contains(wanted)) continue;
        ids.push_back(row.id);
        shown->push_back(row.cells);
    }
    m_empty->setTitle(m_rows.empty() ? m_words.nothing : tr("Nothing matches the search."));
    m_stack->setCurrentWidget(ids.empty() ? static_cast<QWidget*>(m_empty) : m_table);
    const bool any = !ids.empty();
    m_model.setRows(std::move(ids), [shown](int row, int column) { return (*shown)[size_t(row)][size_t(column)]; });
    if (any && !m_table->currentIndex().isValid()) m_table->selectRow(0);
}

const RecordSection::Row* RecordSection::row(const Id& id) const
{
    for (const Row& each : m_rows)
        if (each.id == id) return &each;
    return nullptr;
}

Id RecordSection::current() const
{
    const int at = m_table->currentIndex().row();
    return at >= 0 && at < m_model.rowCount() ? m_model.idAt(at) : Id{};
}

void RecordSection::rightsChanged()
{
    m_add->setVisible(mayChange());
    m_table->setRowMenus(mayChange());
    if (!mayChange()) closeSheet();
}

void RecordSection::edit(const Id& id)
{
    if (!mayChange()) return;
    RecordForm* form = openForm({});
    const QString title = fillForm(*form, id);
    m_sheet->setAccessibleName(title);
    m_sheetContent->findChild<QLabel*>(u"sheetTitle"_s)->setText(title);
    connect(form, &RecordForm::submitted, this, [this, form, id] { save(*form, id); });
    form->focusFirst();
}

RecordForm* RecordSection::openForm(const QString& title)
{
    delete m_sheetContent;
    auto* area = new QScrollArea{m_sheet};
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget{area};
    auto* column = new QVBoxLayout{content};
    column->setContentsMargins(0, 0, space::small, space::small);
    column->setSpacing(space::small);
    auto* name = new QLabel{title, content};
    name->setObjectName(u"sheetTitle"_s);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    name->setFont(boldFont(font()));
    auto* form = new RecordForm{workspace(), RecordForm::Style::Stack, content};
    column->addWidget(name);
    column->addWidget(form);
    column->addStretch();
    area->setWidget(content);
    m_sheetContent = area;
    m_sheetColumn->addWidget(area);
    m_sheet->setAccessibleName(title);
    m_sheet->show();
    share();
    connect(form, &RecordForm::cancelled, this, &RecordSection::closeSheet);
    return form;
}

void RecordSection::closeSheet()
{
    if (!m_sheet->isVisibleTo(this)) return;
    m_sheet->hide();
    if (m_sheetContent) m_sheetContent->deleteLater();
    m_sheetContent = nullptr;
    share();
    takeFocus();
}

void RecordSection::save(RecordForm& form, const Id& id)
{
    if (form.isBusy()) return;
    if (id.isNull())
        whenSaved(form, workspace().perform(AddRecord{m_entity, form.filled()}));
    else
        whenSaved(form, workspace().perform(SetRecord{m_entity, id, form.changed()}));
}

bool RecordSection::mayDelete(const Id&) const { return mayChange(); }

void RecordSection::askRemoval(Entity entity, const Id& id, const QString& consequence)
{
    const Row* which = row(id);
    if (!which) return;
    const QString name = which->name;
    askQuestion({.title = tr("Delete “%1”?").arg(name),
                 .text = consequence + u'\n' + tr("One undo brings everything back."),
                 .yes = tr("Delete"),
                 .name = u"deleteQuestion"_s},
                this, [this, entity, id, name] {
                    const auto job = workspace().perform(RemoveListEntry{entity, id});
                    desk().follow(Work::of(tr("Deleting “%1”").arg(name), job));
                    whenDone(job.future, this, [this, name](const Result<RemoveListEntry::Outcome>& done) {
                        if (!done) return desk().fail(done.error());
                        if (!done->cancelled) desk().say(tr("“%1” is deleted.").arg(name));
                    });
                });
}

void RecordSection::showMenu(int at, const QPoint& position)
{
    if (!mayChange() || at < 0 || at >= m_model.rowCount()) return;
    const Id id = m_model.idAt(at);
    auto* menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(nameOf(u"menu"));
    menu->addAction(icon(u"edit"), tr("Change…"), this, [this, id] { edit(id); });
    fillMenu(*menu, id);
    if (mayDelete(id)) menu->addAction(icon(u"trash"), tr("Delete…"), this, [this, id] { remove(id); });
    menu->popup(position);
}

bool RecordSection::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && !current().isNull()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2) return edit(current()), true;
        if (key == Qt::Key_Delete && mayDelete(current())) return remove(current()), true;
    }
    return Section::eventFilter(watched, event);
}

void RecordSection::share()
{
    const bool open = m_sheet->isVisibleTo(this);
    const bool narrow = open && width() < widthForBoth;
    m_stack->setVisible(!narrow);
    m_sheet->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : sheetWidth);
}

void RecordSection::resizeEvent(QResizeEvent* event)
{
    Section::resizeEvent(event);
    share();
}

void RecordSection::takeFocus()
{
    if (m_sheetContent && m_sheet->isVisibleTo(this)) return m_sheetContent->setFocus();
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus();
    else
        m_search->setFocus();
}

void RecordSection::focusSearch() { m_search->setFocus(); }

bool RecordSection::makeNew()
{
    edit({});
    return mayChange();
}

} // namespace kontor
