// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/boxes/contact_feed.h"

class QImage;
class QMimeData;

namespace kontor {

/// What can be done with a contact's picture, wherever it is shown. A file that is chosen or dropped is cropped to a square
/// in a sheet over `host` first.
class PictureDeeds final : public QObject {
    Q_OBJECT
public:
    PictureDeeds(ContactFeed& feed, QWidget* host, QObject* parent);

    static QString chooseText();
    static QString cropText();
    static QString removeText();
    bool hasPicture() const;

    void choose();
    /// Another section of the picture that is there.
    void cropAgain();
    void remove();
    /// Is it one file, for a contact that can be changed?
    bool takes(const QMimeData& dragged) const;
    void takeDropped(const QMimeData& dragged);

private:
    void load(const QString& path);
    void crop(const QImage& image);
    void save(const QImage& cropped);

    ContactFeed& m_feed;
    QWidget* m_host;
};

} // namespace kontor
