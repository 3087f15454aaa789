// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/begun_notes.h"

#include "core/queries/erased_contacts.h"
#include "core/workspace/workspace.h"
#include "ui/support/saved_state.h"
#include "ui/support/when_done.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
// One key for all contacts, so that nothing is left of those whose notes are saved.
const QString stateKey = u"timeline/begunNotes"_s;

QJsonObject read(SavedState& state) { return QJsonDocument::fromJson(state.text(stateKey).toUtf8()).object(); }

QJsonObject written(const BegunNote& begun)
{
    QJsonArray files;
    for (const Attachment& file : begun.files)
        files.append(QJsonObject{{u"path"_s, file.path}, {u"label"_s, file.label}});
    return {{u"note"_s, begun.note.isNull() ? QString{} : begun.note.toString()},
            {u"before"_s, begun.before},
            {u"text"_s, begun.text},
            {u"files"_s, files},
            {u"private"_s, begun.isPrivate}};
}

BegunNote begunNote(const QJsonObject& written)
{
    BegunNote begun{.note = Id::fromString(written[u"note"].toString()).value_or(Id{}),
                    .before = written[u"before"].toString(),
                    .text = written[u"text"].toString(),
                    .files = {},
                    .isPrivate = written[u"private"].toBool()};
    for (const QJsonValue& file : written[u"files"].toArray())
        begun.files.append({file[u"path"].toString(), file[u"label"].toString()});
    return begun;
}
} // namespace

QList<BegunNote> BegunNotes::of(const Id& contact) const
{
    QList<BegunNote> notes;
    for (const QJsonValue& each : read(m_state)[contact.toString()].toArray()) notes << begunNote(each.toObject());
    return notes;
}

void BegunNotes::set(const Id& contact, const QList<BegunNote>& notes)
{
    QJsonArray kept;
    for (const BegunNote& each : notes)
        if (!each.isUntouched()) kept.append(written(each));
    QJsonObject all = read(m_state);
    if (kept.isEmpty())
        all.remove(contact.toString());
    else
        all[contact.toString()] = kept;
    m_state.setValue(stateKey,
                     all.isEmpty() ? QString{} : QString::fromUtf8(QJsonDocument{all}.toJson(QJsonDocument::Compact)));
}

void BegunNotes::forgetErased(Workspace& workspace, QObject* receiver)
{
    ErasedContacts question;
    const QStringList begun = read(m_state).keys();
    for (const QString& contact : begun)
        if (const auto id = Id::fromString(contact)) question.ids.push_back(*id);
    if (question.ids.empty()) return;
    const auto forget = [state = &m_state,
                         folder = recordingsFolder(workspace)](const Result<std::vector<Id>>& erased) {
        if (!erased) return;
        BegunNotes notes{*state};
        for (const Id& contact : *erased) {
            for (const BegunNote& each : notes.of(contact)) removeRecordings(folder, each.files);
            notes.set(contact, {});
        }
    };
    whenDone(workspace.ask(std::move(question)), receiver, forget);
}

QString BegunNotes::recordingsFolder(const Workspace& workspace)
{
    return QFileInfo{workspace.file()}.absoluteFilePath() + u".recordings"_s;
}

void BegunNotes::removeRecordings(const QString& folder, const QList<Attachment>& files)
{
    for (const Attachment& file : files)
        if (file.path.startsWith(folder + u'/')) QFile::remove(file.path);
    QDir{}.rmdir(folder); // the last one
}

} // namespace kontor
