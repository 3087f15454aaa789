// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include <vector>

namespace kontor {

/// What can be shown of a file without another program's window.
struct FileContent {
    QString text{};
    std::vector<QImage> pages{}; ///< one for a picture, the first ones of a document
    QString trouble{};           ///< a sentence where there is nothing to show
};

enum class PreviewKind { None, Text, Picture, Document };

/// By its media type (RFC 6838).
PreviewKind previewKind(const QString& mediaType);

/// Reads the first megabyte of a text, or a picture scaled to at most 1600 pixels. Waits for the disk: not for the GUI
/// thread.
FileContent readContent(const QString& path, PreviewKind kind);

} // namespace kontor
