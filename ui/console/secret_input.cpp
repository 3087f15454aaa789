// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/secret_input.h"

#include <QFile>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace kontor {

namespace {

#ifdef Q_OS_UNIX
/// The terminal keeps typed letters to itself for as long as this lives.
class Silence {
public:
    Silence()
    {
        if (!isatty(STDIN_FILENO) || tcgetattr(STDIN_FILENO, &m_before) != 0) return;
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        m_on = tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet) == 0;
    }
    ~Silence()
    {
        if (!m_on) return;
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fputc('\n', stderr);
    }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;
    bool isOn() const { return m_on; }

private:
    termios m_before{};
    bool m_on = false;
};
#else
struct Silence {
    bool isOn() const { return false; }
};
#endif

} // namespace

Result<QString> readSecret(const QString& prompt)
{
    constexpr qint64 longest = 4096;
    const Silence silence;
    if (silence.isOn()) {
        std::fputs(qUtf8Printable(prompt), stderr);
        std::fflush(stderr);
    }
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return Error{
            .code = Errc::FileUnreadable, .detail = in.errorString(), .file = QStringLiteral("standard input")};
    QString line = QString::fromUtf8(in.readLine(longest));
    while (line.endsWith(QLatin1Char('\n')) || line.endsWith(QLatin1Char('\r'))) line.chop(1);
    return line;
}

} // namespace kontor
