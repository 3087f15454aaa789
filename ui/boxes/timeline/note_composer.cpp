// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/timeline/note_composer.h"

#include "ui/editors/error_line.h"
#include "ui/support/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
constexpr int mostLines = 8;
}

NoteComposer::NoteComposer(QWidget* parent)
    : QWidget{parent}
    , m_text{new QPlainTextEdit{this}}
    , m_bar{new QWidget{this}}
    , m_private{new QCheckBox{tr("Private: only I read it"), m_bar}}
    , m_save{new QPushButton{m_bar}}
    , m_cancel{new QPushButton{tr("Cancel"), m_bar}}
    , m_error{new ErrorLine{this}}
{
    m_text->setObjectName(u"timeline.note"_s);
    m_text->setAccessibleName(tr("Note"));
    m_text->setPlaceholderText(tr("Write a note …"));
    m_text->setTabChangesFocus(true);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_text->installEventFilter(this);
    m_private->setObjectName(u"timeline.private"_s);
    m_save->setObjectName(u"timeline.save"_s);
    m_save->setToolTip(tr("Ctrl+Return"));
    auto* bar = new QHBoxLayout{m_bar};
    bar->setContentsMargins({});
    bar->setSpacing(space::small);
    bar->addWidget(m_private);
    bar->addStretch();
    bar->addWidget(m_cancel);
    bar->addWidget(m_save);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::tiny);
    column->addWidget(m_text);
    column->addWidget(m_error);
    column->addWidget(m_bar);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_error->clear();
        arrange();
    });
    connect(m_save, &QPushButton::clicked, this, &NoteComposer::submit);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        reset();
        Q_EMIT left();
    });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    reset();
}

void NoteComposer::setContact(const Id& contact)
{
    if (!m_contact.isNull() && m_changing.isNull() && !text().isEmpty())
        m_begun.insert(m_contact, m_text->toPlainText());
    else
        m_begun.remove(m_contact);
    m_contact = contact;
    reset();
    m_text->setPlainText(m_begun.value(contact));
}

void NoteComposer::focusText() { m_text->setFocus(Qt::ShortcutFocusReason); }

void NoteComposer::change(const Id& note, const QString& text)
{
    m_changing = note;
    m_text->setPlainText(text);
    m_text->moveCursor(QTextCursor::End);
    m_private->hide(); // decided when it was written
    m_save->setText(tr("Save note"));
    arrange();
    focusText();
}

QString NoteComposer::text() const { return m_text->toPlainText().trimmed(); }
bool NoteComposer::isPrivate() const { return m_private->isChecked(); }

void NoteComposer::submit()
{
    if (m_busy) return;
    if (text().isEmpty()) return m_error->show({.code = Errc::Required, .field = u"note.text"_s});
    m_busy = true;
    Q_EMIT submitted();
}

void NoteComposer::finished(const Status& status)
{
    m_busy = false;
    if (!status) return m_error->show(status.error());
    m_begun.remove(m_contact);
    reset();
}

void NoteComposer::reset()
{
    m_changing = {};
    m_busy = false;
    m_text->clear();
    m_private->setChecked(false);
    m_private->show();
    m_save->setText(tr("Add note"));
    m_error->clear();
    arrange();
}

void NoteComposer::arrange()
{
    const bool open = m_text->hasFocus() || !m_text->toPlainText().isEmpty() || !m_changing.isNull();
    m_bar->setVisible(open);
    const int lines = open ? std::clamp(m_text->document()->blockCount(), 3, mostLines) : 1;
    const int frame = 2 * m_text->frameWidth() + 2 * int(m_text->document()->documentMargin());
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + frame + 2);
}

bool NoteComposer::eventFilter(QObject* watched, QEvent* event)
{
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
            if (!m_changing.isNull()) reset();
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kontor
