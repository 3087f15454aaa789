// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/serve.h"

#include "server/http_server.h"
#include "server/log.h"

#include <csignal>
#include <cstdio>

namespace kontor::server {

Status serve(const Config& config)
{
    // Before there are threads, so that all of them leave the signals to this one.
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    Service service{config};
    const auto server = HttpServer::start(config, service);
    if (!server) return server.error();
    std::printf("listening on port %u\n", unsigned((*server)->port()));
    std::fflush(stdout);
    int signal = 0;
    sigwait(&signals, &signal);
    log(Level::Info, "stopping");
    (*server)->stopListening();
    service.stop();
    (*server)->finish();
    return {};
}

} // namespace kontor::server
