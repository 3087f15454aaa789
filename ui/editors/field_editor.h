// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editors/editor_spec.h"

#include <QWidget>

class QLineEdit;

namespace kontor {

class Workspace;

/// Edits one value as text. What it holds goes to core as it is: core decides whether it is right, so that window,
/// import and command line obey one rule.
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    /// Object name `field.<name>` is given to the widget that takes the keys.
    static FieldEditor* make(const EditorSpec& spec, Workspace& workspace, QWidget* parent);

    const EditorSpec& spec() const { return m_spec; }
    /// Canonical where the input can be read, else as typed.
    virtual QString text() const = 0;
    virtual void setText(const QString& text) = 0;
    /// Return belongs to the input (several lines): saving takes Ctrl+Return.
    virtual bool keepsReturn() const { return false; }
    virtual void selectAll() {}

Q_SIGNALS:
    void edited();
    /// Return, where a list of completions would have swallowed it.
    void returned();

protected:
    FieldEditor(const EditorSpec& spec, QWidget* parent);
    /// The widget that takes the keys.
    void setInput(QWidget* input);
    /// Return saves also while completions are offered, unless one of them is chosen.
    void passReturn(QLineEdit* line);

    EditorSpec m_spec;
};

} // namespace kontor
