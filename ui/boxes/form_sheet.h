// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/boxes/contact_feed.h"
#include "ui/boxes/record_row.h"

namespace kontor {

/// A form of several lines in a sheet over `host`: saves, shows what is wrong, and leaves when it is saved or given up.
/// What somebody typed is saved when another contact comes. A form in which nothing was changed leaves without saving,
/// unless what it came with is worth a record already.
enum class Untouched { Leave, Save };
void openFormSheet(ContactFeed& feed, QWidget* host, const QString& title, RecordForm* form, RecordRow::Save save,
                   Untouched untouched = Untouched::Leave);

} // namespace kontor
