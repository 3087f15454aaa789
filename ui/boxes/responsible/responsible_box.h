// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/boxes/box.h"
#include "ui/boxes/row_list.h"

#include <QPointer>

namespace kontor {

class Avatar;

/// Exactly one employee is responsible. With a sales team its members are offered first; somebody else brings a warning.
class ResponsibleBox final : public Box {
    Q_OBJECT
public:
    explicit ResponsibleBox(const BoxContext& context);
    void focusContent() override { m_list->focusContent(); }

protected:
    void showContact(const Data& contact) override;
    void clear() override { m_list->clear(); }
    void saveOpenForms() override { m_list->saveOpenForms(); }

private:
    RecordRow* makeRow(const Id& id);
    RecordForm* makeForm(QWidget* parent);

    RowList* m_list;
    QPointer<Avatar> m_avatar;
};

} // namespace kontor
