// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kontor {

/// What `kontor:contact/<id>` (also with //) is about: the id; any other text as it is.
QString contactInLink(const QString& text);
/// The link to a contact.
QString linkToContact(const QString& id);
/// The path of a list or of address cards, by its ending, where the text is a path or a file: link; else empty.
QString listFileIn(const QString& text);

} // namespace kontor
