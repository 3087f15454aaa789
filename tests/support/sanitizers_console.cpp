// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the leak sanitizer must not count in kontorctl: what OpenSSL keeps for Qt's network thread, which may still be on
// its way out when the program ends (core/sync/transport/end_of_tls.h). Kontor itself asks nothing of OpenSSL in this program.
#ifdef __SANITIZE_ADDRESS__

extern "C" const char* __lsan_default_suppressions() // NOLINT(bugprone-reserved-identifier)
{
    return "leak:libcrypto\n";
}

#endif
