// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/timeline/note_composer.h"

#include "ui/boxes/timeline/voice_recorder.h"
#include "ui/editors/error_line.h"
#include "ui/support/dropped_files.h"
#include "ui/support/flow_layout.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QCheckBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
constexpr int mostLines = 8;

bool isDrag(const QEvent& event)
{
    return event.type() == QEvent::DragEnter || event.type() == QEvent::DragMove || event.type() == QEvent::Drop;
}
} // namespace

NoteComposer::NoteComposer(SavedState& state, const QString& folder, QWidget* parent)
    : QWidget{parent}
    , m_text{new QPlainTextEdit{this}}
    , m_recorder{new VoiceRecorder{this}}
    , m_files{new Attachments{this}}
    , m_bar{new QWidget{this}}
    , m_record{new QToolButton{m_bar}}
    , m_attach{new QToolButton{m_bar}}
    , m_private{new QCheckBox{tr("Private: only I read it"), m_bar}}
    , m_save{new QPushButton{m_bar}}
    , m_cancel{new QPushButton{tr("Cancel"), m_bar}}
    , m_error{new ErrorLine{this}}
    , m_begun{state}
    , m_folder{folder}
{
    m_text->setObjectName(u"timeline.note"_s);
    m_text->setAccessibleName(tr("Note"));
    m_text->setPlaceholderText(tr("Write a note …"));
    m_text->setTabChangesFocus(true);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_text->installEventFilter(this);
    m_text->viewport()->installEventFilter(this);
    setAcceptDrops(true);
    buildBar();
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::tiny);
    column->addWidget(m_text);
    column->addWidget(m_recorder);
    column->addWidget(m_files);
    column->addWidget(m_error);
    column->addWidget(m_bar);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_error->clear();
        arrange();
        remember();
    });
    connect(m_files, &Attachments::changed, this, [this] {
        arrange();
        remember();
    });
    connect(m_files, &Attachments::takenOff, this, [this](const Attachment& file) { removeRecordings({file}); });
    connect(m_private, &QCheckBox::toggled, this, &NoteComposer::remember);
    connect(m_recorder, &VoiceRecorder::started, this, [this] { arrange(); });
    connect(m_recorder, &VoiceRecorder::recorded, this, &NoteComposer::keep);
    connect(m_recorder, &VoiceRecorder::discarded, this, [this] {
        arrange(true);
        m_record->setFocus(Qt::OtherFocusReason);
    });
    connect(m_recorder, &VoiceRecorder::refused, this, [this](const QString& sentence) {
        m_submitKept = false;
        arrange(true);
        m_error->warn(sentence);
        m_attach->setFocus(Qt::OtherFocusReason);
    });
    connect(m_save, &QPushButton::clicked, this, &NoteComposer::submit);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_recorder->discard();
        leave();
        Q_EMIT left();
    });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    resume({});
}

NoteComposer::~NoteComposer()
{
    m_submitKept = false;
    m_recorder->stop();
    // They will be there: the program does not end before they are written.
    for (const Recording& each : m_writing) attachBehind(each.contact, each.note, each.file);
}

void NoteComposer::buildBar()
{
    const auto tool = [this](QToolButton* button, const QString& name, QStringView picture, const QString& does) {
        button->setObjectName(name);
        button->setIcon(icon(picture));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(does);
        button->setAccessibleName(does);
    };
    tool(m_record, u"timeline.record"_s, u"microphone", tr("Record"));
    tool(m_attach, u"timeline.attach"_s, u"attach", tr("Attach files…"));
    connect(m_record, &QToolButton::clicked, this, [this] {
        m_error->clear();
        m_recorder->start();
    });
    connect(m_attach, &QToolButton::clicked, this, &NoteComposer::chooseFiles);
    m_private->setObjectName(u"timeline.private"_s);
    m_save->setObjectName(u"timeline.save"_s);
    m_cancel->setObjectName(u"timeline.cancel"_s);
    m_save->setToolTip(tr("Ctrl+Return"));
    auto* bar = new FlowLayout{m_bar, space::small, space::tiny};
    bar->addWidget(m_private);
    bar->addStretch();
    bar->addWidget(m_record);
    bar->addWidget(m_attach);
    auto* end = new QWidget{m_bar}; // these two go to the second line together
    auto* pair = new QHBoxLayout{end};
    pair->setContentsMargins({});
    pair->setSpacing(space::small);
    pair->addWidget(m_cancel);
    pair->addWidget(m_save);
    bar->addWidget(end);
    // By keyboard in the order in which they stand.
    const std::array<QWidget*, 6> order{m_text, m_private, m_record, m_attach, m_cancel, m_save};
    for (size_t i = 1; i < order.size(); ++i) setTabOrder(order[i - 1], order[i]);
}

void NoteComposer::focusText() { m_text->setFocus(Qt::ShortcutFocusReason); }

QString NoteComposer::written() const { return m_text->toPlainText().trimmed(); }

QString NoteComposer::text() const
{
    if (const QString text = written(); !text.isEmpty() || !m_changing.isNull()) return text;
    QStringList labels;
    for (const Attachment& file : m_files->files()) labels << file.label;
    return labels.join(u", "_s);
}

QStringList NoteComposer::attached() const
{
    QStringList paths;
    for (const Attachment& file : m_files->files()) paths << file.path;
    return paths;
}

void NoteComposer::chooseFiles()
{
    auto* dialog = new QFileDialog{this, tr("Attach files")};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(
        dialog, &QFileDialog::filesSelected, this,
        [this, contact = m_contact, note = m_changing](const QStringList& paths) { attachAll(contact, note, paths); });
    dialog->open();
}

void NoteComposer::attachAll(const Id& contact, const Id& note, const QStringList& paths)
{
    for (const QString& path : paths) attach(contact, note, {path, QFileInfo{path}.fileName()});
}

bool NoteComposer::takeDrop(QEvent* event)
{
    // The kinds of events of a drag derive from each other.
    auto* drop = static_cast<QDropEvent*>(event);
    const QStringList paths = droppedFiles(*drop->mimeData());
    if (paths.isEmpty()) return false;
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop) attachAll(m_contact, m_changing, paths);
    return true;
}

bool NoteComposer::isPrivate() const { return m_private->isChecked(); }

void NoteComposer::submit()
{
    if (m_busy || m_submitKept) return;
    if (m_recorder->isRunning()) {
        m_submitKept = true;
        return m_recorder->stop();
    }
    if (text().isEmpty()) return m_error->show({.code = Errc::Required, .field = u"note.text"_s});
    m_busy = true;
    m_savedContact = m_contact;
    m_savedNote = m_changing;
    Q_EMIT submitted();
}

void NoteComposer::arrange(bool open)
{
    open = open || m_text->hasFocus() || !m_text->toPlainText().isEmpty() || !m_changing.isNull() ||
           m_recorder->isRunning() || !m_files->isEmpty();
    m_bar->setVisible(open);
    m_record->setVisible(m_changing.isNull());
    m_record->setEnabled(!m_recorder->isRunning());
    const int lines = open ? std::clamp(m_text->document()->blockCount(), 3, mostLines) : 1;
    const int frame = 2 * m_text->frameWidth() + 2 * int(m_text->document()->documentMargin());
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + frame + 2);
}

bool NoteComposer::event(QEvent* event) { return (isDrag(*event) && takeDrop(event)) || QWidget::event(event); }

bool NoteComposer::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text->viewport()) return isDrag(*event) && takeDrop(event);
    if (watched == m_text && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        // After the focus has arrived where it goes: the bar stays open for its own buttons.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!m_bar->isAncestorOf(focusWidget()) || !window()->isActiveWindow()) arrange();
            },
            Qt::QueuedConnection);
    }
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if ((enter && key->modifiers() & Qt::ControlModifier) || key->matches(QKeySequence::Save)) {
            submit();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            if (!m_changing.isNull()) leave();
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kontor
