// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/briefing.h"

#include <QDate>

namespace kontor {

/// What one wants to know of a contact before a visit.
struct BriefingContact {
    Briefing::Answer what;
    QString map; ///< file of a picture of where it is; empty: none
};

/// A page for each contact, as HTML that QTextDocument prints: who it is, how and when to reach it, consents, open
/// promises, what has changed since one was there, what happened last, its own fields. All text is escaped. `day` is the one the page is for.
QString briefingHtml(const std::vector<BriefingContact>& contacts, const QDate& day);

} // namespace kontor
