// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/picture_button.h"

#include "core/queries/dashboard_lists.h"
#include "ui/boxes/avatar.h"
#include "ui/boxes/picture_deeds.h"
#include "ui/boxes/read_picture.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr int diameter = 44;
constexpr int rim = 3; ///< around it, for the ring that says where the keyboard is

} // namespace

PictureButton::PictureButton(ContactFeed& feed, QWidget* host)
    : QAbstractButton{host}
    , m_feed{feed}
    , m_avatar{new Avatar{diameter, this}}
    , m_deeds{new PictureDeeds{feed, host->parentWidget() ? host->parentWidget() : host, this}}
{
    setObjectName(u"dashboard.picture"_s);
    setFixedSize(diameter + 2 * rim, diameter + 2 * rim);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    m_avatar->move(rim, rim);
    m_avatar->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(this, &QAbstractButton::clicked, this, &PictureButton::openMenu);
    connect(&m_feed, &ContactFeed::refreshed, this, [this] { showContact(*m_feed.data()); });
    connect(&m_feed, &ContactFeed::switched, this, &PictureButton::clear);
    clear();
}

void PictureButton::showContact(const ContactFeed::Data& contact)
{
    m_avatar->setName(contact.head.displayName);
    setEnabled(!contact.head.deleted);
    setAccessibleName(tr("Picture of %1").arg(contact.head.displayName));
    setToolTip(tr("Picture: choose, crop, remove"));
    if (m_shown == contact.picture.sha256) return;
    m_shown = contact.picture.sha256;
    m_avatar->setPicture({});
    if (m_shown.isEmpty()) return;
    whenDone(m_feed.workspace().ask(BlobPlace{m_shown}), this, [this, wanted = m_shown](const Result<QString>& blob) {
        if (!blob) return; // not on this device: the initials stay
        readPicture(*blob, this, [this, wanted](const QImage& image) {
            if (wanted == m_shown) m_avatar->setPicture(image);
        });
    });
}

void PictureButton::clear()
{
    m_avatar->setName({});
    m_avatar->setPicture({});
    m_shown.clear();
    setEnabled(false);
}

void PictureButton::openMenu()
{
    auto* menu = new QMenu{this};
    menu->setObjectName(u"dashboard.pictureMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(kontor::icon(u"picture"), PictureDeeds::chooseText(), m_deeds, &PictureDeeds::choose);
    if (m_deeds->hasPicture()) {
        menu->addAction(PictureDeeds::cropText(), m_deeds, &PictureDeeds::cropAgain);
        menu->addSeparator();
        menu->addAction(kontor::icon(u"close"), PictureDeeds::removeText(), m_deeds, &PictureDeeds::remove);
    }
    menu->popup(mapToGlobal(QPoint{rim, height()}));
}

void PictureButton::paintEvent(QPaintEvent*)
{
    const bool focus = hasFocus() || m_target;
    if (!focus && !underMouse()) return;
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{focus ? accentColor(palette()) : hairlineColor(palette()), 2});
    painter.drawEllipse(QRectF{rect()}.adjusted(1, 1, -1, -1));
}

void PictureButton::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Menu) return openMenu();
    QAbstractButton::keyPressEvent(event);
}

void PictureButton::contextMenuEvent(QContextMenuEvent*) { openMenu(); }

void PictureButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void PictureButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void PictureButton::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_deeds->takes(*event->mimeData())) return;
    event->acceptProposedAction();
    m_target = true;
    update();
}

void PictureButton::dragLeaveEvent(QDragLeaveEvent*)
{
    m_target = false;
    update();
}

void PictureButton::dropEvent(QDropEvent* event)
{
    m_target = false;
    update();
    event->acceptProposedAction();
    m_deeds->takeDropped(*event->mimeData());
}

} // namespace kontor
