// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/interrupt.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <csignal>
#endif

namespace kontor {

namespace {

std::atomic<std::atomic<bool>*> flag = nullptr; // all that a signal handler may touch
static_assert(std::atomic<std::atomic<bool>*>::is_always_lock_free && std::atomic<bool>::is_always_lock_free);

bool askToStop()
{
    std::atomic<bool>* stop = flag.load();
    return stop && !stop->exchange(true);
}

#ifdef Q_OS_WIN
BOOL WINAPI onControl(DWORD) { return askToStop() ? TRUE : FALSE; }
#else
void onSignal(int) { askToStop(); }
#endif

} // namespace

InterruptGuard::InterruptGuard(std::atomic<bool>& stop)
{
    flag = &stop;
#ifdef Q_OS_WIN
    SetConsoleCtrlHandler(onControl, TRUE);
#else
    struct sigaction action {};
    action.sa_handler = onSignal;
    action.sa_flags = int(SA_RESETHAND | SA_RESTART);
    for (const int signal : {SIGINT, SIGTERM}) sigaction(signal, &action, nullptr);
#endif
}

InterruptGuard::~InterruptGuard()
{
#ifdef Q_OS_WIN
    SetConsoleCtrlHandler(onControl, FALSE);
#else
    for (const int signal : {SIGINT, SIGTERM}) std::signal(signal, SIG_DFL);
#endif
    flag = nullptr;
}

} // namespace kontor
