// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/appearance/appearance_settings.h"

#include "ui/support/saved_state.h"
#include "ui/text/language.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

AppearanceSettings::AppearanceSettings(const PageContext& context, QWidget* parent) : Page{context, parent}
{
    setObjectName(u"page.settings.appearance"_s);
    auto* title = new QLabel{tr("Appearance"), this};
    title->setFont(titleFont(font()));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space::large);
    form->setVerticalSpacing(space::medium);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    addThemes(*form);
    addScales(*form);
    addLanguages(*form);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(space::huge, space::small, space::huge, space::huge);
    column->addWidget(title);
    column->addSpacing(space::medium);
    column->addLayout(form);
    column->addStretch();
}

QComboBox* AppearanceSettings::addChoice(QFormLayout& form, const QString& name, const QString& label)
{
    auto* choice = new QComboBox{this};
    choice->setObjectName(u"settings."_s + name);
    choice->setAccessibleName(label);
    choice->setMinimumSize(220, 28);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* caption = new QLabel{label, this};
    caption->setBuddy(choice);
    form.addRow(caption, choice);
    if (!m_first) m_first = choice;
    return choice;
}

void AppearanceSettings::addThemes(QFormLayout& form)
{
    QComboBox* choice = addChoice(form, u"theme"_s, tr("Colours"));
    choice->addItem(tr("As the system"), u"system"_s);
    choice->addItem(tr("Light"), u"light"_s);
    choice->addItem(tr("Dark"), u"dark"_s);
    choice->setCurrentIndex(std::max(0, choice->findData(state().text(u"window/theme"_s, u"system"_s))));
    connect(choice, &QComboBox::activated, this, [this, choice](int index) {
        desk().chooseTheme(themeNamed(choice->itemData(index).toString()).value_or(Theme::System));
    });
}

void AppearanceSettings::addScales(QFormLayout& form)
{
    QComboBox* choice = addChoice(form, u"scale"_s, tr("Size"));
    choice->addItem(tr("As the system"), 1.0);
    for (const int percent : {110, 125, 150, 175, 200, 250, 300})
        choice->addItem(QLocale{}.toString(percent) + QLocale{}.percent(), percent / 100.0);
    choice->setCurrentIndex(std::max(0, choice->findData(state().value(u"window/scale"_s, 1.0).toDouble())));
    auto* later = new QLabel{tr("Another size holds from the next start."), this};
    later->setFont(smallFont(font()));
    later->setWordWrap(true);
    later->setForegroundRole(QPalette::PlaceholderText);
    form.addRow(QString{}, later);
    connect(choice, &QComboBox::activated, this, [this, choice](int index) {
        state().setValue(u"window/scale"_s, choice->itemData(index).toDouble());
        desk().say(tr("The new size holds from the next start."));
    });
}

void AppearanceSettings::addLanguages(QFormLayout& form)
{
    QComboBox* choice = addChoice(form, u"language"_s, tr("Language"));
    choice->addItem(tr("As the system"), QString{});
    for (const QString& code : languages()) choice->addItem(ownLanguageName(code), code);
    choice->setCurrentIndex(std::max(0, choice->findData(state().text(u"window/language"_s))));
    connect(choice, &QComboBox::activated, this,
            [this, choice](int index) { desk().chooseLanguage(choice->itemData(index).toString()); });
}

void AppearanceSettings::takeFocus() { m_first->setFocus(); }

namespace settings {

PageInfo appearance()
{
    return {.key = u"appearance"_s,
            .icon = u"sparkle"_s,
            .title = AppearanceSettings::tr("Appearance"),
            .words = AppearanceSettings::tr("colours theme dark light size scale language"),
            .make = [](const PageContext& context, QWidget* parent) -> Page* {
                return new AppearanceSettings{context, parent};
            }};
}

} // namespace settings

} // namespace kontor
