// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editors/field_editor.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace kontor {

/// One line, completed by the spec's options; one of their labels means its value.
class LineEditor : public FieldEditor {
    Q_OBJECT
public:
    LineEditor(const EditorSpec& spec, QWidget* parent);
    QString text() const override;
    void setText(const QString& text) override;
    void selectAll() override;

protected:
    QLineEdit* m_line;
};

/// A number, shown with the user's decimal mark; both that and the point are understood, digits are never grouped.
class NumberEditor final : public LineEditor {
    Q_OBJECT
public:
    NumberEditor(const EditorSpec& spec, QWidget* parent);
    QString text() const override;
    void setText(const QString& text) override;
};

/// Several lines of plain text.
class LinesEditor final : public FieldEditor {
    Q_OBJECT
public:
    LinesEditor(const EditorSpec& spec, QWidget* parent);
    QString text() const override;
    void setText(const QString& text) override;
    bool keepsReturn() const override { return true; }
    void selectAll() override;

private:
    QPlainTextEdit* m_lines;
};

class YesNoEditor final : public FieldEditor {
    Q_OBJECT
public:
    YesNoEditor(const EditorSpec& spec, QWidget* parent);
    QString text() const override;
    void setText(const QString& text) override;

private:
    QCheckBox* m_box;
};

} // namespace kontor
