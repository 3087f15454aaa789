// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/dashboard_lists.h"
#include "ui/pages/settings/record_section.h"

namespace kontor {

/// The administered list of categories.
class CategorySettings final : public RecordSection {
    Q_OBJECT
public:
    explicit CategorySettings(const PageContext& context, QWidget* parent = nullptr);

protected:
    QString fillForm(RecordForm& form, const Id& id) override;
    void remove(const Id& id) override;

private:
    void show(const Categories::Answer& categories);
    const Categories::Item* category(const Id& id) const;

    Categories::Answer m_categories;
    LiveQuery<Categories> m_ask;
};

} // namespace kontor
