// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/administration.h"
#include "ui/support/theme.h"

#include <optional>
#include <span>

namespace kontor {

/// One column of the contact list: the model, the header, the menu of columns and the saved state all read this table.
struct ContactColumn {
    const char* key;   ///< field, as in saved views and on the command line
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
    bool editable = false; ///< in the list itself
    bool groups = false;   ///< few values, so that contacts can stand together by them
};

std::span<const ContactColumn> contactColumns();

/// A column of a field that a list's row does not have by itself: the other fields of a contact, and those that the
/// organisation added. Never shown at first.
struct ExtraColumn {
    QString key;   ///< "language", "custom.size"
    QString title; ///< of custom fields; else by the field table
    QString type;  ///< custom_field.type; empty for stored fields

    bool isCustom() const { return !type.isEmpty(); }
    QString text(const ContactRow& row) const;
    bool operator==(const ExtraColumn&) const = default;
};

/// All columns that a list may show: the usual ones, then the other ones.
class ContactColumnSet {
public:
    ContactColumnSet();

    /// False if that changes nothing.
    bool setCustomFields(const std::vector<CustomFieldRow>& fields);

    int count() const { return base() + int(m_extra.size()); }
    static int base() { return int(contactColumns().size()); }
    const ExtraColumn* extra(int column) const;
    /// The definition behind a custom column; null for the others.
    const CustomFieldRow* customField(int column) const;
    QString key(int column) const;
    QString title(int column) const;
    QString sortField(int column) const;
    int width(int column) const;
    bool isShownAtFirst(int column) const;
    bool isEditable(int column) const;
    bool canGroup(int column) const;
    /// -1 if there is none.
    int named(const QString& key) const;
    int sortedBy(const QString& field) const;

private:
    std::vector<ExtraColumn> m_extra;
    size_t m_stored = 0; ///< of them, stored fields
    std::vector<CustomFieldRow> m_custom;
};

} // namespace kontor
