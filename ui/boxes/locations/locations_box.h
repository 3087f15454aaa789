// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/administration.h"
#include "ui/boxes/record_box.h"
#include "ui/support/live_query.h"

namespace kontor {

/// The contact's addresses with their coordinates.
class LocationsBox final : public RecordBox {
    Q_OBJECT
public:
    explicit LocationsBox(const BoxContext& context);

protected:
    std::vector<Id> ids(const Data& contact) const override;
    RowFace face(const Data& contact, const Id& id) const override;
    FieldTexts texts(const Data& contact, const Id& id) const override;
    QString copyText(const Data& contact, const Id& id) const override;
    RecordForm* makeForm(QWidget* parent, const FieldTexts& texts) override;
    QString sheetTitle(bool fresh) const override { return fresh ? tr("Add location") : tr("Location"); }
    void prepareRow(RecordRow& row) override;
    bool isOrdered() const override { return true; }

private:
    void takeFacts(const StoreFacts::Answer& facts);

    bool m_searched = false; ///< somebody chose an address search on the network
    LiveQuery<StoreFacts> m_facts;
};

} // namespace kontor
