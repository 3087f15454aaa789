// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/timeline/timeline_box.h"

#include "core/commands/record_commands.h"
#include "core/queries/administration.h"
#include "core/queries/dashboard_lists.h"
#include "ui/boxes/empty_state.h"
#include "ui/boxes/side_sheet.h"
#include "ui/boxes/thin_scroll_bar.h"
#include "ui/boxes/timeline/history_filter.h"
#include "ui/boxes/timeline/history_lines.h"
#include "ui/boxes/timeline/history_model.h"
#include "ui/boxes/timeline/note_composer.h"
#include "ui/boxes/timeline/note_files.h"
#include "ui/boxes/timeline/note_view.h"
#include "ui/boxes/timeline/sound_bar.h"
#include "ui/delegates/event_delegate.h"
#include "ui/editors/error_line.h"
#include "ui/support/theme.h"
#include "ui/text/count_text.h"

#include <QApplication>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

TimelineBox::TimelineBox(const BoxContext& context)
    : Box{context}
    , m_composer{new NoteComposer{state(), BegunNotes::recordingsFolder(feed().workspace())}}
    , m_sound{new SoundBar}
    , m_files{new NoteFiles{feed(), *m_sound, this}}
    , m_filter{new HistoryFilter{feed().workspace()}}
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
    top->addWidget(m_sound);
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
    connect(delegate, &EventDelegate::contactActivated, this,
            [this](const QModelIndex& index) { openContact(index.row()); });
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
        if (!change(index.row())) m_model->toggleExpanded(index.row());
    });
    const auto goBack = [this] { m_list->setFocus(Qt::OtherFocusReason); };
    connect(m_files, &NoteFiles::changed, this, [this] { m_model->setHeads(m_files->heads()); });
    connect(m_files, &NoteFiles::failed, m_error, [this](const Error& error) { m_error->show(error); });
    connect(m_sound, &SoundBar::left, this, goBack);
    connect(m_composer, &NoteComposer::submitted, this, &TimelineBox::saveNote);
    connect(m_composer, &NoteComposer::left, this, goBack);
    connect(m_filter, &HistoryFilter::left, this, goBack);
    connect(m_filter, &HistoryFilter::changed, this, &TimelineBox::ask);
    connect(m_model, &HistoryModel::refreshed, this, &TimelineBox::showState);
    connect(m_model, &HistoryModel::failed, m_error, [this](const Error& error) { m_error->show(error); });
    connect(m_empty, &EmptyState::triggered, this, &TimelineBox::add);
    m_noHit->setActionIcon(u"filter");
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
    m_files->show(contact);
    m_model->setHeads(m_files->heads());
}

void TimelineBox::clear()
{
    m_composer->setContact(feed().contact());
    m_sound->close();
    m_files->clear();
    m_model->setHeads({});
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
    FieldTexts texts{{u"text"_s, m_composer->text()}};
    for (const QString& path : m_composer->attached()) texts.append({u"path"_s, path});
    if (!m_composer->changing().isNull()) {
        feed().perform(SetRecord{Entity::Note, m_composer->changing(), texts}, this, done);
        return;
    }
    texts.append({u"contact"_s, feed().contact().toString()});
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
    (new SideSheet{host(), title, view})->open();
    view->setFocus(Qt::OtherFocusReason);
}

bool TimelineBox::openFile(int row)
{
    if (!isNote(row)) return false;
    const std::vector<FileRow> files = m_files->of(m_model->line(row).events.front().row);
    if (files.empty()) return false;
    m_files->open(files.front());
    return true;
}

void TimelineBox::openLink(const QUrl& url)
{
    if (const FileRow* file = m_files->file(url)) return m_files->open(*file);
    Box::ask(tr("Open %1?").arg(url.toDisplayString()), tr("Open"), [this, url] { openOutside(url); });
}

void TimelineBox::showChanges(int row)
{
    auto* view = new NoteView;
    view->showChanges(netChanges(m_model->line(row).events));
    openNoteSheet(view, tr("What changed"));
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
