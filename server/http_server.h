// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "server/config.h"
#include "server/service.h"

#include <memory>

namespace kontor::server {

/// HTTP/1.1 (RFC 9112), with TLS 1.2 or later where a certificate is given, on threads of its own. Limits what a stranger
/// can cost: header and body lengths, time for each, connections, bytes in memory.
class HttpServer {
public:
    /// Errors: Errc::Network where the address cannot be had, Errc::FileUnreadable for certificate or key.
    static Result<std::unique_ptr<HttpServer>> start(const Config& config, Service& service);
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    quint16 port() const;
    /// Takes no further connection and no further request; what is being answered is, for at most ten seconds. The
    /// service is to be stopped in between, so that those who wait are told.
    void stopListening();
    void finish();

private:
    struct Loop;
    explicit HttpServer(std::unique_ptr<Loop> loop);
    std::unique_ptr<Loop> m_loop;
};

} // namespace kontor::server
