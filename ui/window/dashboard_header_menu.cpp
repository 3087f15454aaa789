// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The menu behind ⋮: what concerns the contact as a whole.
#include "core/commands/create_account.h"
#include "core/commands/record_commands.h"
#include "core/commands/recreate_contact.h"
#include "core/domain/relationship.h"
#include "ui/support/elided_label.h"
#include "ui/support/icons.h"
#include "ui/support/question.h"
#include "ui/text/count_text.h"
#include "ui/text/field_text.h"
#include "ui/text/plain_text.h"
#include "ui/window/dashboard_header.h"
#include "ui/window/picture_button.h"

#include <QInputDialog>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

void DashboardHeader::fillMenu()
{
    m_menu->clear();
    if (!m_feed.data()) return;
    const ContactRow& head = m_feed.data()->head;
    if (head.deleted) {
        QAction* restore = m_menu->addAction(icon(u"restore"), tr("Restore"), this,
                                             [this] { m_feed.perform(RestoreContacts{{m_feed.contact()}}); });
        restore->setObjectName(u"contact.restore"_s);
    } else {
        fillRelationships(*m_menu->addMenu(tr("Relationship")));
        m_menu->addSeparator();
        const bool archived = head.archived;
        QAction* action = m_menu->addAction(icon(u"archive"), archived ? tr("Back from the archive") : tr("Archive"),
                                            this, [this, archived] { archive(!archived); });
        action->setObjectName(u"contact.archive"_s);
        QAction* duplicates =
            m_menu->addAction(icon(u"merge"), tr("Find duplicates …"), this, &DashboardHeader::duplicatesRequested);
        duplicates->setObjectName(u"contact.duplicates"_s);
        QAction* recreate = m_menu->addAction(
            icon(u"change"), m_feed.isPerson() ? tr("Recreate as a business …") : tr("Recreate as a person …"), this,
            &DashboardHeader::askToRecreate);
        recreate->setObjectName(u"contact.recreate"_s);
        if (canHaveAccount())
            m_menu->addAction(icon(u"person"), tr("Create a user account …"), this, &DashboardHeader::askForAccount)
                ->setObjectName(u"contact.account"_s);
        QAction* remove = m_menu->addAction(icon(u"trash"), tr("Delete …"), this, &DashboardHeader::askToDelete);
        remove->setObjectName(u"contact.delete"_s);
    }
}

void DashboardHeader::fillRelationships(QMenu& menu)
{
    const QStringList stages =
        QString::fromLatin1(fieldInfo(Entity::Relationship, Relationship::Stage).choices).split(u';');
    for (const QString& stage : stages) {
        QAction* action = menu.addAction(choiceLabel(stage));
        action->setCheckable(true);
        action->setChecked(m_feed.data()->head.relationships.contains(stage));
        connect(action, &QAction::toggled, this, [this, stage](bool on) {
            QStringList now = m_feed.data()->head.relationships;
            now.removeAll(stage);
            if (on) now << stage;
            m_feed.perform(SetRecord{Entity::Contact, m_feed.contact(), {{u"relationship"_s, now.join(u';')}}});
        });
    }
}

void DashboardHeader::chooseRelationship()
{
    if (m_feed.isReadOnly()) return;
    auto* menu = new QMenu{this};
    menu->setObjectName(u"contact.relationships"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillRelationships(*menu);
    menu->popup(m_name->mapToGlobal(QPoint{0, m_name->height()}));
    menu->setActiveAction(menu->actions().front()); // it was asked for by keyboard
}

void DashboardHeader::choosePicture()
{
    if (m_head->isEnabled()) m_head->openMenu();
}

/// Whether the role allows it is core's to say.
bool DashboardHeader::canHaveAccount() const
{
    return !m_feed.isReadOnly() && m_feed.isPerson() && m_feed.data()->fields.value(u"user"_s).isNull();
}

void DashboardHeader::askForAccount()
{
    if (!canHaveAccount()) return;
    auto* ask = new QInputDialog{this};
    ask->setObjectName(u"createAccount"_s);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Create a user account"));
    ask->setLabelText(tr("%1 is then one of the employees, without a role: without any rights until somebody gives "
                         "them in the settings.\n\nEmail address to log in with:")
                          .arg(m_feed.data()->head.displayName));
    ask->setTextValue(m_feed.data()->emails.empty() ? QString{} : m_feed.data()->emails.front().address);
    ask->setOkButtonText(tr("Create account"));
    connect(ask, &QInputDialog::textValueSelected, this, [this, id = m_feed.contact()](const QString& email) {
        m_feed.perform(CreateAccount{id, email});
    });
    ask->open();
}

void DashboardHeader::askToRecreate()
{
    if (m_feed.isReadOnly()) return;
    whenDone(m_feed.workspace().ask(RecreatePreview{m_feed.contact()}), this,
             [this, id = m_feed.contact()](const Result<RecreatePreview::Answer>& preview) {
                 if (!preview) return Q_EMIT m_feed.failed(preview.error());
                 if (id != m_feed.contact()) return;
                 recreate(*preview);
             });
}

void DashboardHeader::recreate(const RecreatePreview::Answer& preview)
{
    const bool business = preview.type == "business"_L1;
    QStringList lines{
        tr("A new contact takes over all that it can hold; this one goes to the trash and leads to it. You "
           "can undo this.")};
    if (!preview.left.isEmpty()) lines << QString{} << tr("What stays with the old one:");
    constexpr qsizetype mostLines = 12;
    for (const RecreatePreview::Left& left : preview.left.first(std::min(mostLines, preview.left.size())))
        lines << u"• "_s + tr("%1: %2").arg(left.label.isEmpty() ? fieldLabel(left.field) : left.label,
                                            shortened(valueLabel(left.field, left.text), 60));
    if (preview.left.size() > mostLines) lines << tr("and %1 more").arg(numberLabel(preview.left.size() - mostLines));
    const Question question{.title = business ? tr("Recreate %1 as a business?").arg(m_feed.data()->head.displayName)
                                              : tr("Recreate %1 as a person?").arg(m_feed.data()->head.displayName),
                            .text = lines.join(u'\n'),
                            .yes = tr("Recreate"),
                            .name = u"recreateContact"_s};
    askQuestion(question, this, [this, id = m_feed.contact(), type = preview.type] {
        m_feed.perform(RecreateContact{id, type}, this, [this](const Result<Id>& made) {
            if (made)
                m_feed.requestContact(*made);
            else
                Q_EMIT m_feed.failed(made.error());
        });
    });
}

void DashboardHeader::toggleArchived()
{
    if (!m_feed.isReadOnly()) archive(!m_feed.data()->head.archived);
}

void DashboardHeader::archive(bool archived) { m_feed.perform(ArchiveContacts{{m_feed.contact()}, archived}); }

void DashboardHeader::askToDelete()
{
    if (m_feed.isReadOnly()) return;
    const Question question{.title = tr("Delete 1 contact?"),
                            .text = tr("%1 goes to the trash with all that belongs to it. You can undo this.")
                                        .arg(m_feed.data()->head.displayName),
                            .yes = tr("Delete"),
                            .name = u"deleteContact"_s};
    askQuestion(question, this, [this, id = m_feed.contact()] {
        m_feed.perform(DeleteContacts{{id}}, this, [this](const Result<int>& done) {
            if (done)
                Q_EMIT deleted();
            else
                Q_EMIT m_feed.failed(done.error());
        });
    });
}

} // namespace kontor
