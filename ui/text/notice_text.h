// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/notices.h"

#include <QString>

namespace kontor {

/// "Ben Berg gave you BrightBrand Co.", "“Call back” is due on 31.03.2026.": one sentence.
QString noticeText(const Notices::Item& notice);
/// "Ulm · Interested · last contact 3 days ago · next: Call, tomorrow": what is known of its contact; empty for nothing.
QString noticeContext(const Notices::Item& notice);
/// The icon that goes with its kind.
QString noticeIcon(const QString& kind);

} // namespace kontor
