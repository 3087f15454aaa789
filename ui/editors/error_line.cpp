// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/error_line.h"

#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/text/error_text.h"
#include "ui/text/plain_text.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
constexpr int markSize = 16;

/// What is wrong in a file is looked for there: its row is said, and which file it is, but not the way to it.
QString sentenceOf(const Error& error)
{
    if (error.row <= 0) return errorSentence(error);
    Error shorter = error;
    shorter.file = error.file.section(u'/', -1);
    return errorText(shorter);
}

} // namespace

ErrorLine::ErrorLine(QWidget* parent)
    : QWidget{parent}
    , m_mark{new QLabel{this}}
    , m_text{new QLabel{this}}
    , m_link{new QToolButton{this}}
{
    setObjectName(u"error"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setFont(smallFont(font()));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_link->setObjectName(u"error.contact"_s);
    m_link->setAutoRaise(true);
    m_link->setFont(smallFont(font()));
    m_link->setFocusPolicy(Qt::StrongFocus);
    connect(m_link, &QToolButton::clicked, this, [this] { Q_EMIT contactRequested(m_contact); });
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins({0, 2, 0, 2});
    row->setSpacing(space::tiny);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_link, 0, Qt::AlignTop);
    setVisible(false);
}

void ErrorLine::show(const Error& error)
{
    say(sentenceOf(error), true);
    m_contact = Id::fromString(error.otherId).value_or(Id{});
    m_link->setVisible(!m_contact.isNull());
    if (m_contact.isNull()) return;
    m_link->setText(tr("Open %1").arg(QString{shortened(error.other, 32)}.replace(u'&', u"&&"_s)));
    m_link->setAccessibleName(tr("Open %1").arg(error.other));
}

void ErrorLine::warn(const QString& sentence) { say(sentence, false); }

void ErrorLine::say(const QString& sentence, bool wrong)
{
    if (sentence.isEmpty()) return clear();
    m_wrong = wrong;
    m_contact = {};
    m_link->hide();
    m_text->setText(sentence);
    setAccessibleName(sentence);
    paintMark();
    setVisible(true);
    QAccessibleEvent alert{this, QAccessible::Alert};
    QAccessible::updateAccessibility(&alert);
}

void ErrorLine::clear()
{
    m_text->clear();
    setAccessibleName({});
    setVisible(false);
}

bool ErrorLine::isClear() const { return m_text->text().isEmpty(); }
QString ErrorLine::text() const { return m_text->text(); }

void ErrorLine::paintMark()
{
    const QColor color = meaningColor(m_wrong ? Meaning::Overdue : Meaning::Today, palette());
    m_mark->setPixmap(iconPixmap(u"warning", markSize, color, devicePixelRatioF()));
    QPalette colored = m_text->palette();
    if (colored.color(QPalette::WindowText) == color) return;
    colored.setColor(QPalette::WindowText, color);
    m_text->setPalette(colored);
}

void ErrorLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !isClear()) paintMark();
}

} // namespace kontor
