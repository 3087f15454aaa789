// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/pasted_list.h"

#include "ui/pages/import/background.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Pasted {
    Q_DECLARE_TR_FUNCTIONS(Pasted)
};

constexpr int keptDays = 31;

void removeOld(const QDir& folder)
{
    const QDateTime limit = QDateTime::currentDateTime().addDays(-keptDays);
    const QFileInfoList files = folder.entryInfoList({u"*.csv"_s}, QDir::Files);
    for (const QFileInfo& file : files)
        if (file.lastModified() < limit) QFile::remove(file.filePath());
}

Result<QString> keep(const QDir& folder, const QString& name, const QString& text)
{
    const auto ours = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!folder.exists() && !QDir{}.mkpath(folder.path()))
        return Error{.code = Errc::FileUnwritable, .file = folder.path()};
    QFile::setPermissions(folder.path(), ours);
    removeOld(folder);
    QSaveFile file{folder.filePath(name)};
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(text.toUtf8()) >= 0 && file.commit();
    if (!written) return Error{.code = Errc::FileUnwritable, .detail = file.errorString(), .file = file.fileName()};
    return file.fileName();
}

} // namespace

QFuture<Result<QString>> keepPastedList(const QString& storeFile, const QString& text)
{
    const QString now = QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH.mm.ss"_s);
    const QString name = Pasted::tr("Pasted %1", "date and time; the name of a file").arg(now) + u".csv"_s;
    return inBackground([folder = storeFile + u".pasted"_s, name, text] { return keep(QDir{folder}, name, text); });
}

} // namespace kontor
