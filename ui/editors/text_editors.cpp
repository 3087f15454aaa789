// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/text_editors.h"

#include <QCheckBox>
#include <QCompleter>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace kontor {

LineEditor::LineEditor(const EditorSpec& spec, QWidget* parent) : FieldEditor{spec, parent}, m_line{new QLineEdit{this}}
{
    m_line->setPlaceholderText(spec.placeholder);
    QStringList suggestions;
    for (const EditorOption& word : spec.options) suggestions << word.label;
    if (!suggestions.isEmpty()) {
        auto* completer = new QCompleter{suggestions, m_line};
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_line->setCompleter(completer);
        passReturn(m_line);
    }
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    setInput(m_line);
}

QString LineEditor::text() const
{
    const QString typed = m_line->text().trimmed();
    for (const EditorOption& word : spec().options)
        if (typed.compare(word.label, Qt::CaseInsensitive) == 0) return word.value;
    return typed;
}

void LineEditor::setText(const QString& text)
{
    m_line->setText(shownText(spec(), text));
    m_line->setCursorPosition(0);
}

void LineEditor::selectAll() { m_line->selectAll(); }

NumberEditor::NumberEditor(const EditorSpec& spec, QWidget* parent) : LineEditor{spec, parent} {}

QString NumberEditor::text() const
{
    const QString typed = LineEditor::text();
    QLocale locale;
    locale.setNumberOptions(QLocale::RejectGroupSeparator);
    bool fine = false;
    const double number = locale.toDouble(typed, &fine);
    return fine ? QString::number(number, 'g', QLocale::FloatingPointShortest) : typed;
}

void NumberEditor::setText(const QString& text)
{
    bool fine = false;
    const double number = text.toDouble(&fine);
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    LineEditor::setText(fine ? locale.toString(number, 'g', QLocale::FloatingPointShortest) : text);
}

LinesEditor::LinesEditor(const EditorSpec& spec, QWidget* parent)
    : FieldEditor{spec, parent}
    , m_lines{new QPlainTextEdit{this}}
{
    m_lines->setPlaceholderText(spec.placeholder);
    m_lines->setTabChangesFocus(true);
    m_lines->setFixedHeight(m_lines->fontMetrics().lineSpacing() * 4 + 12);
    connect(m_lines, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
    setInput(m_lines);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // a form's room to spare is not its
}

QString LinesEditor::text() const { return m_lines->toPlainText().trimmed(); }
void LinesEditor::setText(const QString& text) { m_lines->setPlainText(text); }
void LinesEditor::selectAll() { m_lines->selectAll(); }

YesNoEditor::YesNoEditor(const EditorSpec& spec, QWidget* parent)
    : FieldEditor{spec, parent}
    , m_box{new QCheckBox{tr("Yes"), this}}
{
    connect(m_box, &QCheckBox::toggled, this, &FieldEditor::edited);
    setInput(m_box);
}

QString YesNoEditor::text() const { return m_box->isChecked() ? u"yes"_s : u"no"_s; }
void YesNoEditor::setText(const QString& text) { m_box->setChecked(text == "yes"_L1); }

} // namespace kontor
