// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/import_report.h"

#include "ui/pages/import/background.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

Error unwritable(const QString& file, const QString& why)
{
    return {.code = Errc::FileUnwritable, .detail = why, .file = file};
}

/// Where the first record ends: cells in quotes may hold line ends.
qsizetype endOfHeader(const QByteArray& text)
{
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '"')
            quoted = !quoted;
        else if (text[i] == '\n' && !quoted)
            return i + 1;
    }
    return text.size();
}

Status copyPart(const QString& part, bool first, QSaveFile& to)
{
    QFile file{part};
    if (!file.open(QIODevice::ReadOnly)) return {}; // an import that stopped before it had read anything
    QByteArray block = file.read(1 << 20);
    if (!first) block.remove(0, endOfHeader(block));
    while (!block.isEmpty()) {
        if (to.write(block) != block.size()) return unwritable(to.fileName(), to.errorString());
        block = file.read(1 << 20);
    }
    return {};
}

Status copyParts(const QStringList& parts, const QString& file)
{
    QSaveFile to{file};
    if (!to.open(QIODevice::WriteOnly)) return unwritable(file, to.errorString());
    for (const QString& part : parts) {
        const Status copied = copyPart(part, to.pos() == 0, to);
        if (!copied) return copied;
    }
    if (!to.commit()) return unwritable(file, to.errorString());
    return {};
}

} // namespace

ImportReport::ImportReport()
    : m_folder{QDir::tempPath() + u"/kontor-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)}
{}

ImportReport::~ImportReport()
{
    if (m_count > 0) inBackground([folder = m_folder] { return QDir{folder}.removeRecursively(); });
}

QFuture<Result<QString>> ImportReport::nextPart()
{
    const QString part = m_folder + u"/part-%1.csv"_s.arg(++m_count);
    m_parts += part;
    return inBackground([folder = m_folder, part]() -> Result<QString> {
        const auto ours = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
        if (!QDir{}.mkdir(folder, ours) && !QDir{folder}.exists()) return unwritable(folder, {});
        return part;
    });
}

QFuture<Status> ImportReport::saveAs(const QString& file) const
{
    return inBackground([parts = m_parts, file] { return copyParts(parts, file); });
}

} // namespace kontor
