// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace kontor::architecture {

/// One file of the tree: its path from the root, with slashes, and its text.
struct Source {
    QString path;
    QString text;
};

/// A place where the tree breaks a rule of ARCHITECTURE.md.
struct Breach {
    QString path;
    int line = 0; ///< 1-based, 0 = the whole file
    QString what;
};
using Breaches = std::vector<Breach>;

/// One `#include`, as written.
struct Include {
    int line = 0;
    QString header;
    bool quoted = false;
};

enum class Blank {
    Comments,
    CommentsAndStrings,
};

/// The text with comments (and the insides of strings and character literals, raw ones too) turned into
/// spaces; line breaks stay, so that line numbers hold.
QString blanked(const QString& text, Blank what);

std::vector<Include> includesOf(const Source& source);

/// Every file below `root` whose path ("/" + path from the root) ends in one of `suffixes`; build folders, hidden
/// folders other than `.ci` and `.github`, and test data are left out.
std::vector<Source> readTree(const QString& root, const QStringList& suffixes);

} // namespace kontor::architecture
