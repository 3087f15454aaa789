// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/dashboard_header.h"

#include "ui/support/due_meaning.h"
#include "ui/support/elided_label.h"
#include "ui/support/flat_button.h"
#include "ui/support/flow_layout.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/text/consent_text.h"
#include "ui/text/contact_name.h"
#include "ui/text/count_text.h"
#include "ui/text/due_text.h"
#include "ui/text/field_text.h"
#include "ui/window/mark_label.h"
#include "ui/window/picture_button.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr int leastWidth = 480;
constexpr int enoughForTexts = 300; ///< a name and what may be done, on one line

QToolButton* toolButton(const QString& name, QStringView iconName, const QString& text, const QString& key,
                        QWidget* parent)
{
    auto* button = new QToolButton{parent};
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setIconSize({16, 16});
    button->setAutoRaise(true);
    button->setFixedSize(28, 28);
    button->setAccessibleName(text);
    button->setToolTip(key.isEmpty() ? text : DashboardHeader::tr("%1 (%2)").arg(text, key));
    return button;
}

} // namespace

DashboardHeader::DashboardHeader(ContactFeed& feed, QWidget* parent)
    : QWidget{parent}
    , m_feed{feed}
    , m_previous{toolButton(u"dashboard.previous"_s, u"up", tr("Previous contact"), tr("Alt+Page Up"), this)}
    , m_next{toolButton(u"dashboard.next"_s, u"down", tr("Next contact"), tr("Alt+Page Down"), this)}
    , m_position{new QLabel{this}}
    , m_head{new PictureButton{feed, this}}
    , m_name{new ElidedLabel{this}}
    , m_about{new ElidedLabel{this}}
    , m_nextMark{new QLabel{this}}
    , m_nextTask{new ElidedLabel{this}}
    , m_lastContact{new ElidedLabel{this}}
    , m_status{new MarkLabel{this}}
    , m_archived{new MarkLabel{this}}
    , m_trash{new MarkLabel{this}}
    , m_mayEmail{new MarkLabel{this}}
    , m_mayCall{new MarkLabel{this}}
    , m_actions{new QHBoxLayout}
    , m_boxes{toolButton(u"dashboard.boxes"_s, u"columns", tr("Boxes: show, hide, arrange"), {}, this)}
    , m_more{toolButton(u"dashboard.more"_s, u"more", tr("More"), {}, this)}
    , m_menu{new QMenu{this}}
{
    m_name->setObjectName(u"dashboard.name"_s);
    m_name->setFont(titleFont(font()));
    m_about->setObjectName(u"dashboard.about"_s);
    m_nextTask->setObjectName(u"dashboard.nextTask"_s);
    m_nextTask->setFont(smallFont(font()));
    m_lastContact->setObjectName(u"dashboard.last"_s);
    m_lastContact->setFont(smallFont(font()));
    m_lastContact->setQuiet(true);
    m_lastContact->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_archived->setMark(u"archive"_s, tr("Archived"));
    m_trash->setMark(u"trash"_s, tr("In the trash"), Meaning::Overdue);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(space::small, space::small, space::medium, space::small);
    row->setSpacing(space::small);
    makePosition(*row);
    row->addWidget(m_head);
    row->addSpacing(space::tiny);
    makeTexts(*row);
    m_actions->setSpacing(space::tiny);
    row->addLayout(m_actions);
    row->addWidget(m_boxes);
    row->addWidget(m_more);
    setMinimumWidth(leastWidth);
    connect(m_more, &QToolButton::clicked, this, [this] {
        fillMenu();
        m_menu->popup(m_more->mapToGlobal(QPoint{m_more->width() - m_menu->sizeHint().width(), m_more->height()}));
    });
    connect(&m_feed, &ContactFeed::refreshed, this, [this] { showContact(*m_feed.data()); });
    connect(&m_feed, &ContactFeed::switched, this, &DashboardHeader::clear);
    clear();
    setPosition(0, 0);
}

/// The name has the first claim on the room; what may be done with the contact stands below.
void DashboardHeader::makeTexts(QHBoxLayout& row)
{
    auto* line = new FlowLayout{nullptr, space::medium, 1};
    line->addWidget(m_name);
    for (MarkLabel* mark : {m_status, m_archived, m_trash, m_mayEmail, m_mayCall}) line->addWidget(mark);
    auto* planned = new QWidget{this};
    auto* next = new QHBoxLayout{planned};
    next->setContentsMargins({});
    next->setSpacing(space::tiny);
    next->addWidget(m_nextMark);
    next->addWidget(m_nextTask);
    auto* activity = new FlowLayout{nullptr, space::medium, 1};
    activity->addWidget(planned);
    activity->addWidget(m_lastContact);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addLayout(line);
    texts->addWidget(m_about);
    texts->addLayout(activity);
    row.addLayout(texts, 1);
}

void DashboardHeader::makePosition(QHBoxLayout& row)
{
    auto* back = toolButton(u"dashboard.back"_s, u"back", tr("Back to the list"), tr("Esc"), this);
    connect(back, &QToolButton::clicked, this, &DashboardHeader::closeRequested);
    connect(m_previous, &QToolButton::clicked, this, &DashboardHeader::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &DashboardHeader::nextRequested);
    m_position->setObjectName(u"dashboard.position"_s);
    m_position->setTextFormat(Qt::PlainText);
    m_position->setFont(smallFont(font()));
    m_position->setForegroundRole(QPalette::PlaceholderText);
    row.addWidget(back);
    row.addWidget(m_previous);
    row.addWidget(m_position);
    row.addWidget(m_next);
    row.addSpacing(space::small);
}

void DashboardHeader::setPosition(int index, int count)
{
    const bool known = count > 0 && index >= 0;
    m_position->setText(known ? tr("%1 of %2").arg(numberLabel(index + 1), numberLabel(count)) : QString{});
    for (QWidget* widget :
         {static_cast<QWidget*>(m_previous), static_cast<QWidget*>(m_next), static_cast<QWidget*>(m_position)})
        widget->setVisible(known);
    m_previous->setEnabled(index > 0);
    m_next->setEnabled(index + 1 < count);
    arrangeWords();
}

void DashboardHeader::addQuickAction(const QString& key, const QString& text, const QString& iconName,
                                     std::function<void()> act)
{
    auto* button = new FlatButton{FlatButton::Look::Plain, text, this};
    button->setObjectName(u"quick."_s + key);
    button->setAccessibleName(text);
    button->setIcon(icon(iconName));
    connect(button, &QPushButton::clicked, this, std::move(act));
    button->ensurePolished();
    m_wordsWidth += button->sizeHint().width() + space::tiny;
    m_actions->addWidget(button);
    m_quick.push_back(button);
    setWords(m_words);
}

void DashboardHeader::addBoxesMenu(std::function<void(QMenu&)> fill)
{
    connect(m_boxes, &QToolButton::clicked, this, [this, fill = std::move(fill)] {
        auto* menu = new QMenu{this};
        menu->setObjectName(u"dashboard.boxesMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fill(*menu);
        menu->popup(m_boxes->mapToGlobal(QPoint{m_boxes->width() - menu->sizeHint().width(), m_boxes->height()}));
    });
}

void DashboardHeader::setWords(bool words)
{
    m_words = words;
    for (FlatButton* button : m_quick) {
        button->setText(words ? button->accessibleName() : QString{});
        button->setToolTip(words ? QString{} : button->accessibleName());
    }
    for (MarkLabel* mark : {m_mayEmail, m_mayCall}) mark->setWordShown(words);
}

/// Where all that stands in the row may have its words, as long as they are in this language. The same whether they are
/// shown or not, else the layout would go round.
int DashboardHeader::roomForWords() const
{
    int room = enoughForTexts + m_wordsWidth;
    for (int i = 0; i < layout()->count(); ++i) {
        QLayoutItem* item = layout()->itemAt(i);
        if (item->layout() || (item->widget() && item->widget()->isHidden())) continue;
        room += item->sizeHint().width() + space::small;
    }
    return room;
}

void DashboardHeader::arrangeWords()
{
    if (m_words != (width() >= roomForWords())) setWords(!m_words);
}

void DashboardHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrangeWords();
}

QString DashboardHeader::about(const ContactRow& head) const
{
    QStringList parts{choiceLabel(head.type)};
    QStringList stages;
    for (const QString& stage : head.relationships) stages << choiceLabel(stage);
    if (!stages.isEmpty()) parts << stages.join(u", ");
    if (!head.jobTitle.isEmpty()) parts << head.jobTitle;
    if (!head.teamName.isEmpty()) parts << head.teamName;
    if (!head.responsibleName.isEmpty()) parts << head.responsibleName;
    return parts.join(u" · ");
}

void DashboardHeader::showActivity(const ContactRow& head)
{
    const QDate due = QDate::fromString(head.nextTaskDue, Qt::ISODate), today = QDate::currentDate();
    std::optional<Meaning> meaning;
    QString mark = u"task"_s;
    QString next = tr("nothing planned");
    if (head.nextTask.isEmpty()) {
        mark = u"info"_s;
    } else if (!due.isValid()) {
        next = tr("next: %1").arg(head.nextTask);
    } else {
        meaning = dueMeaning(due, today);
        if (*meaning == Meaning::Overdue) mark = u"warning"_s;
        next = tr("next: %1, %2", "task, day").arg(head.nextTask, dueText(due, today));
    }
    m_nextTask->setInk(meaning);
    m_nextTask->setQuiet(!meaning);
    m_nextTask->setText(next);
    m_nextMark->setPixmap(iconPixmap(mark, 16, m_nextTask->ink(), devicePixelRatioF()));
    m_lastContact->setText(
        head.lastContact > 0
            ? tr("last contact %1").arg(agoLabel(head.lastContact, QDateTime::currentMSecsSinceEpoch()))
            : tr("no contact yet"));
    m_lastContact->setToolTip(head.lastContact > 0 ? momentLabel(head.lastContact) : QString{});
}

void DashboardHeader::showContact(const ContactFeed::Data& contact)
{
    const ContactRow& head = contact.head;
    m_name->setText(contactName(head.displayName));
    m_about->setText(about(head));
    showActivity(head);
    if (head.status == "complete"_L1)
        m_status->setMark(u"complete"_s, tr("Complete"), Meaning::Done);
    else
        m_status->setMark(u"draft"_s, tr("Draft"), Meaning::Today);
    m_status->setVisible(!head.deleted);
    m_archived->setVisible(head.archived && !head.deleted);
    m_trash->setVisible(head.deleted);
    // Where nothing is asked for and nothing refused, there is nothing to say.
    const auto answer = [&](MarkLabel& mark, Consented state, const QString& icon, const QString& text,
                            const QString& reason) {
        mark.setMark(icon, text, mayReach(state) ? Meaning::Done : Meaning::Overdue);
        mark.setReason(reason);
        mark.setVisible(state != Consented::Open && !head.deleted);
    };
    answer(*m_mayEmail, contact.mayEmail, u"mail"_s,
           mayReach(contact.mayEmail) ? tr("Emails allowed") : tr("No emails"), mayEmailText(contact.mayEmail));
    answer(*m_mayCall, contact.mayCall, u"phone"_s, mayReach(contact.mayCall) ? tr("Calls allowed") : tr("No calls"),
           mayCallText(contact.mayCall));
    for (FlatButton* button : m_quick) button->setEnabled(!head.deleted);
    m_more->setEnabled(true);
}

void DashboardHeader::clear()
{
    for (ElidedLabel* label : {m_name, m_about, m_nextTask, m_lastContact}) label->setText({});
    m_nextMark->clear();
    for (MarkLabel* mark : {m_status, m_archived, m_trash, m_mayEmail, m_mayCall}) mark->hide();
    for (FlatButton* button : m_quick) button->setEnabled(false);
    m_more->setEnabled(false);
}

void DashboardHeader::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_feed.data()) showActivity(m_feed.data()->head);
}

void DashboardHeader::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect{0, height() - 1, width(), 1}, hairlineColor(palette()));
}

} // namespace kontor
