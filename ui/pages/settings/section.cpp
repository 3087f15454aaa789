// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/section.h"

#include "ui/support/flow_layout.h"
#include "ui/support/theme.h"
#include "ui/text/field_text.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

QString fieldWords(Entity entity, const std::vector<FieldIndex>& fields)
{
    QStringList words;
    for (const FieldIndex field : fields) words << fieldLabel(entity, field);
    return words.join(u'\n');
}

QLabel* quietText(const QString& text, QWidget* parent)
{
    auto* label = new QLabel{text, parent};
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QPalette quiet = label->palette();
    quiet.setColor(QPalette::WindowText, quietTextColor(quiet));
    label->setPalette(quiet);
    return label;
}

Section::Section(const PageContext& context, const About& about, QWidget* parent)
    : Page{context, parent}
    , m_about{about}
    , m_head{new FlowLayout{nullptr, space::small}}
    , m_column{new QVBoxLayout{this}}
    , m_rights{new QLabel{this}}
    , m_facts{context.workspace,
              {},
              touching({Entity::Employee, Entity::Organisation}),
              [this](const StoreFacts::Answer& facts) { showRole(facts); }}
{
    setObjectName(u"page.settings."_s + about.key);
    auto* title = new QLabel{about.title, this};
    title->setFont(titleFont(font()));
    m_head->addWidget(title);
    m_head->addStretch();
    m_rights->setObjectName(nameOf(u"rights"));
    m_rights->setTextFormat(Qt::PlainText);
    m_rights->setWordWrap(true);
    m_rights->setText(may(Role::Manager, Act::Change, about.changes)
                          ? tr("You can read this; a manager or an administrator can change it.")
                          : tr("You can read this; an administrator can change it."));
    m_rights->setFont(boldFont(font()));
    m_rights->hide();
    m_column->setContentsMargins(space::large, space::small, space::large, space::large);
    m_column->setSpacing(space::small);
    m_column->addLayout(m_head);
    m_column->addWidget(quietText(about.text, this));
    m_column->addWidget(m_rights);
}

void Section::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    for (LiveQueryPace* query : m_queries) query->setActive(true);
}

void Section::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    for (LiveQueryPace* query : m_queries) query->setActive(false);
}

QString Section::nameOf(QStringView name) const { return u"settings.%1.%2"_s.arg(m_about.key, name); }

void Section::showRole(const StoreFacts::Answer& facts)
{
    m_known = true;
    m_mayChange = may(roleNamed(facts.meRole), Act::Change, m_about.changes);
    m_rights->setVisible(!m_mayChange);
    rightsChanged();
}

} // namespace kontor
