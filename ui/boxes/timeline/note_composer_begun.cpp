// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What was begun and is neither saved nor given up: over contacts, changes of other notes, and the end of the window.
#include "ui/boxes/timeline/note_composer.h"

#include "ui/boxes/timeline/voice_recorder.h"
#include "ui/editors/error_line.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

void NoteComposer::setContact(const Id& contact)
{
    m_submitKept = false;
    m_recorder->stop();
    m_contact = contact;
    m_below = m_begun.of(contact);
    resumeBelow();
}

void NoteComposer::change(const Id& note, const QString& text)
{
    m_submitKept = false;
    m_recorder->stop(); // what is being said belongs to what is being written
    if (note != m_changing) {
        BegunNote next{.note = note, .before = text, .text = text, .files = {}};
        if (const BegunNote interrupted = current(); !interrupted.isUntouched()) m_below << interrupted;
        const auto begun = std::ranges::find(m_below, note, &BegunNote::note);
        if (begun != m_below.end()) next = m_below.takeAt(std::distance(m_below.begin(), begun));
        resume(next);
        remember();
    }
    m_text->moveCursor(QTextCursor::End);
    focusText();
}

void NoteComposer::resume(const BegunNote& begun)
{
    m_resuming = true;
    m_changing = begun.note;
    m_before = begun.before;
    m_submitKept = false;
    m_text->setPlainText(begun.text);
    m_files->show(begun.files);
    m_private->setChecked(begun.isPrivate);
    m_private->setVisible(m_changing.isNull()); // decided when it was written
    m_save->setText(m_changing.isNull() ? tr("Add note") : tr("Save note"));
    m_error->clear();
    m_resuming = false;
    arrange();
}

void NoteComposer::resumeBelow() { resume(m_below.isEmpty() ? BegunNote{} : m_below.takeLast()); }

BegunNote NoteComposer::current() const
{
    return {.note = m_changing,
            .before = m_before,
            .text = m_text->toPlainText(),
            .files = m_files->files(),
            .isPrivate = m_private->isChecked()};
}

void NoteComposer::remember()
{
    if (!m_resuming && !m_contact.isNull()) m_begun.set(m_contact, m_below + QList{current()});
}

void NoteComposer::leave()
{
    removeRecordings(m_files->files());
    resumeBelow();
    remember();
}

void NoteComposer::removeRecordings(const QList<Attachment>& files) { BegunNotes::removeRecordings(m_folder, files); }

void NoteComposer::keep(const QByteArray& recording, qint64 lengthMs)
{
    const QString name = tr("Recording %1").arg(QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH.mm.ss"_s));
    const Attachment file{m_folder + u'/' + name + u".wav"_s, tr("Recording, %1").arg(playLabel(lengthMs))};
    m_writing.append({m_contact, m_changing, file});
    arrange(true);
    m_save->setFocus(Qt::OtherFocusReason);
    const auto write = [guard = QPointer<NoteComposer>{this}, folder = m_folder, path = file.path, recording] {
        QDir{}.mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QFile target{path};
        std::optional<Error> failed;
        if (!target.open(QIODevice::WriteOnly) || target.write(recording) != recording.size() || !target.flush())
            failed = Error{.code = Errc::FileUnwritable, .detail = target.errorString(), .file = path};
        QMetaObject::invokeMethod(
            qApp,
            [guard, path, failed] {
                if (guard) guard->recordingWritten(path, failed);
            },
            Qt::QueuedConnection);
    };
    QThreadPool::globalInstance()->start(write);
}

void NoteComposer::recordingWritten(const QString& path, const std::optional<Error>& failed)
{
    const auto at = std::ranges::find_if(m_writing, [&](const Recording& each) { return each.file.path == path; });
    if (at == m_writing.end()) return;
    const Recording recording = *at;
    m_writing.erase(at);
    if (!failed) return attach(recording.contact, recording.note, recording.file);
    m_submitKept = false;
    m_error->show(*failed);
}

void NoteComposer::attach(const Id& contact, const Id& note, const Attachment& file)
{
    if (contact != m_contact || note != m_changing) return attachBehind(contact, note, file);
    m_error->clear();
    m_files->add(file);
    if (std::exchange(m_submitKept, false)) submit();
}

void NoteComposer::attachBehind(const Id& contact, const Id& note, const Attachment& file)
{
    QList<BegunNote> notes = m_begun.of(contact);
    auto begun = std::ranges::find(notes, note, &BegunNote::note);
    // A change that was given up meanwhile takes nothing along: it comes to the new note.
    if (begun == notes.end()) begun = std::ranges::find(notes, Id{}, &BegunNote::note);
    if (begun == notes.end()) begun = notes.insert(notes.begin(), BegunNote{});
    begun->files.append(file);
    m_begun.set(contact, notes);
    if (contact != m_contact) return;
    m_below = notes;
    if (!m_below.isEmpty() && m_below.last().note == m_changing) m_below.removeLast(); // which is shown
}

void NoteComposer::finished(const Status& status)
{
    m_busy = false;
    if (m_savedContact == m_contact && m_savedNote == m_changing)
        return status ? leave() : m_error->show(status.error());
    if (!status) return; // it is still there when its contact comes back
    // Another one is shown meanwhile.
    QList<BegunNote> notes = m_begun.of(m_savedContact);
    const auto saved = std::ranges::find(notes, m_savedNote, &BegunNote::note);
    if (saved == notes.end()) return;
    removeRecordings(saved->files);
    notes.erase(saved);
    m_begun.set(m_savedContact, notes);
    if (m_savedContact == m_contact) m_below.removeIf([&](const BegunNote& each) { return each.note == m_savedNote; });
}

} // namespace kontor
