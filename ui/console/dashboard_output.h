// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contact_dashboard.h"
#include "core/queries/dashboard_lists.h"

#include <QJsonObject>
#include <QString>

namespace kontor {

/// A contact's whole dashboard as one document: its own facts, and a key for each box of the window.
QJsonObject dashboardJson(const ContactDashboard::Answer& dashboard, const MarketsByRule::Answer& byRule,
                          const Events::Answer& timeline);
/// The same for people, box by box; empty boxes are left out. Long lines are cut for a terminal alone.
QString dashboardText(const ContactDashboard::Answer& dashboard, const MarketsByRule::Answer& byRule,
                      const Events::Answer& timeline, bool terminal);

QJsonObject eventJson(const Event& event);
QString timelineText(const Events::Answer& events, bool terminal);

} // namespace kontor
