// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/picture/picture_box.h"

#include "core/queries/dashboard_lists.h"
#include "ui/boxes/avatar.h"
#include "ui/boxes/picture_deeds.h"
#include "ui/boxes/read_picture.h"
#include "ui/support/flat_button.h"
#include "ui/support/theme.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr int shown = 72; ///< on the screen, pixels

} // namespace

PictureBox::PictureBox(const BoxContext& context)
    : Box{context}
    , m_deeds{new PictureDeeds{context.feed, context.host, this}}
    , m_avatar{new Avatar{shown}}
    , m_choose{new FlatButton{FlatButton::Look::Plain, PictureDeeds::chooseText()}}
    , m_crop{new FlatButton{FlatButton::Look::Plain, PictureDeeds::cropText()}}
    , m_remove{new FlatButton{FlatButton::Look::Plain, PictureDeeds::removeText()}}
{
    m_choose->setObjectName(u"picture.choose"_s);
    m_crop->setObjectName(u"picture.crop"_s);
    m_remove->setObjectName(u"picture.remove"_s);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(0);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_crop);
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
    connect(m_crop, &QAbstractButton::clicked, m_deeds, &PictureDeeds::cropAgain);
    connect(m_remove, &QAbstractButton::clicked, this, [this] {
        m_deeds->remove();
        m_choose->setFocus(Qt::OtherFocusReason);
    });
}

void PictureBox::focusContent() { m_choose->setFocus(Qt::ShortcutFocusReason); }

void PictureBox::showContact(const Data& contact)
{
    const bool there = !contact.picture.id.isNull();
    m_avatar->setName(contact.head.displayName);
    m_choose->setVisible(!contact.head.deleted);
    for (FlatButton* button : {m_crop, m_remove}) button->setVisible(there && !contact.head.deleted);
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

void PictureBox::add() { m_deeds->choose(); }

void PictureBox::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_deeds->takes(*event->mimeData())) event->acceptProposedAction();
}

void PictureBox::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    m_deeds->takeDropped(*event->mimeData());
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
