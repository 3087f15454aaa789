// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/boxes/contact_feed.h"

#include <QAbstractButton>

namespace kontor {

class Avatar;
class PictureDeeds;

/// The contact's picture, or its initials, in the dashboard's head: a click, Return or Space open what can be done with it,
/// and a file that is dropped on it becomes the picture. Object name `dashboard.picture`.
class PictureButton final : public QAbstractButton {
    Q_OBJECT
public:
    PictureButton(ContactFeed& feed, QWidget* host);

    void openMenu();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void showContact(const ContactFeed::Data& contact);
    void clear();

    ContactFeed& m_feed;
    Avatar* m_avatar;
    PictureDeeds* m_deeds;
    QString m_shown; ///< SHA-256 of the picture that is there or on its way
    bool m_target = false;
};

} // namespace kontor
