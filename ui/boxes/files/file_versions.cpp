// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/files/file_versions.h"

#include "core/commands/record_commands.h"
#include "ui/boxes/opened_files.h"
#include "ui/text/count_text.h"

#include <QLocale>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

FileVersionList::FileVersionList(ContactFeed& feed, const FileRow& file, OpenedFiles& opened, QWidget* parent)
    : QWidget{parent}
    , m_feed{feed}
    , m_file{file}
    , m_opened{opened}
    , m_list{new RowList{this}}
{
    setObjectName(u"fileVersions"_s);
    setFocusProxy(m_list);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->addWidget(m_list);
    // What is changed meanwhile, here or elsewhere, is a version more.
    connect(&feed, &ContactFeed::refreshed, this, &FileVersionList::ask);
    ask();
}

void FileVersionList::ask()
{
    whenDone(m_feed.workspace().ask(FileVersions{m_file.id}), this, [this](const Result<FileVersions::Answer>& answer) {
        if (!answer) return void(Q_EMIT m_feed.failed(answer.error()));
        m_versions = *answer;
        m_ids.clear();
        for (const FileVersions::Item& item : m_versions)
            m_ids.push_back(Id::named("file version", item.sha256.toLatin1() + QByteArray::number(item.at)));
        const bool first = m_list->rows().empty();
        m_list->sync(
            m_ids, [this](const Id& id) { return makeRow(id); },
            [this](const Id& id) {
                const size_t place = placeOf(id).value_or(0);
                const FileVersions::Item& item = m_versions[place];
                QStringList about{QLocale{}.formattedDataSize(item.bytes)};
                if (!item.author.isEmpty()) about.prepend(item.author);
                return RowFace{.text = momentLabel(item.at),
                               .below = about.join(u" · "_s),
                               .beside = place == 0 ? tr("current") : QString{}};
            });
        if (first) m_list->focusContent();
    });
}

std::optional<size_t> FileVersionList::placeOf(const Id& id) const
{
    const auto at = std::find(m_ids.begin(), m_ids.end(), id);
    return at == m_ids.end() ? std::nullopt : std::optional{size_t(std::distance(m_ids.begin(), at))};
}

FileRow FileVersionList::asFile(size_t version) const
{
    FileRow file = m_file;
    file.id = m_ids[version];
    file.sha256 = m_versions[version].sha256;
    return file;
}

RecordRow* FileVersionList::makeRow(const Id& id)
{
    auto* row = new RecordRow{id, this};
    row->addDeed(tr("Open"), QKeyCombination{Qt::CTRL, Qt::Key_Return}, u"right", [this, id] {
        const auto place = placeOf(id);
        if (place && *place == 0) return m_opened.open(m_file);
        if (place) m_opened.openApart(asFile(*place));
    });
    if (m_feed.isReadOnly()) return row;
    row->addDeed(tr("Make it the current one"), Qt::Key_R, u"restore", [this, id] {
        if (const auto place = placeOf(id); place && *place > 0) bringBack(*place);
    });
    return row;
}

void FileVersionList::bringBack(size_t version)
{
    m_opened.copyOut(asFile(version), [this, guard = QPointer<FileVersionList>{this}](const QString& path) {
        if (guard) m_feed.perform(SetRecord{Entity::File, m_file.id, {{u"path"_s, path}}});
    });
}

} // namespace kontor
