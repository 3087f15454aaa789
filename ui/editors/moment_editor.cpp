// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/moment_editor.h"

#include "core/domain/cells.h"
#include "ui/editors/date_editor.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr int stepSeconds = 5 * 60;

/// To the minute, also where the short form of a locale has seconds.
QString timeFormat() { return QLocale{}.timeFormat(QLocale::ShortFormat).remove(u":ss"_s); }

QDateTime minuteOf(const QDateTime& at) { return {at.date(), QTime{at.time().hour(), at.time().minute()}}; }

} // namespace

MomentEditor::MomentEditor(const EditorSpec& spec, QWidget* parent)
    : FieldEditor{spec, parent}
    , m_day{new DateEditor{spec, this}}
    , m_time{new QLineEdit{this}}
{
    m_time->setObjectName(u"field.%1.time"_s.arg(spec.name));
    m_time->setAccessibleName(tr("%1, time of day").arg(spec.label));
    m_time->setPlaceholderText(QLocale{}.toString(QTime{14, 30}, timeFormat()));
    m_time->setToolTip(tr("Up, Down: five minutes. N: now."));
    m_time->setEnabled(!spec.readOnly);
    m_time->installEventFilter(this);
    auto* line = static_cast<QBoxLayout*>(layout());
    line->addWidget(m_day, 3);
    line->addWidget(m_time, 2);
    setFocusProxy(m_day);
    setFocusPolicy(m_day->focusPolicy());
    connect(m_day, &FieldEditor::edited, this, &FieldEditor::edited);
    connect(m_time, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

QTime MomentEditor::readTime(const QString& typed)
{
    const QString text = typed.trimmed();
    if (const QTime time = QLocale{}.toTime(text, timeFormat()); time.isValid()) return time;
    for (const QString& format : {u"h:m"_s, u"h.m"_s, u"h:mm ap"_s, u"h ap"_s, u"h"_s})
        if (const QTime time = QTime::fromString(text, format); time.isValid()) return time;
    bool digits = false;
    const int number = text.toInt(&digits);
    return digits && text.size() >= 3 ? QTime{number / 100, number % 100} : QTime{};
}

QDateTime MomentEditor::shown() const
{
    const QDate day = QDate::fromString(m_day->text(), Qt::ISODate);
    const QTime time = readTime(m_time->text());
    return day.isValid() && time.isValid() ? QDateTime{day, time} : QDateTime{};
}

QString MomentEditor::text() const
{
    const QDateTime at = shown();
    if (!at.isValid()) return (m_day->text() + u' ' + m_time->text()).trimmed();
    const QDateTime given = QDateTime::fromString(m_given, Qt::ISODateWithMs).toLocalTime();
    return given.isValid() && minuteOf(given) == minuteOf(at) ? m_given : timeText(at.toMSecsSinceEpoch());
}

void MomentEditor::setText(const QString& text)
{
    m_given = text;
    const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (at.isValid()) return show(at.toLocalTime());
    m_day->setText(text);
    m_time->clear();
}

void MomentEditor::show(const QDateTime& at)
{
    m_day->setText(at.date().toString(Qt::ISODate));
    m_time->setText(QLocale{}.toString(at.time(), timeFormat()));
}

void MomentEditor::selectAll() { m_day->selectAll(); }

bool MomentEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_time && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (!(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) && step(key->key())) return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

bool MomentEditor::step(int key)
{
    const QDateTime now = QDateTime::currentDateTime();
    const QDateTime at = shown().isValid() ? shown() : now;
    switch (key) {
    case Qt::Key_Up: show(at.addSecs(stepSeconds)); break;
    case Qt::Key_Down: show(at.addSecs(-stepSeconds)); break;
    case Qt::Key_N: show(now); break;
    default: return false;
    }
    Q_EMIT edited();
    return true;
}

} // namespace kontor
