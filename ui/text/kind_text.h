// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kontor {

/// The kind of an email, phone or location and the label of a link as people read it: "home" as "private". A word of
/// somebody's own stays as it was written, an underscore as a blank.
QString kindText(const QString& kind);

} // namespace kontor
