// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kontor {

/// Says at the start of a program that OpenSSL shall not tidy up at its end. QNetworkAccessManager waits for its thread
/// until that has left Qt's code, not until it is gone; OpenSSL's handler at exit and the thread's own destructors would
/// both give back what it keeps per thread, now and then at once, and a program that did its work would end in an abort.
/// The system takes the memory back (OPENSSL_init_crypto(3), OPENSSL_INIT_NO_ATEXIT). Comes before any other use of TLS;
/// does nothing where Qt speaks TLS by the system's own library.
void leaveTlsToTheSystem();

} // namespace kontor
