// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merge_changes.h"

#include <utility>

namespace kontor {

void mergeChanges(ChangeSet& into, ChangeSet&& from)
{
    into.entities |= from.entities;
    into.everything |= from.everything;
    into.notices |= from.notices;
    into.group = from.group;
    for (ContactImage& image : from.contacts) into.contacts.push_back(std::move(image));
}

} // namespace kontor
