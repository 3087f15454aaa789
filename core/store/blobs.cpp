// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blobs.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner;

Error unwritable(const QFileDevice& file)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    return {
        .code = full ? Errc::DiskFull : Errc::FileUnwritable, .detail = file.errorString(), .file = file.fileName()};
}

/// The folder and what lies in it are the owner's alone.
Status makeFolder(const QString& folder)
{
    if (!QDir{}.mkpath(folder)) return Error{.code = Errc::FileUnwritable, .file = folder};
    QFile::setPermissions(folder, owner | QFile::ExeOwner);
    return {};
}

} // namespace

bool isSha256(QStringView text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

QString Blobs::path(const QString& sha256) const
{
    return isSha256(sha256) ? m_folder + u'/' + sha256.first(2) + u'/' + sha256 : QString{};
}

bool Blobs::has(const QString& sha256) const { return isSha256(sha256) && QFile::exists(path(sha256)); }

Status Blobs::takeIn(const QString& part, const QString& sha256) const
{
    const QString target = path(sha256);
    if (QFile::exists(target)) {
        QFile::remove(part);
        return {};
    }
    if (auto made = makeFolder(QFileInfo{target}.path()); !made) return made;
    QFile::setPermissions(part, owner);
    if (QFile::rename(part, target) || QFile::exists(target)) return {};
    return Error{.code = Errc::FileUnwritable, .file = target};
}

Result<Blobs::Blob> Blobs::put(const QByteArray& bytes) const
{
    const QString sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    if (has(sha256)) return Blob{sha256, bytes.size()};
    if (auto made = makeFolder(m_folder); !made) return made.error();
    // A name of its own first: a blob that is not whole never has its name.
    QTemporaryFile part{m_folder + u"/XXXXXX.part"_s};
    if (!part.open() || part.write(bytes) != bytes.size() || !part.flush()) return unwritable(part);
    part.setAutoRemove(false);
    const QString name = part.fileName();
    part.close();
    if (auto done = takeIn(name, sha256); !done) return done.error();
    return Blob{sha256, bytes.size()};
}

Result<Blobs::Blob> Blobs::putFile(const QString& path) const
{
    const QFileInfo info{path};
    if (info.isDir()) return Error{.code = Errc::FileIsDirectory, .file = path};
    QFile source{path};
    if (!info.isFile() || !source.open(QIODevice::ReadOnly))
        return Error{
            .code = Errc::FileUnreadable, .detail = info.exists() ? source.errorString() : QString{}, .file = path};
    if (auto made = makeFolder(m_folder); !made) return made.error();
    QTemporaryFile part{m_folder + u"/XXXXXX.part"_s};
    if (!part.open()) return unwritable(part);
    QCryptographicHash hash{QCryptographicHash::Sha256};
    QByteArray piece(1 << 16, Qt::Uninitialized);
    qint64 bytes = 0;
    for (qint64 got; (got = source.read(piece.data(), piece.size())) != 0; bytes += got) {
        if (got < 0) return Error{.code = Errc::FileUnreadable, .detail = source.errorString(), .file = path};
        hash.addData(QByteArrayView{piece}.first(got));
        if (part.write(piece.constData(), got) != got) return unwritable(part);
    }
    if (!part.flush()) return unwritable(part);
    part.setAutoRemove(false);
    const QString name = part.fileName();
    part.close();
    const QString sha256 = QString::fromLatin1(hash.result().toHex());
    if (auto done = takeIn(name, sha256); !done) return done.error();
    return Blob{sha256, bytes};
}

Result<QByteArray> Blobs::read(const QString& sha256, qint64 most) const
{
    QFile file{path(sha256)};
    if (!isSha256(sha256) || !file.open(QIODevice::ReadOnly))
        return Error{.code = Errc::FileUnreadable, .detail = file.errorString(), .file = file.fileName()};
    return file.read(most);
}

Status Blobs::sweep(const QSet<QString>& used) const
{
    QDirIterator files{m_folder, QDir::Files, QDirIterator::Subdirectories};
    while (files.hasNext()) {
        const QString file = files.next();
        const QString name = files.fileName();
        if (!used.contains(name) && !QFile::remove(file)) return Error{.code = Errc::FileUnwritable, .file = file};
    }
    return {};
}

Status Blobs::copyTo(const QString& storeFile) const
{
    const Blobs other{storeFile};
    QDirIterator files{m_folder, QDir::Files, QDirIterator::Subdirectories};
    while (files.hasNext()) {
        const QString file = files.next();
        if (!isSha256(files.fileName()) || other.has(files.fileName())) continue;
        if (const auto done = other.putFile(file); !done) return done.error();
    }
    return {};
}

} // namespace kontor
