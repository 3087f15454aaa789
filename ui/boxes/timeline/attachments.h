// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/boxes/begun_notes.h"

#include <QList>
#include <QWidget>

namespace kontor {

/// "0:42", "12:05", "1:00:00"; part of a second counts as a whole one, so that nothing has no length.
QString playLabel(qint64 ms);

/// The files of a note that is being written, each with a button that takes it off. Takes no room while there are none.
class Attachments final : public QWidget {
    Q_OBJECT
public:
    explicit Attachments(QWidget* parent = nullptr);

    void show(const QList<Attachment>& files);
    void add(const Attachment& file) { show(m_files + QList{file}); }
    const QList<Attachment>& files() const { return m_files; }
    bool isEmpty() const { return m_files.isEmpty(); }

Q_SIGNALS:
    void changed();
    /// By its button; changed() has told it before.
    void takenOff(const kontor::Attachment& file);

private:
    QList<Attachment> m_files;
};

} // namespace kontor
