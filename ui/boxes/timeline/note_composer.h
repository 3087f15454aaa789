// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "ui/boxes/timeline/attachments.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace kontor {

class ErrorLine;
class VoiceRecorder;

/// Where a note is written, spoken or changed: one line until somebody does. Ctrl+Return saves, Escape leaves. What was
/// begun is still there when its contact comes back, a recording too, also after a restart; and when the change of another
/// note that came between is done.
class NoteComposer final : public QWidget {
    Q_OBJECT
public:
    /// `state` keeps what was begun. Recordings that are not saved yet lie in `folder`, for their owner alone.
    NoteComposer(SavedState& state, const QString& folder, QWidget* parent = nullptr);
    ~NoteComposer() override;

    /// Keeps what was begun for the former contact and brings back what was begun for this one.
    void setContact(const Id& contact);
    void focusText();
    /// Changes a note instead of writing a new one; files that are attached come to it.
    void change(const Id& note, const QString& text);
    /// The note being changed; null for a new one.
    const Id& changing() const { return m_changing; }
    /// What was written; what is attached, where nothing was.
    QString text() const;
    QStringList attached() const; ///< paths
    bool isPrivate() const;
    void finished(const Status& status);

Q_SIGNALS:
    void submitted();
    /// Escape: the keyboard wants to go back to the history.
    void left();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Recording {
        Id contact;
        Id note;
        Attachment file;
    };

    void buildBar();
    void submit();
    /// `open`: also where nobody has written anything yet.
    void arrange(bool open = false);
    /// Puts into the editors what is to be gone on with.
    void resume(const BegunNote& begun);
    void resumeBelow();
    BegunNote current() const;
    void remember();
    /// What is shown is saved or given up: what it interrupted comes back.
    void leave();
    /// Files of recordings that nobody needs any more.
    void removeRecordings(const QList<Attachment>& files);
    void chooseFiles();
    void attachAll(const Id& contact, const Id& note, const QStringList& paths);
    /// Files over the text are attached; anything else is dropped into it.
    bool takeDrop(QEvent* event);
    /// Writes what was recorded into a file of its own, beside the window, and attaches it.
    void keep(const QByteArray& recording, qint64 lengthMs);
    void recordingWritten(const QString& path, const std::optional<Error>& failed);
    void attach(const Id& contact, const Id& note, const Attachment& file);
    void attachBehind(const Id& contact, const Id& note, const Attachment& file);
    QString written() const;

    QPlainTextEdit* m_text;
    VoiceRecorder* m_recorder;
    Attachments* m_files;
    QWidget* m_bar;
    QToolButton* m_record;
    QToolButton* m_attach;
    QCheckBox* m_private;
    QPushButton* m_save;
    QPushButton* m_cancel;
    ErrorLine* m_error;
    BegunNotes m_begun;
    QString m_folder;
    Id m_contact;
    Id m_changing;
    QString m_before;               ///< the text of the note being changed, before
    QList<BegunNote> m_below;       ///< what the one that is shown interrupted
    QList<Recording> m_writing;     ///< not on the disk yet
    Id m_savedContact, m_savedNote; ///< what is on its way to the store
    bool m_resuming = false;        ///< nobody is typing
    bool m_busy = false;
    bool m_submitKept = false; ///< as soon as the recording is attached
};

} // namespace kontor
