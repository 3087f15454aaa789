// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sync/protocol/messages.h"

namespace kontor::protocol {

/// A request as bytes and back: LogIn, Refresh, Leave, Push, Pull, History, ReadState, Wait. Reading refuses, with
/// Errc::FileFormat, what is too long, too deep, cut off or of the wrong kind; it never guesses.
template <class Request>
QByteArray encode(const Request& request);
template <class Request>
Result<Request> decode(QByteArrayView frame);

/// A reply with one of the bodies Done, Hello, Session, PushAnswer, Page, StatePage.
template <class Body>
QByteArray encodeReply(const Reply<Body>& reply);
template <class Body>
Result<Reply<Body>> decodeReply(QByteArrayView frame);

/// Effects, one after the other, as entries and pages of rows carry them: an array of byte strings. A server keeps them
/// like this and hands them on without looking into them.
QByteArray joinFrames(const std::vector<QByteArray>& effects); ///< frame.h splits them

/// Writes a reply's body of entries or rows from frames that are encoded already.
struct PackedEntry {
    Entry entry;        ///< all but effects and lost
    QByteArray effects; ///< joined frames
    QByteArray lost{};  ///< joined frames of effects with one cell each, empty for none
};
QByteArray encodePage(const Reply<Done>& head, const sync::Place& after, const std::vector<PackedEntry>& entries,
                      bool more);
QByteArray encodeStatePage(const Reply<Done>& head, const QByteArray& rows, bool last, bool byContact);

/// A value that did not stand, as a frame: an effect of one cell.
QByteArray encodeLost(const sync::LostValue& lost, const Id& reader);

} // namespace kontor::protocol
