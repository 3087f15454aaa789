// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/timeline_hits.h"

#include "ui/support/flat_button.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/text/count_text.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
constexpr int rowsSeen = 5;
constexpr int shortestText = 2;

QStringView iconOf(Entity kind)
{
    switch (kind) {
    case Entity::Task: return u"task";
    case Entity::Call: return u"phone";
    default: return u"note";
    }
}

} // namespace

TimelineHits::TimelineHits(Workspace& workspace, QWidget* parent)
    : QWidget{parent}
    , m_head{new FlatButton{FlatButton::Look::Plain, this}}
    , m_list{new QListWidget{this}}
    , m_query{workspace, touching({Entity::Note, Entity::Task, Entity::Call, Entity::Contact}),
              [this](const TimelineSearch::Answer& answer) { show(answer); }}
{
    setObjectName(u"timelineHits"_s);
    m_head->setObjectName(u"openTimelineHits"_s);
    m_head->setCheckable(true);
    m_head->setIcon(icon(u"history"));
    m_list->setObjectName(u"timelineHitList"_s);
    m_list->setAccessibleName(tr("Found in histories"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(space::small, space::tiny, space::small, 0);
    column->setSpacing(0);
    column->addWidget(m_head, 0, Qt::AlignLeft);
    column->addWidget(m_list);
    connect(m_head, &QPushButton::toggled, m_list, &QWidget::setVisible);
    const auto open = [this](QListWidgetItem* item) { Q_EMIT contactChosen(item->data(Qt::UserRole).value<Id>()); };
    connect(m_list, &QListWidget::itemDoubleClicked, this, open);
    hide();
}

void TimelineHits::lookFor(const QStringList& texts)
{
    QStringList wanted;
    for (const QString& text : texts)
        if (text.trimmed().size() >= shortestText) wanted.push_back(text.trimmed());
    if (wanted == m_texts) return;
    m_texts = wanted;
    if (!wanted.isEmpty()) return m_query.ask({.texts = wanted});
    m_query.forget();
    hide();
}

void TimelineHits::show(const TimelineSearch::Answer& answer)
{
    setVisible(answer.total > 0);
    m_head->setText(tr("%n hit(s) in histories", nullptr, int(answer.total)));
    m_head->setAccessibleName(m_head->text());
    m_list->clear();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const TimelineSearch::Hit& hit : answer.hits) {
        auto* item = new QListWidgetItem{icon(iconOf(hit.kind)),
                                         u"%1 · %2 · %3"_s.arg(hit.name, agoLabel(hit.at, now), hit.excerpt), m_list};
        item->setData(Qt::UserRole, QVariant::fromValue(hit.contact));
    }
    const int rows = std::min(rowsSeen, m_list->count());
    m_list->setFixedHeight(rows * std::max(space::row, m_list->sizeHintForRow(0)));
}

void TimelineHits::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && m_list->hasFocus() && m_list->currentItem())
        return Q_EMIT contactChosen(m_list->currentItem()->data(Qt::UserRole).value<Id>());
    QWidget::keyPressEvent(event);
}

void TimelineHits::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.fillRect(QRect{0, 0, width(), 1}, hairlineColor(palette()));
}

} // namespace kontor
