// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a view from its tab, by menu and by key.
#include "core/commands/record_commands.h"
#include "core/commands/share_view.h"
#include "ui/pages/contacts/contact_filter.h"
#include "ui/pages/contacts/view_tabs.h"
#include "ui/pages/page.h"
#include "ui/support/icons.h"
#include "ui/support/question.h"
#include "ui/text/plain_text.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace kontor {

void ViewTabs::fillMenu(QMenu* menu)
{
    const ViewRow* view = saved();
    const auto add = [&](const QString& iconName, const QString& text, const QKeySequence& key, auto act) {
        QAction* action = menu->addAction(icon(iconName), text);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut); // shown here, handled by the tabs
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    add(u"copy"_s, tr("Save as a new view…"), {}, [this] { Q_EMIT saveRequested(); });
    if (!view) return;
    add(u"edit"_s, tr("Edit view…"), Qt::Key_F2, [this] { rename(); })->setEnabled(view->editable);
    add(u"team"_s, view->isPrivate ? tr("Share with everybody") : tr("Copy as a private view"), {},
        [this, shared = view->isPrivate] { share(shared); });
    menu->addSeparator();
    add(u"left"_s, tr("Move to the left"), Qt::CTRL | Qt::SHIFT | Qt::Key_Left, [this] { move(-1); });
    add(u"right"_s, tr("Move to the right"), Qt::CTRL | Qt::SHIFT | Qt::Key_Right, [this] { move(1); });
    menu->addSeparator();
    add(u"trash"_s, tr("Delete view…"), Qt::Key_Delete, [this] { remove(); })->setEnabled(view->editable);
}

void ViewTabs::rename()
{
    if (saved() && saved()->editable) Q_EMIT editRequested();
}

void ViewTabs::remove()
{
    if (!saved() || !saved()->editable) return;
    const Id view = saved()->id;
    askQuestion({.title = tr("Delete the view %1?").arg(shortened(saved()->name, 60)),
                 .text = saved()->isPrivate ? tr("Its contacts stay. You can take this back.")
                                            : tr("It goes for everybody; its contacts stay. You can take this back."),
                 .yes = tr("Delete"),
                 .name = u"deleteViewQuestion"_s},
                this, [this, view] {
                    m_page.perform(RemoveRecord{Entity::View, view}, tr("Deleting the view"), [] {});
                });
}

void ViewTabs::move(int by)
{
    if (!saved()) return;
    const int place = m_current - int(contactTabs().size()), next = place + by;
    if (next < 0 || next >= int(m_saved.size())) return;
    const int behind = by > 0 ? next : next - 1;
    m_page.perform(MoveRecord{Entity::View, saved()->id, behind < 0 ? Id{} : m_saved[size_t(behind)].id},
                   tr("Moving the view"), [] {});
}

void ViewTabs::share(bool shared)
{
    m_page.perform(ShareView{saved()->id, shared}, tr("Sharing the view"), [this](const Id& made) { choose(made); });
}

} // namespace kontor
