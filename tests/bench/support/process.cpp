// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/process.h"

#include "tests/bench/support/figures.h"

#include <QFile>

#include <array>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>
#include <vector>

extern char** environ; // NOLINT: POSIX

using namespace Qt::StringLiterals;

namespace kontor::bench {

namespace {

/// From a program to this one.
class Pipe {
public:
    Pipe()
    {
        if (::pipe2(m_ends.data(), O_CLOEXEC) != 0) fail(u"no pipe"_s);
    }
    ~Pipe()
    {
        closeWriting();
        close(m_ends[0]);
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;

    void become(posix_spawn_file_actions_t& actions, int descriptor) const
    {
        posix_spawn_file_actions_adddup2(&actions, m_ends[1], descriptor);
    }
    void closeWriting() { close(m_ends[1]); }
    bool isOpen() const { return m_ends[0] >= 0; }
    int reading() const { return m_ends[0]; }
    /// Appends what is there; false at the end, which closes it.
    bool read(QByteArray& to)
    {
        std::array<char, 4096> buffer{};
        const ssize_t got = ::read(m_ends[0], buffer.data(), buffer.size());
        if (got > 0)
            to.append(buffer.data(), got);
        else
            close(m_ends[0]);
        return got > 0;
    }

private:
    static void close(int& end)
    {
        if (end >= 0) ::close(std::exchange(end, -1));
    }
    std::array<int, 2> m_ends{};
};

double secondsOf(const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) * 1e-6; }

} // namespace

ProcessRun runProcess(const QString& program, const QStringList& arguments, const QString& input)
{
    std::vector<QByteArray> words{QFile::encodeName(program)};
    for (const QString& argument : arguments) words.push_back(argument.toUtf8());
    std::vector<char*> argv;
    for (QByteArray& word : words) argv.push_back(word.data());
    argv.push_back(nullptr);

    Pipe out, error;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    const QByteArray from = input.isEmpty() ? "/dev/null" : QFile::encodeName(input);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, from.constData(), O_RDONLY, 0);
    out.become(actions, STDOUT_FILENO);
    error.become(actions, STDERR_FILENO);

    ProcessRun run;
    const double begin = now();
    pid_t child = 0;
    const int spawned = posix_spawnp(&child, argv[0], &actions, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    out.closeWriting();
    error.closeWriting();
    if (spawned != 0) fail(u"%1 cannot be started"_s.arg(program));
    QByteArray said;
    while (out.isOpen() || error.isOpen()) {
        std::array<pollfd, 2> both{pollfd{out.reading(), POLLIN, 0}, pollfd{error.reading(), POLLIN, 0}};
        if (::poll(both.data(), both.size(), -1) < 0) continue;
        if (both[0].revents) out.read(run.output);
        if (both[1].revents && error.read(said) && run.spoke == 0) run.spoke = now() - begin;
    }
    int status = 0;
    rusage used{};
    if (::wait4(child, &status, 0, &used) != child) fail(u"%1 was lost"_s.arg(program));
    run.seconds = now() - begin;
    if (run.spoke == 0) run.spoke = run.seconds;
    run.cpuSeconds = secondsOf(used.ru_utime) + secondsOf(used.ru_stime);
    run.peakMemory = quint64(used.ru_maxrss) * 1024;
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        fail(u"%1 %2 failed: %3"_s.arg(program, arguments.join(u' '), QString::fromUtf8(run.output + said)));
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
