// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/record_form.h"

#include "ui/editors/error_line.h"
#include "ui/editors/field_editor.h"
#include "ui/support/flat_button.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr int mostLabel = 140;

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
    , m_grid{new QGridLayout}
    , m_error{new ErrorLine{this}}
{
    setObjectName(u"form"_s);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::tiny);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::tiny);
    line->addLayout(m_grid, 1);
    column->addLayout(line);
    column->addWidget(m_error);
    m_grid->setHorizontalSpacing(style == Style::Row ? space::tiny : space::small);
    m_grid->setVerticalSpacing(style == Style::Row ? 0 : space::tiny);
    connect(m_error, &ErrorLine::contactRequested, this, &RecordForm::contactRequested);
    // No key event: a combo box would take the letter for a search among its choices.
    auto* save = new QShortcut{QKeySequence::Save, this};
    save->setContext(Qt::WidgetWithChildrenShortcut);
    connect(save, &QShortcut::activated, this, &RecordForm::submit);
    if (style == Style::Row) {
        line->addLayout(makeMarks());
        return;
    }
    m_grid->setColumnStretch(1, 1);
    column->addLayout(makeButtons());
    column->addStretch();
}

QLayout* RecordForm::makeMarks()
{
    // For the mouse; the keyboard has Return and Escape.
    auto* marks = new QHBoxLayout;
    marks->setSpacing(0);
    const auto mark = [&](QStringView iconName, const QString& name, auto deed) {
        auto* made = new QToolButton{this};
        made->setIcon(icon(iconName));
        made->setIconSize({16, 16});
        made->setFixedSize(24, 24);
        made->setToolTip(name);
        made->setAccessibleName(name);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::NoFocus);
        connect(made, &QToolButton::clicked, this, deed);
        marks->addWidget(made);
    };
    mark(u"check", tr("Save (Return)"), [this] { submit(); });
    mark(u"close", tr("Cancel (Esc)"), [this] { Q_EMIT cancelled(); });
    return marks;
}

QLayout* RecordForm::makeButtons()
{
    m_save = new FlatButton{FlatButton::Look::Primary, tr("Save"), this};
    m_save->setObjectName(u"form.save"_s);
    connect(m_save, &QPushButton::clicked, this, &RecordForm::submit);
    m_cancel = new FlatButton{FlatButton::Look::Plain, tr("Cancel"), this};
    m_cancel->setObjectName(u"form.cancel"_s);
    connect(m_cancel, &QPushButton::clicked, this, &RecordForm::cancelled);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->setContentsMargins({0, space::small, 0, 0});
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    return buttons;
}

FieldEditor* RecordForm::add(const EditorSpec& spec, const QString& text, int stretch)
{
    EditorSpec wanted = spec;
    if (m_style == Style::Row && wanted.placeholder.isEmpty()) wanted.placeholder = labelText(spec);
    auto* editor = FieldEditor::make(wanted, m_workspace, this);
    editor->setText(text);
    const int at = m_grid->rowCount();
    Line line{.editor = editor,
              .error = m_error,
              .label = nullptr,
              .given = editor->text(),
              .words = labelText(spec),
              .home = at,
              .row = at};
    if (m_style == Style::Row) {
        m_grid->addWidget(editor, 0, column(m_lines.size()));
        m_grid->setColumnStretch(column(m_lines.size()), stretch);
    } else {
        auto* label = new QLabel{labelText(spec), this};
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMaximumWidth(mostLabel);
        setWords(*label, label->text());
        QPalette quiet = label->palette();
        quiet.setColor(QPalette::WindowText, quietTextColor(quiet));
        label->setPalette(quiet);
        label->setContentsMargins({0, space::tiny, 0, 0});
        m_grid->addWidget(label, at, 0, Qt::AlignTop);
        m_grid->addWidget(editor, at, 1);
        line.label = label;
        line.error = addError(at + 1);
        joinSection(label);
        joinSection(editor);
    }
    m_lines.push_back(line);
    QWidget* last = m_lines.size() > 1 ? m_lines[m_lines.size() - 2].editor : nullptr;
    if (!m_sections.empty() && m_sections.back().members.size() == 2) last = m_sections.back().head;
    if (last) setTabOrder(last, editor);
    if (m_save) {
        setTabOrder(editor, m_cancel);
        setTabOrder(m_cancel, m_save);
    }
    connect(editor, &FieldEditor::returned, this, &RecordForm::submit);
    connect(editor, &FieldEditor::edited, this, [this, error = line.error] {
        error->clear();
        Q_EMIT edited();
    });
    return editor;
}

void RecordForm::addSection(const QString& title, bool open)
{
    auto* head = new QToolButton{this};
    head->setObjectName(u"form.section"_s);
    head->setText(title);
    head->setFont(boldFont(font()));
    head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    head->setIconSize({16, 16});
    head->setAutoRaise(true);
    head->setCheckable(true);
    head->setFocusPolicy(Qt::TabFocus);
    if (!m_sections.empty()) m_grid->setRowMinimumHeight(m_grid->rowCount(), space::small);
    m_grid->addWidget(head, m_grid->rowCount() + 1, 0, 1, 2, Qt::AlignLeft);
    const size_t index = m_sections.size();
    m_sections.push_back({head, {}});
    connect(head, &QToolButton::toggled, this, [this, index](bool on) { openSection(m_sections[index], on); });
    if (m_cancel) setTabOrder(head, m_cancel);
    head->setChecked(open);
    openSection(m_sections.back(), open);
}

void RecordForm::openSection(const Section& section, bool open)
{
    section.head->setIcon(icon(open ? u"down" : u"right"));
    for (QWidget* member : section.members) member->setVisible(open);
}

void RecordForm::joinSection(QWidget* member)
{
    if (m_sections.empty()) return;
    m_sections.back().members.push_back(member);
    member->setVisible(m_sections.back().head->isChecked());
}

void RecordForm::addWidget(QWidget* widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2);
    joinSection(widget);
}

void RecordForm::addFootnote(QWidget* footnote)
{
    // Grid, error, buttons.
    static_cast<QVBoxLayout*>(layout())->insertWidget(2, footnote);
}

void RecordForm::addBelow(QWidget* widget)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->count() - 1, widget); // what stretches comes last
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
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
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
