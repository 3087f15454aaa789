// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace kontor {

/// What a cell says beside its text; ui/delegates draws it, models give it.
enum CellRole {
    IconRole = Qt::UserRole + 1, ///< QString: name of an icon before the text
    MeaningRole,                 ///< int: Meaning of icon and text; none: the text colour
    QuietRole,                   ///< bool: stands back
    ElideRole,                   ///< Qt::TextElideMode: where a long text is cut; none: at its end
    LoadedRole,                  ///< bool: false while the row is on its way; a missing value means true
    MarkRole,                    ///< QString: name of a small icon at the end; the tool tip says what it means
    IdRole,                      ///< kontor::Id of the row's record
    NumberRole,                  ///< quint32: contact.n
    GroupRole,                   ///< QString: the row is the head of a group, of which so many belong
    GroupOpenRole,               ///< bool: they are shown
};

} // namespace kontor
