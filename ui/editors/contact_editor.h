// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editors/field_editor.h"

class QCompleter;
class QLineEdit;

namespace kontor {

class ContactHits;

/// Another contact, found by typing a part of its name, address or number. A known one is named by the spec's options.
class ContactEditor final : public FieldEditor {
    Q_OBJECT
public:
    ContactEditor(const EditorSpec& spec, Workspace& workspace, QWidget* parent);
    QString text() const override; ///< the id; what was typed if nothing was chosen
    void setText(const QString& text) override;
    void selectAll() override;

private:
    QLineEdit* m_line;
    ContactHits* m_hits;
    QCompleter* m_completer;
    QString m_chosen; ///< id
    QString m_name;   ///< what the line says while `m_chosen` holds
};

} // namespace kontor
