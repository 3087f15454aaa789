// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/change_many.h"
#include "ui/editors/editor_spec.h"
#include "ui/pages/page.h"

#include <QModelIndex>
#include <QObject>
#include <QPointer>

class QMenu;

namespace kontor {

class CellEditor;
class ContactTable;

/// What can be done with the contacts chosen in the list, from its menu, the keyboard and the bar below it.
class ContactActions final : public QObject {
    Q_OBJECT
public:
    ContactActions(Page& page, ContactTable& table);

    /// For the row the menu was asked on; it stands for all chosen rows if it is one of them.
    void showMenu(int row, const QPoint& globalPosition);

    void openCurrent();
    void openCurrentAside();
    void archive(bool archived);
    /// A handful of contacts side by side, to be made one.
    void merge();
    /// A page about each, for visits.
    void briefing();
    /// Asks first, with the number.
    void remove();
    /// Many contacts at once: with progress, and taken back as a whole when cancelled.
    void change(const ChangeMany& wish);
    /// Edits the current cell where it stands; false if that cannot be edited there.
    bool editCurrent();

Q_SIGNALS:
    void openRequested(const kontor::Id& contact, quint32 number);
    /// A note or a task for the contact.
    void recordRequested(kontor::Entity entity, const kontor::Id& contact, const QString& name);

private:
    using WithIds = std::function<void(std::vector<Id>)>;

    void withIds(const std::vector<quint32>& numbers, WithIds use);
    void addCopying(QMenu& menu, const ContactRow& row);
    void copy(const QString& text);
    void edit(const QModelIndex& cell, const Id& contact, const QString& text);
    EditorSpec specOf(int column) const;
    void sayOutcome(const ChangeMany::Outcome& outcome);
    void reallyRemove(const std::vector<quint32>& numbers);

    Page& m_page;
    ContactTable& m_table;
    QPointer<CellEditor> m_cell;
};

} // namespace kontor
