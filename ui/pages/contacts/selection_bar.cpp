// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/selection_bar.h"

#include "ui/support/flat_button.h"
#include "ui/support/flow_layout.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/text/count_text.h"

#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
constexpr int mostCompared = 5;
}

SelectionBar::SelectionBar(QWidget* parent)
    : QWidget{parent}
    , m_row{new FlowLayout{this, space::tiny}}
    , m_text{new QLabel{this}}
{
    setObjectName(u"selectionBar"_s);
    m_row->setContentsMargins(space::medium, space::tiny, space::medium, space::tiny);
    m_text->setFont(boldFont(font()));
    m_row->addWidget(m_text);
    m_all = add(u"chooseAll"_s, {}, {});
    connect(m_all, &QPushButton::clicked, this, &SelectionBar::allRequested);
    const auto offer = [this](const QString& name, const QString& iconName, const QString& text, auto signal) {
        FlatButton* button = add(name, iconName, text);
        connect(button, &QPushButton::clicked, this, signal);
        button->setFolds(true);
        return button;
    };
    offer(u"assignChosen"_s, u"responsible"_s, tr("Assign…"), &SelectionBar::assignRequested);
    offer(u"keywordChosen"_s, u"keyword"_s, tr("Keyword…"), &SelectionBar::keywordRequested);
    offer(u"relationshipChosen"_s, u"link"_s, tr("Relationship…"), &SelectionBar::relationshipRequested);
    offer(u"fieldChosen"_s, u"edit"_s, tr("Field…"), &SelectionBar::fieldRequested);
    m_compare = offer(u"compareChosen"_s, u"columns"_s, tr("Compare"), &SelectionBar::compareRequested);
    offer(u"mergeChosen"_s, u"merge"_s, tr("Merge…"), &SelectionBar::mergeRequested);
    offer(u"briefingChosen"_s, u"sheet"_s, tr("Briefing…"), &SelectionBar::briefingRequested);
    offer(u"exportChosen"_s, u"export"_s, tr("Export…"), &SelectionBar::exportRequested);
    offer(u"archiveChosen"_s, u"archive"_s, tr("Archive"), &SelectionBar::archiveRequested);
    offer(u"deleteChosen"_s, u"trash"_s, tr("Delete…"), &SelectionBar::removeRequested);
    m_row->addStretch();
    FlatButton* clear = add(u"clearChosen"_s, u"close"_s, {});
    clear->setAccessibleName(tr("Clear selection"));
    clear->setToolTip(tr("Clear selection"));
    connect(clear, &QPushButton::clicked, this, &SelectionBar::clearRequested);
    hide();
}

FlatButton* SelectionBar::add(const QString& name, const QString& iconName, const QString& text)
{
    auto* button = new FlatButton{FlatButton::Look::Plain, text, this};
    button->setObjectName(name);
    if (!iconName.isEmpty()) button->setIcon(icon(iconName));
    m_row->addWidget(button);
    return button;
}

void SelectionBar::setCount(int count, int all)
{
    m_all->setText(tr("Choose all %1").arg(numberLabel(all)));
    m_all->setVisible(count < all);
    m_compare->setEnabled(count >= 2 && count <= mostCompared);
    m_compare->setToolTip(tr("Two to five contacts side by side"));
    m_text->setText(tr("%n selected", nullptr, count));
    setAccessibleName(m_text->text());
    setVisible(count > 1);
}

void SelectionBar::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.fillRect(QRect{0, 0, width(), 1}, hairlineColor(palette()));
}

} // namespace kontor
