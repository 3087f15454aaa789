// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact_facts.h"
#include "core/store/change_set.h"
#include "core/store/row_writer.h"

namespace kontor {

/// The facts in a contact's own fields.
ContactFacts factsOf(const std::vector<Value>& contactFields);
/// Adds what a live row of the contact says.
void addFacts(ContactFacts& facts, Entity entity, const std::vector<Value>& fields, const DerivedCells& derived);

/// Reads a stored contact, brings its derived columns and search document up to date where `facts` says that they may
/// have changed, and gives its image; image.n stays 0 when there is no such contact.
Status finishStored(Connection& connection, const Id& contact, const RequiredFacts& required, bool facts,
                    ContactImage& image);

/// Writes what follows from a contact's facts beside its row, and its search document.
Status storeDerived(Connection& connection, quint32 n, const ContactDerived& derived, unsigned relationships);
/// Whether rows are stored that the facts of this contact, or of persons who speak for it, follow from.
Result<bool> hasStoredFacts(Connection& connection, const Id& contact);

} // namespace kontor
