// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settings_page.h"

#include "ui/pages/settings/sections.h"
#include "ui/support/flat_button.h"
#include "ui/support/icons.h"
#include "ui/support/saved_state.h"

#include <QButtonGroup>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
const QString sectionKey = u"settings/section"_s;
constexpr int entriesWidth = 200;
} // namespace

SettingsPage::SettingsPage(const PageContext& context, QWidget* parent)
    : Page{context, parent}
    , m_infos{allSettings()}
    , m_sections(m_infos.size(), nullptr)
    , m_entries{new QButtonGroup{this}}
    , m_stack{new QStackedWidget{this}}
{
    setObjectName(u"page.settings"_s);
    auto* title = new QLabel{tr("Settings"), this};
    title->setFont(titleFont(font()));
    auto* side = new QVBoxLayout;
    side->setContentsMargins(space::medium, space::small, space::small, space::small);
    side->setSpacing(2);
    side->addWidget(title);
    side->addSpacing(space::small);
    for (size_t i = 0; i < m_infos.size(); ++i) {
        auto* entry = new FlatButton{FlatButton::Look::Entry, m_infos[i].title, this};
        entry->setObjectName(u"settings."_s + m_infos[i].key);
        entry->setAccessibleName(m_infos[i].title);
        entry->setIcon(icon(m_infos[i].icon));
        entry->setCheckable(true);
        entry->setMinimumWidth(entriesWidth);
        m_entries->addButton(entry, int(i));
        side->addWidget(entry);
    }
    side->addStretch();
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addLayout(side);
    row->addWidget(m_stack, 1);
    connect(m_entries, &QButtonGroup::idClicked, this, [this](int section) {
        showSection(section);
        state().setValue(sectionKey, m_infos[size_t(section)].key);
    });
    if (!showPart(state().text(sectionKey))) showSection(0);
}

void SettingsPage::showSection(int section)
{
    Page*& made = m_sections[size_t(section)];
    if (!made) {
        made = m_infos[size_t(section)].make({workspace(), state(), desk()}, m_stack);
        auto* area = new QScrollArea{m_stack};
        area->setFrameShape(QFrame::NoFrame);
        area->setWidgetResizable(true);
        area->setWidget(made);
        area->setFocusPolicy(Qt::NoFocus);
        m_stack->addWidget(area);
    }
    m_stack->setCurrentWidget(made->parentWidget()->parentWidget()); // viewport, scroll area
    m_entries->button(section)->setChecked(true);
}

bool SettingsPage::showPart(const QString& key)
{
    if (key.isEmpty()) return false;
    for (size_t i = 0; i < m_infos.size(); ++i) {
        if (m_infos[i].key != key) continue;
        showSection(int(i));
        return true;
    }
    return false;
}

void SettingsPage::takeFocus()
{
    if (QAbstractButton* chosen = m_entries->checkedButton()) chosen->setFocus();
}

bool SettingsPage::isSettled() const
{
    const int shown = m_entries->checkedId();
    return shown < 0 || m_sections[size_t(shown)]->isSettled();
}

namespace pages {

PageInfo settings()
{
    return {.key = u"settings"_s,
            .icon = u"settings"_s,
            .title = SettingsPage::tr("Settings"),
            .atFoot = true,
            .make = [](const PageContext& context, QWidget* parent) -> Page* {
                return new SettingsPage{context, parent};
            }};
}

} // namespace pages

} // namespace kontor
