// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

class QTextDocument;

namespace kontor {

/// Writes HTML of our own making as an A4 document. Nothing that it names is loaded from anywhere but the file system.
/// FileUnwritable. Any thread of a program that has fonts.
Status writePdf(const QString& html, const QString& title, const QString& file);
/// The same for a document with pictures of its own; in the thread that the document lives in.
Status writePdf(const QTextDocument& document, const QString& title, const QString& file);

} // namespace kontor
