// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/opened_files.h"

#include "core/queries/dashboard_lists.h"
#include "ui/boxes/file_copy.h"
#include "ui/boxes/opened_copies.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QPointer>
#include <QThreadPool>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace kontor {

OpenedFiles::OpenedFiles(Workspace& workspace, QObject* parent) : QObject{parent}, m_workspace{workspace} {}

void OpenedFiles::copyOut(const FileRow& file, const std::function<void(const QString& path)>& ready)
{
    if (!m_folder) m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(file.id.toString()) + u'/' + safeFileName(file.name);
    whenDone(m_workspace.ask(BlobPlace{file.sha256}), this, [this, path, ready](const Result<QString>& blob) {
        if (!blob) {
            Q_EMIT failed(blob.error());
            return;
        }
        // Copying may take a while: not here.
        QThreadPool::globalInstance()->start([this, guard = QPointer<OpenedFiles>{this}, from = *blob, path, ready] {
            const Status copied = copyFile(from, path);
            QMetaObject::invokeMethod(
                qApp,
                [this, guard, copied, path, ready] {
                    if (!guard) return;
                    if (copied) return ready(path);
                    Q_EMIT failed(copied.error());
                },
                Qt::QueuedConnection);
        });
    });
}

void OpenedFiles::open(const FileRow& file)
{
    whenDone(m_workspace.ask(BlobPlace{file.sha256}), this, [this, file](const Result<QString>& blob) {
        if (!blob) return void(Q_EMIT failed(blob.error()));
        OpenedCopies::of(m_workspace).take(file, *blob, this, [this](const Result<QString>& path) {
            if (!path) return void(Q_EMIT failed(path.error()));
            QDesktopServices::openUrl(QUrl::fromLocalFile(*path));
        });
    });
}

void OpenedFiles::openApart(const FileRow& file)
{
    copyOut(file, [](const QString& path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

} // namespace kontor
