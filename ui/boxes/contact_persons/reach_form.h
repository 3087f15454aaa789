// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contact_dashboard.h"

#include <QWidget>

namespace kontor {

class ContactFeed;
class RecordForm;

/// The form of a link between two contacts: what the one is for the other, and by which email, phone and location of
/// either they are reached there. `other` null: not there yet. `link` with a null id: a new one. The other contact's records come a moment later.
RecordForm* makeReachForm(ContactFeed& feed, const Id& other, const ContactPersonRow& link, QWidget* parent);

} // namespace kontor
