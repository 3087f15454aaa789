// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/picture_deeds.h"

#include "core/commands/file_content.h"
#include "core/commands/record_commands.h"
#include "core/queries/dashboard_lists.h"
#include "ui/boxes/picture/crop_view.h"
#include "ui/boxes/read_picture.h"
#include "ui/boxes/side_sheet.h"
#include "ui/support/dropped_files.h"
#include "ui/support/flat_button.h"
#include "ui/support/theme.h"

#include <QBuffer>
#include <QFileDialog>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr int side = 512; ///< pixels that are kept

} // namespace

PictureDeeds::PictureDeeds(ContactFeed& feed, QWidget* host, QObject* parent)
    : QObject{parent}
    , m_feed{feed}
    , m_host{host}
{}

QString PictureDeeds::chooseText() { return tr("Choose picture…"); }
QString PictureDeeds::cropText() { return tr("Crop…"); }
QString PictureDeeds::removeText() { return tr("Remove"); }

bool PictureDeeds::hasPicture() const { return m_feed.data() && !m_feed.data()->picture.id.isNull(); }

void PictureDeeds::choose()
{
    if (m_feed.isReadOnly()) return;
    auto* dialog = new QFileDialog{m_host, tr("Choose picture")};
    dialog->setObjectName(u"picture.dialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)"));
    connect(dialog, &QFileDialog::fileSelected, this, &PictureDeeds::load);
    dialog->open();
}

void PictureDeeds::cropAgain()
{
    if (m_feed.isReadOnly() || !hasPicture()) return;
    whenDone(m_feed.workspace().ask(BlobPlace{m_feed.data()->picture.sha256}), this,
             [this](const Result<QString>& blob) {
                 if (blob)
                     load(*blob);
                 else
                     Q_EMIT m_feed.failed(blob.error());
             });
}

void PictureDeeds::remove()
{
    if (hasPicture()) m_feed.perform(RemoveRecord{Entity::Picture, m_feed.data()->picture.id});
}

bool PictureDeeds::takes(const QMimeData& dragged) const
{
    return !m_feed.isReadOnly() && dragged.urls().size() == 1 && droppedFiles(dragged).size() == 1;
}

void PictureDeeds::takeDropped(const QMimeData& dragged)
{
    if (takes(dragged)) load(droppedFiles(dragged).front());
}

void PictureDeeds::load(const QString& path)
{
    readPicture(path, this, [this, path, whose = m_feed.contact()](const QImage& image) {
        if (image.isNull())
            Q_EMIT m_feed.failed({.code = Errc::FileFormat, .detail = u"picture"_s, .file = path});
        else if (whose == m_feed.contact())
            crop(image);
    });
}

void PictureDeeds::crop(const QImage& image)
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout{content};
    column->setContentsMargins({});
    column->setSpacing(space::small);
    auto* view = new CropView{image};
    auto* take = new FlatButton{FlatButton::Look::Primary, tr("Use this section")};
    take->setObjectName(u"picture.save"_s);
    column->addWidget(view, 1);
    column->addWidget(take, 0, Qt::AlignRight);
    auto* sheet = new SideSheet{m_host, tr("Crop picture"), content};
    connect(&m_feed, &ContactFeed::switched, sheet, &SideSheet::dismiss);
    connect(take, &QPushButton::clicked, this, [this, view, sheet] {
        save(view->cropped(side));
        sheet->dismiss();
    });
    sheet->open();
    view->setFocus(Qt::OtherFocusReason);
}

void PictureDeeds::save(const QImage& cropped)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    cropped.save(&buffer, "PNG");
    m_feed.perform(SetPicture{m_feed.contact(), bytes});
}

} // namespace kontor
