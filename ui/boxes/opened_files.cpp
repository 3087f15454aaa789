// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/opened_files.h"

#include "core/commands/record_commands.h"
#include "core/queries/dashboard_lists.h"
#include "ui/boxes/file_copy.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThreadPool>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr int pauseMs = 800;

/// Only the last part of a name: folders in it come from outside.
QString safeName(const QString& name)
{
    QString safe = QFileInfo{name}.fileName();
    safe.replace(u'\\', u'_').replace(u':', u'_');
    return safe.isEmpty() || safe.startsWith(u'.') ? u"file"_s + safe : safe;
}

} // namespace

OpenedFiles::OpenedFiles(Workspace& workspace, QObject* parent) : QObject{parent}, m_workspace{workspace}
{
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this](const QString& path) {
        QTimer*& pause = m_pauses[path];
        if (!pause) {
            pause = new QTimer{this};
            pause->setSingleShot(true);
            pause->setInterval(pauseMs);
            connect(pause, &QTimer::timeout, this, [this, path] { takeBack(path); });
        }
        pause->start();
    });
}

void OpenedFiles::copyOut(const FileRow& file, const std::function<void(const QString& path)>& ready)
{
    if (!m_folder) m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(file.id.toString()) + u'/' + safeName(file.name);
    whenDone(m_workspace.ask(BlobPlace{file.sha256}), this, [this, path, ready](const Result<QString>& blob) {
        if (!blob) {
            Q_EMIT failed(blob.error());
            return;
        }
        m_watcher.removePath(path);
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
    copyOut(file, [this, id = file.id](const QString& path) {
        m_files.insert(path, id);
        m_watcher.addPath(path);
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    });
}

void OpenedFiles::openApart(const FileRow& file)
{
    copyOut(file, [](const QString& path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

void OpenedFiles::takeBack(const QString& path)
{
    // Many programs save by putting another file in the place of the first.
    m_watcher.addPath(path);
    const Id file = m_files.value(path);
    whenDone(m_workspace.perform(SetRecord{Entity::File, file, {{u"path"_s, path}}}), this,
             [this](const Status& status) {
                 if (!status) Q_EMIT failed(status.error());
             });
}

} // namespace kontor
