// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settings_page.h"

#include "core/base/text_folding.h"
#include "ui/pages/settings/section.h"
#include "ui/pages/settings/sections.h"
#include "ui/support/flat_button.h"
#include "ui/support/icons.h"
#include "ui/support/saved_state.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

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
    , m_search{new QLineEdit{this}}
    , m_none{quietText(tr("No setting is called so."), this)}
    , m_entries{new QButtonGroup{this}}
    , m_list{new QScrollArea{this}}
    , m_stack{new QStackedWidget{this}}
{
    setObjectName(u"page.settings"_s);
    auto* title = new QLabel{tr("Settings"), this};
    title->setFont(titleFont(font()));
    auto* side = new QVBoxLayout;
    side->setContentsMargins(space::medium, space::small, space::small, space::small);
    side->setSpacing(2);
    side->addWidget(title);
    m_search->setObjectName(u"settings.search"_s);
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setPlaceholderText(tr("Search settings …"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(28);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::filter);
    side->addWidget(m_search);
    m_none->setObjectName(u"settings.none"_s);
    m_none->hide();
    side->addWidget(m_none);
    side->addSpacing(space::tiny);
    auto* list = new QWidget{this};
    auto* entries = new QVBoxLayout{list};
    entries->setContentsMargins({});
    entries->setSpacing(0);
    for (size_t i = 0; i < m_infos.size(); ++i) {
        auto* entry = new FlatButton{FlatButton::Look::Entry, m_infos[i].title, this};
        entry->setObjectName(u"settings."_s + m_infos[i].key);
        entry->setAccessibleName(m_infos[i].title);
        entry->setIcon(icon(m_infos[i].icon));
        entry->setCheckable(true);
        entry->setMinimumWidth(entriesWidth);
        m_entries->addButton(entry, int(i));
        entry->installEventFilter(this);
        entries->addWidget(entry);
    }
    entries->addStretch();
    m_list->setObjectName(u"settings.entries"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWidgetResizable(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWidget(list);
    m_list->setFixedWidth(list->sizeHint().width() + m_list->verticalScrollBar()->sizeHint().width());
    side->addWidget(m_list, 1);
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

Page* SettingsPage::section(int section)
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
    return made;
}

void SettingsPage::showSection(int section)
{
    const Page* made = this->section(section);
    m_stack->setCurrentWidget(made->parentWidget()->parentWidget()); // viewport, scroll area
    m_entries->button(section)->setChecked(true);
    m_list->ensureWidgetVisible(m_entries->button(section), 0, space::row);
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

Page* SettingsPage::shown() const
{
    const int section = m_entries->checkedId();
    return section < 0 ? nullptr : m_sections[size_t(section)];
}

bool SettingsPage::makeNew() { return shown() && shown()->makeNew(); }

void SettingsPage::focusSearch() { m_search->setFocus(); }

QByteArray SettingsPage::wordsOf(int section)
{
    const PageInfo& info = m_infos[size_t(section)];
    QStringList words{info.title, info.words};
    const Page* page = this->section(section);
    for (const QLabel* label : page->findChildren<QLabel*>()) words << label->text();
    for (const QAbstractButton* button : page->findChildren<QAbstractButton*>()) words << button->text();
    return foldText(words.join(u'\n'));
}

void SettingsPage::filter(const QString& text)
{
    const QByteArrayList wanted = foldText(text.simplified()).split(' ');
    bool none = true;
    for (int i = 0; i < int(m_infos.size()); ++i) {
        const QByteArray words = text.isEmpty() ? QByteArray{} : wordsOf(i);
        const bool all = text.isEmpty() || std::all_of(wanted.begin(), wanted.end(),
                                                       [&](const auto& word) { return words.contains(word); });
        m_entries->button(i)->setVisible(all);
        none = none && !all;
    }
    m_none->setVisible(none);
}

/// The section that is called so goes before those on which the words only stand; -1: there is none.
int SettingsPage::best() const
{
    const QByteArrayList wanted = foldText(m_search->text().simplified()).split(' ');
    const auto says = [&](const QString& text) {
        const QByteArray words = foldText(text);
        return std::all_of(wanted.begin(), wanted.end(), [&](const auto& word) { return words.contains(word); });
    };
    int found = -1, rank = 3;
    for (int i = 0; i < int(m_infos.size()); ++i) {
        if (!m_entries->button(i)->isVisibleTo(this)) continue;
        const PageInfo& info = m_infos[size_t(i)];
        const int place = says(info.title) ? 0 : says(info.title + u' ' + info.words) ? 1 : 2;
        if (place < rank) found = i, rank = place;
    }
    return found;
}

bool SettingsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn && watched != m_search)
        m_list->ensureWidgetVisible(static_cast<QWidget*>(watched), 0, space::row);
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (const int found = best(); found >= 0) {
                m_entries->button(found)->click();
                shown()->takeFocus();
            }
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) return m_search->clear(), true;
    }
    return Page::eventFilter(watched, event);
}

void SettingsPage::takeFocus()
{
    if (QAbstractButton* chosen = m_entries->checkedButton()) chosen->setFocus();
}

bool SettingsPage::isSettled() const { return !shown() || shown()->isSettled(); }

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
