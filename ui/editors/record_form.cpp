// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/record_form.h"

#include "ui/editors/error_line.h"
#include "ui/editors/field_editor.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// Grid rows far below the fields, so that fields can still be added.
constexpr int errorRow = 1000;
constexpr int buttonRow = 1001;
constexpr int buttonColumn = 1000;

QString labelText(const EditorSpec& spec)
{
    // The mark is part of the label, so that screen readers and black-and-white prints have it too.
    return spec.required ? RecordForm::tr("%1 *").arg(spec.label) : spec.label;
}

} // namespace

RecordForm::RecordForm(Workspace& workspace, Style style, QWidget* parent)
    : QWidget{parent}
    , m_workspace{workspace}
    , m_style{style}
    , m_grid{new QGridLayout{this}}
    , m_error{new ErrorLine{this}}
{
    setObjectName(u"form"_s);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(space::tiny);
    m_grid->setVerticalSpacing(style == Style::Row ? 0 : space::tiny);
    m_grid->addWidget(m_error, errorRow, 0, 1, -1);
    connect(m_error, &ErrorLine::contactRequested, this, &RecordForm::contactRequested);
    addButtons();
}

void RecordForm::addButtons()
{
    if (m_style == Style::Row) {
        // For the mouse; the keyboard has Return and Escape.
        auto* buttons = new QHBoxLayout;
        buttons->setSpacing(0);
        const auto button = [&](QStringView iconName, const QString& name, auto signal) {
            auto* made = new QToolButton{this};
            made->setIcon(icon(iconName));
            made->setToolTip(name);
            made->setAccessibleName(name);
            made->setAutoRaise(true);
            made->setFocusPolicy(Qt::NoFocus);
            connect(made, &QToolButton::clicked, this, signal);
            buttons->addWidget(made);
        };
        button(u"check", tr("Save"), [this] { submit(); });
        button(u"close", tr("Cancel"), [this] { Q_EMIT cancelled(); });
        m_grid->addLayout(buttons, 0, buttonColumn);
        return;
    }
    m_save = new QPushButton{tr("Save"), this};
    m_save->setObjectName(u"form.save"_s);
    m_save->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, &RecordForm::submit);
    auto* cancel = new QPushButton{tr("Cancel"), this};
    cancel->setObjectName(u"form.cancel"_s);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &RecordForm::cancelled);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->setContentsMargins({0, space::tiny, 0, 0});
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    m_grid->addLayout(buttons, buttonRow, 0, 1, -1);
    m_grid->setColumnStretch(1, 1);
}

FieldEditor* RecordForm::add(const EditorSpec& spec, const QString& text, int stretch)
{
    EditorSpec wanted = spec;
    if (m_style == Style::Row && wanted.placeholder.isEmpty()) wanted.placeholder = labelText(spec);
    auto* editor = FieldEditor::make(wanted, m_workspace, this);
    editor->setText(text);
    const int at = int(m_lines.size());
    Line line{.editor = editor, .error = m_error, .label = nullptr, .given = editor->text()};
    if (m_style == Style::Row) {
        m_grid->addWidget(editor, 0, column(m_lines.size()));
        m_grid->setColumnStretch(column(m_lines.size()), stretch);
    } else {
        auto* label = new QLabel{labelText(spec), this};
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMaximumWidth(140);
        QPalette quiet = label->palette();
        quiet.setColor(QPalette::WindowText, quietTextColor(quiet));
        label->setPalette(quiet);
        label->setContentsMargins({0, space::tiny, 0, 0});
        m_grid->addWidget(label, 2 * at, 0, Qt::AlignTop);
        m_grid->addWidget(editor, 2 * at, 1);
        line.label = label;
        line.error = addError(2 * at + 1);
    }
    m_lines.push_back(line);
    QWidget* last = m_lines.size() > 1 ? m_lines[m_lines.size() - 2].editor : nullptr;
    if (last) setTabOrder(last, editor);
    connect(editor, &FieldEditor::edited, this, [this, error = line.error] {
        error->clear();
        Q_EMIT edited();
    });
    return editor;
}

ErrorLine* RecordForm::addError(int row)
{
    auto* error = new ErrorLine{this};
    m_grid->addWidget(error, row, 1);
    connect(error, &ErrorLine::contactRequested, this, &RecordForm::contactRequested);
    return error;
}

void RecordForm::addFields(Entity entity, QStringView contactType, const FieldTexts& texts)
{
    for (const FieldIndex field : editableFields(entity, contactType)) {
        const EditorSpec spec = editorSpec(entity, field);
        if (spec.readOnly) continue;
        const auto given =
            std::find_if(texts.begin(), texts.end(), [&](const FieldText& text) { return text.field == spec.name; });
        add(spec, given == texts.end() ? QString{} : given->text);
    }
}

void RecordForm::setCaption(const QString& text, int width)
{
    auto* caption = new QLabel{this};
    caption->setTextFormat(Qt::PlainText);
    caption->setFont(smallFont(font()));
    caption->setText(QFontMetrics{caption->font()}.elidedText(text, Qt::ElideMiddle, width));
    caption->setFixedWidth(width + space::tiny);
    caption->setForegroundRole(QPalette::PlaceholderText);
    m_grid->addWidget(caption, 0, 0);
}

void RecordForm::setSaveText(const QString& text)
{
    if (m_save) m_save->setText(text);
}

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
    if (found->label) found->label->setVisible(visible);
    if (!visible) found->error->clear();
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

void RecordForm::setBusy(bool busy)
{
    // The editors stay enabled: a disabled widget gives the keyboard away.
    m_busy = busy;
    if (m_save) m_save->setEnabled(!busy);
}

void RecordForm::focusFirst()
{
    if (m_lines.empty()) return;
    m_lines.front().editor->setFocus(Qt::OtherFocusReason);
    m_lines.front().editor->selectAll();
}

void RecordForm::submit()
{
    if (!m_busy) Q_EMIT submitted();
}

void RecordForm::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter || event->matches(QKeySequence::Save)) {
        event->accept();
        return submit();
    }
    if (event->key() == Qt::Key_Escape) {
        event->accept();
        Q_EMIT cancelled();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace kontor
