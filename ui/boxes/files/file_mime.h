// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QMimeData>
#include <QStringList>

#include <memory>
#include <vector>

namespace kontor {

/// What is dragged out of a contact's files: the paths of copies for other programs, and which files and folders
/// they are for the box itself.
struct DraggedFiles {
    Id contact;
    std::vector<Id> files{};
    QStringList folders{}; ///< dragged as a whole
};

std::unique_ptr<QMimeData> asMime(const DraggedFiles& dragged, const QStringList& copies);
/// Null where it comes from elsewhere, another contact among that.
std::unique_ptr<DraggedFiles> draggedFiles(const QMimeData& mime, const Id& contact);

} // namespace kontor
