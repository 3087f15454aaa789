// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QList>
#include <QString>

namespace kontor {

class SavedState;
class Workspace;

/// A file that is to come with a note.
struct Attachment {
    QString path;
    QString label; ///< "Recording, 0:42" or the file's name
};

/// A note that is being written, or one that is being changed.
struct BegunNote {
    Id note;        ///< the one being changed; null for a new one
    QString before; ///< its text before that
    QString text;
    QList<Attachment> files;
    bool isPrivate = false; ///< of a new one

    /// Nothing would be lost.
    bool isUntouched() const { return text.trimmed() == before.trimmed() && files.isEmpty(); }
};

/// What was begun on which contact, as long as it is neither saved nor given up: over a switch of contacts, the end of a
/// window, and a restart of the program. On the GUI thread; whoever asks for the same `state` sees the same.
class BegunNotes {
public:
    explicit BegunNotes(SavedState& state) : m_state{state} {}

    /// The one to go on with stands last; below it what it interrupted.
    QList<BegunNote> of(const Id& contact) const;
    /// Untouched ones are left out.
    void set(const Id& contact, const QList<BegunNote>& notes);
    /// Of contacts that were erased nothing stays here either. Asks the store, and goes on as long as `receiver` lives;
    /// the state has to live as long.
    void forgetErased(Workspace& workspace, QObject* receiver);

    /// Where the recordings for notes lie until these are saved: beside the store.
    static QString recordingsFolder(const Workspace& workspace);
    /// Removes those of the files that are recordings in that folder, and the folder with the last.
    static void removeRecordings(const QString& folder, const QList<Attachment>& files);

private:
    SavedState& m_state;
};

} // namespace kontor
