// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/boxes/record_box.h"

#include <QDate>

namespace kontor {

/// What is still to be done for the contact; Space ticks it off.
class TasksBox final : public RecordBox {
    Q_OBJECT
public:
    explicit TasksBox(const BoxContext& context);

protected:
    std::vector<Id> ids(const Data& contact) const override;
    RowFace face(const Data& contact, const Id& id) const override;
    FieldTexts texts(const Data& contact, const Id& id) const override;
    QString copyText(const Data& contact, const Id& id) const override;
    RecordForm* makeForm(QWidget* parent, const FieldTexts& texts) override;
    QString sheetTitle(bool fresh) const override { return fresh ? tr("Add task") : tr("Task"); }
    void prepareRow(RecordRow& row) override;
    void showContact(const Data& contact) override;

private:
    void finish(const Id& id);
};

} // namespace kontor
