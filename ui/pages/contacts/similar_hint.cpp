// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/similar_hint.h"

#include "ui/support/changes.h"
#include "ui/support/flat_button.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/text/duplicate_text.h"
#include "ui/text/plain_text.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

SimilarHint::SimilarHint(Workspace& workspace, QWidget* parent)
    : QWidget{parent}
    , m_title{new QLabel{tr("Already there?"), this}}
    , m_list{new QVBoxLayout}
    , m_similar{workspace, touching({Entity::Contact}), [this](const SimilarContacts::Answer& answer) { show(answer); }}
{
    setObjectName(u"similarContacts"_s);
    setAccessibleName(m_title->text());
    m_title->setFont(boldFont(font()));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, space::small, 0, 0);
    column->setSpacing(space::tiny);
    column->addWidget(m_title);
    column->addLayout(m_list);
    hide();
}

void SimilarHint::follow(const QString& type, const FieldTexts& fields)
{
    DuplicateSource typed{.person = type != "business"_L1};
    for (const FieldText& field : fields) {
        const QString text = field.text.simplified();
        if (field.field == "first_name"_L1)
            typed.firstName = text;
        else if (field.field == "last_name"_L1)
            typed.lastName = text;
        else if (field.field == "legal_name"_L1)
            typed.legalName = text;
        else if (field.field == "birthday"_L1)
            typed.birthday = text;
        else if (field.field == "email"_L1)
            typed.emails.append(text);
        else if (field.field == "phone"_L1)
            typed.phones.append(text);
        else if (field.field == "website"_L1)
            typed.websites.append(text);
    }
    m_similar.ask({.typed = typed, .limit = 3});
}

void SimilarHint::clear()
{
    m_similar.forget();
    show({});
}

void SimilarHint::show(const SimilarContacts::Answer& answer)
{
    while (QLayoutItem* item = m_list->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const SimilarContacts::Item& item : answer) {
        auto* button = new FlatButton{FlatButton::Look::Entry, shortened(item.contact.name, 36), this};
        button->setObjectName(u"similar.%1"_s.arg(item.contact.n));
        button->setIcon(icon(item.contact.type == "business"_L1 ? u"business"_s : u"person"_s));
        const QString reasons = duplicateReasonsText({item.evidence.data(), size_t(item.evidence.size())});
        button->setAccessibleName(tr("Open %1: %2").arg(item.contact.name, reasons));
        button->setToolTip(item.contact.about.isEmpty() ? reasons : item.contact.about + u'\n' + reasons);
        connect(button, &QPushButton::clicked, this, [this, id = item.contact.id] { Q_EMIT openContact(id); });
        m_list->addWidget(button);
    }
    setVisible(!answer.empty());
}

} // namespace kontor
