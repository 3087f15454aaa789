// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/files/files_box.h"

#include "core/queries/dashboard_lists.h"
#include "ui/boxes/file_copy.h"
#include "ui/boxes/files/file_preview.h"
#include "ui/boxes/files/file_versions.h"
#include "ui/boxes/opened_files.h"
#include "ui/boxes/side_sheet.h"
#include "ui/support/dropped_files.h"
#include "ui/text/count_text.h"

#include <QApplication>
#include <QDrag>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLocale>
#include <QMimeData>
#include <QMouseEvent>
#include <QPointer>
#include <QThreadPool>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

FilesBox::FilesBox(const BoxContext& context)
    : RecordBox{context, Entity::File}
    , m_opened{new OpenedFiles{context.feed.workspace(), this}}
{
    setEmptyState(tr("No file yet. Drop files here."), tr("Add file"));
    setAcceptDrops(true);
    connect(m_opened, &OpenedFiles::failed, &feed(), &ContactFeed::failed);
}

RowFace FilesBox::face(const Data& contact, const Id& id) const
{
    const FileRow& file = *recordOf(contact.files, id);
    QStringList about{QLocale{}.formattedDataSize(file.bytes), momentLabel(file.createdAt)};
    if (!file.author.isEmpty()) about << file.author;
    if (file.isPrivate) about << tr("private");
    return {.label = file.folder,
            .text = file.name,
            .below = about.join(u" · "_s),
            .icon = file.type.startsWith("image/"_L1) ? u"picture"_s : u"sheet"_s,
            .tip = file.name + u'\n' + file.type};
}

FieldTexts FilesBox::texts(const Data& contact, const Id& id) const
{
    const FileRow* file = recordOf(contact.files, id);
    if (!file) return {};
    return {{u"name"_s, file->name}, {u"folder"_s, file->folder}};
}

QString FilesBox::copyText(const Data& contact, const Id& id) const
{
    const FileRow* file = recordOf(contact.files, id);
    return file ? file->name : QString{};
}

const FileRow* FilesBox::row(const Id& id) const
{
    return feed().data() ? recordOf(feed().data()->files, id) : nullptr;
}

void FilesBox::prepareRow(RecordRow& row)
{
    const Id id = row.id();
    row.installEventFilter(this);
    row.addDeed(tr("Open"), QKeyCombination{Qt::CTRL, Qt::Key_Return}, u"right", [this, id] {
        if (const FileRow* file = this->row(id)) m_opened->open(*file);
    });
    if (const FileRow* file = this->row(id); file && hasPreview(*file))
        row.addDeed(tr("Look at it here"), Qt::Key_Space, u"search", [this, id] { preview(id); });
    row.addDeed(tr("Save to disk…"), QKeySequence::Save, {}, [this, id] { save(id); });
    row.addDeed(tr("Earlier versions"), Qt::Key_V, {}, [this, id] { showVersions(id); });
    if (!feed().isReadOnly()) row.addDeed(tr("New version…"), {}, {}, [this, id] { replace(id); });
}

void FilesBox::preview(const Id& id)
{
    if (const FileRow* file = row(id))
        openPreview(feed().workspace(), host(), *file, [this](const Error& error) { Q_EMIT feed().failed(error); });
}

void FilesBox::showVersions(const Id& id)
{
    const FileRow* file = row(id);
    if (!file) return;
    auto* sheet =
        new SideSheet{host(), tr("Versions of %1").arg(file->name), new FileVersionList{feed(), *file, *m_opened}};
    connect(&feed(), &ContactFeed::switched, sheet, &SideSheet::dismiss);
    sheet->open();
}

void FilesBox::save(const Id& id)
{
    const FileRow* file = row(id);
    if (!file) return;
    auto* dialog = new QFileDialog{this, tr("Save file")};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(file->name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, sha256 = file->sha256](const QString& target) {
        whenDone(feed().workspace().ask(BlobPlace{sha256}), this, [this, target](const Result<QString>& blob) {
            if (!blob) return void(Q_EMIT feed().failed(blob.error()));
            QThreadPool::globalInstance()->start([guard = QPointer<FilesBox>{this}, from = *blob, target] {
                const Status copied = copyFile(from, target);
                if (copied) return;
                QMetaObject::invokeMethod(
                    qApp,
                    [guard, error = copied.error()] {
                        if (guard) Q_EMIT guard->feed().failed(error);
                    },
                    Qt::QueuedConnection);
            });
        });
    });
    dialog->open();
}

void FilesBox::replace(const Id& id)
{
    auto* dialog = new QFileDialog{this, tr("New version")};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, id](const QString& path) {
        feed().perform(SetRecord{Entity::File, id, {{u"path"_s, path}}});
    });
    dialog->open();
}

void FilesBox::add()
{
    if (feed().isReadOnly()) return;
    auto* dialog = new QFileDialog{this, tr("Add files")};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &FilesBox::take);
    dialog->open();
}

void FilesBox::take(const QStringList& paths)
{
    for (const QString& path : paths) {
        feed().perform(AddRecord{Entity::File, newRecord() + FieldTexts{{u"path"_s, path}}}, this,
                       [this](const Result<Id>& made) {
                           if (!made) return void(Q_EMIT feed().failed(made.error()));
                           list().focusRow(*made);
                       });
    }
}

void FilesBox::dragEnterEvent(QDragEnterEvent* event)
{
    const bool local = !droppedFiles(*event->mimeData()).isEmpty();
    if (local && !feed().isReadOnly() && event->source() == nullptr) event->acceptProposedAction();
}

void FilesBox::dropEvent(QDropEvent* event)
{
    const QStringList paths = droppedFiles(*event->mimeData());
    if (paths.isEmpty()) return;
    event->acceptProposedAction();
    take(paths);
}

bool FilesBox::eventFilter(QObject* watched, QEvent* event)
{
    auto* pressed = qobject_cast<RecordRow*>(watched);
    if (pressed && event->type() == QEvent::MouseButtonPress) m_pressed = static_cast<QMouseEvent*>(event)->pos();
    if (pressed && event->type() == QEvent::MouseMove) {
        const auto* move = static_cast<QMouseEvent*>(event);
        if (move->buttons() & Qt::LeftButton &&
            (move->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
            drag(pressed->id());
            return true;
        }
    }
    return RecordBox::eventFilter(watched, event);
}

void FilesBox::drag(const Id& id)
{
    const FileRow* file = row(id);
    if (!file) return;
    // The copy is made first: what is dropped elsewhere must be there by then, under its own name.
    m_opened->copyOut(*file, [this](const QString& path) {
        if (!(QApplication::mouseButtons() & Qt::LeftButton)) return;
        auto* drag = new QDrag{this};
        auto* bytes = new QMimeData;
        bytes->setUrls({QUrl::fromLocalFile(path)});
        drag->setMimeData(bytes);
        drag->exec(Qt::CopyAction);
    });
}

namespace boxes::files {
BoxInfo info();
BoxInfo info()
{
    return {.key = "files",
            .title = [] { return FilesBox::tr("Files"); },
            .addLabel = [] { return FilesBox::tr("Add file"); },
            .area = BoxArea::Right,
            .share = 3,
            .jump = 'F',
            .icon = "sheet",
            .make = [](const BoxContext& context) -> Box* { return new FilesBox{context}; }};
}
} // namespace boxes::files

} // namespace kontor
