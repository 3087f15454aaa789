// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/stream_output.h"

#include "ui/text/count_text.h"

#include <QCoreApplication>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

bool isTerminalStream(FILE* stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

/// An empty view has no address, and fwrite wants one.
void put(QByteArrayView utf8, std::FILE* stream)
{
    if (!utf8.isEmpty()) std::fwrite(utf8.data(), 1, size_t(utf8.size()), stream);
}

} // namespace

StreamOutput::StreamOutput() : m_outIsTerminal{isTerminalStream(stdout)}, m_errorIsTerminal{isTerminalStream(stderr)}
{
#ifdef Q_OS_WIN
    SetConsoleOutputCP(CP_UTF8);
#endif
}

StreamOutput::~StreamOutput() { clearProgress(); }

void StreamOutput::write(QByteArrayView utf8)
{
    clearProgress();
    put(utf8, stdout);
}

void StreamOutput::writeError(QByteArrayView utf8)
{
    clearProgress();
    put(utf8, stderr);
}

void StreamOutput::progress(qint64 done, qint64 total)
{
    if (!m_errorIsTerminal) return;
    if (total <= 0) return clearProgress();
    const int percent = int(done * 100 / total);
    if (percent == m_shown) return;
    m_shown = percent;
    const QString text = QCoreApplication::translate("Console", "%1 % (%2 of %3)")
                             .arg(QString::number(percent), numberLabel(done), numberLabel(total));
    const QByteArray line = "\r" + text.toUtf8() + "\x1b[K";
    put(line, stderr);
}

void StreamOutput::clearProgress()
{
    if (m_shown < 0) return;
    m_shown = -1;
    std::fputs("\r\x1b[K", stderr);
}

bool StreamOutput::finish()
{
    clearProgress();
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

} // namespace kontor
