// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/timeline/note_files.h"

#include "core/queries/sound_lengths.h"
#include "ui/boxes/opened_files.h"
#include "ui/boxes/timeline/attachments.h"
#include "ui/boxes/timeline/sound_bar.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr auto scheme = "kontor-file"_L1;

bool isSound(const FileRow& file) { return file.type.startsWith("audio/"_L1); }

/// A name as Markdown shows it as it is (CommonMark 0.31, 2.4).
QString asMarkdown(const QString& name)
{
    QString text;
    for (const QChar letter : name) {
        if (letter.unicode() < 128 && letter.isPunct()) text += u'\\';
        if (letter.unicode() < 128 && letter.isSymbol()) text += u'\\';
        text += letter;
    }
    return text;
}

} // namespace

NoteFiles::NoteFiles(ContactFeed& feed, SoundBar& bar, QObject* parent)
    : QObject{parent}
    , m_feed{feed}
    , m_bar{bar}
    , m_opened{new OpenedFiles{feed.workspace(), this}}
    , m_ofPersons{feed.workspace(), touching({Entity::File, Entity::ContactPerson}),
                  [this](const std::vector<FileRow>& files) {
                      std::vector<FileRow> all = m_own;
                      all.insert(all.end(), files.begin(), files.end());
                      take(std::move(all));
                      Q_EMIT changed();
                  }}
{
    connect(m_opened, &OpenedFiles::failed, this, &NoteFiles::failed);
}

void NoteFiles::show(const ContactFeed::Data& contact)
{
    m_own = contact.files;
    const Id business = contact.head.type == "business"_L1 ? contact.head.id : Id{};
    const bool same = m_ofPersons.question() && m_ofPersons.question()->business == business;
    if (business.isNull()) m_ofPersons.forget();
    if (business.isNull() || !same) take(m_own);
    if (!business.isNull()) m_ofPersons.ask({business});
}

void NoteFiles::clear()
{
    m_ofPersons.forget();
    m_own.clear();
    m_files.clear();
}

void NoteFiles::take(std::vector<FileRow> files)
{
    std::erase_if(files, [](const FileRow& file) { return file.note.isNull(); });
    m_files = std::move(files);
    QStringList unknown;
    for (const FileRow& file : m_files)
        if (isSound(file) && !m_lengths.contains(file.sha256)) unknown << file.sha256;
    if (unknown.isEmpty()) return;
    whenDone(m_feed.workspace().ask(SoundLengths{unknown}), this, [this](const Result<SoundLengths::Answer>& lengths) {
        if (!lengths || lengths->isEmpty()) return;
        m_lengths.insert(*lengths);
        Q_EMIT changed();
    });
}

std::vector<FileRow> NoteFiles::of(const Id& note) const
{
    std::vector<FileRow> files;
    std::copy_if(m_files.begin(), m_files.end(), std::back_inserter(files),
                 [&](const FileRow& file) { return file.note == note; });
    return files;
}

QHash<Id, QString> NoteFiles::heads() const
{
    QHash<Id, QString> heads;
    for (const FileRow& file : m_files) {
        QString label = asMarkdown(file.name);
        if (isSound(file)) label.prepend(u"\u25B6 "_s);
        if (const qint64 length = m_lengths.value(file.sha256)) label += u" · "_s + playLabel(length);
        QString& head = heads[file.note];
        if (!head.isEmpty()) head += u"\n"_s;
        head += u"[%1](%2:%3)"_s.arg(label, scheme, file.id.toString());
    }
    return heads;
}

const FileRow* NoteFiles::file(const QUrl& link) const
{
    if (link.scheme() != scheme) return nullptr;
    const auto found = std::find_if(m_files.begin(), m_files.end(),
                                    [&](const FileRow& file) { return file.id.toString() == link.path(); });
    return found == m_files.end() ? nullptr : &*found;
}

QString NoteFiles::deed(const FileRow& file)
{
    return (isSound(file) && soundDevices() ? tr("Play %1") : tr("Open %1"))
        .arg(QString{file.name}.replace(u'&', u"&&"_s));
}

void NoteFiles::open(const FileRow& file)
{
    if (!isSound(file)) return m_opened->open(file);
    whenDone(m_feed.workspace().ask(BlobPlace{file.sha256}), this, [this, file](const Result<QString>& blob) {
        if (!blob) return void(Q_EMIT failed(blob.error()));
        if (!m_bar.play(*blob, file.name, [this, file] { m_opened->open(file); })) m_opened->open(file);
    });
}

} // namespace kontor
