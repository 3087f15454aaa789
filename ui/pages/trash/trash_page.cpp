// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/trash/trash_page.h"

#include "core/commands/record_commands.h"
#include "core/domain/role.h"
#include "core/queries/administration.h"
#include "ui/delegates/value_delegate.h"
#include "ui/support/column_shares.h"
#include "ui/support/empty_page.h"
#include "ui/support/flat_button.h"
#include "ui/support/flow_layout.h"
#include "ui/support/icons.h"
#include "ui/support/question.h"
#include "ui/support/row_table.h"
#include "ui/support/whole_prompt.h"
#include "ui/text/count_text.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

#include <memory>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

enum Column { Name, Deleted, By, Email, Phone };

ValueListModel::Cell cellOf(const Trash::Item& item, int column)
{
    switch (column) {
    case Name:
        return {.text = item.contact.displayName,
                .icon = item.contact.type == "business"_L1 ? u"business"_s : u"person"_s};
    case Deleted:
        return {.text = agoLabel(item.deletedAt, QDateTime::currentMSecsSinceEpoch()),
                .tip = momentLabel(item.deletedAt)};
    case By: return {.text = item.deletedBy};
    case Email: return {.text = item.contact.email};
    case Phone: return {.text = item.contact.phone};
    default: return {};
    }
}

} // namespace

TrashPage::TrashPage(const PageContext& context, QWidget* parent)
    : Page{context, parent}
    , m_model{{tr("Name"), tr("Deleted"), tr("By"), tr("Email"), tr("Phone")}}
    , m_search{new QLineEdit{this}}
    , m_count{new QLabel{this}}
    , m_table{new RowTable{this}}
    , m_stack{new QStackedWidget{this}}
    , m_empty{new EmptyPage{u"trash"_s, tr("The trash is empty"),
                            tr("Deleted contacts wait here until they are restored or deleted for good."), this}}
    , m_trash{context.workspace, touching({Entity::Contact}), [this](const Trash::Answer& answer) { show(answer); },
              [this](const Error& error) { desk().fail(error); }}
{
    setObjectName(u"page.trash"_s);
    m_table->setObjectName(u"trashList"_s);
    m_table->setAccessibleName(tr("Deleted contacts"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ValueDelegate{this});
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    new ColumnShares{m_table, {4, 1, 2, 3, 2}, {4, 3}};
    m_table->installEventFilter(this);
    connect(m_table, &RowTable::rowMenuRequested, this, &TrashPage::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TrashPage::offer);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) { m_trash.ask({.text = text}); });

    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(buildHead());
    column->addWidget(m_stack, 1);
    offer();
    m_trash.ask({});
    learnRights();
}

void TrashPage::learnRights()
{
    whenDone(workspace().ask(StoreFacts{}), this, [this](const Result<StoreFacts::Answer>& facts) {
        if (!facts) return;
        const Role role = roleNamed(facts->meRole);
        m_mayRestore = may(role, Act::Delete, Entity::Contact);
        m_mayPurge = may(role, Act::Purge, Entity::Contact);
        const QString why = tr("Only an administrator may do this.");
        m_restore->setToolTip(m_mayRestore ? QString{} : why);
        m_purge->setToolTip(m_mayPurge ? QString{} : why);
        offer();
    });
}

QLayout* TrashPage::buildHead()
{
    auto* title = new QLabel{tr("Trash"), this};
    title->setFont(titleFont(font()));
    m_search->setObjectName(u"trashSearch"_s);
    m_search->setAccessibleName(tr("Search deleted contacts"));
    m_search->setPlaceholderText(tr("Search …"));
    m_search->setToolTip(m_search->accessibleName());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"), QLineEdit::LeadingPosition);
    m_search->setMinimumHeight(30);
    m_search->setMaximumWidth(360);
    keepPromptWhole(*m_search);
    m_restore = new FlatButton{FlatButton::Look::Primary, tr("Restore"), this};
    m_restore->setObjectName(u"restoreContacts"_s);
    m_restore->setIcon(icon(u"restore"));
    connect(m_restore, &QPushButton::clicked, this, &TrashPage::restore);
    m_purge = new FlatButton{FlatButton::Look::Plain, tr("Delete for good…"), this};
    m_purge->setObjectName(u"purgeContacts"_s);
    m_purge->setIcon(icon(u"trash"));
    connect(m_purge, &QPushButton::clicked, this, &TrashPage::purge);

    auto* head = new FlowLayout{nullptr, space::small};
    head->setContentsMargins(space::small, space::small, space::small, space::small);
    head->addWidget(title);
    head->addWidget(m_count);
    head->addWidget(m_search);
    head->addStretch();
    head->addWidget(m_purge);
    head->addWidget(m_restore);
    return head;
}

void TrashPage::show(const Trash::Answer& answer)
{
    std::vector<Id> ids;
    ids.reserve(answer.size());
    for (const Trash::Item& item : answer) ids.push_back(item.contact.id);
    const auto items = std::make_shared<const Trash::Answer>(answer);
    m_model.setRows(std::move(ids), [items](int row, int column) { return cellOf((*items)[size_t(row)], column); });
    m_count->setText(answer.empty() ? QString{} : contactsLabel(qint64(answer.size())));
    const bool searching = !m_search->text().isEmpty();
    m_empty->setTitle(searching ? tr("Nothing found in the trash") : tr("The trash is empty"));
    m_stack->setCurrentWidget(answer.empty() ? static_cast<QWidget*>(m_empty) : m_table);
    m_answered = true;
    offer();
}

std::vector<Id> TrashPage::chosen() const
{
    std::vector<Id> ids;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row) ids.push_back(m_model.idAt(row));
    return ids;
}

void TrashPage::offer()
{
    const bool any = m_table->selectionModel()->hasSelection();
    m_restore->setEnabled(any && m_mayRestore);
    m_purge->setEnabled(any && m_mayPurge);
}

void TrashPage::showMenu(int row, const QPoint& globalPosition)
{
    const QModelIndex index = m_model.index(row, 0);
    if (!m_table->selectionModel()->isSelected(index))
        m_table->selectionModel()->setCurrentIndex(index,
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    auto* menu = new QMenu{m_table};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* back = menu->addAction(icon(u"restore"), m_restore->text(), this, &TrashPage::restore);
    QAction* away = menu->addAction(icon(u"trash"), m_purge->text(), this, &TrashPage::purge);
    back->setEnabled(m_mayRestore);
    away->setEnabled(m_mayPurge);
    menu->popup(globalPosition);
}

void TrashPage::restore()
{
    std::vector<Id> ids = chosen();
    if (ids.empty() || !m_mayRestore) return;
    const QString label = tr("Restoring %n contact(s)", nullptr, int(ids.size()));
    perform(RestoreContacts{std::move(ids)}, label, [](int) {});
}

void TrashPage::purge()
{
    const std::vector<Id> ids = chosen();
    if (ids.empty() || !m_mayPurge) return;
    askQuestion(
        {.title = tr("Delete %n contact(s) for good?", nullptr, int(ids.size())),
         .text = tr("Everything known about them is erased, their history included. This cannot be taken back."),
         .yes = tr("Delete for good"),
         .name = u"purgeQuestion"_s},
        this, [this, ids] {
            perform(PurgeContacts{ids}, tr("Erasing %n contact(s)", nullptr, int(ids.size())), [](int) {});
        });
}

bool TrashPage::eventFilter(QObject* watched, QEvent* event)
{
    // The keyboard stands on a row, and acts on it.
    if (watched == m_table && event->type() == QEvent::FocusIn && !m_table->selectionModel()->hasSelection())
        m_table->selectRow(std::max(0, m_table->currentIndex().row()));
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Delete) {
            purge();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            restore();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void TrashPage::takeFocus()
{
    if (m_model.rowCount() > 0)
        m_table->setFocus();
    else
        m_search->setFocus();
}

void TrashPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

bool TrashPage::isSettled() const { return m_answered && !m_trash.isWaiting(); }

namespace pages {

PageInfo trash()
{
    return {.key = u"trash"_s,
            .icon = u"trash"_s,
            .title = TrashPage::tr("Trash"),
            .atFoot = true,
            .make = [](const PageContext& context, QWidget* parent) -> Page* {
                return new TrashPage{context, parent};
            }};
}

} // namespace pages

} // namespace kontor
