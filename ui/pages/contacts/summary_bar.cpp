// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/summary_bar.h"

#include "ui/pages/contacts/contact_filter.h"
#include "ui/support/flat_button.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/text/count_text.h"
#include "ui/text/field_text.h"

#include <QEvent>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// In the order of a contact's life.
const QStringList relationshipOrder{u"lead"_s, u"customer"_s, u"supplier"_s, u"partner"_s, u"other"_s};

} // namespace

SummaryBar::SummaryBar(QWidget* parent)
    : QWidget{parent}
    , m_more{new FlatButton{FlatButton::Look::Figure, this}}
    , m_menu{new QMenu{this}}
{
    setObjectName(u"summary"_s);
    setAccessibleName(tr("Summary"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_more->setObjectName(u"summaryMore"_s);
    m_more->setIcon(icon(u"more"));
    m_more->setAccessibleName(tr("More figures"));
    m_more->setToolTip(tr("More figures"));
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] {
        fillMenu();
        m_menu->popup(m_more->mapToGlobal(QPoint{0, m_more->height()}));
    });
    show({}, {});
}

std::vector<SummaryBar::Wanted> SummaryBar::figuresOf(const ContactCounts& counts)
{
    std::vector<Wanted> wanted{
        {u"Total"_s, contactsLabel(counts.total), numberLabel(counts.total), {}},
        {u"Persons"_s, personsLabel(counts.persons), numberLabel(counts.persons), u"type:person"_s},
        {u"Businesses"_s, businessesLabel(counts.businesses), numberLabel(counts.businesses), u"type:business"_s},
        {u"Drafts"_s, draftsLabel(counts.drafts), numberLabel(counts.drafts), u"is:draft"_s},
    };
    for (const QString& word : relationshipOrder) {
        const qint64 count = counts.byRelationship.value(word);
        if (count == 0) continue;
        const QString number = numberLabel(count);
        wanted.push_back(
            {u"Relationship."_s + word, u"%1 %2"_s.arg(number, choiceLabel(word)), number, u"relationship:"_s + word});
    }
    for (auto team = counts.byTeam.begin(); team != counts.byTeam.end(); ++team) {
        if (team.key().isEmpty() || team.value() == 0) continue;
        const QString number = numberLabel(team.value());
        wanted.push_back(
            {u"Team."_s + team.key(), u"%1 %2"_s.arg(number, team.key()), number, queryWord(u"team"_s, team.key())});
    }
    return wanted;
}

void SummaryBar::show(const ContactCounts& counts, const QString& query)
{
    const std::vector<Wanted> wanted = figuresOf(counts);
    // Figures that are still wanted keep their button, and with it the focus.
    std::erase_if(m_figures, [&](const Figure& old) {
        const bool stays = std::any_of(wanted.begin(), wanted.end(), [&](const Wanted& one) {
            return old.button->objectName() == u"summary"_s + one.name;
        });
        if (!stays) old.button->deleteLater();
        return !stays;
    });
    std::vector<Figure> ordered;
    for (const Wanted& one : wanted) {
        Figure& shown = figure(u"summary"_s + one.name);
        shown.word = one.word;
        shown.button->setText(QString{one.text}.replace(u'&', u"&&"_s));
        shown.button->setStrong(one.number);
        shown.button->setAccessibleName(one.text);
        shown.button->setChecked(!one.word.isEmpty() && hasQueryWord(query, one.word));
        ordered.push_back(shown);
    }
    m_figures = std::move(ordered);
    arrange();
}

SummaryBar::Figure& SummaryBar::figure(const QString& name)
{
    const auto at = std::find_if(m_figures.begin(), m_figures.end(),
                                 [&](const Figure& one) { return one.button->objectName() == name; });
    if (at != m_figures.end()) return *at;
    auto* button = new FlatButton{FlatButton::Look::Figure, this};
    button->setObjectName(name);
    button->setCheckable(name != u"summaryTotal"_s);
    connect(button, &QPushButton::clicked, this, [this, button] {
        for (const Figure& one : m_figures)
            if (one.button == button) return Q_EMIT wordChosen(one.word);
    });
    m_figures.push_back({button, {}});
    return m_figures.back();
}

void SummaryBar::arrange()
{
    const int room = width() - m_more->sizeHint().width() - space::tiny;
    int x = 0;
    bool full = false;
    for (size_t i = 0; i < m_figures.size(); ++i) {
        FlatButton* button = m_figures[i].button;
        const QSize size = button->sizeHint();
        const bool last = i + 1 == m_figures.size();
        full = full || x + size.width() > (last ? width() : room);
        button->setVisible(!full);
        if (full) continue;
        button->setGeometry(QRect{isRightToLeft() ? width() - x - size.width() : x, 0, size.width(), height()});
        x += size.width() + space::tiny;
    }
    m_more->setVisible(full);
    const QSize size = m_more->sizeHint();
    m_more->setGeometry(QRect{isRightToLeft() ? width() - x - size.width() : x, 0, size.width(), height()});
}

void SummaryBar::fillMenu()
{
    m_menu->clear();
    for (const Figure& one : m_figures) {
        if (one.button->isVisibleTo(this)) continue;
        QAction* action = m_menu->addAction(one.button->text());
        action->setCheckable(true);
        action->setChecked(one.button->isChecked());
        connect(action, &QAction::triggered, this, [this, word = one.word] { Q_EMIT wordChosen(word); });
    }
}

QSize SummaryBar::sizeHint() const { return {400, m_figures.front().button->sizeHint().height()}; }

QSize SummaryBar::minimumSizeHint() const { return {120, sizeHint().height()}; }

void SummaryBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SummaryBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) arrange();
}

} // namespace kontor
