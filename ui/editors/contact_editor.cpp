// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/contact_editor.h"

#include "ui/editors/contact_hits.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

#include <algorithm>

namespace kontor {

ContactEditor::ContactEditor(const EditorSpec& spec, Workspace& workspace, QWidget* parent)
    : FieldEditor{spec, parent}
    , m_line{new QLineEdit{this}}
    , m_hits{new ContactHits{workspace, this}}
    , m_completer{new QCompleter{m_hits, this}}
{
    m_line->setPlaceholderText(spec.placeholder.isEmpty() ? tr("Search a contact") : spec.placeholder);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_line);
    setInput(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& typed) {
        const QString query = quotedWords(typed);
        if (!query.isEmpty()) m_hits->search(query);
        Q_EMIT edited();
    });
    connect(m_hits, &ContactHits::found, this, [this] {
        if (m_line->hasFocus() && m_hits->rowCount() > 0) m_completer->complete();
    });
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        const ContactRow* row = m_hits->contact(index.row());
        if (!row) return;
        m_chosen = row->id.toString();
        m_name = row->displayName;
        m_line->setText(m_name);
        Q_EMIT edited();
    });
}

QString ContactEditor::text() const
{
    const QString typed = m_line->text().trimmed();
    return !m_chosen.isEmpty() && typed == m_name.trimmed() ? m_chosen : typed;
}

void ContactEditor::setText(const QString& text)
{
    const auto known = std::find_if(m_spec.options.begin(), m_spec.options.end(),
                                    [&](const EditorOption& option) { return option.value == text; });
    m_chosen = text;
    m_name = known == m_spec.options.end() ? text : known->label;
    m_line->setText(m_name);
}

void ContactEditor::selectAll() { m_line->selectAll(); }

} // namespace kontor
