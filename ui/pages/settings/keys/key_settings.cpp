// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/keys/key_settings.h"

#include "core/base/text_folding.h"
#include "ui/delegates/value_delegate.h"
#include "ui/pages/settings/keys/fixed_keys.h"
#include "ui/support/column_shares.h"
#include "ui/support/flat_button.h"
#include "ui/support/flow_layout.h"
#include "ui/support/icons.h"
#include "ui/support/row_table.h"
#include "ui/support/whole_prompt.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

QString groupName(CommandGroup group)
{
    switch (group) {
    case CommandGroup::File: return KeySettings::tr("File");
    case CommandGroup::Edit: return KeySettings::tr("Edit");
    case CommandGroup::View: return KeySettings::tr("View");
    case CommandGroup::Go: return KeySettings::tr("Go");
    case CommandGroup::Contact: return KeySettings::tr("Contact");
    case CommandGroup::Help: return KeySettings::tr("Help");
    }
    return {};
}

} // namespace

KeySettings::KeySettings(const PageContext& context, QWidget* parent)
    : Page{context, parent}
    , m_search{new QLineEdit{this}}
    , m_table{new RowTable{this}}
    , m_name{new QLabel{this}}
    , m_key{new QKeySequenceEdit{this}}
    , m_save{new FlatButton{FlatButton::Look::Primary, tr("Use this key"), this}}
    , m_none{new FlatButton{FlatButton::Look::Plain, tr("No key"), this}}
    , m_reset{new FlatButton{FlatButton::Look::Plain, tr("As it was"), this}}
    , m_clash{new QLabel{this}}
{
    setObjectName(u"page.settings.keys"_s);
    auto* title = new QLabel{tr("Keys"), this};
    title->setFont(titleFont(font()));
    m_search->setObjectName(u"settings.keys.search"_s);
    m_search->setAccessibleName(tr("Search commands and keys"));
    m_search->setPlaceholderText(tr("Search commands and keys …"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(30);
    m_search->setMaximumWidth(360);
    connect(m_search, &QLineEdit::textChanged, this, &KeySettings::fill);
    m_model.setHorizontalHeaderLabels({tr("Command"), tr("Key"), tr("Where")});
    for (int i = 0; i < m_model.columnCount(); ++i)
        m_model.horizontalHeaderItem(i)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setObjectName(u"settings.keys.list"_s);
    m_table->setAccessibleName(tr("Commands and keys"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ValueDelegate{this});
    m_table->setRowMenus(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    new ColumnShares{m_table, {3, 2, 1}, {2}};
    m_table->setMinimumHeight(6 * space::row);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &KeySettings::offer);
    connect(m_table, &QAbstractItemView::doubleClicked, m_key, [this] { m_key->setFocus(); });
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(space::huge, space::small, space::huge, space::medium);
    column->setSpacing(space::small);
    column->addWidget(title);
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    column->addLayout(buildEditor());
    offer();
}

QLayout* KeySettings::buildEditor()
{
    m_name->setTextFormat(Qt::PlainText);
    m_key->setObjectName(u"settings.keys.key"_s);
    m_key->setAccessibleName(tr("New key"));
    m_key->setMinimumHeight(28);
    m_key->setMaximumWidth(220);
    if (auto* line = m_key->findChild<QLineEdit*>()) {
        keepPromptWhole(*line);
        m_key->setMinimumWidth(line->minimumWidth());
    }
    m_save->setObjectName(u"settings.keys.save"_s);
    m_none->setObjectName(u"settings.keys.none"_s);
    m_reset->setObjectName(u"settings.keys.reset"_s);
    m_clash->setObjectName(u"settings.keys.clash"_s);
    m_clash->setTextFormat(Qt::PlainText);
    m_clash->setWordWrap(true);
    connect(m_key, &QKeySequenceEdit::keySequenceChanged, this, &KeySettings::warnOfClash);
    connect(m_save, &QPushButton::clicked, this, [this] { save(m_key->keySequence()); });
    connect(m_none, &QPushButton::clicked, this, [this] { save({}); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (QAction* command = current()) resetCommandKey(state(), *command);
        fill();
    });
    auto* line = new FlowLayout{nullptr, space::small};
    line->addWidget(m_key);
    line->addWidget(m_save);
    line->addWidget(m_none);
    line->addWidget(m_reset);
    line->addStretch();
    auto* editor = new QVBoxLayout;
    // A line of its own: beside the buttons, long names are wider than a small window.
    editor->addWidget(m_name);
    editor->addLayout(line);
    editor->addWidget(m_clash);
    return editor;
}

void KeySettings::add(const QString& text, const QString& key, const QString& menu, QAction* command)
{
    const QByteArray needle = foldText(m_search->text());
    if (!needle.isEmpty() && !foldText(text).contains(needle) && !foldText(key).contains(needle)) return;
    QList<QStandardItem*> row;
    for (const QString& cell : {text, key, menu}) row << new QStandardItem{cell};
    m_model.appendRow(row);
    m_commands.emplace_back(command);
}

void KeySettings::fill()
{
    const int row = m_table->currentIndex().row();
    m_model.removeRows(0, m_model.rowCount());
    m_commands.clear();
    QStringList known; // a command of a window that is open twice
    const auto commands = desk().commands();
    for (QAction* command : commands) {
        if (known.contains(command->objectName())) continue;
        known << command->objectName();
        add(commandText(*command), commandKey(*command), groupName(groupOf(*command)), command);
    }
    for (const FixedKey& key : fixedKeys()) add(key.text, key.keys, key.where, nullptr);
    if (m_model.rowCount() > 0) m_table->selectRow(std::clamp(row, 0, m_model.rowCount() - 1));
    offer();
}

QAction* KeySettings::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < int(m_commands.size()) ? m_commands[size_t(row)].data() : nullptr;
}

void KeySettings::offer()
{
    QAction* command = current();
    m_name->setText(command ? commandText(*command) : tr("This key stays as it is."));
    m_key->setKeySequence(command ? command->shortcut() : QKeySequence{});
    m_key->setEnabled(command);
    m_none->setEnabled(command && !command->shortcut().isEmpty());
    m_reset->setEnabled(command && hasOwnKey(*command));
    warnOfClash();
}

QAction* KeySettings::holderOf(const QKeySequence& key) const
{
    if (key.isEmpty()) return nullptr;
    const auto commands = desk().commands();
    for (QAction* command : commands)
        if (command->objectName() != current()->objectName() && command->shortcuts().contains(key)) return command;
    return nullptr;
}

void KeySettings::warnOfClash()
{
    QAction* command = current();
    const QKeySequence key = m_key->keySequence();
    const QAction* holder = command ? holderOf(key) : nullptr;
    m_clash->setText(
        holder ? tr("%1 is the key of “%2” already.").arg(key.toString(QKeySequence::NativeText), commandText(*holder))
               : QString{});
    m_save->setEnabled(command && !holder && !key.isEmpty() && key != command->shortcut());
}

void KeySettings::save(const QKeySequence& key)
{
    if (QAction* command = current()) assignCommandKey(state(), *command, key);
    fill();
    m_table->setFocus();
}

void KeySettings::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    fill(); // there may be more commands now
}

bool KeySettings::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2) && current()) {
            m_key->setFocus();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void KeySettings::takeFocus() { m_table->setFocus(); }

void KeySettings::focusSearch() { m_search->setFocus(); }

namespace settings {

PageInfo keys()
{
    return {.key = u"keys"_s,
            .icon = u"sheet"_s,
            .title = KeySettings::tr("Keys"),
            .words = KeySettings::tr("keyboard shortcuts"),
            .make = [](const PageContext& context, QWidget* parent) -> Page* {
                return new KeySettings{context, parent};
            }};
}

} // namespace settings

} // namespace kontor
