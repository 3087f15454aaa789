// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/dashboard_lists.h"
#include "ui/boxes/record_box.h"

namespace kontor {

/// The categories of the administered list that the contact is in.
class CategoriesBox final : public RecordBox {
    Q_OBJECT
public:
    explicit CategoriesBox(const BoxContext& context);

protected:
    std::vector<Id> ids(const Data& contact) const override { return idsOf(contact.categories); }
    RowFace face(const Data& contact, const Id& id) const override;
    FieldTexts texts(const Data&, const Id&) const override { return {}; }
    QString copyText(const Data& contact, const Id& id) const override;
    RecordForm* makeForm(QWidget* parent, const FieldTexts& texts) override;
    QString removeText() const override { return tr("Remove"); }

private:
    Categories::Answer m_categories;
    LiveQuery<Categories> m_query;
};

} // namespace kontor
