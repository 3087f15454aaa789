// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cells.h"

#include <QStringList>

namespace kontor {

/// What must hold of the definition of a custom field, whoever writes it: form, command line, library as JSON. What comes by
/// synchronisation or undo was settled before and is not asked.

/// Does a field of this type have choices?
bool hasChoices(QStringView type);

/// The words of visible_in, in their order.
const QStringList& customFieldForms();

/// Choices, and the colour of each; no colours at all where none has one.
struct ChoiceList {
    QStringList words, colours;
    bool operator==(const ChoiceList&) const = default;
};
/// The lists as they are kept: no blanks around the words, no empty ones, none twice (but for case).
ChoiceList choiceList(const QStringList& words, const QStringList& colours);

/// The cells of a definition as they are kept: choices as choiceList() has them, `visible_in` without repetitions and empty
/// where it names every form.
Cells keptDefinition(Cells cells);

/// `before` is null for a new field; what stood there may stay. Errors: InvalidChoice (`detail` "key", `other` one that would
/// do; or the words of visible_in), Required for choices, AlreadyExists for two choices that read alike.
Status checkDefinition(const Cells& cells, const std::vector<Value>* before);

} // namespace kontor
