// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/boxes/box.h"
#include "ui/boxes/row_list.h"

namespace kontor {

/// The sales team that works on the contact, or none.
class TeamBox final : public Box {
    Q_OBJECT
public:
    explicit TeamBox(const BoxContext& context);
    void add() override;
    void focusContent() override { m_list->focusContent(); }

protected:
    void showContact(const Data& contact) override;
    void clear() override { m_list->clear(); }
    void saveOpenForms() override { m_list->saveOpenForms(); }

private:
    RecordRow* makeRow(const Id& id);
    RecordForm* makeForm(QWidget* parent);
    void save(RecordForm& form, const RecordRow::Done& done);

    RowList* m_list;
};

} // namespace kontor
