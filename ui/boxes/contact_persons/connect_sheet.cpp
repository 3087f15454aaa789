// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/contact_persons/connect_sheet.h"

#include "core/commands/connect_new.h"
#include "ui/boxes/contact_persons/reach_form.h"
#include "ui/editors/contact_search.h"
#include "ui/editors/record_form.h"
#include "ui/support/flat_button.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QKeyEvent>
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
    , m_new{new FlatButton{FlatButton::Look::Plain, this}}
    , m_who{new QLabel{this}}
{
    m_column->setContentsMargins({});
    m_column->setSpacing(space::small);
    m_column->addWidget(m_search, 1);
    m_search->setOffer(m_new);
    m_column->addWidget(m_who);
    m_who->setTextFormat(Qt::PlainText);
    m_who->setWordWrap(true);
    m_who->setFont(boldFont(font()));
    m_who->hide();
    m_new->setObjectName(u"connect.new"_s);
    m_new->setIcon(icon(u"add"));
    m_new->setToolTip(QKeySequence{QKeySequence::New}.toString(QKeySequence::NativeText));
    connect(m_search, &ContactSearch::chosen, this, &ConnectSheet::choose);
    connect(m_search, &ContactSearch::phraseChanged, this, &ConnectSheet::offerNew);
    connect(m_search, &ContactSearch::nobodyChosen, this, &ConnectSheet::chooseNew);
    connect(m_new, &QAbstractButton::clicked, this, &ConnectSheet::chooseNew);
    offerNew();
}

void ConnectSheet::focusSearch() { m_search->focusPhrase(); }

void ConnectSheet::choose(const ContactRow& other)
{
    if (!m_feed.data()) return;
    m_other = other.id;
    showWho(other.displayName);
    for (const ContactPersonRow& link : m_feed.data()->contactPersons)
        if (link.other == other.id) return showDisconnect(link.id);
    showForm();
}

void ConnectSheet::showWho(const QString& name)
{
    m_who->setText(name);
    m_who->show();
    dropForm();
}

void ConnectSheet::offerNew()
{
    const QString phrase = m_search->phrase();
    m_new->setVisible(!phrase.isEmpty());
    const QString shown =
        m_new->fontMetrics().elidedText(phrase, Qt::ElideMiddle, 38 * m_new->fontMetrics().averageCharWidth());
    const QString words = m_feed.isPerson() ? tr("New business “%1”") : tr("New person “%1”");
    m_new->setText(words.arg(QString{shown}.replace(u'&', u"&&"_s)));
    m_new->setAccessibleName(words.arg(phrase));
}

void ConnectSheet::chooseNew()
{
    if (!m_feed.data() || m_search->phrase().isEmpty()) return;
    m_other = {};
    m_newName = m_search->phrase();
    showWho(m_new->accessibleName());
    showForm();
}

bool ConnectSheet::event(QEvent* event)
{
    // The window makes a contact of its own by this key.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::New))
        event->accept();
    return QWidget::event(event);
}

void ConnectSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::New)) return chooseNew();
    QWidget::keyPressEvent(event);
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
    form->clearErrors();
    form->setBusy(true);
    const auto done = [this, form](const Result<Id>& made) {
        form->setBusy(false);
        if (!made) return form->showError(made.error());
        Q_EMIT finished();
    };
    if (m_other.isNull())
        return m_feed.perform(ConnectNew{m_feed.contact(), !m_feed.isPerson(), m_newName, texts}, form, done);
    const QString own = m_feed.contact().toString();
    texts.append({u"person"_s, m_feed.isPerson() ? own : m_other.toString()});
    texts.append({u"business"_s, m_feed.isPerson() ? m_other.toString() : own});
    m_feed.perform(AddRecord{Entity::ContactPerson, texts}, form, done);
}

} // namespace kontor
