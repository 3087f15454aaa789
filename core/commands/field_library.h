// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/pen.h"

#include <QByteArray>

namespace kontor {

/// Definitions of custom fields from JSON: `{"fields": [{"key", "label", "type", "choices": […], "applies_to",
/// "required", "one_off", "visible_in": […], "help"}]}`. A key that is there is brought to what the file says, others
/// are added; none is removed. FileFormat (`detail` "field_library") for anything else.
struct ImportFields {
    struct Outcome {
        int added = 0, changed = 0, same = 0;
    };
    QByteArray json{};
    QString file{}; ///< read instead, where `json` is empty
};
Result<ImportFields::Outcome> run(Pen& pen, const ImportFields& wish);
QString operationKind(const ImportFields& wish);

} // namespace kontor
