// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/picture/picture_box.h"

#include "core/commands/file_content.h"
#include "core/commands/record_commands.h"
#include "core/queries/dashboard_lists.h"
#include "ui/boxes/avatar.h"
#include "ui/boxes/picture/crop_view.h"
#include "ui/boxes/read_picture.h"
#include "ui/boxes/side_sheet.h"
#include "ui/support/flat_button.h"
#include "ui/support/theme.h"

#include <QBuffer>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr int side = 512; ///< pixels that are kept
constexpr int shown = 72; ///< on the screen

} // namespace

PictureBox::PictureBox(const BoxContext& context)
    : Box{context}
    , m_avatar{new Avatar{shown}}
    , m_choose{new FlatButton{FlatButton::Look::Plain, tr("Choose picture…")}}
    , m_remove{new FlatButton{FlatButton::Look::Plain, tr("Remove")}}
{
    m_choose->setObjectName(u"picture.choose"_s);
    m_remove->setObjectName(u"picture.remove"_s);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(0);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::medium, space::small, space::medium, space::small);
    row->setSpacing(space::medium);
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    row->addLayout(buttons);
    row->addStretch();
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addLayout(row);
    column->addStretch();
    setAcceptDrops(true);
    connect(m_choose, &QAbstractButton::clicked, this, &PictureBox::add);
    connect(m_remove, &QAbstractButton::clicked, this, [this] {
        if (!feed().data()) return;
        feed().perform(RemoveRecord{Entity::Picture, feed().data()->picture.id});
        m_choose->setFocus(Qt::OtherFocusReason);
    });
}

void PictureBox::focusContent() { m_choose->setFocus(Qt::ShortcutFocusReason); }

void PictureBox::showContact(const Data& contact)
{
    const bool there = !contact.picture.id.isNull();
    m_avatar->setName(contact.head.displayName);
    m_choose->setVisible(!contact.head.deleted);
    m_remove->setVisible(there && !contact.head.deleted);
    if (m_shown == contact.picture.sha256) return;
    m_avatar->setPicture({});
    if (!there) return m_shown.clear();
    m_shown = contact.picture.sha256;
    whenDone(feed().workspace().ask(BlobPlace{m_shown}), this, [this, sha256 = m_shown](const Result<QString>& blob) {
        if (!blob) return; // not on this device: the initials stay
        readPicture(*blob, this, [this, sha256](const QImage& image) {
            if (sha256 == m_shown) m_avatar->setPicture(image);
        });
    });
}

void PictureBox::clear()
{
    m_shown.clear();
    m_avatar->setPicture({});
}

void PictureBox::add()
{
    if (feed().isReadOnly()) return;
    auto* dialog = new QFileDialog{this, tr("Choose picture")};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)"));
    connect(dialog, &QFileDialog::fileSelected, this, &PictureBox::load);
    dialog->open();
}

void PictureBox::load(const QString& path)
{
    readPicture(path, this, [this, path](const QImage& image) {
        if (image.isNull())
            Q_EMIT feed().failed({.code = Errc::FileFormat, .detail = u"picture"_s, .file = path});
        else
            crop(image);
    });
}

void PictureBox::crop(const QImage& image)
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout{content};
    column->setContentsMargins({});
    column->setSpacing(space::small);
    auto* view = new CropView{image};
    auto* take = new QPushButton{tr("Use this section")};
    take->setObjectName(u"picture.save"_s);
    column->addWidget(view, 1);
    column->addWidget(take, 0, Qt::AlignRight);
    auto* sheet = new SideSheet{host(), tr("Crop picture"), content};
    connect(&feed(), &ContactFeed::switched, sheet, &SideSheet::dismiss);
    connect(take, &QPushButton::clicked, this, [this, view, sheet] {
        save(view->cropped(side));
        sheet->dismiss();
    });
    sheet->open();
    view->setFocus(Qt::OtherFocusReason);
}

void PictureBox::save(const QImage& cropped)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    cropped.save(&buffer, "PNG");
    feed().perform(SetPicture{feed().contact(), bytes});
}

void PictureBox::dragEnterEvent(QDragEnterEvent* event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile() && !feed().isReadOnly()) event->acceptProposedAction();
}

void PictureBox::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    load(event->mimeData()->urls().front().toLocalFile());
}

namespace boxes::picture {
BoxInfo info();
BoxInfo info()
{
    return {.key = "picture",
            .title = [] { return PictureBox::tr("Picture"); },
            .area = BoxArea::Left,
            .share = 3,
            .shown = BoxShown::OnRequest,
            .jump = 'I',
            .icon = "picture",
            .make = [](const BoxContext& context) -> Box* { return new PictureBox{context}; }};
}
} // namespace boxes::picture

} // namespace kontor
