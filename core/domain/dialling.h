// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLatin1StringView>
#include <QUrl>

#include <optional>

namespace kontor {

/// How a computer places its calls.
struct DialRule {
    enum class Way {
        System,  ///< the system's program for telephone numbers
        Sip,     ///< the system's program for SIP addresses
        Address, ///< what a telephone system, a desk telephone or another program wants
    };
    Way way = Way::System;
    /// Of Sip: the host whose numbers they are, may be empty. Of Address: a pattern that holds `{number}` (E.164 with its
    /// plus) or `{digits}` (without it).
    QString where{};
};

/// The words of settings: system, sip, address.
QLatin1StringView nameOf(DialRule::Way way);
std::optional<DialRule::Way> dialWayNamed(QStringView word);

/// What dials `number`, a PhoneNumber's norm or, where there is none, the digits as they were typed:
/// `tel:` (RFC 3966), `sip:` with `user=phone` (RFC 3261 19.1.6), or the pattern filled in. Extensions stay where the
/// standard has a place for them. An address of the web is to be asked (HTTP GET), any other is a program's to open.
///
/// Fails with InvalidUrl, `field` telephone, `value` = the pattern or host, `detail` = no_number, or as parseWebAddress.
/// Thread-safe.
Result<QUrl> dialAddress(const DialRule& rule, QStringView number);

/// http or https: asked by Kontor itself.
bool isAskedByWeb(const QUrl& address);

} // namespace kontor
