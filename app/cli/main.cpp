// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/transport/end_of_tls.h"
#include "ui/console/console.h"
#include "ui/console/stream_output.h"
#include "ui/text/translations.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

namespace {

/// Qt's own remarks (a locale without UTF-8, say) are nothing for who reads one line on standard error.
void keepQuiet(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    static const bool talk = qEnvironmentVariableIsSet("KONTOR_DEBUG");
    if (talk || type == QtFatalMsg) std::fprintf(stderr, "%s\n", qUtf8Printable(text));
}

} // namespace

int main(int argc, char* argv[])
{
    kontor::leaveTlsToTheSystem();
    qInstallMessageHandler(keepQuiet);
    const QCoreApplication application{argc, argv};
    kontor::installTranslations();
    kontor::StreamOutput out;
    const auto exit = kontor::runConsole(QCoreApplication::arguments().mid(1), QDir::currentPath(), out);
    if (out.finish()) return int(exit);
    out.error({.code = kontor::Errc::FileUnwritable, .detail = {}, .file = QStringLiteral("standard output")});
    return int(kontor::ExitCode::Input);
}
