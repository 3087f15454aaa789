// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/entities.h"
#include "ui/pages/contacts/page_sheet.h"

namespace kontor {

class Page;
class RecordForm;

/// A note or a task for a contact, without leaving the list. Object name `recordSheet`.
class RecordSheet final : public PageSheet {
    Q_OBJECT
public:
    explicit RecordSheet(Page& page, QWidget* parent = nullptr);

    void begin(Entity entity, const Id& contact, const QString& name);
    void focusFirst() override;

private:
    void save(Entity entity, const Id& contact);

    Page& m_page;
    RecordForm* m_form = nullptr;
};

} // namespace kontor
