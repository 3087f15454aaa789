// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contact_list.h"
#include "ui/support/theme.h"

#include <optional>
#include <span>

namespace kontor {

/// One column of the contact list: the model, the header, the menu of columns and the saved state all read this table.
struct ContactColumn {
    const char* key;   ///< in the saved state; never changes
    const char* title; ///< English; context "ContactColumn"
    const char* sort;  ///< SortBy::field; empty: not sortable
    int width;         ///< at first, device-independent pixels
    bool shown;        ///< at first
    QString (*text)(const ContactRow& row);
    const char* (*icon)(const ContactRow& row) = nullptr;
    std::optional<Meaning> (*meaning)(const ContactRow& row) = nullptr;
    QString (*tip)(const ContactRow& row) = nullptr; ///< more than the text says
    bool elideMiddle = false;                        ///< names: both ends tell them apart
    bool quiet = false;
};

std::span<const ContactColumn> contactColumns();
QString contactColumnTitle(const ContactColumn& column);
/// -1 if there is none.
int contactColumnNamed(const QString& key);
int contactColumnSortedBy(const QString& field);

} // namespace kontor
