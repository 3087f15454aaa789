// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// briefing: a page about each contact, for a visit. The page is HTML; paper needs fonts, so the window's program makes
// the PDF, without a window.
#include "core/queries/contact_list.h"
#include "ui/console/session.h"
#include "ui/text/briefing_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Console {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

constexpr int longestPrintMs = 60'000;

Result<BriefingContact> briefingOf(Session& session, const QString& word)
{
    const auto found = session.ask(FindContact{word});
    if (!found) return found.error();
    auto what = session.ask(Briefing{found->id});
    if (!what) return what.error();
    return BriefingContact{.what = std::move(*what), .map = {}};
}

Status writeText(const QString& file, const QString& text)
{
    QFile out{file};
    if (!out.open(QIODevice::WriteOnly) || out.write(text.toUtf8()) < 0 || !out.flush())
        return Error{.code = Errc::FileUnwritable, .detail = out.errorString(), .file = file};
    return {};
}

Status print(const QString& html, const QString& file)
{
    const QTemporaryDir folder;
    const QString source = folder.filePath(u"briefing.html"_s);
    if (auto written = writeText(source, html); !written) return written;
    const QString here = QCoreApplication::applicationDirPath();
    QString program = QStandardPaths::findExecutable(u"kontor"_s, {here});
    if (program.isEmpty()) program = QStandardPaths::findExecutable(u"kontor"_s);
    QProcess printer;
    printer.start(program, {u"--paper"_s, source, u"--pdf"_s, file});
    const bool done = printer.waitForFinished(longestPrintMs) && printer.exitStatus() == QProcess::NormalExit &&
                      printer.exitCode() == 0 && QFileInfo::exists(file);
    if (!done)
        return Error{.code = Errc::FileUnwritable,
                     .detail = QString::fromUtf8(printer.readAllStandardError()).simplified(),
                     .file = file};
    return {};
}

Result<ExitCode> briefing(Session& session)
{
    std::vector<BriefingContact> contacts;
    for (const QString& word : session.call.words) {
        auto contact = briefingOf(session, word);
        if (!contact) return contact.error();
        contacts.push_back(std::move(*contact));
    }
    const QString html = briefingHtml(contacts, QDate::currentDate());
    if (!session.call.has(u"--pdf"_s)) {
        if (session.json())
            session.out.json({{u"html"_s, html}});
        else
            session.out.write(html.toUtf8() + '\n');
        return ExitCode::Done;
    }
    const QString file = session.path(session.call.value(u"--pdf"_s));
    if (auto printed = print(html, file); !printed) return printed.error();
    if (session.json())
        session.out.json({{u"contacts"_s, qint64(contacts.size())}, {u"file"_s, file}});
    else
        session.out.line(Console::tr("Briefing written to %1.").arg(file));
    return ExitCode::Done;
}

} // namespace

QList<Command> briefingCommands()
{
    return {
        {.name = u"briefing"_s,
         .words = u"ID…"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Write a page about each contact for a visit: HTML, or a PDF file"),
         .least = 1,
         .most = -1,
         .options = {{u"--pdf"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Console", "the PDF file to write")}},
         .run = briefing}};
}

} // namespace kontor
