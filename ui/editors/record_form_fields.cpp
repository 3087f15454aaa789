// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the fields of a form hold, and what is wrong with it.
#include "ui/editors/error_line.h"
#include "ui/editors/field_editor.h"
#include "ui/editors/record_form.h"

#include <QLabel>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

RecordForm::Line* RecordForm::line(QStringView field)
{
    const auto at = std::find_if(m_lines.begin(), m_lines.end(),
                                 [&](const Line& each) { return each.editor->spec().name == field; });
    return at == m_lines.end() ? nullptr : &*at;
}

FieldEditor* RecordForm::editor(QStringView field) const
{
    const Line* found = const_cast<RecordForm*>(this)->line(field);
    return found ? found->editor : nullptr;
}

void RecordForm::setFieldVisible(QStringView field, bool visible)
{
    const Line* found = line(field);
    if (!found) return;
    found->editor->setVisible(visible);
    if (found->label && !found->shares) found->label->setVisible(visible);
    if (!visible) found->error->clear();
}

void RecordForm::setFieldLabel(QStringView field, const QString& label)
{
    Line* found = line(field);
    if (!found || !found->label) return;
    found->words = label;
    writeLabels();
    if (auto* input = found->editor->findChild<QWidget*>(u"field."_s + field.toString()))
        input->setAccessibleName(label);
}

FieldTexts RecordForm::texts() const
{
    FieldTexts all;
    for (const Line& each : m_lines)
        if (!each.editor->spec().readOnly) all.append({each.editor->spec().name, each.editor->text()});
    return all;
}

FieldTexts RecordForm::changed() const
{
    FieldTexts some;
    for (const Line& each : m_lines) {
        const QString text = each.editor->text();
        if (!each.editor->spec().readOnly && text != each.given) some.append({each.editor->spec().name, text});
    }
    return some;
}

FieldTexts RecordForm::filled() const
{
    FieldTexts some = texts();
    some.removeIf([](const FieldText& text) { return text.text.isEmpty(); });
    return some;
}

void RecordForm::showError(const Error& error)
{
    clearErrors();
    Line* at = line(error.field);
    if (!at) at = line(QStringView{error.field}.mid(error.field.indexOf(u'.') + 1));
    ErrorLine* where = at ? at->error : m_error;
    for (const Section& section : m_sections)
        if (at && std::find(section.members.begin(), section.members.end(), at->editor) != section.members.end())
            section.head->setChecked(true);
    where->show(error);
    FieldEditor* focus = at ? at->editor : m_lines.empty() ? nullptr : m_lines.front().editor;
    if (focus) focus->setFocus(Qt::OtherFocusReason);
}

void RecordForm::warn(QStringView field, const QString& sentence)
{
    const Line* at = line(field);
    (at ? at->error : m_error)->warn(sentence);
}

void RecordForm::clearErrors()
{
    for (const Line& each : m_lines) each.error->clear();
    m_error->clear();
}

} // namespace kontor
