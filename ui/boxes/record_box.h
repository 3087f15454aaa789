// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/record_commands.h"
#include "ui/boxes/box.h"
#include "ui/boxes/row_list.h"

namespace kontor {

class RowDrag;

/// A box of records of one kind: rows that are added, edited in place, deleted, copied and, where the kind is ordered,
/// moved. Deleting asks nothing: the window offers undo.
class RecordBox : public Box {
    Q_OBJECT
public:
    void add() override;
    void focusContent() override { m_list->focusContent(); }

protected:
    struct FormField {
        QLatin1StringView name;
        int stretch = 1;
    };

    RecordBox(const BoxContext& context, Entity entity);

    virtual std::vector<Id> ids(const Data& contact) const = 0;
    virtual RowFace face(const Data& contact, const Id& id) const = 0;
    /// The record's values by name, for its form.
    virtual FieldTexts texts(const Data& contact, const Id& id) const = 0;
    virtual QString copyText(const Data& contact, const Id& id) const = 0;
    /// The fields of a form in place of the row; makeForm() for anything else.
    virtual std::vector<FormField> formFields() const { return {}; }
    virtual RecordForm* makeForm(QWidget* parent, const FieldTexts& texts);
    /// The titles of a sheet that the form opens in, as it is too big for a row; empty: in place.
    virtual QString sheetTitle(bool /*fresh*/) const { return {}; }
    virtual void prepareRow(RecordRow&) {}
    virtual bool isOrdered() const { return false; }
    /// What a new record has beside what its form holds.
    virtual FieldTexts newRecord() const;

    void setEmptyState(const QString& sentence, const QString& action);
    /// The words of the menu: "Delete", "Disconnect".
    virtual QString removeText() const { return tr("Delete"); }
    Entity entity() const { return m_entity; }
    RowList& list() const { return *m_list; }
    virtual void remove(const Id& id);
    /// A row for the record: its form, what can be done with it. Called once for each row that comes.
    virtual RecordRow* makeRow(const Id& id);
    /// What stands beside the title.
    virtual int count(const Data& contact) const { return int(ids(contact).size()); }
    /// Before the form's own key handling: what was typed goes into the store.
    void saveNew(RecordForm& form, const RecordRow::Done& done);

    void showContact(const Data& contact) override;
    void clear() override { m_list->clear(); }
    void saveOpenForms() override { m_list->saveOpenForms(); }

private:
    RowFace marked(RowFace face, const Id& id) const;
    void showMarks();
    void move(const Id& id, int by);

    Entity m_entity;
    RowList* m_list;
    RowDrag* m_drag = nullptr; ///< of an ordered list
};

/// The record with this id; null if it is not there.
template <class Rows>
const typename Rows::value_type* recordOf(const Rows& rows, const Id& id)
{
    for (const auto& row : rows)
        if (row.id == id) return &row;
    return nullptr;
}

/// The one that is marked as primary; null if there is none at all.
template <class Rows>
const typename Rows::value_type* primaryOf(const Rows& rows)
{
    for (const auto& row : rows)
        if (row.primary) return &row;
    return nullptr;
}

template <class Rows>
std::vector<Id> idsOf(const Rows& rows)
{
    std::vector<Id> ids;
    for (const auto& row : rows) ids.push_back(row.id);
    return ids;
}

} // namespace kontor
