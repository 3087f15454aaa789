// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/opened_copies.h"

#include "core/commands/record_commands.h"
#include "ui/boxes/file_copy.h"
#include "ui/support/when_done.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QSaveFile>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr int pauseMs = 800;
constexpr auto registerName = "register.json"_L1;

/// Empty where there is no such file.
QString sha256Of(const QString& path)
{
    QFile file{path};
    QCryptographicHash hash{QCryptographicHash::Sha256};
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) return {};
    return QString::fromLatin1(hash.resultView().toByteArray().toHex());
}

/// Trying again would change nothing: the record is not there any more, or not this person's to write.
bool isFinal(Errc code)
{
    return code == Errc::NotFound || code == Errc::AlreadyDeleted || code == Errc::NotAllowed ||
           code == Errc::UnknownReference || code == Errc::Merged;
}

/// Without bytes there is nothing to register, and nothing of it stays.
void writeRegister(const QString& folder, const QByteArray& bytes)
{
    if (bytes.isEmpty()) {
        QFile::remove(folder + u'/' + registerName);
        QDir{}.rmdir(folder);
        return;
    }
    QDir{}.mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QSaveFile file{folder + u'/' + registerName};
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()) file.commit();
}

} // namespace

OpenedCopies& OpenedCopies::of(Workspace& workspace)
{
    if (auto* made = workspace.findChild<OpenedCopies*>(QString{}, Qt::FindDirectChildrenOnly)) return *made;
    return *new OpenedCopies{workspace};
}

OpenedCopies::OpenedCopies(Workspace& workspace)
    : QObject{&workspace}
    , m_workspace{workspace}
    , m_folder{QFileInfo{workspace.file()}.absoluteFilePath() + u".opened"_s}
{
    m_disk.setMaxThreadCount(1);
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

OpenedCopies::~OpenedCopies() { m_disk.waitForDone(); }

template <class Work, class Then>
void OpenedCopies::onDisk(Work work, Then then)
{
    m_disk.start([guard = QPointer<OpenedCopies>{this}, work = std::move(work), then = std::move(then)] {
        QMetaObject::invokeMethod(
            qApp,
            [guard, then, given = work()] {
                if (guard) then(given);
            },
            Qt::QueuedConnection);
    });
}

void OpenedCopies::take(const FileRow& file, const QString& blob, QObject* receiver,
                        std::function<void(const Result<QString>&)> ready)
{
    resume();
    if (!m_begun)
        return void(
            m_waiting.emplace_back([this, file, blob, guard = QPointer<QObject>{receiver}, ready = std::move(ready)] {
                if (guard) take(file, blob, guard, ready);
            }));
    const QString path = m_folder + u'/' + file.id.toString() + u'/' + safeFileName(file.name);
    // What was changed of a file that was gone comes in when the file has come back.
    const Copy before = m_copies.value(path);
    const QString known = before.orphaned ? QString{} : before.sha256;
    m_watcher.removePath(path);
    // What somebody changed and has not come in yet is not written over.
    const auto copy = [path, known, blob, wanted = file.sha256]() -> Result<QString> {
        const QString there = sha256Of(path);
        if (!there.isEmpty() && there != known) return known.isEmpty() ? wanted : known;
        if (there == wanted) return wanted;
        const Status copied = copyFile(blob, path);
        if (!copied) return copied.error();
        return wanted;
    };
    onDisk(copy, [this, path, id = file.id, guard = QPointer<QObject>{receiver},
                  ready = std::move(ready)](const Result<QString>& sha256) {
        if (sha256) {
            m_copies.insert(path, {id, *sha256});
            saveRegister();
            takeBack(path);
        }
        if (guard) ready(sha256 ? Result<QString>{path} : Result<QString>{sha256.error()});
    });
}

void OpenedCopies::watch(const QString& path) { m_watcher.addPath(path); }

void OpenedCopies::takeBack(const QString& path)
{
    // Many programs save by putting another file in the place of the first.
    watch(path);
    onDisk([path] { return sha256Of(path); },
           [this, path](const QString& sha256) {
               const auto copy = m_copies.constFind(path);
               if (copy != m_copies.constEnd() && !sha256.isEmpty() && sha256 != copy->sha256) store(path, sha256);
           });
}

void OpenedCopies::store(const QString& path, const QString& sha256)
{
    whenDone(m_workspace.perform(SetRecord{Entity::File, m_copies.value(path).file, {{u"path"_s, path}}}), this,
             [this, path, sha256](const Status& stored) { settle(path, sha256, stored); });
}

void OpenedCopies::settle(const QString& path, const QString& sha256, const Status& stored)
{
    const auto copy = m_copies.find(path);
    if (copy == m_copies.end()) return;
    if (!stored && !isFinal(stored.error().code)) return void(Q_EMIT failed(stored.error()));
    copy->sha256 = sha256;
    copy->orphaned = !stored;
    saveRegister();
    if (!stored) Q_EMIT orphaned(path);
}

void OpenedCopies::resume()
{
    if (std::exchange(m_resumed, true)) return;
    // Beside another process that writes, the copies are that one's.
    whenDone(m_workspace.maintain([](Store&) { return Status{}; }), this, [this](const Status& writable) {
        if (!writable) return begin();
        onDisk([folder = m_folder] { return lookAt(folder); },
               [this](const Left& left) {
                   takeUp(left);
                   begin();
               });
    });
}

void OpenedCopies::begin()
{
    m_begun = true;
    for (const auto& each : std::exchange(m_waiting, {})) each();
}

OpenedCopies::Left OpenedCopies::lookAt(const QString& folder)
{
    Left left{readRegister(folder), {}};
    for (auto each = left.copies.constBegin(); each != left.copies.constEnd(); ++each)
        left.now.insert(each.key(), sha256Of(each.key()));
    return left;
}

void OpenedCopies::takeUp(const Left& left)
{
    for (auto each = left.copies.constBegin(); each != left.copies.constEnd(); ++each) {
        const QString& path = each.key();
        const QString now = left.now.value(path);
        if (now.isEmpty()) continue;
        if (now == each->sha256 && !each->orphaned) {
            drop(path);
            continue;
        }
        m_copies.insert(path, *each);
        if (now == each->sha256) continue;
        watch(path);
        store(path, now);
    }
    if (!left.copies.isEmpty()) saveRegister();
}

void OpenedCopies::drop(const QString& path)
{
    m_disk.start([path] {
        QFile::remove(path);
        QDir{}.rmdir(QFileInfo{path}.path()); // where another program left something of its own, it stays
    });
}

void OpenedCopies::saveRegister()
{
    QJsonArray copies;
    for (auto each = m_copies.constBegin(); each != m_copies.constEnd(); ++each)
        copies.append(QJsonObject{{u"file"_s, each->file.toString()},
                                  {u"name"_s, QFileInfo{each.key()}.fileName()},
                                  {u"sha256"_s, each->sha256},
                                  {u"orphaned"_s, each->orphaned}});
    const QByteArray bytes = copies.isEmpty() ? QByteArray{} : QJsonDocument{copies}.toJson();
    m_disk.start([folder = m_folder, bytes] { writeRegister(folder, bytes); });
}

OpenedCopies::Copies OpenedCopies::readRegister(const QString& folder)
{
    QFile file{folder + u'/' + registerName};
    Copies copies;
    if (!file.open(QIODevice::ReadOnly)) return copies;
    const QJsonArray kept = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto& value : kept) {
        const QJsonObject copy = value.toObject();
        const auto id = Id::fromString(copy[u"file"_s].toString());
        const QString name = copy[u"name"_s].toString();
        if (!id || name != safeFileName(name)) continue;
        copies.insert(folder + u'/' + id->toString() + u'/' + name,
                      {*id, copy[u"sha256"_s].toString(), copy[u"orphaned"_s].toBool()});
    }
    return copies;
}

} // namespace kontor
