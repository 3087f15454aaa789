// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/console.h"

#include "ui/console/hand_over.h"
#include "ui/console/interrupt.h"
#include "ui/console/store_location.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// As long as another kontorctl may keep us waiting for its short work.
constexpr qint64 patience = 2000;

bool writes(const Command& command) { return command.needs == Needs::Writing || command.needs == Needs::Itself; }

/// Writes here, or in the window that has the store; waits a moment for who has it and takes no commands.
Result<ExitCode> runWriting(const Invocation& call, const QStringList& arguments, const Surroundings& around)
{
    QElapsedTimer waited;
    waited.start();
    for (;;) {
        auto done = runCommand(call, around);
        if (done || done.error().code != Errc::StoreLocked) return done;
        if (const auto exit = handOver(arguments, around)) return *exit;
        if (waited.elapsed() > patience || around.stop->load()) return done;
        QThread::msleep(50);
    }
}

} // namespace

Result<ExitCode> runCommand(const Invocation& call, const Surroundings& around)
{
    Session session{call, around};
    Status opened;
    if (call.command->needs == Needs::Reading || call.command->needs == Needs::Writing)
        opened = session.open(call.command->needs);
    auto done = opened ? call.command->run(session) : Result<ExitCode>{opened.error()};
    if (done || exitCodeOf(done.error().code) != ExitCode::Store || !done.error().file.isEmpty()) return done;
    Error error = done.error();
    error.file = around.store;
    return error;
}

ExitCode runConsole(const QStringList& arguments, const QString& folder, Output& out)
{
    const auto call = parseArguments(arguments);
    if (!call) {
        out.error(call.error());
        return ExitCode::Usage;
    }
    if (call->help || call->version) {
        out.write((call->help ? helpText(call->helpTopic) : u"kontorctl "_s + QLatin1StringView{KONTOR_VERSION} + u'\n')
                      .toUtf8());
        return ExitCode::Done;
    }
    std::atomic<bool> stop = false;
    const Surroundings around{.store = storeFile(call->store, folder), .folder = folder, .output = &out, .stop = &stop};
    // Reading can be killed at any moment; writing is asked to come to a good end.
    std::optional<InterruptGuard> guard;
    if (writes(*call->command)) guard.emplace(stop);
    const auto done = writes(*call->command) ? runWriting(*call, arguments, around) : runCommand(*call, around);
    if (done) return *done;
    out.error(done.error());
    return exitCodeOf(done.error().code);
}

} // namespace kontor
