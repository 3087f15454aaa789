// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/categories/categories_box.h"

#include "ui/editors/record_form.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

CategoriesBox::CategoriesBox(const BoxContext& context)
    : RecordBox{context, Entity::ContactCategory}
    , m_query{context.feed.workspace(), Categories{},
              [](const ChangeSet& changes) { return changes.touches(Entity::Category); },
              [this](const Categories::Answer& categories) { m_categories = categories; }}
{
    setEmptyState(tr("In no category."), tr("Add category"));
}

RowFace CategoriesBox::face(const Data& contact, const Id& id) const
{
    return {.text = recordOf(contact.categories, id)->name, .icon = u"keyword"_s};
}

QString CategoriesBox::copyText(const Data& contact, const Id& id) const
{
    const CategoryRow* row = recordOf(contact.categories, id);
    return row ? row->name : QString{};
}

RecordForm* CategoriesBox::makeForm(QWidget* parent, const FieldTexts& texts)
{
    if (!texts.isEmpty() || !feed().data()) return nullptr;
    EditorSpec spec = editorSpec(Entity::ContactCategory, ContactCategory::Category);
    const auto& own = feed().data()->categories;
    for (const Categories::Item& item : m_categories)
        if (std::none_of(own.begin(), own.end(), [&](const CategoryRow& row) { return row.category == item.id; }))
            spec.options.push_back({item.id.toString(), item.name});
    auto* form = new RecordForm{feed().workspace(), RecordForm::Style::Row, parent};
    form->add(spec);
    if (spec.options.empty())
        form->warn(u"category", m_categories.empty()
                                    ? tr("There is no category yet; an administrator adds it in the settings.")
                                    : tr("The contact is in every category already."));
    return form;
}

namespace boxes::categories {
BoxInfo info();
BoxInfo info()
{
    return {.key = "categories",
            .title = [] { return CategoriesBox::tr("Categories"); },
            .addLabel = [] { return CategoriesBox::tr("Add category"); },
            .area = BoxArea::Right,
            .share = 3,
            .with = "keywords",
            .jump = 'Y',
            .icon = "keyword",
            .marks = {{Entity::ContactCategory}},
            .make = [](const BoxContext& context) -> Box* { return new CategoriesBox{context}; }};
}
} // namespace boxes::categories

} // namespace kontor
