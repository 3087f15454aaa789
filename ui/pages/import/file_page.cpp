// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/file_page.h"

#include "ui/delegates/value_delegate.h"
#include "ui/editors/error_line.h"
#include "ui/pages/import/csv_source.h"
#include "ui/pages/import/drop_zone.h"
#include "ui/pages/import/interrupted_imports.h"
#include "ui/pages/import/note_label.h"
#include "ui/pages/import/pasted_list.h"
#include "ui/support/cell_roles.h"
#include "ui/support/elided_label.h"
#include "ui/support/flat_button.h"
#include "ui/support/icons.h"
#include "ui/support/row_table.h"
#include "ui/support/saved_state.h"
#include "ui/support/theme.h"
#include "ui/support/when_done.h"
#include "ui/text/count_text.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr int slowMs = 300;
constexpr int mostRecent = 8;
const QString recentKey = u"import/recent"_s;

QString folderOf(const QString& file) { return QDir::toNativeSeparators(file.section(u'/', 0, -2)); }

} // namespace

FilePage::FilePage(Workspace& workspace, SavedState& state, CsvSource& source, QWidget* parent)
    : ImportStep{u"page.file"_s, tr("Which list?"), parent}
    , m_workspace{workspace}
    , m_state{state}
    , m_source{source}
    , m_interrupted{new InterruptedImports{this}}
    , m_zone{new DropZone{this}}
    , m_paste{new FlatButton{FlatButton::Look::Plain, tr("&Paste from the clipboard"), this}}
    , m_name{new ElidedLabel{this}}
    , m_facts{new NoteLabel{this}}
    , m_earlier{new NoteLabel{this}}
    , m_error{new ErrorLine{this}}
    , m_recent{new RowTable{this}}
    , m_runs{workspace, ImportRuns{}, touchingAnything(), [this](const ImportRuns::Answer& runs) {
                 m_known = runs;
                 m_interrupted->show(runs);
                 showEarlier();
             }}
{
    build();
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowMs);
    connect(&m_slow, &QTimer::timeout, this, [this] { m_facts->say(tr("Reading the file …")); });
    connect(m_zone, &DropZone::fileChosen, this, &FilePage::setFile);
    connect(m_zone, &DropZone::dialogWanted, this, &FilePage::openDialog);
    connect(m_interrupted, &InterruptedImports::resumeRequested, this, &FilePage::resumeRequested);
    connect(m_interrupted, &InterruptedImports::takeBackRequested, this, &FilePage::takeBackRequested);
    connect(&m_source, &CsvSource::read, this, &FilePage::showFacts);
    connect(&m_source, &CsvSource::failed, this, &FilePage::showFailure);
    connect(&m_source, &CsvSource::readingStarted, this, [this] { m_slow.start(); });
}

void FilePage::build()
{
    m_paste->setObjectName(u"pasteList"_s);
    m_paste->setAccessibleName(tr("Paste a list from the clipboard"));
    m_paste->setIcon(icon(u"copy"));
    connect(m_paste, &QPushButton::clicked, this, &FilePage::paste);
    auto* keys = new QShortcut{QKeySequence::Paste, this};
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &FilePage::paste);
    m_name->setObjectName(u"fileName"_s);
    m_name->setFont(boldFont(font()));
    m_name->hide();
    m_facts->setObjectName(u"fileFacts"_s);
    m_earlier->setObjectName(u"importedBefore"_s);
    m_files.setHorizontalHeaderLabels({tr("Last files"), tr("Folder")});
    m_recent->setObjectName(u"recentFiles"_s);
    m_recent->setAccessibleName(tr("Last files"));
    m_recent->setRowMenus(false);
    m_recent->setSelectionMode(QAbstractItemView::SingleSelection);
    m_recent->setModel(&m_files);
    m_recent->setItemDelegate(new ValueDelegate{this});
    m_recent->horizontalHeader()->setSortIndicatorShown(false);
    m_recent->horizontalHeader()->setSectionsClickable(false);
    m_recent->horizontalHeader()->setStretchLastSection(true);
    m_recent->setColumnWidth(0, 320);
    m_recent->installEventFilter(this);
    connect(m_recent, &QAbstractItemView::clicked, this, [this](const QModelIndex& at) { chooseRecent(at.row()); });

    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addWidget(m_interrupted);
    column->addWidget(m_zone);
    column->addWidget(m_paste, 0, Qt::AlignHCenter);
    column->addSpacing(space::tiny);
    column->addWidget(m_name);
    column->addWidget(m_facts);
    column->addWidget(m_earlier);
    column->addWidget(m_error);
    column->addSpacing(space::small);
    column->addWidget(m_recent, 1);
    column->addStretch(0);
}

bool FilePage::canGoOn() const { return m_source.isRead() && m_source.preview().totalRows > 0; }

void FilePage::takeFocus()
{
    if (!canGoOn() || m_source.isKept()) m_zone->button()->setFocus();
}

void FilePage::openDialog()
{
    auto* dialog = new QFileDialog{this, tr("Choose a list"), m_state.text(u"import/folder"_s),
                                   tr("Lists (*.csv *.tsv *.tab *.txt *.psv *.ssv *.vcf *.vcard)") + u";;"_s +
                                       tr("All files (*)")};
    dialog->setObjectName(u"importFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FilePage::setFile);
    dialog->open();
}

/// Cells from a spreadsheet, or a file from a file manager.
void FilePage::paste()
{
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    const QList<QUrl> urls = copied ? copied->urls() : QList<QUrl>{};
    if (urls.size() == 1 && urls.front().isLocalFile()) return setFile(urls.front().toLocalFile());
    const QString text = copied ? copied->text() : QString{};
    if (text.trimmed().isEmpty()) return m_error->warn(tr("There is no text on the clipboard."));
    whenDone(keepPastedList(m_workspace.file(), text), this, [this](const Result<QString>& file) {
        if (!file) return showFailure(file.error());
        setFile(*file);
    });
}

void FilePage::setFile(const QString& file)
{
    m_error->clear();
    m_facts->say({});
    m_earlier->say({});
    m_name->setText(file.section(u'/', -1));
    m_name->show();
    m_source.setFile(file);
    Q_EMIT stateChanged();
}

void FilePage::showFacts()
{
    m_slow.stop();
    m_error->clear();
    const CsvMapping& mapping = m_source.mapping();
    const qint64 rows = m_source.preview().totalRows;
    m_facts->say(tr("%1 rows, %2 columns, %3")
                     .arg(numberLabel(rows), numberLabel(qint64(mapping.columns.size())),
                          mapping.format.encoding.value_or(QString{})));
    if (rows == 0) m_error->warn(tr("There are no rows in this file besides the names of its columns."));
    showEarlier();
    addRecent();
    Q_EMIT stateChanged();
}

void FilePage::showFailure(const Error& error)
{
    m_slow.stop();
    m_facts->say({});
    m_error->show(error);
    Q_EMIT stateChanged();
}

void FilePage::showEarlier()
{
    if (!m_source.isRead()) return;
    for (const ImportRuns::Item& run : m_known) {
        if (run.state != "done"_L1 || run.sha256 != m_source.preview().sha256) continue;
        return m_earlier->say(
            tr("Imported before on %1. Rows that came in then are recognised.").arg(momentLabel(run.at)));
    }
    m_earlier->say({});
}

void FilePage::addRecent()
{
    const QString file = m_source.file();
    QStringList files = m_state.value(recentKey).toStringList();
    files.removeAll(file);
    files.prepend(file);
    m_state.setValue(recentKey, QStringList{files.first(std::min<qsizetype>(files.size(), mostRecent))});
    m_state.setValue(u"import/folder"_s, file.section(u'/', 0, -2));
}

void FilePage::fillRecent()
{
    const QStringList files = m_state.value(recentKey).toStringList();
    m_files.removeRows(0, m_files.rowCount());
    for (const QString& file : files) {
        auto* name = new QStandardItem{file.section(u'/', -1)};
        name->setData(file, Qt::UserRole);
        auto* folder = new QStandardItem{folderOf(file)};
        folder->setData(true, QuietRole);
        m_files.appendRow({name, folder});
    }
    m_recent->setVisible(m_files.rowCount() > 0);
}

void FilePage::chooseRecent(int row)
{
    if (row >= 0 && row < m_files.rowCount()) setFile(m_files.item(row)->data(Qt::UserRole).toString());
}

void FilePage::showEvent(QShowEvent* event)
{
    ImportStep::showEvent(event);
    m_runs.setActive(true);
    fillRecent();
    if (m_source.isKept()) m_earlier->say(tr("The settings of the last import are used for the next list."));
}

void FilePage::hideEvent(QHideEvent* event)
{
    ImportStep::hideEvent(event);
    m_runs.setActive(false); // an import changes its run all the time
}

bool FilePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_recent && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            chooseRecent(m_recent->currentIndex().row());
            return true;
        }
    }
    return ImportStep::eventFilter(watched, event);
}

} // namespace kontor
