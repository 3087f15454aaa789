// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entities.h"
#include "core/queries/contact_dashboard.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace kontor {

/// One of the values a person can choose.
struct EditorOption {
    QString value; ///< canonical text
    QString label;
};

/// How one value is edited: made from the field table or from a custom field's definition, so that no form is written
/// by hand.
struct EditorSpec {
    enum class Kind : quint8 {
        Line,
        Lines,
        YesNo,
        Number,
        Duration, ///< whole seconds
        Date,
        Moment, ///< a time, ISO 8601
        Choice,
        MultipleChoice,
        Employee,
        Team,
        Contact,
    };

    QString name; ///< what FieldText takes: "address", "custom.size"
    QString label;
    Kind kind = Kind::Line;
    bool required = false;
    bool readOnly = false;
    bool searchable = false;             ///< a long list of choices that is typed into: countries
    std::vector<EditorOption> options{}; ///< of a Line: words that complete it, and stand for a value
    QString placeholder{};
    Id team{}; ///< Kind::Employee: its members come first, others bring a warning
};

/// From the field table; labels and choices in the user's language.
EditorSpec editorSpec(Entity entity, FieldIndex field);
/// The same by name. An unknown name gives a read-only line.
EditorSpec editorSpec(Entity entity, QStringView field);
EditorSpec editorSpec(const SpecificationRow& row);

/// What can be shown and edited of an entity: no internal fields, not the contact it belongs to, and of a contact only
/// what its type has.
std::vector<FieldIndex> editableFields(Entity entity, QStringView contactType = {});

/// A canonical text as people read it: dates and numbers by locale, countries by name, yes and no, choices.
QString shownText(const EditorSpec& spec, const QString& text);

} // namespace kontor
