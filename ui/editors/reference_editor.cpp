// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/reference_editor.h"

#include "core/queries/administration.h"
#include "core/workspace/workspace.h"
#include "ui/support/when_done.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

ReferenceEditor::ReferenceEditor(const EditorSpec& spec, Workspace& workspace, QWidget* parent)
    : FieldEditor{spec, parent}
    , m_box{new QComboBox{this}}
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->lineEdit()->setPlaceholderText(spec.placeholder);
    connect(m_box, &QComboBox::editTextChanged, this, &ReferenceEditor::choiceChanged);
    passReturn(m_box->lineEdit());
    setInput(m_box);
    if (spec.kind == EditorSpec::Kind::Team) {
        whenDone(workspace.ask(Teams{}), this, [this](const Result<Teams::Answer>& teams) {
            if (!teams) return;
            std::vector<Choice> all;
            for (const TeamRow& team : *teams) all.push_back({team.id, team.name});
            fill({}, all);
        });
        return;
    }
    whenDone(workspace.ask(Employees{}), this, [this](const Result<Employees::Answer>& employees) {
        if (!employees) return;
        std::vector<Choice> members;
        std::vector<Choice> others;
        for (const EmployeeRow& employee : *employees) {
            const bool member = !m_spec.team.isNull() && employee.teams.contains(m_spec.team);
            (member ? members : others).push_back({employee.id, employee.name});
            if (member) m_members.insert(employee.id.toString());
        }
        fill(members, others);
    });
}

void ReferenceEditor::fill(const std::vector<Choice>& first, const std::vector<Choice>& others)
{
    const QString typed = m_box->currentText();
    if (!m_spec.required) m_box->addItem(QString{}, QString{});
    for (const Choice& choice : first) m_box->addItem(choice.label, choice.id.toString());
    if (!first.empty() && !others.empty()) m_box->insertSeparator(m_box->count());
    for (const Choice& choice : others) m_box->addItem(choice.label, choice.id.toString());
    m_filled = true;
    if (!typed.isEmpty())
        m_box->setEditText(typed); // somebody was faster than the list
    else
        setText(m_wanted);
    selectAll();
}

QString ReferenceEditor::text() const
{
    if (!m_filled && m_box->currentText().isEmpty()) return m_wanted;
    const QString typed = m_box->currentText().trimmed();
    const int current = m_box->currentIndex();
    if (current >= 0 && m_box->itemText(current) == typed) return m_box->itemData(current).toString();
    const int at = m_box->findText(typed, Qt::MatchFixedString);
    return at < 0 ? typed : m_box->itemData(at).toString(); // core finds it by name or email, or says that nobody is
}

void ReferenceEditor::setText(const QString& text)
{
    m_wanted = text;
    if (!m_filled) return;
    int at = m_box->findData(text);
    if (at < 0 && !text.isEmpty()) {
        // Somebody who is no longer there, but whom the record still names.
        const auto known = std::find_if(m_spec.options.begin(), m_spec.options.end(),
                                        [&](const EditorOption& option) { return option.value == text; });
        m_box->addItem(known == m_spec.options.end() ? text : known->label, text);
        at = m_box->count() - 1;
    }
    m_box->setCurrentIndex(at);
    choiceChanged();
}

void ReferenceEditor::selectAll() { m_box->lineEdit()->selectAll(); }

bool ReferenceEditor::isOutsider() const
{
    if (m_spec.team.isNull() || !m_filled) return false;
    const QString id = text();
    return Id::fromString(id) && !m_members.contains(id);
}

QString ReferenceEditor::shown() const { return m_box->currentText(); }

QString ReferenceEditor::outsiderText(const QString& name, const QString& team)
{
    return tr("%1 is not in the sales team %2.").arg(name, team);
}

void ReferenceEditor::choiceChanged()
{
    Q_EMIT edited(); // first: it takes back what was said before
    Q_EMIT outsiderChosen(isOutsider() ? m_box->currentText() : QString{});
}

} // namespace kontor
