// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/process.h"

#include "tests/bench/support/figures.h"

#include <QFile>

#include <array>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

extern char** environ; // NOLINT: POSIX

using namespace Qt::StringLiterals;

namespace kontor::bench {

namespace {

double secondsOf(const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) * 1e-6; }

} // namespace

ProcessRun runProcess(const QString& program, const QStringList& arguments, const QString& input)
{
    std::vector<QByteArray> words{QFile::encodeName(program)};
    for (const QString& argument : arguments) words.push_back(argument.toUtf8());
    std::vector<char*> argv;
    for (QByteArray& word : words) argv.push_back(word.data());
    argv.push_back(nullptr);

    std::array<int, 2> pipe{};
    if (::pipe(pipe.data()) != 0) fail(u"no pipe"_s);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    const QByteArray from = input.isEmpty() ? "/dev/null" : QFile::encodeName(input);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, from.constData(), O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, pipe[1], STDOUT_FILENO);
    posix_spawn_file_actions_addclose(&actions, pipe[0]);
    posix_spawn_file_actions_addclose(&actions, pipe[1]);

    ProcessRun run;
    const double begin = now();
    pid_t child = 0;
    const int spawned = posix_spawnp(&child, argv[0], &actions, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    ::close(pipe[1]);
    if (spawned != 0) fail(u"%1 cannot be started"_s.arg(program));
    char buffer[4096];
    for (ssize_t got = 0; (got = ::read(pipe[0], buffer, sizeof buffer)) > 0;) run.output.append(buffer, got);
    ::close(pipe[0]);
    int status = 0;
    rusage used{};
    if (::wait4(child, &status, 0, &used) != child) fail(u"%1 was lost"_s.arg(program));
    run.seconds = now() - begin;
    run.cpuSeconds = secondsOf(used.ru_utime) + secondsOf(used.ru_stime);
    run.peakMemory = quint64(used.ru_maxrss) * 1024;
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        fail(u"%1 %2 failed: %3"_s.arg(program, arguments.join(u' '), QString::fromUtf8(run.output)));
    return run;
}

void evict(const QString& file)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDONLY);
    if (descriptor < 0) return;
    ::fdatasync(descriptor);
    ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED);
    ::close(descriptor);
}

quint64 residentBytes()
{
    QFile file{u"/proc/self/statm"_s};
    if (!file.open(QIODevice::ReadOnly)) return 0;
    return file.readAll().split(' ').value(1).toULongLong() * quint64(::sysconf(_SC_PAGESIZE));
}

} // namespace kontor::bench
