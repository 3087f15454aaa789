// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/files/files_box.h"

#include "core/domain/folder_path.h"
#include "core/queries/dashboard_lists.h"
#include "ui/boxes/file_copy.h"
#include "ui/boxes/files/file_preview.h"
#include "ui/boxes/files/file_sources.h"
#include "ui/boxes/files/file_versions.h"
#include "ui/boxes/opened_files.h"
#include "ui/boxes/row_selection.h"
#include "ui/boxes/side_sheet.h"
#include "ui/editors/record_form.h"
#include "ui/support/icons.h"
#include "ui/support/work.h"
#include "ui/text/count_text.h"

#include <QApplication>
#include <QFileDialog>
#include <QLocale>
#include <QPointer>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// More than so many at once may be a mistake.
constexpr size_t manyFiles = 200;

} // namespace

FilesBox::FilesBox(const BoxContext& context)
    : RecordBox{context, Entity::File}
    , m_opened{new OpenedFiles{context.feed.workspace(), this}}
    , m_selection{new RowSelection{list()}}
    , m_newFolder{new QAction{icon(u"folder"), tr("New folder…"), this}}
{
    setEmptyState(tr("No file yet. Drop files here."), tr("Add file"));
    setAcceptDrops(true);
    connect(m_opened, &OpenedFiles::failed, &feed(), &ContactFeed::failed);
    m_newFolder->setShortcut(QKeyCombination{Qt::CTRL | Qt::SHIFT, Qt::Key_N});
    m_newFolder->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_newFolder, &QAction::triggered, this, &FilesBox::addFolder);
    addAction(m_newFolder);
}

std::vector<Id> FilesBox::ids(const Data&) const
{
    std::vector<Id> ids;
    for (const FileTreeRow& row : m_tree) ids.push_back(row.id);
    return ids;
}

RowFace FilesBox::face(const Data& contact, const Id& id) const
{
    const FileTreeRow& place = *treeRow(id);
    if (place.isFolder)
        return {.text = folderName(place.folder),
                .icon = u"folder"_s,
                .beside = place.files > 0 ? numberLabel(place.files) : tr("empty"),
                .spoken = place.files > 0 ? tr("%n file(s)", nullptr, place.files) : QString{},
                .tip = place.depth > 0 ? place.folder : QString{},
                .fold = place.isOpen ? RowFold::Open : RowFold::Closed,
                .depth = place.depth};
    const FileRow& file = *recordOf(contact.files, id);
    QStringList about{QLocale{}.formattedDataSize(file.bytes), momentLabel(file.createdAt)};
    if (!file.author.isEmpty()) about << file.author;
    if (file.isPrivate) about << tr("private");
    const bool inTree = !m_tree.empty() && m_tree.front().isFolder;
    return {.text = file.name,
            .below = about.join(u" · "_s),
            .icon = file.type.startsWith("image/"_L1) ? u"picture"_s : u"sheet"_s,
            .tip = file.name + u'\n' + file.type,
            .fold = inTree ? RowFold::Leaf : RowFold::None,
            .depth = place.depth};
}

FieldTexts FilesBox::texts(const Data& contact, const Id& id) const
{
    const FileRow* file = recordOf(contact.files, id);
    if (!file) return {};
    return {{u"name"_s, file->name}, {u"folder"_s, file->folder}};
}

RecordForm* FilesBox::makeForm(QWidget* parent, const FieldTexts& texts)
{
    auto* form = new RecordForm{feed().workspace(), RecordForm::Style::Row, parent};
    for (const FieldText& given : texts) {
        EditorSpec spec = editorSpec(Entity::File, given.field);
        if (given.field == "folder"_L1)
            for (const QString& folder : folders()) spec.options.push_back({folder, folder});
        form->add(spec, given.text, given.field == "name"_L1 ? 3 : 2);
    }
    return form;
}

QString FilesBox::copyText(const Data& contact, const Id& id) const
{
    if (const FileTreeRow* place = treeRow(id); place && place->isFolder) return place->folder;
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
    row.addDeed(tr("Open"), QKeyCombination{Qt::CTRL, Qt::Key_Return}, u"right", [this, id] {
        if (const FileRow* file = this->row(id)) m_opened->open(*file);
    });
    if (const FileRow* file = this->row(id); file && hasPreview(*file))
        row.addDeed(tr("Look at it here"), Qt::Key_Space, u"search", [this, id] { preview(id); });
    row.addDeed(tr("Save to disk…"), QKeySequence::Save, {}, [this, id] { save(id); });
    row.addDeed(tr("Earlier versions"), Qt::Key_V, {}, [this, id] { showVersions(id); });
    if (feed().isReadOnly()) return;
    row.addDeed(tr("New version…"), {}, {}, [this, id] { replace(id); });
    row.addDeed(tr("Move to folder…"), QKeyCombination{Qt::CTRL, Qt::Key_M}, {}, [this, id] { moveToFolder(id); });
    row.addAction(m_newFolder);
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
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& paths) { take(paths, {}); });
    dialog->open();
}

void FilesBox::take(const QStringList& paths, const QString& folder)
{
    // A directory may be large: not here.
    QThreadPool::globalInstance()->start([guard = QPointer<FilesBox>{this}, paths, folder, whose = feed().contact()] {
        QMetaObject::invokeMethod(
            qApp,
            [guard, whose, sources = fileSources(paths, folder)] {
                if (!guard || guard->feed().contact() != whose) return;
                const auto count = sources.size();
                if (count <= manyFiles) return guard->addAll(sources);
                guard->ask(tr("Add %n file(s) to this contact?", nullptr, int(count)), tr("Add"),
                           [guard, sources] { guard->addAll(sources); });
            },
            Qt::QueuedConnection);
    });
}

void FilesBox::addAll(const std::vector<AddFiles::Source>& sources)
{
    if (sources.empty()) return;
    const Id whose = feed().contact();
    reveal(folderPath(sources.front().folder));
    const auto job = feed().workspace().perform(AddFiles{whose, sources});
    Q_EMIT feed().working(Work::of(tr("Adding %n file(s)", nullptr, int(sources.size())), job));
    whenDone(job.future, this, [this, whose](const Result<AddFiles::Outcome>& outcome) {
        if (!outcome) return void(Q_EMIT feed().failed(outcome.error()));
        if (outcome->refused > 0) Q_EMIT feed().failed(outcome->refusal);
        if (!outcome->made.empty() && feed().contact() == whose) list().focusRow(outcome->made.front());
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
