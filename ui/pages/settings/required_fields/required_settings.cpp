// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/required_fields/required_settings.h"

#include "core/domain/contact_facts.h"
#include "ui/support/flow_layout.h"
#include "ui/support/theme.h"
#include "ui/text/field_text.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

QString labelOf(const QString& words)
{
    if (words == "email|phone"_L1) return RequiredSettings::tr("Email or phone");
    if (words == "business"_L1) return RequiredSettings::tr("Linked business, or lead or customer");
    if (words == "location"_L1) return RequiredSettings::tr("Address");
    if (words == "keyword"_L1) return RequiredSettings::tr("Keyword");
    QStringList labels;
    for (const QString& word : words.split(u'|')) labels << fieldLabel(word);
    return labels.join(u" / "_s);
}

QStringList completing(bool person)
{
    QStringList words = requirableFields(person);
    words.insert(words.indexOf(u"email"_s), u"email|phone"_s);
    return words;
}

} // namespace

RequiredSettings::RequiredSettings(const PageContext& context, QWidget* parent)
    : OrganisationSection{context,
                          {.key = u"required_fields"_s,
                           .title = tr("Required fields"),
                           .text = tr("A contact is complete when all of these are filled, and a draft until then. "
                                      "Drafts can be saved and used; the list shows and filters them."),
                           .changes = Entity::Organisation},
                          parent}
    , m_person{u"required_person"_s, RequiredFacts{}.person, completing(true)}
    , m_business{u"required_business"_s, RequiredFacts{}.business, completing(false)}
    , m_savedPerson{u"mandatory_person"_s, {}, mandatableFields(true)}
    , m_savedBusiness{u"mandatory_business"_s, {}, mandatableFields(false)}
{
    addGroups(m_person, m_business);
    column()->addWidget(quietText(tr("Nothing ticked means what Kontor comes with: first and last name, an email or a "
                                     "phone, and a linked business for a person; the legal name for a business."),
                                  this));
    column()->addSpacing(space::large);
    auto* title = new QLabel{tr("Not saved without"), this};
    title->setFont(boldFont(font()));
    column()->addWidget(title);
    column()->addWidget(quietText(tr("A new contact that lacks one of these is not saved, nor imported, and none of "
                                     "them can be emptied. Contacts of before stay as they are. Nothing ticked: one "
                                     "filled field is enough."),
                                  this));
    addGroups(m_savedPerson, m_savedBusiness);
    column()->addStretch(1);
}

void RequiredSettings::addGroups(Side& person, Side& business)
{
    auto* row = new FlowLayout{nullptr, space::huge}; // below each other in a small window
    person.group = makeGroup(tr("For a person"), *row);
    business.group = makeGroup(tr("For a business"), *row);
    column()->addSpacing(space::small);
    column()->addLayout(row);
}

QWidget* RequiredSettings::makeGroup(const QString& title, QLayout& row)
{
    auto* group = new QWidget{this};
    group->setAccessibleName(title);
    auto* label = new QLabel{title, group};
    label->setFont(boldFont(font()));
    auto* ticks = new QVBoxLayout{group};
    ticks->setContentsMargins({});
    ticks->setSpacing(space::tiny);
    ticks->addWidget(label);
    row.addWidget(group);
    row.setAlignment(group, Qt::AlignTop);
    return group;
}

void RequiredSettings::showRecord()
{
    for (Side* side : {&m_person, &m_business, &m_savedPerson, &m_savedBusiness}) showSide(*side);
    // What is for a business stands below each other.
    int width = 0;
    for (const Tick& tick : m_person.ticks) width = std::max(width, tick.box->sizeHint().width());
    for (const Side* side : {&m_person, &m_savedPerson}) side->group->setMinimumWidth(width);
}

void RequiredSettings::showSide(Side& side)
{
    const QString set = text(side.field);
    const QStringList wanted = set.isEmpty() ? side.usual : set.split(u';', Qt::SkipEmptyParts);
    QStringList all = side.all;
    for (const QString& words : wanted)
        if (!all.contains(words)) all << words;
    for (const QString& words : all) {
        const auto known =
            std::find_if(side.ticks.begin(), side.ticks.end(), [&](const Tick& tick) { return tick.words == words; });
        if (known != side.ticks.end()) continue;
        auto* box = new QCheckBox{labelOf(words), side.group};
        box->setObjectName(nameOf(QString{side.field}.remove("required_"_L1) + u'.' + words));
        side.group->layout()->addWidget(box);
        side.ticks.push_back({box, words});
        connect(box, &QCheckBox::clicked, this, [this, &side] { ticked(side); });
    }
    for (const Tick& tick : side.ticks) {
        tick.box->setChecked(wanted.contains(tick.words));
        tick.box->setEnabled(mayChange());
    }
}

void RequiredSettings::ticked(const Side& side)
{
    QStringList words;
    for (const Tick& tick : side.ticks)
        if (tick.box->isChecked()) words << tick.words;
    save({{side.field, words.join(u';')}});
}

void RequiredSettings::takeFocus()
{
    if (m_person.ticks.empty() || !mayChange()) return focusLater();
    m_person.ticks.front().box->setFocus();
}

namespace settings {

PageInfo required_fields()
{
    return {.key = u"required_fields"_s,
            .icon = u"complete"_s,
            .title = RequiredSettings::tr("Required fields"),
            .words = RequiredSettings::tr("draft complete status mandatory"),
            .make = [](const PageContext& context, QWidget* parent) -> Page* {
                return new RequiredSettings{context, parent};
            }};
}

} // namespace settings

} // namespace kontor
