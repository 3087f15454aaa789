// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contact_dashboard.h"

#include <QDate>

namespace kontor {

/// What one wants to know of a contact before a visit.
struct BriefingContact {
    ContactDashboard::Answer contact;
    Events::Answer events; ///< the newest focus events first
    QString map;           ///< file of a picture of where it is; empty: none
};

/// A page for each contact, as HTML that QTextDocument prints: who it is, how to reach it, open promises, consents, what
/// happened last, its own fields. All text is escaped. `day` is the one the page is for.
QString briefingHtml(const std::vector<BriefingContact>& contacts, const QDate& day);

/// How many of the newest events a page has room for.
inline constexpr int briefingEvents = 8;

} // namespace kontor
