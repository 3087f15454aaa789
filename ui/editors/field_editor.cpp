// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/field_editor.h"

#include "ui/editors/choice_editor.h"
#include "ui/editors/contact_editor.h"
#include "ui/editors/date_editor.h"
#include "ui/editors/duration_editor.h"
#include "ui/editors/moment_editor.h"
#include "ui/editors/reference_editor.h"
#include "ui/editors/text_editors.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace kontor {

FieldEditor::FieldEditor(const EditorSpec& spec, QWidget* parent) : QWidget{parent}, m_spec{spec}
{
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins({});
    row->setSpacing(4);
}

void FieldEditor::setInput(QWidget* input)
{
    input->setObjectName(u"field."_s + m_spec.name);
    input->setAccessibleName(m_spec.label);
    input->setEnabled(!m_spec.readOnly);
    static_cast<QHBoxLayout*>(layout())->addWidget(input, 1);
    setFocusProxy(input);
    setFocusPolicy(input->focusPolicy());
}

void FieldEditor::passReturn(QLineEdit* line)
{
    connect(line, &QLineEdit::returnPressed, this, [this, line] {
        const QAbstractItemView* offered = line->completer() ? line->completer()->popup() : nullptr;
        if (offered && offered->isVisible() && !offered->currentIndex().isValid()) Q_EMIT returned();
    });
}

FieldEditor* FieldEditor::make(const EditorSpec& spec, Workspace& workspace, QWidget* parent)
{
    switch (spec.kind) {
    case EditorSpec::Kind::Line: return new LineEditor{spec, parent};
    case EditorSpec::Kind::Lines: return new LinesEditor{spec, parent};
    case EditorSpec::Kind::YesNo: return new YesNoEditor{spec, parent};
    case EditorSpec::Kind::Number: return new NumberEditor{spec, parent};
    case EditorSpec::Kind::Duration: return new DurationEditor{spec, parent};
    case EditorSpec::Kind::Moment: return new MomentEditor{spec, parent};
    case EditorSpec::Kind::Date: return new DateEditor{spec, parent};
    case EditorSpec::Kind::Choice: return new ChoiceEditor{spec, parent};
    case EditorSpec::Kind::MultipleChoice: return new MultipleChoiceEditor{spec, parent};
    case EditorSpec::Kind::Employee:
    case EditorSpec::Kind::Team: return new ReferenceEditor{spec, workspace, parent};
    case EditorSpec::Kind::Contact: return new ContactEditor{spec, workspace, parent};
    }
    return new LineEditor{spec, parent};
}

} // namespace kontor
