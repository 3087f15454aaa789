// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be told to a dashboard: ways through contacts and boxes, deeds on the contact, layouts of the boxes.
#include "ui/boxes/contact_feed.h"
#include "ui/editors/briefing_dialog.h"
#include "ui/support/command.h"
#include "ui/support/icons.h"
#include "ui/window/box_dock.h"
#include "ui/window/dashboard.h"
#include "ui/window/dashboard_docks.h"
#include "ui/window/dashboard_header.h"
#include "ui/window/kontor_link.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace kontor {

void Dashboard::addCommands()
{
    addWays();
    addContactCommands();
    addLayoutCommands();
    m_header->addBoxesMenu([this](QMenu& menu) {
        m_docks->fillBoxesMenu(menu);
        menu.addSeparator();
        fillLayouts(&menu);
    });
}

void Dashboard::addWays()
{
    const auto add = [this](const QString& name, const QString& text, const QKeySequence& key, auto act) {
        m_docks->addEverywhere(
            addCommand(this, {.name = name, .text = text, .keys = {key}, .group = CommandGroup::Go}, act));
    };
    add(u"box.next"_s, tr("Next box"), Qt::Key_F6, [this] { m_docks->cycle(1); });
    add(u"box.previous"_s, tr("Previous box"), QKeyCombination{Qt::SHIFT, Qt::Key_F6}, [this] { m_docks->cycle(-1); });
    add(u"box.choose"_s, tr("Go to a box…"), QKeyCombination{Qt::CTRL, Qt::Key_J}, [this] { m_docks->openJumpMenu(); });
    add(u"contact.previous"_s, tr("Previous contact"), QKeyCombination{Qt::ALT, Qt::Key_PageUp},
        [this] { Q_EMIT previousRequested(); });
    add(u"contact.next"_s, tr("Next contact"), QKeyCombination{Qt::ALT, Qt::Key_PageDown},
        [this] { Q_EMIT nextRequested(); });
}

void Dashboard::addContactCommands()
{
    const auto add = [this](const QString& name, const QString& iconName, const QString& text, const QKeySequence& key,
                            auto act) {
        QList<QKeySequence> keys;
        if (!key.isEmpty()) keys << key;
        QAction* command = addCommand(
            this, {.name = name, .icon = iconName, .text = text, .keys = keys, .group = CommandGroup::Contact}, act);
        m_docks->addEverywhere(command);
        return command;
    };
    for (BoxDock* dock : m_docks->docks()) {
        const BoxInfo& info = dock->info();
        const QString name = QString::fromLatin1(info.key);
        const bool quickIsAdding = info.quickAction && !info.quickKeys;
        if (info.quickAction && info.quickKeys)
            add(u"quick."_s + name, QString::fromLatin1(info.quickIcon), info.quickAction(),
                QKeySequence{QString::fromLatin1(info.quickKeys)}, [dock] { dock->reachTo(&Box::actQuickly); });
        if (!info.addLabel && !quickIsAdding) continue;
        const QString letter = info.jump ? QString{QLatin1Char{info.jump}} : QString{};
        add(u"add."_s + name, QString::fromLatin1(info.icon), quickIsAdding ? info.quickAction() : info.addLabel(),
            letter.isEmpty() ? QKeySequence{} : QKeySequence{u"Ctrl+Shift+J, "_s + letter},
            [dock] { dock->reachTo(&Box::add); });
    }
    add(u"contact.archive"_s, u"archive"_s, tr("Archive, or back from the archive"), u"Ctrl+Shift+A"_s,
        [this] { m_header->toggleArchived(); });
    QAction* const changes[]{
        add(u"contact.relationship"_s, u"person"_s, tr("Relationship…"), u"Ctrl+Shift+R"_s,
            [this] { m_header->chooseRelationship(); }),
        add(u"contact.picture"_s, u"picture"_s, tr("Picture…"), {}, [this] { m_header->choosePicture(); }),
        add(u"contact.recreate"_s, u"change"_s, tr("Recreate as the other type…"), {},
            [this] { m_header->askToRecreate(); }),
        add(u"contact.duplicates"_s, u"merge"_s, tr("Find duplicates of the contact…"), {},
            [this] { Q_EMIT duplicatesRequested(); }),
    };
    QAction* account =
        add(u"contact.account"_s, u"person"_s, tr("Create a user account…"), {}, [this] { m_header->askForAccount(); });
    const auto offer = [this, changes = QList<QAction*>{std::begin(changes), std::end(changes)}, account] {
        for (QAction* change : changes) change->setEnabled(!m_feed->isReadOnly());
        account->setEnabled(m_header->canHaveAccount());
    };
    connect(m_feed, &ContactFeed::refreshed, this, offer);
    connect(m_feed, &ContactFeed::switched, this, offer);
    add(u"contact.delete"_s, u"trash"_s, tr("Delete the contact…"), u"Ctrl+Shift+Del"_s,
        [this] { m_header->askToDelete(); });
    add(u"contact.briefing"_s, u"sheet"_s, tr("Briefing for a visit…"), u"Ctrl+Shift+B"_s, [this] {
        if (contact().isNull()) return;
        auto* briefing = new BriefingDialog{m_feed->workspace(), {contact()}, this};
        briefing->setAttribute(Qt::WA_DeleteOnClose);
        briefing->open();
    });
    add(u"contact.copyLink"_s, u"link"_s, tr("Copy a link to the contact"), u"Ctrl+Shift+C"_s,
        [this] { QGuiApplication::clipboard()->setText(linkToContact(contact().toString())); });
}

void Dashboard::addLayoutCommands()
{
    const auto add = [this](const QString& name, const QString& text, auto act) {
        addCommand(this, {.name = name, .icon = u"columns"_s, .text = text, .group = CommandGroup::View}, act);
    };
    add(u"layout.save"_s, tr("Save the layout as…"), [this] { askForLayoutName(); });
    add(u"layout.reset"_s, tr("Reset the layout"), [this] { m_docks->reset(); });
}

void Dashboard::fillLayouts(QMenu* menu)
{
    const QStringList names = m_docks->layouts();
    for (const QString& name : names)
        menu->addAction(icon(u"columns"), QString{name}.replace(u'&', u"&&"_s), this,
                        [this, name] { m_docks->applyLayout(name); });
    if (!names.isEmpty()) {
        menu->addSeparator();
        QMenu* remove = menu->addMenu(tr("Forget"));
        for (const QString& name : names)
            remove->addAction(QString{name}.replace(u'&', u"&&"_s), this,
                              [this, name] { m_docks->removeLayout(name); });
    }
    for (const QString& command : {u"act.layout.save"_s, u"act.layout.reset"_s})
        menu->addAction(findChild<QAction*>(command, Qt::FindDirectChildrenOnly));
}

void Dashboard::askForLayoutName()
{
    auto* dialog = new QInputDialog{this};
    dialog->setObjectName(u"layoutName"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save the layout"));
    dialog->setLabelText(tr("Name, for this type of contact:"));
    dialog->setOkButtonText(tr("Save"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& name) { m_docks->saveLayout(name); });
    dialog->open();
}

} // namespace kontor
