// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/undo.h"

#include <QString>

namespace kontor {

/// The name of an operation by what the journal keeps of it (op_group.kind and label): "Import of breweries.csv",
/// "Change of Ada Lovelace". An unknown kind gives "Change".
QString operationText(const QString& kind, const QString& label);

/// "Undo: Import of breweries.csv"; "Undo" alone when there is nothing (kind empty).
QString undoText(const QString& kind, const QString& label);
QString redoText(const QString& kind, const QString& label);

/// What an undo did, for the undo bar and kontorctl: "Undone: Change of Ada Lovelace. 2 values were kept."
QString undoneText(const Undone& undone);
/// What a redo did; kind and label are those of the operation that stands again (NextUndo told them before).
QString redoneText(const Undone& undone, const QString& kind, const QString& label);

/// "2 things changed since then and stayed as they are."
QString stayedText(int count);

/// One thing that could not be taken back, and why.
QString keptText(const Kept& kept);

} // namespace kontor
