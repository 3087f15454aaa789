// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/cell_editor.h"

#include "core/commands/record_commands.h"
#include "core/workspace/workspace.h"
#include "ui/editors/error_line.h"
#include "ui/editors/reference_editor.h"
#include "ui/support/when_done.h"

#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
constexpr int narrowest = 200;
}

CellEditor::CellEditor(Workspace& workspace, const Id& contact, const EditorSpec& spec, const QString& text,
                       QWidget* parent)
    : QFrame{parent}
    , m_workspace{workspace}
    , m_contact{contact}
    , m_editor{FieldEditor::make(spec, workspace, this)}
    , m_error{new ErrorLine{this}}
{
    setObjectName(u"cellEditor"_s);
    setAccessibleName(spec.label);
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_editor);
    column->addWidget(m_error);
    m_editor->setText(text);
    m_before = m_editor->text();
    connect(m_editor, &FieldEditor::returned, this, [this] { save(false); });
    connect(m_editor, &FieldEditor::edited, this, [this] {
        m_error->clear();
        adjustSize();
    });
}

void CellEditor::warnOfOutsiders(const QString& team)
{
    const auto* reference = qobject_cast<ReferenceEditor*>(m_editor);
    if (!reference) return;
    connect(reference, &ReferenceEditor::outsiderChosen, this, [this, team](const QString& name) {
        if (name.isEmpty()) return;
        m_error->warn(ReferenceEditor::outsiderText(name, team));
        adjustSize();
    });
}

void CellEditor::open(const QRect& cell)
{
    adjustSize();
    const int width = std::max(narrowest, cell.width());
    const int x = std::clamp(cell.left(), 0, std::max(0, parentWidget()->width() - width));
    setFixedWidth(width);
    const int y = std::clamp(cell.top() - 1, 0, std::max(0, parentWidget()->height() - sizeHint().height()));
    move(x, y);
    show();
    raise();
    m_editor->setFocus(Qt::OtherFocusReason);
    m_editor->selectAll();
    qApp->installEventFilter(this);
}

bool CellEditor::eventFilter(QObject* watched, QEvent* event)
{
    auto* widget = qobject_cast<QWidget*>(watched);
    const bool inside = widget && isAncestorOf(widget);
    if (event->type() == QEvent::KeyPress && inside) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape) {
            close(false);
            return true;
        }
        const bool returns = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (returns && (!m_editor->keepsReturn() || key->modifiers() & Qt::ControlModifier)) {
            save(false);
            return true;
        }
        if (key->key() == Qt::Key_Tab) {
            save(true);
            return true;
        }
    }
    // A click elsewhere saves; lists that drop down from the editor belong to it.
    if (event->type() == QEvent::MouseButtonPress && widget && !inside && widget->window() == window() &&
        !QApplication::activePopupWidget())
        save(false);
    return false;
}

void CellEditor::save(bool goOn)
{
    if (m_done) return;
    const QString text = m_editor->text();
    if (text == m_before) return close(goOn);
    m_done = true;
    whenDone(m_workspace.perform(SetRecord{Entity::Contact, m_contact, {{m_editor->spec().name, text}}}), this,
             [this, goOn](const Status& done) {
                 m_done = false;
                 if (done) return close(goOn);
                 m_error->show(done.error());
                 adjustSize();
                 m_editor->setFocus();
             });
}

void CellEditor::close(bool goOn)
{
    m_done = true;
    qApp->removeEventFilter(this);
    hide();
    deleteLater();
    Q_EMIT finished(goOn);
}

} // namespace kontor
