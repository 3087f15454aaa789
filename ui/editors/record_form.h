// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/record_commands.h"
#include "ui/editors/editor_spec.h"

#include <QWidget>

#include <span>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QLayout;
class QToolButton;

namespace kontor {

class ErrorLine;
class FieldEditor;
class FlatButton;
class Workspace;

/// A form made from the field table (or from custom fields): one editor per value, labels, required marks, errors at
/// the field they belong to. Return saves (Ctrl+Return from a text of several lines), Escape gives up. The form writes
/// nothing itself.
class RecordForm final : public QWidget {
    Q_OBJECT
public:
    enum class Style {
        Row,   ///< beside each other, in place of a row: labels as placeholders
        Stack, ///< below each other with labels and buttons
    };
    RecordForm(Workspace& workspace, Style style, QWidget* parent = nullptr);

    /// In the order of the calls.
    FieldEditor* add(const EditorSpec& spec, const QString& text = {}, int stretch = 1);
    /// Every editable field of an entity; `texts` by name.
    void addFields(Entity entity, QStringView contactType = {}, const FieldTexts& texts = {});
    /// Stack only: a heading that shows and hides the fields added after it.
    void addSection(const QString& title, bool open);
    /// Stack only: something beside fields, over the whole width.
    void addWidget(QWidget* widget);
    /// Stack only: a remark above the buttons.
    void addFootnote(QWidget* footnote);
    /// Stack only: under the buttons.
    void addBelow(QWidget* widget);
    /// Row only: what the one value is, where the row's label stood.
    void setCaption(const QString& text, int width);
    /// Stack only: the words on the button that saves.
    void setSaveText(const QString& text);

    FieldEditor* editor(QStringView field) const;
    void setFieldVisible(QStringView field, bool visible);
    /// Stack only: other words than the field's own, where what is in another field asks for them.
    void setFieldLabel(QStringView field, const QString& label);
    /// Stack only: these fields in these rows, where they stand by now; several of a row beside each other under one label,
    /// the postal code the narrowest. Names that the form has not are passed over. What was typed, the keyboard and
    /// what is said of the fields stay where they are; Tab follows.
    void arrange(const std::vector<QStringList>& rows);
    /// All values that can be written.
    FieldTexts texts() const;
    /// Those that differ from what they were given.
    FieldTexts changed() const;
    /// The same without the empty ones: for a new record.
    FieldTexts filled() const;

    /// At the field it names (`email.address` or `address`), else below all.
    void showError(const Error& error);
    void warn(QStringView field, const QString& sentence);
    void clearErrors();
    /// While it is being written: not sent twice.
    void setBusy(bool busy);
    bool isBusy() const { return m_busy; }
    void focusFirst();
    void submit();

Q_SIGNALS:
    void submitted();
    void cancelled();
    void contactRequested(const kontor::Id& contact);
    void edited();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Line {
        FieldEditor* editor;
        ErrorLine* error;
        QLabel* label;       ///< Stack only
        QString given;       ///< the editor's text before anybody typed
        QString words;       ///< its own label, also where it shares one
        int home = 0;        ///< its row of the grid at first
        int row = 0;         ///< where it stands
        bool shares = false; ///< the label of another that stands before it
    };
    struct Section {
        QToolButton* head;
        std::vector<QWidget*> members;
    };
    Line* line(QStringView field);
    ErrorLine* addError(int row);
    void placeRow(std::span<Line> lines, int row);
    void takeFromGrid(std::span<const Line> lines);
    void writeLabels();
    static void setWords(QLabel& label, const QString& words);
    void joinSection(QWidget* member);
    static void openSection(const Section& section, bool open);
    QLayout* makeMarks();
    QLayout* makeButtons();
    int column(size_t field) const { return int(field) + 1; }

    Workspace& m_workspace;
    Style m_style;
    QGridLayout* m_grid;
    std::vector<Line> m_lines;
    std::vector<Section> m_sections;
    std::vector<std::pair<int, QLayout*>> m_shared; ///< of rows with several fields
    ErrorLine* m_error;
    FlatButton* m_save = nullptr;
    FlatButton* m_cancel = nullptr;
    bool m_busy = false;
};

} // namespace kontor
