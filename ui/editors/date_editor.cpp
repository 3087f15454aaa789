// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/date_editor.h"

#include "ui/support/icons.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// The short format with the whole year: 1821 and 2021 must not look alike.
QString dayFormat()
{
    QString format = QLocale{}.dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1)) format.replace("yy"_L1, "yyyy"_L1);
    return format;
}

} // namespace

DateEditor::DateEditor(const EditorSpec& spec, QWidget* parent) : FieldEditor{spec, parent}, m_line{new QLineEdit{this}}
{
    m_line->setPlaceholderText(spec.placeholder.isEmpty() ? QLocale{}.toString(QDate{2026, 1, 31}, dayFormat())
                                                          : spec.placeholder);
    m_line->setToolTip(tr("D, W, M, Y: a day, week, month, year later; with Shift earlier. T: today."));
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    setInput(m_line);
    QAction* calendar = m_line->addAction(icon(u"meeting"), QLineEdit::TrailingPosition);
    calendar->setToolTip(tr("Choose in the calendar"));
    connect(calendar, &QAction::triggered, this, &DateEditor::openCalendar);
}

QDate DateEditor::readDate(const QString& typed)
{
    const QString text = typed.trimmed();
    for (const QString& format : {dayFormat(), u"yyyy-MM-dd"_s, u"yyyyMMdd"_s}) {
        const QDate date = QLocale{}.toDate(text, format);
        if (date.isValid()) return date;
    }
    return {};
}

QString DateEditor::text() const
{
    const QDate date = readDate(m_line->text());
    return date.isValid() ? date.toString(Qt::ISODate) : m_line->text().trimmed();
}

void DateEditor::setText(const QString& text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    m_line->setText(date.isValid() ? QLocale{}.toString(date, dayFormat()) : text);
}

void DateEditor::selectAll() { m_line->selectAll(); }

bool DateEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto others = key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
        if (others == Qt::NoModifier && step(key->key(), key->modifiers() & Qt::ShiftModifier)) return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

bool DateEditor::step(int key, bool back)
{
    const QDate typed = readDate(m_line->text());
    const QDate date = typed.isValid() ? typed : QDate::currentDate();
    const int by = back ? -1 : 1;
    switch (key) {
    case Qt::Key_D: show(date.addDays(by)); return true;
    case Qt::Key_W: show(date.addDays(7 * by)); return true;
    case Qt::Key_M: show(date.addMonths(by)); return true;
    case Qt::Key_Y: show(date.addYears(by)); return true;
    case Qt::Key_T: show(QDate::currentDate()); return true;
    case Qt::Key_Up: show(date.addDays(1)); return true;
    case Qt::Key_Down: show(date.addDays(-1)); return true;
    case Qt::Key_PageUp: show(date.addMonths(1)); return true;
    case Qt::Key_PageDown: show(date.addMonths(-1)); return true;
    default: return false;
    }
}

void DateEditor::show(const QDate& date)
{
    m_line->setText(QLocale{}.toString(date, dayFormat()));
    Q_EMIT edited();
}

void DateEditor::openCalendar()
{
    auto* popup = new QWidget{this, Qt::Popup};
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout{popup};
    column->setContentsMargins({});
    auto* calendar = new QCalendarWidget{popup};
    const QDate date = readDate(m_line->text());
    if (date.isValid()) calendar->setSelectedDate(date);
    column->addWidget(calendar);
    const auto choose = [this, popup](const QDate& day) {
        show(day);
        popup->close();
        m_line->setFocus();
    };
    connect(calendar, &QCalendarWidget::clicked, popup, choose);
    connect(calendar, &QCalendarWidget::activated, popup, choose);
    popup->move(m_line->mapToGlobal(QPoint{0, m_line->height()}));
    popup->show();
    calendar->setFocus();
}

} // namespace kontor
