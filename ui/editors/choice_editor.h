// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editors/field_editor.h"

class QComboBox;
class QMenu;
class QToolButton;

namespace kontor {

/// One of the spec's options, or none where none is allowed. Long lists are typed into.
class ChoiceEditor final : public FieldEditor {
    Q_OBJECT
public:
    ChoiceEditor(const EditorSpec& spec, QWidget* parent);
    QString text() const override;
    void setText(const QString& text) override;
    void selectAll() override;
    /// Others to choose from; what is chosen stays, even if it is none of them.
    void setOptions(const std::vector<EditorOption>& options);

private:
    QComboBox* m_box;
};

/// Any of the spec's options, `;`-separated.
class MultipleChoiceEditor final : public FieldEditor {
    Q_OBJECT
public:
    MultipleChoiceEditor(const EditorSpec& spec, QWidget* parent);
    QString text() const override;
    void setText(const QString& text) override;

private:
    void showChosen();

    QToolButton* m_button;
    QMenu* m_menu;
};

} // namespace kontor
