// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/demo_random.h"

namespace kontor::demo {

/// A business that does not exist.
struct Business {
    QString name; ///< with its legal form
    QString form;
    QString trade; ///< one of industries()
    QString latin; ///< what its domain is made of
};

/// A business as they are called where this language is spoken; `country` decides about the legal form.
Business inventBusiness(Random& random, QLatin1StringView language, QLatin1StringView country, const QString& city);

/// One of the names that do not fit into columns; they come round.
Business longBusiness(int which);

/// In English, as the choices of a custom field.
QStringList industries();

} // namespace kontor::demo
