// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/join/join_dialog.h"

#include "core/queries/contact_list.h"
#include "ui/editors/error_line.h"
#include "ui/support/flat_button.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/support/when_done.h"
#include "ui/text/count_text.h"
#include "ui/text/error_text.h"
#include "ui/text/plain_text.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr int dialogWidth = 520;

QLabel* wrapping(const QString& name, QWidget* parent)
{
    auto* label = new QLabel{parent};
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

JoinDialog::JoinDialog(const PageContext& context, QWidget* parent)
    : QDialog{parent}
    , m_workspace{context.workspace}
    , m_desk{context.desk}
    , m_stack{new QStackedWidget{this}}
    , m_title{new QLabel{this}}
    , m_terms{wrapping(u"join.terms"_s, this)}
    , m_error{new ErrorLine{this}}
    , m_go{new FlatButton{FlatButton::Look::Primary, this}}
    , m_state{wrapping(u"join.state"_s, this)}
    , m_count{wrapping(u"join.count"_s, this)}
    , m_bar{new QProgressBar{this}}
    , m_close{new FlatButton{FlatButton::Look::Primary, this}}
    , m_decide{new FlatButton{FlatButton::Look::Plain, this}}
    , m_facts{context.workspace, touching({Entity::Contact}),
              [this](const StoreFacts::Answer& facts) { showFacts(facts); }}
{
    setObjectName(u"joinDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_title->setFont(titleFont(font()));
    m_title->setTextFormat(Qt::PlainText);
    m_stack->addWidget(buildForm());
    m_stack->addWidget(buildProgress());
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(m_title);
    column->addWidget(m_stack, 1);
    setFixedWidth(dialogWidth);
    showStanding(SyncSession::of(m_workspace).standing());
    whenDone(SyncSession::of(m_workspace).refresh(), this, [this](const Result<ServerStanding>& standing) {
        if (standing && m_stack->currentIndex() == 0) showStanding(*standing);
    });
    // The archived ones go as well, and are not in the list.
    whenDone(context.workspace.ask(ContactSummary{u"is:archived"_s}), this,
             [this](const Result<ContactSummary::Answer>& counts) {
                 if (counts) m_archived = counts->total;
                 m_facts.ask({});
             });
}

QLineEdit* JoinDialog::addField(QFormLayout& form, const QString& name, const QString& label)
{
    auto* edit = new QLineEdit{this};
    edit->setObjectName(u"join."_s + name);
    edit->setAccessibleName(label);
    edit->setMinimumHeight(28);
    auto* caption = new QLabel{label, this};
    caption->setBuddy(edit);
    form.addRow(caption, edit);
    return edit;
}

QWidget* JoinDialog::buildForm()
{
    auto* page = new QWidget{this};
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setHorizontalSpacing(space::medium);
    form->setVerticalSpacing(space::small);
    m_url = addField(*form, u"url"_s, tr("Server"));
    m_url->setPlaceholderText(u"https://kontor.example.org"_s);
    m_user = addField(*form, u"user"_s, tr("Email"));
    m_password = addField(*form, u"password"_s, tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    auto* caption = new QLabel{tr("Certificate"), this};
    form->addRow(caption, buildAuthority());
    caption->setBuddy(m_authority);

    m_go->setObjectName(u"join.go"_s);
    m_go->setDefault(true);
    connect(m_go, &QPushButton::clicked, this, &JoinDialog::logIn);
    auto* cancel = new FlatButton{FlatButton::Look::Plain, tr("Cancel"), this};
    cancel->setObjectName(u"join.cancel"_s);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_go);
    auto* column = new QVBoxLayout{page};
    column->setContentsMargins({});
    column->setSpacing(space::medium);
    column->addWidget(m_terms);
    column->addLayout(form);
    column->addWidget(m_error);
    column->addStretch();
    column->addLayout(buttons);
    return page;
}

QWidget* JoinDialog::buildAuthority()
{
    auto* whole = new QWidget{this};
    m_authority = new QLineEdit{whole};
    m_authority->setObjectName(u"join.ca"_s);
    m_authority->setAccessibleName(tr("Certificate of a private authority"));
    m_authority->setPlaceholderText(tr("Optional: of a private authority"));
    m_authority->setMinimumHeight(28);
    auto* choose = new FlatButton{FlatButton::Look::Plain, tr("Choose…"), whole};
    choose->setObjectName(u"join.chooseCa"_s);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &JoinDialog::chooseAuthority);
    auto* row = new QHBoxLayout{whole};
    row->setContentsMargins({});
    row->setSpacing(space::small);
    row->addWidget(m_authority, 1);
    row->addWidget(choose);
    return whole;
}

QWidget* JoinDialog::buildProgress()
{
    auto* page = new QWidget{this};
    m_bar->setObjectName(u"join.bar"_s);
    m_bar->setAccessibleName(tr("First copy"));
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(6);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_close->setObjectName(u"join.close"_s);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    m_decide->setObjectName(u"join.decide"_s);
    m_decide->setIcon(icon(u"warning"));
    m_decide->hide();
    connect(m_decide, &QPushButton::clicked, this, [this] {
        m_desk.showPage(u"sync.attention"_s);
        accept();
    });
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addStretch();
    buttons->addWidget(m_decide);
    buttons->addWidget(m_close);
    auto* column = new QVBoxLayout{page};
    column->setContentsMargins({});
    column->setSpacing(space::medium);
    column->addWidget(m_state);
    column->addWidget(m_bar);
    column->addWidget(m_count);
    column->addStretch();
    column->addLayout(buttons);
    return page;
}

void JoinDialog::showStanding(const ServerStanding& standing)
{
    m_again = standing.isJoined();
    const QString title = m_again ? tr("Log in again") : tr("Join an organisation");
    setWindowTitle(title);
    setAccessibleName(title);
    m_title->setText(title);
    m_go->setText(m_again ? tr("Log in") : tr("Join"));
    m_url->setReadOnly(m_again);
    m_user->setReadOnly(m_again);
    if (m_again) {
        m_url->setText(standing.url);
        m_user->setText(standing.user);
        m_terms->setText(tr("The server wants the password of %1 again. Everything you did meanwhile is here, and goes "
                            "there afterwards.")
                             .arg(shortened(standing.user)));
        m_password->setFocus();
    } else if (m_url->text().isEmpty()) {
        m_url->setFocus();
    }
}

void JoinDialog::showFacts(const StoreFacts::Answer& facts)
{
    if (m_copying) m_count->setText(tr("%1 so far").arg(contactsLabel(facts.contacts)));
    if (m_again || m_stack->currentIndex() != 0) return;
    const QString text =
        facts.contacts == 0
            ? tr("The contacts of your organisation are copied to this computer, so that you can work with them also "
                 "without a network. What you change goes back by itself.")
            : tr("All of this store (%1) goes to the organisation, and its contacts come here; nothing is lost. Those "
                 "that are there twice are found by the page Duplicates. Without a network everything works as before.")
                  .arg(m_archived == 0 ? contactsLabel(facts.contacts)
                                       : tr("%1, %2 of them archived", "12 contacts, 3 of them archived")
                                             .arg(contactsLabel(facts.contacts), numberLabel(m_archived)));
    m_terms->setText(text);
    // The longer text must not take the place of what stands below it; layouts further out hear of it only later.
    for (QWidget* inner = m_terms; inner != this; inner = inner->parentWidget()) inner->updateGeometry();
    if (const int needed = layout()->totalHeightForWidth(width()); needed > height()) resize(width(), needed);
}

void JoinDialog::chooseAuthority()
{
    auto* dialog = new QFileDialog{
        this, tr("Certificate of a private authority"), {}, tr("Certificates (*.pem *.crt *.cer);;All files (*)")};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_authority, &QLineEdit::setText);
    dialog->open();
}

void JoinDialog::logIn()
{
    m_error->clear();
    for (QLineEdit* needed : {m_url, m_user, m_password}) {
        if (!needed->text().trimmed().isEmpty()) continue;
        m_error->warn(tr("Server, email and password are needed."));
        return needed->setFocus();
    }
    m_go->setEnabled(false);
    m_go->setText(tr("Connecting…"));
    const ServerLogin wish{.url = m_url->text().trimmed(),
                           .user = m_user->text().trimmed(),
                           .password = m_password->text(),
                           .ca = m_authority->text().trimmed()};
    whenDone(SyncSession::of(m_workspace).login(wish), this, [this](const Result<ServerStanding>& joined) {
        m_go->setEnabled(true);
        m_go->setText(m_again ? tr("Log in") : tr("Join"));
        if (!joined) {
            m_error->show(joined.error());
            const bool password = joined.error().detail == "login_failed"_L1;
            QLineEdit* wrong = password ? m_password : m_url;
            wrong->setFocus();
            return wrong->selectAll();
        }
        m_password->clear();
        m_state->setText(m_again ? tr("You are logged in again. What waited is being sent.")
                                 : tr("This store now belongs to %1. Its contacts are being copied to this computer; "
                                      "you can close this and work meanwhile. What is interrupted goes on by itself.")
                                       .arg(shortened(joined->organisation)));
        synchronise();
    });
}

void JoinDialog::synchronise()
{
    m_copying = true;
    m_stack->setCurrentIndex(1);
    m_close->setText(tr("Work meanwhile"));
    m_close->setDefault(true);
    m_close->setFocus();
    m_facts.askAgain();
    whenDone(SyncSession::of(m_workspace).syncNow(), this,
             [this](const Result<SyncOutcome>& outcome) { showEnd(outcome); });
}

void JoinDialog::showEnd(const Result<SyncOutcome>& outcome)
{
    m_copying = false;
    m_bar->setRange(0, 1);
    m_bar->setValue(outcome ? 1 : 0);
    m_close->setText(tr("Close"));
    if (!outcome) return m_state->setText(errorSentence(outcome.error()));
    m_state->setText(tr("Everything is shared."));
    whenDone(m_workspace.ask(StoreFacts{}), this, [this](const Result<StoreFacts::Answer>& facts) {
        if (facts) m_count->setText(contactsLabel(facts->contacts));
    });
    m_decide->setVisible(outcome->conflicts > 0);
    m_decide->setText(tr("To decide: %1", "conflicts").arg(numberLabel(outcome->conflicts)));
}

namespace dialogs {

DialogInfo join()
{
    return {.key = u"join"_s,
            .icon = u"team"_s,
            .title = JoinDialog::tr("Join an organisation…"),
            .group = CommandGroup::File,
            .make = [](const PageContext& context, QWidget* parent) -> QDialog* {
                return new JoinDialog{context, parent};
            }};
}

} // namespace dialogs

} // namespace kontor
