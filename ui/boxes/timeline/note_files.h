// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contact_person_files.h"
#include "ui/boxes/contact_feed.h"
#include "ui/support/live_query.h"

#include <QHash>

class QUrl;

namespace kontor {

class OpenedFiles;
class SoundBar;

/// The files that hang on a contact's notes: what the history says of them, and what happens when one is chosen.
class NoteFiles final : public QObject {
    Q_OBJECT
public:
    NoteFiles(ContactFeed& feed, SoundBar& bar, QObject* parent);

    /// The contact's files, those of no note too; a business's history has its contact persons' notes as well, whose
    /// files follow.
    void show(const ContactFeed::Data& contact);
    void clear();
    std::vector<FileRow> of(const Id& note) const;
    /// What stands above the text of a note, by its id: Markdown, a link for each file.
    QHash<Id, QString> heads() const;
    /// Where such a link leads; null for any other.
    const FileRow* file(const QUrl& link) const;

    /// "Play Recording.wav", or opening it in its program.
    static QString deed(const FileRow& file);
    /// Plays what can be heard, where it can, and opens everything else.
    void open(const FileRow& file);

Q_SIGNALS:
    /// Their lengths are known by now.
    void changed();
    void failed(const kontor::Error& error);

private:
    void take(std::vector<FileRow> files);

    ContactFeed& m_feed;
    SoundBar& m_bar;
    OpenedFiles* m_opened;
    std::vector<FileRow> m_files; ///< of notes alone
    std::vector<FileRow> m_own;
    LiveQuery<ContactPersonFiles> m_ofPersons;
    QHash<QString, qint64> m_lengths; ///< milliseconds, by SHA-256
};

} // namespace kontor
