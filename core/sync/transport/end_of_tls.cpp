// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/transport/end_of_tls.h"

#ifdef KONTOR_OPENSSL
#include <openssl/crypto.h>
#endif

namespace kontor {

void leaveTlsToTheSystem()
{
#ifdef KONTOR_OPENSSL
    OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);
#endif
}

} // namespace kontor
