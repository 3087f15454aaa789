// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/boxes/box.h"

namespace kontor {

class Avatar;
class FlatButton;
class PictureDeeds;

/// The contact's picture; where there is none, its initials. A chosen file is cropped to a square first.
class PictureBox final : public Box {
    Q_OBJECT
public:
    explicit PictureBox(const BoxContext& context);
    void add() override;
    void focusContent() override;

protected:
    void showContact(const Data& contact) override;
    void clear() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    PictureDeeds* m_deeds;
    Avatar* m_avatar;
    FlatButton* m_choose;
    FlatButton* m_crop;
    FlatButton* m_remove;
    QString m_shown; ///< SHA-256 of the picture that is there or on its way
};

} // namespace kontor
