// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/boxes/contact_feed.h"

namespace kontor {

/// The log entry of a call with `contact`: the rest is told when it is over. `number` as it was dialled.
void openCallSheet(ContactFeed& feed, QWidget* host, const Id& contact, const QString& number);

/// Puts right what was logged of a call.
void changeCall(ContactFeed& feed, QWidget* host, const Id& call);

} // namespace kontor
