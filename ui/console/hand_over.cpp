// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/hand_over.h"

#include "ui/console/store_location.h"

#include <QCborArray>
#include <QCborValue>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr int answerMs = 1000;
constexpr int lookAroundMs = 50; ///< how long Ctrl+C may wait

/// A socket that somebody else put there must not get to see our commands.
bool isOurs([[maybe_unused]] const QString& name)
{
#ifdef Q_OS_UNIX
    const QFileInfo socket{name.startsWith(u'/') ? name : QDir::tempPath() + u'/' + name};
    return socket.exists() && socket.ownerId() == geteuid();
#else
    return true;
#endif
}

bool connectTo(QLocalSocket& socket, const QString& store)
{
    for (const QString& name : commandSockets(store)) {
        if (!isOurs(name)) continue;
        socket.connectToServer(name);
        if (socket.waitForConnected(answerMs)) return true;
    }
    return false;
}

/// Does what one frame says; the exit code when it is the last.
std::optional<ExitCode> follow(const QCborMap& said, Output& out)
{
    if (said.contains("out"_L1)) out.write(said.value("out"_L1).toByteArray());
    if (said.contains("error"_L1)) out.writeError(said.value("error"_L1).toByteArray());
    if (said.contains("progress"_L1)) {
        const QCborArray progress = said.value("progress"_L1).toArray();
        out.progress(progress.at(0).toInteger(), progress.at(1).toInteger());
    }
    if (!said.contains("exit"_L1)) return std::nullopt;
    return ExitCode(said.value("exit"_L1).toInteger());
}

} // namespace

QByteArray frame(const QCborMap& map)
{
    const QByteArray body = map.toCborValue().toCbor();
    QByteArray framed(4, Qt::Uninitialized);
    qToBigEndian(quint32(body.size()), framed.data());
    return framed + body;
}

Result<std::optional<QCborMap>> takeFrame(QByteArray& buffer)
{
    if (buffer.size() < 4) return std::optional<QCborMap>{};
    const quint32 length = qFromBigEndian<quint32>(buffer.constData());
    if (length > longestFrame) return Error{.code = Errc::FileFormat, .detail = u"frame"_s};
    if (buffer.size() < qsizetype(length) + 4) return std::optional<QCborMap>{};
    QCborParserError fault;
    const QCborValue value = QCborValue::fromCbor(buffer.mid(4, length), &fault);
    buffer.remove(0, qsizetype(length) + 4);
    if (fault.error != QCborError::NoError || !value.isMap())
        return Error{.code = Errc::FileFormat, .detail = u"frame"_s};
    return std::optional{value.toMap()};
}

std::optional<Result<ExitCode>> handOver(const QStringList& arguments, const Surroundings& around)
{
    QLocalSocket socket;
    if (!connectTo(socket, around.store)) return std::nullopt;
    socket.write(frame({{u"version"_s, handOverVersion},
                        {u"arguments"_s, QCborArray::fromStringList(arguments)},
                        {u"folder"_s, around.folder},
                        {u"terminal"_s, around.output->isTerminal()},
                        {u"error_terminal"_s, around.output->errorIsTerminal()}}));
    QByteArray buffer;
    bool stopSent = false;
    for (;;) {
        if (around.stop->load() && !stopSent) {
            socket.write(frame({{u"stop"_s, true}}));
            stopSent = true;
        }
        const bool came = socket.waitForReadyRead(lookAroundMs);
        buffer += socket.readAll();
        for (;;) {
            const auto said = takeFrame(buffer);
            if (!said) return Result<ExitCode>{said.error()};
            if (!*said) break;
            if (const auto exit = follow(**said, *around.output)) return Result<ExitCode>{*exit};
        }
        if (!came && socket.state() != QLocalSocket::ConnectedState)
            return Result<ExitCode>{Error{.code = Errc::StoreLocked, .file = around.store}};
    }
}

} // namespace kontor
