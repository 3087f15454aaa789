// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/desktop/start_options.h"
#include "core/sync/transport/end_of_tls.h"
#include "ui/console/store_location.h"
#include "ui/support/paper.h"
#include "ui/text/language.h"
#include "ui/window/kontor_link.h"

#include <QApplication>
#include <QDir>
#include <QFile>
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
void prepare(const kontor::StartOptions& options, double keptScale)
{
    if (!options.screenshot.isEmpty() && !hasDisplay() && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const double scale = options.scale != 1 ? options.scale : keptScale;
    if (scale != 1) qputenv("QT_SCALE_FACTOR", QByteArray::number(scale));
}

QString stateFile(const kontor::StartOptions& options)
{
    if (!options.screenshot.isEmpty()) return {}; // the same picture everywhere
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/kontor/window.ini"_s;
}

/// kontor --paper IN.html --pdf OUT.pdf: a page of our own making becomes a document, for kontorctl, which has no fonts.
int makePaper(int argc, char* argv[], const QString& source, const QString& target)
{
    if (!hasDisplay() && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application{argc, argv};
    QFile in{source};
    if (!in.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "kontor: cannot read %s\n", qUtf8Printable(source));
        return 3;
    }
    const auto written = kontor::writePdf(QString::fromUtf8(in.readAll()), u"Kontor"_s, target);
    if (!written) std::fprintf(stderr, "kontor: %s\n", qUtf8Printable(written.error().detail));
    return written ? 0 : 3;
}

} // namespace

int main(int argc, char* argv[])
{
    kontor::leaveTlsToTheSystem();
    QStringList arguments;
    for (int i = 1; i < argc; ++i) arguments.push_back(QString::fromLocal8Bit(argv[i]));
    if (arguments.size() == 4 && arguments[0] == "--paper"_L1 && arguments[2] == "--pdf"_L1)
        return makePaper(argc, argv, arguments[1], arguments[3]);
    kontor::StartLine line = kontor::readStartLine(arguments);
    if (line.help || line.version) {
        std::printf("%s", line.help ? qUtf8Printable(kontor::startHelp()) : "kontor " KONTOR_VERSION "\n");
        return 0;
    }
    kontor::SavedState state{stateFile(line.options)};
    prepare(line.options, state.value(u"window/scale"_s, 1.0).toDouble());

    QApplication application{argc, argv};
    line = kontor::readStartLine(QApplication::arguments().mid(1)); // without Qt's own
    if (!line.wrong.isEmpty()) {
        std::fprintf(stderr, "kontor: \"%s\" is not understood here; see kontor --help\n", qUtf8Printable(line.wrong));
        return 2;
    }
    QApplication::setApplicationName(u"Kontor"_s);
    QApplication::setApplicationDisplayName(u"Kontor"_s);
    QApplication::setApplicationVersion(QStringLiteral(KONTOR_VERSION));
    QGuiApplication::setDesktopFileName(u"org.kontor_crm.Kontor"_s); // as the installed file is called
    kontor::applyLanguage(line.options.screenshot.isEmpty() ? state.text(u"window/language"_s) : QString{});
    QGuiApplication::setLayoutDirection(QLocale{}.textDirection());
    const auto kept = kontor::themeNamed(state.text(u"window/theme"_s)).value_or(kontor::Theme::System);
    kontor::applyTheme(application, line.options.theme.value_or(kept));

    // Another window may stand in another folder.
    if (const QString list = kontor::listFileIn(line.options.open); !list.isEmpty())
        line.options.open = QDir::current().absoluteFilePath(list);
    kontor::Desktop desktop{line.options, state};
    desktop.start(kontor::storeFile(line.options.store, QDir::currentPath()));
    return QApplication::exec();
}
