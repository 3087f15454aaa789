// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace kontor {

/// One link (RFC 3986; the host by IDNA).
struct WebAddress {
    QString url;      ///< complete and in ASCII: "https://xn--mller-kva.example/a%20b"
    bool web = false; ///< http or https: may be opened without asking
};

/// Reads links as people write them: `www.example.org` and `example.org/shop` become https, spaces and letters beyond
/// ASCII are encoded, an `&amp;` left over from HTML becomes `&`. Other schemes (ftp, mailto, sip, …) are kept, but are
/// not `web`; those that run something (javascript, data, vbscript) are refused.
///
/// Fails with InvalidUrl, `value` = what was typed, `detail` = empty | no_host | host | scheme | not_a_url | too_long.
/// Thread-safe.
Result<WebAddress> parseWebAddress(QStringView typed);

/// Only http and https open without a question; everything else may start a program.
bool opensWithoutAsking(QStringView url);

/// For people: without the scheme of the web and a last slash, the host in its own letters where that is unambiguous.
QString shownWebAddress(const QString& url);

/// The page of an account: `twitter` and "AdaLovelace" or "@AdaLovelace" make https://twitter.com/AdaLovelace, a
/// Mastodon account carries its host (@ada@example.social). Empty where the network is unknown or the text is no account
/// name. Networks by their usual names, any case. Thread-safe.
QString profileAddress(QStringView network, QStringView account);

} // namespace kontor
