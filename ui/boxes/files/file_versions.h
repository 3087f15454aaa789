// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/file_versions.h"
#include "ui/boxes/contact_feed.h"
#include "ui/boxes/row_list.h"

namespace kontor {

class OpenedFiles;

/// The versions of a file, the newest first: each can be opened, and an earlier one be made the current one again, which
/// is a new version. Object name `fileVersions`.
class FileVersionList final : public QWidget {
    Q_OBJECT
public:
    FileVersionList(ContactFeed& feed, const FileRow& file, OpenedFiles& opened, QWidget* parent = nullptr);

private:
    RecordRow* makeRow(const Id& id);
    void ask();
    /// As a file of its own, so that it lies beside the current one when it is opened.
    FileRow asFile(size_t version) const;
    void bringBack(size_t version);
    std::optional<size_t> placeOf(const Id& id) const;

    ContactFeed& m_feed;
    FileRow m_file;
    OpenedFiles& m_opened;
    FileVersions::Answer m_versions;
    std::vector<Id> m_ids;
    RowList* m_list;
};

} // namespace kontor
