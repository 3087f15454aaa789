// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/backups/backups_page.h"

#include "ui/delegates/value_delegate.h"
#include "ui/support/column_shares.h"
#include "ui/support/empty_page.h"
#include "ui/support/flat_button.h"
#include "ui/support/flow_layout.h"
#include "ui/support/icons.h"
#include "ui/support/question.h"
#include "ui/support/row_table.h"
#include "ui/support/saved_state.h"
#include "ui/text/count_text.h"
#include "ui/text/operation_text.h"

#include <QCheckBox>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

const QString automaticKey = u"backups/automatic"_s;

/// Rows of the model are known by an id: the file's name stands for one.
Id idOf(const BackupFile& backup)
{
    const QByteArray hash = QCryptographicHash::hash(backup.file.toUtf8(), QCryptographicHash::Sha256);
    return Id::fromBytes(QByteArrayView{hash}.first(16));
}

ValueListModel::Cell cellOf(const BackupFile& backup, int column)
{
    const qint64 at = backup.at.toMSecsSinceEpoch();
    switch (column) {
    case 0: return {.text = momentLabel(at), .icon = u"database"_s};
    case 1: return {.text = agoLabel(at, QDateTime::currentMSecsSinceEpoch()), .quiet = true};
    case 2: return {.text = QLocale{}.formattedDataSize(backup.bytes, 1, QLocale::DataSizeTraditionalFormat)};
    case 3: return {.text = QFileInfo{backup.file}.fileName(), .tip = backup.file, .quiet = true};
    default: return {};
    }
}

} // namespace

BackupsPage::BackupsPage(const PageContext& context, QWidget* parent)
    : Page{context, parent}
    , m_backups{RollingBackups::of(context.workspace)}
    , m_model{{tr("Made"), tr("Age"), tr("Size"), tr("File")}}
    , m_table{new RowTable{this}}
    , m_stack{new QStackedWidget{this}}
    , m_empty{new EmptyPage{u"database"_s, tr("No backups yet"),
                            tr("A backup is made once a day by itself, and whenever you want one."), this}}
    , m_inside{new QLabel{this}}
    , m_restore{new FlatButton{FlatButton::Look::Primary, tr("Restore this one…"), this}}
    , m_automatic{new QCheckBox{tr("Once a day by itself"), this}}
{
    setObjectName(u"page.backups"_s);
    buildTable();
    m_empty->addAction(u"emptyBackUp"_s, u"database"_s, tr("Back up now"), [this] { backUp(); });
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(buildHead());
    column->addWidget(m_stack, 1);
    column->addWidget(buildContents());
    connect(&m_backups, &RollingBackups::listChanged, this, &BackupsPage::ask);
    connect(&m_backups, &RollingBackups::failed, this, [this](const Error& error) { desk().fail(error); });
    ask();
    look();
}

void BackupsPage::buildTable()
{
    m_table->setObjectName(u"backupList"_s);
    m_table->setAccessibleName(tr("Backups"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ValueDelegate{this});
    m_table->setRowMenus(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    new ColumnShares{m_table, {1, 1, 1, 3}};
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &BackupsPage::look);
}

QLayout* BackupsPage::buildHead()
{
    auto* title = new QLabel{tr("Backups"), this};
    title->setFont(titleFont(font()));
    m_automatic->setObjectName(u"backups.automatic"_s);
    m_automatic->setChecked(state().value(automaticKey, true).toBool());
    m_automatic->setToolTip(
        tr("Kept are one of each of the last 7 days, 5 weeks and 12 months, in a folder beside the store."));
    connect(m_automatic, &QCheckBox::toggled, this, [this](bool on) {
        state().setValue(automaticKey, on);
        m_backups.setAutomatic(on);
    });
    auto* now = new FlatButton{FlatButton::Look::Plain, tr("Back up now"), this};
    now->setObjectName(u"backUpNow"_s);
    now->setIcon(icon(u"database"));
    connect(now, &QPushButton::clicked, this, &BackupsPage::backUp);
    m_restore->setObjectName(u"restoreBackup"_s);
    m_restore->setIcon(icon(u"restore"));
    connect(m_restore, &QPushButton::clicked, this, &BackupsPage::restore);
    auto* head = new FlowLayout{nullptr, space::small};
    head->setContentsMargins(space::small, space::small, space::small, space::small);
    head->addWidget(title);
    head->addWidget(m_automatic);
    head->addStretch();
    head->addWidget(now);
    head->addWidget(m_restore);
    return head;
}

QWidget* BackupsPage::buildContents()
{
    m_inside->setObjectName(u"backupContents"_s);
    m_inside->setTextFormat(Qt::PlainText);
    m_inside->setWordWrap(true);
    m_inside->setMargin(space::medium);
    m_inside->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_inside->setMinimumHeight(3 * space::row);
    m_inside->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    return m_inside;
}

void BackupsPage::ask()
{
    whenDone(m_backups.list(), this, [this](const Result<std::vector<BackupFile>>& backups) {
        if (backups) show(*backups);
    });
}

void BackupsPage::show(const std::vector<BackupFile>& backups)
{
    m_files = backups;
    std::vector<Id> ids;
    for (const BackupFile& backup : backups) ids.push_back(idOf(backup));
    m_model.setRows(std::move(ids), [backups](int row, int column) { return cellOf(backups[size_t(row)], column); });
    m_stack->setCurrentWidget(backups.empty() ? static_cast<QWidget*>(m_empty) : m_table);
    m_inside->setVisible(!backups.empty());
    m_answered = true;
    if (!backups.empty() && !m_table->currentIndex().isValid()) m_table->selectRow(0);
    look();
}

const BackupFile* BackupsPage::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < int(m_files.size()) ? &m_files[size_t(row)] : nullptr;
}

void BackupsPage::look()
{
    const BackupFile* backup = current();
    m_restore->setEnabled(false);
    m_inside->setText(backup ? tr("Looking inside …") : QString{});
    if (!backup) return;
    whenDone(m_backups.look(backup->file), this, [this, file = backup->file](const Result<BackupContents>& contents) {
        if (current() && current()->file == file) showContents(contents);
    });
}

void BackupsPage::showContents(const Result<BackupContents>& contents)
{
    m_restore->setEnabled(bool(contents));
    if (!contents) return m_inside->setText(tr("This backup cannot be read."));
    m_inside->setText(
        tr("%1: %2, tasks: %3, notes: %4.", "organisation, contacts")
            .arg(contents->organisation, contactsLabel(contents->contacts), numberLabel(contents->tasks),
                 numberLabel(contents->notes)) +
        u'\n' +
        tr("Newest change: %1, %2.")
            .arg(momentLabel(contents->newestChange), operationText(contents->newestKind, contents->newestLabel)));
}

void BackupsPage::backUp()
{
    const auto future = m_backups.backUpNow();
    desk().follow(Work::of(tr("Backing up"), future));
    whenDone(future, this, [this](const Status& made) {
        if (!made) return desk().fail(made.error());
        desk().say(tr("The backup is written and verified."));
    });
}

void BackupsPage::restore()
{
    const BackupFile* backup = current();
    if (!backup || !m_restore->isEnabled()) return;
    askQuestion(
        {.title = tr("Restore the backup of %1?").arg(momentLabel(backup->at.toMSecsSinceEpoch())),
         .text = m_inside->text() + u"\n\n"_s +
                 tr("Whatever was changed since then is gone from this store. The store as it is now stays in a "
                    "file beside it."),
         .yes = tr("Restore"),
         .name = u"restoreQuestion"_s},
        this, [this, file = backup->file] {
            const auto future = workspace().restoreFrom(file);
            desk().follow(Work::of(tr("Restoring"), future));
            whenDone(future, this, [this](const Status& done) {
                if (!done) return desk().fail(done.error());
                desk().say(tr("The store is as it was in the backup."));
            });
        });
}

void BackupsPage::takeFocus()
{
    if (m_stack->currentWidget() == m_table) m_table->setFocus();
}

bool BackupsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) return restore(), true;
    }
    return Page::eventFilter(watched, event);
}

namespace pages {

PageInfo backups()
{
    return {.key = u"backups"_s,
            .icon = u"database"_s,
            .title = BackupsPage::tr("Backups"),
            .atFoot = true,
            .make = [](const PageContext& context, QWidget* parent) -> Page* {
                return new BackupsPage{context, parent};
            }};
}

} // namespace pages

} // namespace kontor
