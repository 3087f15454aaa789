// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/record_commands.h"
#include "ui/editors/record_form.h"
#include "ui/models/value_list_model.h"
#include "ui/pages/settings/section.h"

class QLineEdit;
class QMenu;
class QStackedWidget;

namespace kontor {

class EmptyPage;
class FlatButton;
class RowTable;

/// A section that is a list of records, with a form beside it for one of them: search, add, change, delete. Return and F2
/// change, Delete removes, ⋮ has what else can be done. Object names: `settings.<key>.list`, `.search`, `.add`; the form
/// is `settings.<key>.sheet`.
class RecordSection : public Section {
    Q_OBJECT
public:
    struct Words {
        QStringList columns;
        std::vector<int> shares; ///< of the width that is left when each column has what it needs
        std::vector<int> spare;  ///< columns that are hidden where there is no room, the first one first
        QString add;             ///< on the button
        QString nothing;         ///< what an empty list says
        QString icon;
    };
    struct Row {
        Id id;
        QString name;
        std::vector<ValueListModel::Cell> cells;
        QString more{}; ///< what else it is found by
    };
    RecordSection(const PageContext& context, const About& about, const Words& words, QWidget* parent);

    void takeFocus() override;
    void focusSearch() override;
    bool makeNew() override;

protected:
    void showRows(std::vector<Row> rows);
    const Row* row(const Id& id) const;
    Id current() const;

    /// Fills the form for a record, or for a new one (null); the title.
    virtual QString fillForm(RecordForm& form, const Id& id) = 0;
    /// Writes what the form says; the base class adds or sets a record of the section's kind.
    virtual void save(RecordForm& form, const Id& id);
    virtual bool mayDelete(const Id& id) const;
    virtual void remove(const Id& id) = 0;
    /// What ⋮ offers beside change and delete.
    virtual void fillMenu(QMenu&, const Id&) {}
    virtual void rowsShown() {}

    void edit(const Id& id);
    /// Any form in the place of the record's own.
    RecordForm* openForm(const QString& title);
    /// The form's busy state, its errors, and closing it.
    template <class T>
    void whenSaved(RecordForm& form, const QFuture<Result<T>>& future)
    {
        form.clearErrors();
        form.setBusy(true);
        whenDone(future, &form, [this, &form](const Result<T>& done) {
            form.setBusy(false);
            if (!done) return form.showError(done.error());
            closeSheet();
        });
    }
    void closeSheet();
    /// Removes it with its uses: asked before, told afterwards.
    void askRemoval(Entity entity, const Id& id, const QString& consequence);
    QVBoxLayout* sheet() const { return m_sheetColumn; }
    FlatButton* addDeed(QStringView name, const QString& iconName, const QString& text);

    void rightsChanged() override;
    bool isWaiting() const override { return !m_answered; }
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildTable();
    void buildSheet();
    void fill();
    void offer();
    void showMenu(int row, const QPoint& position);
    void share();

    Words m_words;
    Entity m_entity;
    ValueListModel m_model;
    std::vector<Row> m_rows;
    QLineEdit* m_search;
    RowTable* m_table;
    QStackedWidget* m_stack;
    EmptyPage* m_empty;
    FlatButton* m_add;
    QWidget* m_sheet;
    QVBoxLayout* m_sheetColumn;
    QWidget* m_sheetContent = nullptr;
    bool m_answered = false;
};

} // namespace kontor
