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
    std::fwrite(utf8.data(), 1, size_t(utf8.size()), stdout);
}

void StreamOutput::writeError(QByteArrayView utf8)
{
    clearProgress();
    std::fwrite(utf8.data(), 1, size_t(utf8.size()), stderr);
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
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
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
