// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sync/decision_panel.h"

#include "ui/support/flat_button.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/text/count_text.h"
#include "ui/text/operation_text.h"
#include "ui/text/sync_text.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel{parent};
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

DecisionPanel::DecisionPanel(QWidget* parent)
    : QScrollArea{parent}
    , m_sentence{plainLabel(this)}
    , m_about{plainLabel(this)}
    , m_cards{new QHBoxLayout}
    , m_others{new QHBoxLayout}
    , m_base{addCard(u"base"_s, KeepSide::Both)}
    , m_mine{addCard(u"mine"_s, KeepSide::Mine)}
    , m_theirs{addCard(u"theirs"_s, KeepSide::Theirs)}
    , m_both{addButton(u"both"_s, u"copy"_s)}
    , m_merge{addButton(u"merge"_s, u"merge"_s)}
    , m_open{addButton(u"open"_s, u"details"_s)}
{
    setObjectName(u"decision"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sentence->setObjectName(u"decision.sentence"_s);
    m_sentence->setFont(boldFont(font()));
    m_about->setFont(smallFont(font()));
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_cards->setSpacing(space::medium);
    m_others->setSpacing(space::small);
    m_others->addStretch();
    m_merge->setText(tr("Merge the two contacts…"));
    m_open->setText(tr("Open contact"));
    connect(m_both, &QPushButton::clicked, this, [this] { Q_EMIT decided(KeepSide::Both); });
    connect(m_merge, &QPushButton::clicked, this, [this] { Q_EMIT mergeRequested(m_item.other, m_item.contact); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT contactRequested(m_item.contact); });

    auto* content = new QWidget;
    auto* column = new QVBoxLayout{content};
    column->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    column->setSpacing(space::small);
    column->addWidget(m_sentence);
    column->addWidget(m_about);
    column->addSpacing(space::tiny);
    column->addLayout(m_cards);
    column->addLayout(m_others);
    column->addStretch();
    setWidget(content);
}

DecisionPanel::Card DecisionPanel::addCard(const QString& name, KeepSide side)
{
    auto* frame = new QFrame{this};
    frame->setObjectName(u"decision."_s + name);
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setBackgroundRole(QPalette::Base);
    frame->setAutoFillBackground(true);
    Card card{.whole = frame, .title = plainLabel(frame), .value = plainLabel(frame), .button = nullptr};
    card.title->setFont(smallFont(font()));
    card.title->setForegroundRole(QPalette::PlaceholderText);
    card.value->setObjectName(u"decision."_s + name + u".value"_s);
    card.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout{frame};
    column->setContentsMargins(space::medium, space::small, space::small, space::small);
    column->setSpacing(space::tiny);
    column->addWidget(card.title);
    column->addWidget(card.value, 0, Qt::AlignTop);
    column->addStretch();
    if (name != "base"_L1) {
        card.button = new FlatButton{FlatButton::Look::Plain, frame};
        card.button->setObjectName(u"decide."_s + name);
        card.button->setIcon(icon(u"check"));
        connect(card.button, &QPushButton::clicked, this, [this, side] { Q_EMIT decided(side); });
        column->addWidget(card.button, 0, Qt::AlignLeft);
    }
    m_cards->addWidget(frame, 1);
    return card;
}

FlatButton* DecisionPanel::addButton(const QString& name, const QString& iconName)
{
    auto* button = new FlatButton{FlatButton::Look::Plain, this};
    button->setObjectName(u"decide."_s + name);
    button->setIcon(icon(iconName));
    m_others->addWidget(button);
    return button;
}

void DecisionPanel::showCard(const Card& card, const QString& title, const QString& value, bool missing)
{
    card.title->setText(title);
    card.value->setText(value);
    card.value->setForegroundRole(missing ? QPalette::PlaceholderText : QPalette::Text);
    card.whole->setAccessibleName(u"%1: %2"_s.arg(title, value));
}

void DecisionPanel::show(const ConflictItem& item)
{
    m_item = item;
    m_sentence->setText(conflictText(item));
    const QString when = agoLabel(item.at, QDateTime::currentMSecsSinceEpoch());
    m_about->setText(item.operation.isEmpty() ? when
                                              : u"%1 · %2"_s.arg(operationText(item.operation, QString{}), when));
    const ConflictSides sides = conflictSides(item);
    m_base.whole->setVisible(sides.hasBase);
    if (sides.hasBase) showCard(m_base, tr("Before"), sides.base, item.base.isEmpty());
    showCard(m_mine, tr("Mine"), sides.mine, item.mine.isEmpty());
    showCard(m_theirs, sides.theirsTitle, sides.theirs, item.theirs.isEmpty() && item.otherName.isEmpty());
    const auto offer = [&](FlatButton* button, KeepSide side, const QString& key) {
        const QString text = keepText(item, side);
        button->setVisible(offersSide(item, side));
        button->setText(text);
        button->setToolTip(tr("%1 (%2)", "what a button does, its key").arg(text, key).toHtmlEscaped());
    };
    offer(m_mine.button, KeepSide::Mine, u"M"_s);
    offer(m_theirs.button, KeepSide::Theirs, u"T"_s);
    offer(m_both, KeepSide::Both, u"B"_s);
    m_merge->setVisible(offersMerge(item));
    m_open->setVisible(!item.contact.isNull());
}

void DecisionPanel::takeFocus() { m_mine.button->setFocus(Qt::TabFocusReason); }

void DecisionPanel::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape: Q_EMIT left(); return;
    case Qt::Key_Left:
    case Qt::Key_Up: focusNextPrevChild(false); return;
    case Qt::Key_Right:
    case Qt::Key_Down: focusNextPrevChild(true); return;
    default: QScrollArea::keyPressEvent(event);
    }
}

} // namespace kontor
