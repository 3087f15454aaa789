// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/boxes/contact_feed.h"

#include <QTemporaryDir>

#include <memory>

namespace kontor {

/// Opens files in their programs. What is saved there comes back as a new version (OpenedCopies); copies that are only
/// looked at or dragged elsewhere lie in a folder that goes when Kontor does.
class OpenedFiles final : public QObject {
    Q_OBJECT
public:
    explicit OpenedFiles(Workspace& workspace, QObject* parent = nullptr);

    void open(const FileRow& file);
    /// To be read: what is saved there stays there.
    void openApart(const FileRow& file);
    /// Makes a copy under the file's own name and hands its path over; null if that fails.
    void copyOut(const FileRow& file, const std::function<void(const QString& path)>& ready);

Q_SIGNALS:
    void failed(const kontor::Error& error);

private:
    Workspace& m_workspace;
    std::unique_ptr<QTemporaryDir> m_folder; ///< once it is needed
};

} // namespace kontor
