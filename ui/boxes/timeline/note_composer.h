// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "ui/boxes/timeline/attachments.h"

#include <QHash>
#include <QWidget>

#include <memory>

class QCheckBox;
class QPlainTextEdit;
class QPushButton;
class QTemporaryDir;
class QToolButton;

namespace kontor {

class ErrorLine;
class VoiceRecorder;

/// Where a note is written, spoken or changed: one line until somebody does. Ctrl+Return saves, Escape leaves. What was
/// begun on another contact is still there when it comes back, a recording too.
class NoteComposer final : public QWidget {
    Q_OBJECT
public:
    explicit NoteComposer(QWidget* parent = nullptr);
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
    struct Draft {
        QString text;
        QList<Attachment> files;
    };

    void buildBar();
    void submit();
    /// `open`: also where nobody has written anything yet.
    void arrange(bool open = false);
    void reset();
    void chooseFiles();
    void attachAll(const Id& contact, const QStringList& paths);
    /// Files over the text are attached; anything else is dropped into it.
    bool takeDrop(QEvent* event);
    /// Writes what was recorded into a file of its own, beside the window, and attaches it.
    void keep(const QByteArray& recording, qint64 lengthMs);
    void attach(const Id& contact, const Attachment& file);
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
    Id m_contact;
    Id m_changing;
    QHash<Id, Draft> m_begun;
    std::unique_ptr<QTemporaryDir> m_folder; ///< of recordings that are not saved yet
    bool m_busy = false;
    bool m_submitKept = false; ///< as soon as the recording is attached
};

} // namespace kontor
