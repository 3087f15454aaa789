// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/communication/language_settings.h"

#include "core/base/text_folding.h"
#include "ui/support/theme.h"
#include "ui/text/language.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>

#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// Every language that has a code of two letters: its own name, and the code.
std::map<QString, QString> writtenLanguages()
{
    std::map<QString, QString> byName;
    const auto locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const QLocale& locale : locales) {
        const QString code = QLocale::languageToCode(locale.language());
        if (code.size() != 2) continue;
        const QString name = ownLanguageName(code);
        if (name != code) byName.emplace(name, code);
    }
    return byName;
}

} // namespace

LanguageSettings::LanguageSettings(const PageContext& context, QWidget* parent)
    : OrganisationSection{context,
                          {.key = u"communication"_s,
                           .title = tr("Languages"),
                           .text =
                               tr("The languages that are offered as a contact's language: mails and invitations are "
                                  "written in it. Kontor's own language is chosen under Appearance."),
                           .changes = Entity::Organisation},
                          parent}
    , m_search{new QLineEdit{this}}
    , m_list{new QListWidget{this}}
{
    m_search->setObjectName(nameOf(u"search"));
    m_search->setAccessibleName(tr("Search languages"));
    m_search->setPlaceholderText(tr("Search …"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(28);
    m_search->setMaximumWidth(260);
    connect(m_search, &QLineEdit::textChanged, this, &LanguageSettings::filter);
    m_list->setObjectName(nameOf(u"list"));
    m_list->setAccessibleName(tr("Languages"));
    m_list->setMinimumHeight(10 * space::row);
    m_list->setMaximumWidth(420);
    m_list->setFrameShape(QFrame::NoFrame);
    // The boxes to tick stand out from the page, as they do elsewhere.
    QPalette plain = m_list->palette();
    plain.setColor(QPalette::Base, plain.color(QPalette::Window));
    m_list->setPalette(plain);
    for (const auto& [name, code] : writtenLanguages()) {
        auto* item = new QListWidgetItem{u"%1 (%2)"_s.arg(name, code), m_list};
        item->setData(Qt::UserRole, code);
        item->setSizeHint({0, space::row});
        item->setCheckState(Qt::Unchecked);
    }
    connect(m_list, &QListWidget::itemChanged, this, &LanguageSettings::keep);
    column()->addWidget(m_search);
    column()->addWidget(m_list, 1);
}

void LanguageSettings::showRecord()
{
    m_showing = true;
    const QStringList chosen = text(u"languages").split(u';', Qt::SkipEmptyParts);
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem* item = m_list->item(i);
        item->setCheckState(chosen.contains(item->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
        item->setFlags(mayChange() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                                   : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    }
    m_showing = false;
    if (!std::exchange(m_sorted, true)) showChosenFirst();
    filter(m_search->text());
}

/// Once: what is ticked later stays where it is under the pointer.
void LanguageSettings::showChosenFirst()
{
    int place = 0;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->checkState() == Qt::Checked) m_list->insertItem(place++, m_list->takeItem(i));
    m_list->scrollToTop();
}

void LanguageSettings::filter(const QString& text)
{
    const QByteArray wanted = foldText(text);
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setHidden(!foldText(m_list->item(i)->text()).contains(wanted));
}

void LanguageSettings::keep()
{
    if (m_showing) return;
    QStringList chosen;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->checkState() == Qt::Checked) chosen << m_list->item(i)->data(Qt::UserRole).toString();
    save({{u"languages"_s, chosen.join(u';')}});
}

void LanguageSettings::takeFocus() { m_list->setFocus(); }

void LanguageSettings::focusSearch() { m_search->setFocus(); }

namespace settings {

PageInfo communication()
{
    return {.key = u"communication"_s,
            .icon = u"mail"_s,
            .title = LanguageSettings::tr("Languages"),
            .words = LanguageSettings::tr("communication"),
            .make = [](const PageContext& context, QWidget* parent) -> Page* {
                return new LanguageSettings{context, parent};
            }};
}

} // namespace settings

} // namespace kontor
