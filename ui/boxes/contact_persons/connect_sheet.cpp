// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/contact_persons/connect_sheet.h"

#include "core/commands/record_commands.h"
#include "ui/boxes/contact_persons/reach_form.h"
#include "ui/editors/contact_search.h"
#include "ui/editors/record_form.h"
#include "ui/support/theme.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

ConnectSheet::ConnectSheet(ContactFeed& feed, QWidget* parent)
    : QWidget{parent}
    , m_feed{feed}
    , m_search{new ContactSearch{feed.workspace(), feed.isPerson() ? u"type:business"_s : u"type:person"_s, this}}
    , m_column{new QVBoxLayout{this}}
    , m_who{new QLabel{this}}
{
    m_column->setContentsMargins({});
    m_column->setSpacing(space::small);
    m_column->addWidget(m_search, 1);
    m_column->addWidget(m_who);
    m_who->setTextFormat(Qt::PlainText);
    m_who->setWordWrap(true);
    m_who->setFont(boldFont(font()));
    m_who->hide();
    connect(m_search, &ContactSearch::chosen, this, &ConnectSheet::choose);
}

void ConnectSheet::focusSearch() { m_search->focusPhrase(); }

void ConnectSheet::choose(const ContactRow& other)
{
    if (!m_feed.data()) return;
    m_other = other.id;
    m_otherName = other.displayName;
    m_who->setText(other.displayName);
    m_who->show();
    dropForm();
    for (const ContactPersonRow& link : m_feed.data()->contactPersons)
        if (link.other == other.id) return showDisconnect(link.id);
    showForm();
}

void ConnectSheet::dropForm()
{
    if (!m_form) return;
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
}

void ConnectSheet::showForm()
{
    RecordForm* form = makeReachForm(m_feed, m_other, {}, this);
    form->setSaveText(tr("Connect"));
    connect(form, &RecordForm::cancelled, this, [this] {
        dropForm();
        m_who->hide();
        m_search->focusPhrase();
    });
    connect(form, &RecordForm::submitted, this, [this, form] { connectWith(form); });
    connect(form, &RecordForm::contactRequested, &m_feed, &ContactFeed::requestContact);
    m_form = form;
    m_column->addWidget(form);
    form->show();
    form->focusFirst();
}

void ConnectSheet::showDisconnect(const Id& link)
{
    auto* button = new QPushButton{tr("Disconnect"), this};
    button->setObjectName(u"connect.disconnect"_s);
    m_form = button;
    m_column->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, link] {
        m_feed.perform(RemoveRecord{Entity::ContactPerson, link});
        Q_EMIT finished();
    });
    button->show();
    button->setFocus(Qt::OtherFocusReason);
}

void ConnectSheet::connectWith(RecordForm* form)
{
    FieldTexts texts = form->filled();
    const QString own = m_feed.contact().toString();
    texts.append({u"person"_s, m_feed.isPerson() ? own : m_other.toString()});
    texts.append({u"business"_s, m_feed.isPerson() ? m_other.toString() : own});
    form->clearErrors();
    form->setBusy(true);
    m_feed.perform(AddRecord{Entity::ContactPerson, texts}, form, [this, form](const Result<Id>& made) {
        form->setBusy(false);
        if (!made) return form->showError(made.error());
        Q_EMIT finished();
    });
}

} // namespace kontor
