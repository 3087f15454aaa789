// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/choice_editor.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace kontor {

ChoiceEditor::ChoiceEditor(const EditorSpec& spec, QWidget* parent)
    : FieldEditor{spec, parent}
    , m_box{new QComboBox{this}}
{
    if (!spec.required) m_box->addItem(QString{}, QString{});
    for (const EditorOption& option : spec.options) m_box->addItem(option.label, option.value);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    if (spec.searchable) {
        m_box->setEditable(true);
        m_box->setInsertPolicy(QComboBox::NoInsert);
        m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        m_box->completer()->setFilterMode(Qt::MatchContains);
        passReturn(m_box->lineEdit());
        connect(m_box, &QComboBox::editTextChanged, this, &FieldEditor::edited);
    }
    connect(m_box, &QComboBox::activated, this, &FieldEditor::edited);
    setInput(m_box);
}

QString ChoiceEditor::text() const
{
    if (m_spec.searchable) {
        // What is typed and no label goes to core as it is, which knows more spellings than the list.
        const int at = m_box->findText(m_box->currentText(), Qt::MatchFixedString);
        return at < 0 ? m_box->currentText().trimmed() : m_box->itemData(at).toString();
    }
    return m_box->currentData().toString();
}

void ChoiceEditor::setText(const QString& text)
{
    int at = m_box->findData(text);
    if (at < 0 && !text.isEmpty()) {
        m_box->addItem(text, text); // a value from elsewhere must not change by being looked at
        at = m_box->count() - 1;
    }
    m_box->setCurrentIndex(at);
}

void ChoiceEditor::setOptions(const std::vector<EditorOption>& options)
{
    const QString chosen = m_box->currentData().toString();
    const QString label = m_box->currentText();
    m_box->clear();
    if (!m_spec.required) m_box->addItem(QString{}, QString{});
    for (const EditorOption& option : options) m_box->addItem(option.label, option.value);
    if (m_box->findData(chosen) < 0) m_box->addItem(label, chosen);
    m_box->setCurrentIndex(m_box->findData(chosen));
}

void ChoiceEditor::selectAll()
{
    if (m_box->lineEdit()) m_box->lineEdit()->selectAll();
}

MultipleChoiceEditor::MultipleChoiceEditor(const EditorSpec& spec, QWidget* parent)
    : FieldEditor{spec, parent}
    , m_button{new QToolButton{this}}
    , m_menu{new QMenu{m_button}}
{
    for (const EditorOption& option : spec.options) {
        QAction* action = m_menu->addAction(QString{option.label}.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setData(option.value);
        connect(action, &QAction::toggled, this, [this] {
            showChosen();
            Q_EMIT edited();
        });
    }
    m_button->setMenu(m_menu);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_button->setFocusPolicy(Qt::StrongFocus);
    setInput(m_button);
    showChosen();
}

QString MultipleChoiceEditor::text() const
{
    QStringList chosen;
    const QList<QAction*> actions = m_menu->actions();
    for (const QAction* action : actions)
        if (action->isChecked()) chosen << action->data().toString();
    return chosen.join(u';');
}

void MultipleChoiceEditor::setText(const QString& text)
{
    QStringList chosen = text.split(u';', Qt::SkipEmptyParts);
    for (QString& value : chosen) value = value.trimmed();
    const QList<QAction*> actions = m_menu->actions();
    for (QAction* action : actions) action->setChecked(chosen.contains(action->data().toString()));
    showChosen();
}

void MultipleChoiceEditor::showChosen()
{
    QStringList labels;
    const QList<QAction*> actions = m_menu->actions();
    for (const QAction* action : actions)
        if (action->isChecked()) labels << action->text();
    m_button->setText(labels.isEmpty() ? tr("Choose…") : labels.join(u", "));
}

} // namespace kontor
