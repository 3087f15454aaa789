// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editors/text_editors.h"

#include <optional>

namespace kontor {

/// How long something took: "4:30", "1:05:00", or minutes. Its text is whole seconds.
class DurationEditor final : public LineEditor {
    Q_OBJECT
public:
    DurationEditor(const EditorSpec& spec, QWidget* parent);
    QString text() const override;
    void setText(const QString& text) override;

    /// Seconds; nothing for what is no length. "30 s", "4 min" and "1 h" say themselves what they count.
    static std::optional<qint64> readSeconds(const QString& typed);
};

} // namespace kontor
