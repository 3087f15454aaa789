// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/desktop/start_options.h"
#include "ui/console/store_location.h"
#include "ui/text/translations.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

bool hasDisplay()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return true;
#else
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
#endif
}

/// What has to stand in the environment before Qt looks at it.
void prepare(const kontor::StartOptions& options)
{
    if (!options.screenshot.isEmpty() && !hasDisplay() && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (options.scale != 1) qputenv("QT_SCALE_FACTOR", QByteArray::number(options.scale));
}

QString stateFile(const kontor::StartOptions& options)
{
    if (!options.screenshot.isEmpty()) return {}; // the same picture everywhere
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/kontor/window.ini"_s;
}

} // namespace

int main(int argc, char* argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) arguments.push_back(QString::fromLocal8Bit(argv[i]));
    kontor::StartLine line = kontor::readStartLine(arguments);
    if (line.help || line.version) {
        std::printf("%s", line.help ? qUtf8Printable(kontor::startHelp()) : "kontor " KONTOR_VERSION "\n");
        return 0;
    }
    prepare(line.options);
    kontor::SavedState state{stateFile(line.options)}; // read while Qt starts

    QApplication application{argc, argv};
    line = kontor::readStartLine(QApplication::arguments().mid(1)); // without Qt's own
    if (!line.wrong.isEmpty()) {
        std::fprintf(stderr, "kontor: \"%s\" is not understood here; see kontor --help\n", qUtf8Printable(line.wrong));
        return 2;
    }
    QApplication::setApplicationName(u"Kontor"_s);
    QApplication::setApplicationDisplayName(u"Kontor"_s);
    QApplication::setApplicationVersion(QStringLiteral(KONTOR_VERSION));
    QGuiApplication::setDesktopFileName(u"kontor"_s);
    kontor::installTranslations();
    const auto kept = kontor::themeNamed(state.text(u"window/theme"_s)).value_or(kontor::Theme::System);
    kontor::applyTheme(application, line.options.theme.value_or(kept));

    kontor::Desktop desktop{line.options, state};
    desktop.start(kontor::storeFile(line.options.store, QDir::currentPath()));
    return QApplication::exec();
}
