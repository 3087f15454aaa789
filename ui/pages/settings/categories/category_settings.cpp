// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/categories/category_settings.h"

#include "ui/text/count_text.h"

using namespace Qt::StringLiterals;

namespace kontor {

CategorySettings::CategorySettings(const PageContext& context, QWidget* parent)
    : RecordSection{context,
                    {.key = u"categories"_s,
                     .title = tr("Categories"),
                     .text = tr("Contacts are sorted by these. Keywords are everybody's own words; this list is kept."),
                     .changes = Entity::Category},
                    {.columns = {tr("Name"), tr("Description"), tr("Contacts")},
                     .shares = {32, 54, 14},
                     .spare = {1},
                     .add = tr("New category"),
                     .nothing = tr("No category yet."),
                     .icon = u"keyword"_s},
                    parent}
    , m_ask{context.workspace, Categories{}, touching({Entity::Category, Entity::ContactCategory}),
            [this](const Categories::Answer& categories) { show(categories); }}
{
    askWhileShown(m_ask);
}

void CategorySettings::show(const Categories::Answer& categories)
{
    m_categories = categories;
    std::vector<Row> rows;
    for (const Categories::Item& item : categories)
        rows.push_back({.id = item.id,
                        .name = item.name,
                        .cells = {{.text = item.name},
                                  {.text = item.description, .tip = item.description, .quiet = true},
                                  {.text = numberLabel(item.used)}}});
    showRows(std::move(rows));
}

const Categories::Item* CategorySettings::category(const Id& id) const
{
    for (const Categories::Item& item : m_categories)
        if (item.id == id) return &item;
    return nullptr;
}

QString CategorySettings::fillForm(RecordForm& form, const Id& id)
{
    const Categories::Item* known = category(id);
    form.add(editorSpec(Entity::Category, Category::Name), known ? known->name : QString{});
    form.add(editorSpec(Entity::Category, Category::Description), known ? known->description : QString{});
    form.setSaveText(known ? tr("Save") : tr("Add category"));
    return known ? known->name : tr("New category");
}

void CategorySettings::remove(const Id& id)
{
    if (const Categories::Item* which = category(id))
        askRemoval(Entity::Category, id, tr("In use by: %1.").arg(contactsLabel(which->used)));
}

namespace settings {

PageInfo categories()
{
    return {.key = u"categories"_s,
            .icon = u"keyword"_s,
            .title = CategorySettings::tr("Categories"),
            .words = CategorySettings::tr("groups classification"),
            .make = [](const PageContext& context, QWidget* parent) -> Page* {
                return new CategorySettings{context, parent};
            }};
}

} // namespace settings

} // namespace kontor
