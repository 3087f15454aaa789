// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/timeline/timeline_box.h"

#include "core/commands/record_commands.h"
#include "core/commands/revert_events.h"
#include "core/queries/administration.h"
#include "core/queries/dashboard_lists.h"
#include "ui/boxes/empty_state.h"
#include "ui/boxes/side_sheet.h"
#include "ui/boxes/thin_scroll_bar.h"
#include "ui/boxes/timeline/history_filter.h"
#include "ui/boxes/timeline/history_lines.h"
#include "ui/boxes/timeline/history_model.h"
#include "ui/boxes/timeline/note_composer.h"
#include "ui/boxes/timeline/note_view.h"
#include "ui/delegates/event_delegate.h"
#include "ui/editors/error_line.h"
#include "ui/support/theme.h"
#include "ui/text/count_text.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

TimelineBox::TimelineBox(const BoxContext& context)
    : Box{context}
    , m_host{context.host}
    , m_composer{new NoteComposer}
    , m_filter{new HistoryFilter}
    , m_model{new HistoryModel{feed().workspace(), this}}
    , m_list{new QListView}
    , m_empty{new EmptyState{tr("Nothing has happened with this contact yet."), tr("Write a note")}}
    , m_noHit{new EmptyState{tr("No event matches."), tr("Show all events")}}
    , m_error{new ErrorLine}
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(space::medium, space::tiny, space::medium, space::tiny);
    top->setSpacing(space::tiny);
    top->addWidget(m_composer);
    top->addWidget(m_filter);
    top->addWidget(m_error);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addLayout(top);
    column->addWidget(m_empty);
    column->addWidget(m_noHit);
    column->addWidget(m_list, 1);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    column->addStretch(0);
    m_list->setObjectName(u"timeline.list"_s);
    m_list->setAccessibleName(tr("Activity history"));
    m_list->setModel(m_model);
    auto* delegate = new EventDelegate{m_list};
    connect(delegate, &EventDelegate::linkActivated, this, &TimelineBox::openLink);
    m_list->setItemDelegate(delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollBar(new ThinScrollBar);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    const auto fetch = [this] {
        const QScrollBar* bar = m_list->verticalScrollBar();
        if (bar->value() + bar->pageStep() >= bar->maximum() && m_model->canFetchMore({})) m_model->fetchMore({});
    };
    // The view listens to the scroll bar it was made with only; and this way the next page is there before it is needed.
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, fetch);
    connect(m_list->verticalScrollBar(), &QScrollBar::rangeChanged, this, fetch);
    connect(m_list, &QListView::customContextMenuRequested, this,
            [this](const QPoint& at) { openMenu(m_list->viewport()->mapToGlobal(at)); });
    connect(m_list, &QListView::doubleClicked, this, [this](const QModelIndex& index) {
        if (isNote(index.row()) && !feed().isReadOnly())
            editNote(index.row());
        else
            m_model->toggleExpanded(index.row());
    });
    connect(m_composer, &NoteComposer::submitted, this, &TimelineBox::saveNote);
    connect(m_composer, &NoteComposer::left, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_filter, &HistoryFilter::left, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_filter, &HistoryFilter::changed, this, &TimelineBox::ask);
    connect(m_model, &HistoryModel::refreshed, this, &TimelineBox::showState);
    connect(m_model, &HistoryModel::failed, m_error, [this](const Error& error) { m_error->show(error); });
    connect(m_empty, &EmptyState::triggered, this, &TimelineBox::add);
    connect(m_noHit, &EmptyState::triggered, this, [this] {
        m_filter->reset();
        ask();
        m_list->setFocus();
    });
    m_empty->hide();
    m_noHit->hide();
}

void TimelineBox::ask()
{
    m_error->clear();
    Events question = m_filter->question();
    question.contact = feed().contact();
    m_model->ask(question);
}

void TimelineBox::showContact(const Data& contact)
{
    m_composer->setVisible(!contact.head.deleted);
    m_filter->setBusiness(contact.head.type == "business"_L1);
}

void TimelineBox::clear()
{
    m_composer->setContact(feed().contact());
    const QWidget* focus = QApplication::focusWidget();
    m_list->show();
    if (m_empty->isAncestorOf(focus) || m_noHit->isAncestorOf(focus)) m_list->setFocus(Qt::OtherFocusReason);
    m_empty->hide();
    m_noHit->hide();
    ask();
}

void TimelineBox::showState()
{
    const bool none = m_model->isKnown() && m_model->rowCount() == 0;
    const QWidget* focus = QApplication::focusWidget();
    const bool held = focus == m_list || m_empty->isAncestorOf(focus) || m_noHit->isAncestorOf(focus);
    m_empty->setVisible(none && !m_filter->isFiltered());
    m_noHit->setVisible(none && m_filter->isFiltered());
    m_list->setVisible(!none);
    if (held) focusContent();
}

void TimelineBox::add()
{
    if (!feed().isReadOnly()) m_composer->focusText();
}

void TimelineBox::focusContent()
{
    if (!m_empty->isHidden()) return m_empty->setFocus(Qt::ShortcutFocusReason);
    if (!m_noHit->isHidden()) return m_noHit->setFocus(Qt::ShortcutFocusReason);
    m_list->setFocus(Qt::ShortcutFocusReason);
    // The first line is a heading.
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 1) m_list->setCurrentIndex(m_model->index(1));
}

void TimelineBox::saveNote()
{
    const auto done = [this](const Status& status) { saved(status); };
    if (!m_composer->changing().isNull()) {
        feed().perform(SetRecord{Entity::Note, m_composer->changing(), {{u"text"_s, m_composer->text()}}}, this, done);
        return;
    }
    FieldTexts texts{{u"contact"_s, feed().contact().toString()}, {u"text"_s, m_composer->text()}};
    if (m_composer->isPrivate()) texts.append({u"private"_s, u"yes"_s});
    feed().perform(AddRecord{Entity::Note, texts}, this,
                   [done](const Result<Id>& made) { done(made ? Status{} : Status{made.error()}); });
}

void TimelineBox::saved(const Status& status)
{
    m_composer->finished(status);
    if (status) m_list->setFocus(Qt::OtherFocusReason);
}

int TimelineBox::currentRow() const { return m_list->currentIndex().row(); }

bool TimelineBox::isNote(int row) const
{
    if (row < 0 || m_model->line(row).isDay) return false;
    const Event& event = m_model->line(row).events.front();
    return event.type == "note"_L1 && event.what == "create"_L1;
}

void TimelineBox::editNote(int row)
{
    const Id note = m_model->line(row).events.front().row;
    whenDone(feed().workspace().ask(Record{Entity::Note, note}), this,
             [this, note](const Result<Record::Answer>& record) {
                 if (!record) return m_error->show(record.error());
                 for (const auto& [field, text] : *record)
                     if (field == "text"_L1) m_composer->change(note, text);
             });
}

bool TimelineBox::hasChanges(int row) const
{
    if (row < 0 || m_model->line(row).isDay) return false;
    const auto& events = m_model->line(row).events;
    return events.front().type == "data_change"_L1 &&
           std::any_of(events.begin(), events.end(), [](const Event& event) { return !event.changes.isEmpty(); });
}

bool TimelineBox::canRevert(int row) const
{
    if (row < 0 || m_model->line(row).isDay || feed().isReadOnly()) return false;
    const auto& events = m_model->line(row).events;
    return std::all_of(events.begin(), events.end(), [](const Event& event) {
        const bool made = event.entity == "contact"_L1 && event.what == "create"_L1;
        return event.type == "data_change"_L1 && !made;
    });
}

void TimelineBox::revert(int row)
{
    RevertEvents wish;
    for (const Event& event : m_model->line(row).events) wish.events.push_back(event.no);
    feed().perform(wish);
}

void TimelineBox::showVersions(int row)
{
    const Id note = m_model->line(row).events.front().row;
    whenDone(feed().workspace().ask(NoteVersions{note}), this, [this](const Result<NoteVersions::Answer>& versions) {
        if (!versions) return m_error->show(versions.error());
        auto* view = new NoteView;
        view->showVersions(*versions);
        openNoteSheet(view, tr("Versions of the note"));
    });
}

void TimelineBox::showFormatted(int row)
{
    const Id note = m_model->line(row).events.front().row;
    whenDone(feed().workspace().ask(Record{Entity::Note, note}), this, [this](const Result<Record::Answer>& record) {
        if (!record) return m_error->show(record.error());
        auto* view = new NoteView;
        for (const auto& [field, text] : *record)
            if (field == "text"_L1) view->showNote(text);
        openNoteSheet(view, tr("Note"));
    });
}

void TimelineBox::openNoteSheet(NoteView* view, const QString& title)
{
    view->setAccessibleName(title);
    connect(view, &NoteView::linkActivated, this, &TimelineBox::openLink);
    (new SideSheet{m_host, title, view})->open();
    view->setFocus(Qt::OtherFocusReason);
}

void TimelineBox::openLink(const QUrl& url)
{
    Box::ask(tr("Open %1?").arg(url.toDisplayString()), tr("Open"), [this, url] { openOutside(url); });
}

void TimelineBox::showChanges(int row)
{
    auto* view = new NoteView;
    view->showChanges(netChanges(m_model->line(row).events));
    openNoteSheet(view, tr("What changed"));
}

void TimelineBox::openMenu(const QPoint& at)
{
    const int row = currentRow();
    if (row < 0 || m_model->line(row).isDay) return;
    auto* menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), QKeySequence::Copy, this,
                    [this, row] { QGuiApplication::clipboard()->setText(m_model->index(row).data().toString()); });
    if (m_model->isLong(row))
        menu->addAction(m_model->line(row).expanded ? tr("Show less") : tr("Show all of it"), Qt::Key_Space, this,
                        [this, row] { m_model->toggleExpanded(row); });
    if (hasChanges(row)) menu->addAction(tr("What changed"), Qt::Key_V, this, [this, row] { showChanges(row); });
    if (canRevert(row)) menu->addAction(tr("Revert"), this, [this, row] { revert(row); });
    if (isNote(row)) menu->addAction(tr("Read formatted"), Qt::Key_V, this, [this, row] { showFormatted(row); });
    if (isNote(row)) menu->addAction(tr("Earlier versions"), this, [this, row] { showVersions(row); });
    if (isNote(row) && !feed().isReadOnly()) {
        const Id note = m_model->line(row).events.front().row;
        menu->addAction(tr("Change note"), Qt::Key_Return, this, [this, row] { editNote(row); });
        menu->addAction(tr("Delete note"), Qt::Key_Delete, this, [this, note] {
            feed().perform(RemoveRecord{Entity::Note, note});
        });
    }
    menu->popup(at);
}

bool TimelineBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress) return Box::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const int row = currentRow();
    if (row < 0 || m_model->line(row).isDay) return false;
    if (key->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(m_model->index(row).data().toString());
        return true;
    }
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (isNote(row) && !feed().isReadOnly())
            editNote(row);
        else
            m_model->toggleExpanded(row);
        return true;
    case Qt::Key_Space: m_model->toggleExpanded(row); return true;
    case Qt::Key_V:
        if (isNote(row))
            showFormatted(row);
        else if (hasChanges(row))
            showChanges(row);
        else
            return false;
        return true;
    case Qt::Key_Delete:
        if (isNote(row) && !feed().isReadOnly())
            feed().perform(RemoveRecord{Entity::Note, m_model->line(row).events.front().row});
        return true;
    case Qt::Key_Menu:
        openMenu(m_list->viewport()->mapToGlobal(m_list->visualRect(m_list->currentIndex()).bottomLeft()));
        return true;
    default: return false;
    }
}

namespace boxes::timeline {
BoxInfo info();
BoxInfo info()
{
    return {.key = "timeline",
            .title = [] { return TimelineBox::tr("Activity history"); },
            .addLabel = [] { return TimelineBox::tr("Add note"); },
            .area = BoxArea::Middle,
            .share = 20,
            .jump = 'H',
            .quickAction = [] { return TimelineBox::tr("New note"); },
            .quickIcon = "note",
            .icon = "history",
            .make = [](const BoxContext& context) -> Box* { return new TimelineBox{context}; }};
}
} // namespace boxes::timeline

} // namespace kontor
