// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/contact_actions.h"

#include "core/commands/record_commands.h"
#include "core/queries/administration.h"
#include "core/queries/contact_ids.h"
#include "ui/editors/briefing_dialog.h"
#include "ui/pages/contacts/cell_editor.h"
#include "ui/pages/contacts/contact_table.h"
#include "ui/support/icons.h"
#include "ui/support/question.h"
#include "ui/text/error_text.h"
#include "ui/text/plain_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace kontor {

ContactActions::ContactActions(Page& page, ContactTable& table) : QObject{&page}, m_page{page}, m_table{table}
{
    connect(&table, &RowTable::rowMenuRequested, this, &ContactActions::showMenu);
}

void ContactActions::withIds(const std::vector<quint32>& numbers, WithIds use)
{
    if (numbers.empty()) return;
    whenDone(m_page.workspace().ask(ContactIds{numbers}), this,
             [this, use = std::move(use)](const Result<ContactIds::Answer>& ids) {
                 if (!ids) return m_page.desk().fail(ids.error());
                 if (!ids->empty()) use(*ids);
             });
}

void ContactActions::openCurrent()
{
    const quint32 current = m_table.currentNumber();
    if (current == 0) return;
    if (const ContactRow* row = m_table.list().rows().row(current)) return Q_EMIT openRequested(row->id, current);
    withIds({current}, [this, current](const std::vector<Id>& ids) { Q_EMIT openRequested(ids.front(), current); });
}

void ContactActions::openCurrentAside()
{
    const quint32 current = m_table.currentNumber();
    if (current == 0) return;
    withIds({current}, [this](const std::vector<Id>& ids) { m_page.desk().openContactAside(ids.front()); });
}

void ContactActions::showMenu(int row, const QPoint& globalPosition)
{
    const QModelIndex index = m_table.list().index(row, std::max(0, m_table.currentIndex().column()));
    QItemSelectionModel::SelectionFlags command = QItemSelectionModel::NoUpdate;
    if (!m_table.chosen().contains(m_table.list().numberAt(row)))
        command = QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    m_table.selectionModel()->setCurrentIndex(index, command);

    auto* menu = new QMenu{&m_table};
    menu->setObjectName(u"rowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& iconName, const QString& text, const QKeySequence& key, auto act) {
        QAction* action = menu->addAction(icon(iconName), text);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut); // shown here, handled by the page
        connect(action, &QAction::triggered, this, act);
    };
    const int count = int(m_table.actedOn().size());
    const ContactRow* contact = m_table.list().contactAt(row);
    const bool archived = contact && contact->archived;
    if (count <= 1) {
        add(u"details"_s, tr("Open"), Qt::Key_Return, [this] { openCurrent(); });
        add(u"columns"_s, tr("Open in a window of its own"), QKeySequence{u"Ctrl+Return"_s},
            [this] { openCurrentAside(); });
        if (m_table.list().columns().isEditable(m_table.currentIndex().column()))
            add(u"edit"_s, tr("Edit %1").arg(m_table.list().columns().title(m_table.currentIndex().column())),
                Qt::Key_F2, [this] { editCurrent(); });
        if (contact) {
            menu->addSeparator();
            const auto record = [this, id = contact->id, name = contact->displayName](Entity entity) {
                return [this, id, name, entity] { Q_EMIT recordRequested(entity, id, name); };
            };
            add(u"note"_s, tr("New note…"), {}, record(Entity::Note));
            add(u"task"_s, tr("New task…"), {}, record(Entity::Task));
            addCopying(*menu, *contact);
        }
        menu->addSeparator();
    }
    if (count > 1) add(u"merge"_s, tr("Merge %n contact(s)…", nullptr, count), {}, [this] { merge(); });
    if (archived)
        add(u"archive"_s, tr("Take out of the archive"), {}, [this] { archive(false); });
    else
        add(u"archive"_s, count > 1 ? tr("Archive %n contact(s)", nullptr, count) : tr("Archive"), {},
            [this] { archive(true); });
    add(u"trash"_s, count > 1 ? tr("Delete %n contact(s)…", nullptr, count) : tr("Delete…"), Qt::Key_Delete,
        [this] { remove(); });
    menu->popup(globalPosition);
}

void ContactActions::addCopying(QMenu& menu, const ContactRow& row)
{
    const auto add = [&](const QString& iconName, const QString& text, const QString& value) {
        if (value.isEmpty()) return;
        connect(menu.addAction(icon(iconName), text), &QAction::triggered, this, [this, value] { copy(value); });
    };
    menu.addSeparator();
    add(u"copy"_s, tr("Copy name"), row.displayName);
    add(u"mail"_s, tr("Copy email"), row.email);
    add(u"phone"_s, tr("Copy phone"), row.phone);
}

void ContactActions::copy(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    m_page.desk().say(tr("Copied: %1").arg(shortened(text)));
}

void ContactActions::archive(bool archived)
{
    const std::vector<quint32> numbers = m_table.actedOn();
    if (numbers.size() > 1)
        return change({.deed = archived ? ChangeMany::Deed::Archive : ChangeMany::Deed::Activate, .contacts = numbers});
    withIds(numbers, [this, archived](std::vector<Id> ids) {
        const int count = int(ids.size());
        m_page.perform(ArchiveContacts{std::move(ids), archived}, tr("Archiving %n contact(s)", nullptr, count),
                       [](int) {});
    });
}

void ContactActions::merge()
{
    constexpr size_t most = 5; // side by side
    const std::vector<quint32> numbers = m_table.actedOn();
    if (numbers.size() > most) return m_page.desk().say(tr("Choose two to five contacts to merge."));
    withIds(numbers, [this](const std::vector<Id>& ids) { m_page.desk().mergeContacts(ids); });
}

void ContactActions::briefing()
{
    constexpr size_t most = 40; // a page each
    const std::vector<quint32> numbers = m_table.actedOn();
    if (numbers.size() > most) return m_page.desk().say(tr("Choose at most 40 contacts for a briefing."));
    withIds(numbers, [this](const std::vector<Id>& ids) {
        auto* dialog = new BriefingDialog{m_page.workspace(), ids, &m_page};
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void ContactActions::remove()
{
    const std::vector<quint32> numbers = m_table.actedOn();
    if (numbers.empty()) return;
    const ContactRow* row = m_table.list().rows().row(numbers.front());
    const QString title = numbers.size() == 1 && row ? tr("Delete %1?").arg(shortened(row->displayName, 60))
                                                     : tr("Delete %n contact(s)?", nullptr, int(numbers.size()));
    askQuestion({.title = title,
                 .text = tr("It goes to the trash, with all that belongs to it. You can take this back."),
                 .yes = tr("Delete"),
                 .name = u"deleteQuestion"_s},
                &m_table, [this, numbers] { reallyRemove(numbers); });
}

void ContactActions::reallyRemove(const std::vector<quint32>& numbers)
{
    if (numbers.size() > 1) return change({.deed = ChangeMany::Deed::Delete, .contacts = numbers});
    withIds(numbers, [this](std::vector<Id> ids) {
        m_page.perform(DeleteContacts{std::move(ids)}, tr("Deleting %n contact(s)", nullptr, 1), [](int) {});
    });
}

void ContactActions::change(const ChangeMany& wish)
{
    const auto job = m_page.workspace().perform(wish);
    m_page.desk().follow(Work::of(tr("Changing %n contact(s)", nullptr, int(wish.contacts.size())), job));
    whenDone(job.future, this, [this](const Result<ChangeMany::Outcome>& outcome) {
        if (!outcome) return m_page.desk().fail(outcome.error());
        sayOutcome(*outcome);
    });
}

void ContactActions::sayOutcome(const ChangeMany::Outcome& outcome)
{
    if (outcome.cancelled) return m_page.desk().say(tr("Cancelled: nothing was changed."));
    QString sentence = tr("%n contact(s) changed", nullptr, int(outcome.changed));
    if (outcome.same > 0) sentence += tr(", %n had it already", nullptr, int(outcome.same));
    if (outcome.refused > 0)
        sentence +=
            tr(", %n stayed as they were: %1", nullptr, int(outcome.refused)).arg(errorSentence(outcome.refusal));
    else
        sentence += u'.';
    m_page.desk().say(sentence);
}

EditorSpec ContactActions::specOf(int column) const
{
    const ContactColumnSet& columns = m_table.list().columns();
    const QString field = columns.key(column);
    if (field == "relationship"_L1) {
        EditorSpec spec = editorSpec(Entity::Relationship, Relationship::Stage);
        spec.name = field;
        spec.label = columns.title(column);
        spec.kind = EditorSpec::Kind::MultipleChoice;
        return spec;
    }
    if (field == "keywords"_L1) return {.name = field, .label = columns.title(column)};
    if (const CustomFieldRow* custom = columns.customField(column))
        return editorSpec(SpecificationRow{.field = custom->id,
                                           .key = custom->key,
                                           .label = custom->label,
                                           .type = custom->type,
                                           .choices = custom->choices});
    return editorSpec(Entity::Contact, field);
}

bool ContactActions::editCurrent()
{
    const QModelIndex cell = m_table.currentIndex();
    const ContactRow* row = cell.isValid() ? m_table.list().contactAt(cell.row()) : nullptr;
    if (!row || !m_table.list().columns().isEditable(cell.column())) return false;
    whenDone(m_page.workspace().ask(Record{Entity::Contact, row->id}), this,
             [this, cell = QPersistentModelIndex{cell}, contact = row->id](const Result<Record::Answer>& record) {
                 if (!record) return m_page.desk().fail(record.error());
                 QString text;
                 if (!cell.isValid()) return;
                 for (const auto& [field, value] : *record)
                     if (field == m_table.list().columns().key(cell.column())) text = value;
                 edit(cell, contact, text);
             });
    return true;
}

void ContactActions::edit(const QModelIndex& cell, const Id& contact, const QString& text)
{
    delete m_cell;
    m_table.scrollTo(cell);
    EditorSpec spec = specOf(cell.column());
    const ContactRow* row = m_table.list().contactAt(cell.row());
    if (row) spec.team = row->team;
    m_cell = new CellEditor{m_page.workspace(), contact, spec, text, m_table.viewport()};
    if (row) m_cell->warnOfOutsiders(row->teamName);
    connect(m_cell, &CellEditor::finished, this, [this, at = QPersistentModelIndex{cell}](bool goOn) {
        m_table.setFocus();
        if (!goOn || !at.isValid()) return;
        const auto shown = m_table.columns();
        const ContactColumnSet& columns = m_table.list().columns();
        bool passed = false;
        for (const ViewColumn& column : shown) {
            const int next = columns.named(column.field);
            if (passed && columns.isEditable(next)) {
                m_table.selectionModel()->setCurrentIndex(at.sibling(at.row(), next), QItemSelectionModel::NoUpdate);
                editCurrent();
                return;
            }
            passed = passed || next == at.column();
        }
    });
    m_cell->open(m_table.visualRect(cell));
}

} // namespace kontor
