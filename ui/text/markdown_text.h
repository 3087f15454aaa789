// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kontor {

/// The words of a note without the signs that Markdown gives its form by, for where it is told of in a line: no headings,
/// emphasis, list signs, code fences and addresses behind links. Also of a text that ends in the middle.
QString plainWords(const QString& markdown);

} // namespace kontor
