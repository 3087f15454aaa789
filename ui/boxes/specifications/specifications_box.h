// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/boxes/box.h"
#include "ui/boxes/row_list.h"
#include "ui/editors/editor_spec.h"

namespace kontor {

/// The organisation's own fields on this contact: edited in place by their type. A field of the library that is not
/// shown everywhere can be added for this contact, and a new one defined on the spot.
class SpecificationsBox final : public Box {
    Q_OBJECT
public:
    explicit SpecificationsBox(const BoxContext& context);
    void add() override;
    void focusContent() override { m_list->focusContent(); }

protected:
    void showContact(const Data& contact) override;
    void clear() override { m_list->clear(); }
    void saveOpenForms() override { m_list->saveOpenForms(); }

private:
    const SpecificationRow* specification(const Id& field) const;
    EditorSpec specOf(const SpecificationRow& row) const;
    RowFace face(const SpecificationRow& row) const;
    RecordRow* makeRow(const Id& id);
    void remove(const Id& field);
    RecordForm* makeAddForm(QWidget* parent, const std::vector<EditorOption>& library) const;
    void saveAdded(RecordForm& form, const RecordRow::Done& done);
    void assign(const Id& field, QObject* receiver, const RecordRow::Done& done);

    RowList* m_list;
};

} // namespace kontor
