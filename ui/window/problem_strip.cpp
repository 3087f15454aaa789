// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/problem_strip.h"

#include "core/commands/record_commands.h"
#include "ui/support/flat_button.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/text/import_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr int most = 20; ///< shown at once; the others follow when these are settled

} // namespace

ProblemStrip::ProblemStrip(ContactFeed& feed, QWidget* parent)
    : QWidget{parent}
    , m_feed{feed}
    , m_mark{new QLabel{this}}
    , m_count{new QLabel{this}}
    , m_toggle{new FlatButton{FlatButton::Look::Plain, this}}
    , m_all{new FlatButton{FlatButton::Look::Plain, tr("Settle all"), this}}
    , m_list{new QWidget{this}}
    , m_rows{new QVBoxLayout{m_list}}
{
    setObjectName(u"problems"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_toggle->setObjectName(u"problems.show"_s);
    m_all->setObjectName(u"problems.settle"_s);
    m_all->setToolTip(tr("These values are dealt with; do not show them again"));
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    line->addWidget(m_mark);
    line->addWidget(m_count);
    line->addWidget(m_toggle);
    line->addStretch();
    line->addWidget(m_all);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(space::medium, 2, space::medium, 2);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_list);
    m_rows->setContentsMargins(space::huge, 0, 0, space::tiny);
    m_rows->setSpacing(0);
    connect(m_toggle, &QPushButton::clicked, this, &ProblemStrip::toggle);
    connect(m_all, &QPushButton::clicked, this, [this] {
        std::vector<Id> all;
        for (const ImportProblemRow& problem : m_feed.data()->problems) all.push_back(problem.id);
        settle(all);
    });
    connect(&m_feed, &ContactFeed::refreshed, this, &ProblemStrip::showProblems);
    connect(&m_feed, &ContactFeed::switched, this, [this] {
        m_open = false;
        hide();
    });
    hide();
}

void ProblemStrip::showProblems()
{
    const auto& problems = m_feed.data()->problems;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    setVisible(!problems.empty());
    if (problems.empty()) return;
    m_mark->setPixmap(iconPixmap(u"warning", 16, meaningColor(Meaning::Today, palette()), devicePixelRatioF()));
    const QString count = tr("%n value(s) of the import could not be stored", nullptr, int(problems.size()));
    m_count->setText(count);
    setAccessibleName(count);
    m_toggle->setText(m_open ? tr("Hide") : tr("Show"));
    m_all->setVisible(!m_feed.isReadOnly());
    m_list->setVisible(m_open);
    if (!m_open) return;
    for (size_t i = 0; i < problems.size() && i < size_t(most); ++i) addProblem(problems[i]);
}

void ProblemStrip::addProblem(const ImportProblemRow& problem)
{
    auto* row = new QWidget{m_list};
    auto* line = new QHBoxLayout{row};
    line->setContentsMargins({});
    line->setSpacing(space::small);
    auto* text = new QLabel{
        tr("Row %1, %2: “%3”. %4")
            .arg(problem.row)
            .arg(problem.column, problem.value, storedProblemText(problem.code, problem.column, problem.value)),
        row};
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(text, 1);
    if (!m_feed.isReadOnly()) {
        auto* done = new FlatButton{FlatButton::Look::Plain, tr("Settle"), row};
        connect(done, &QPushButton::clicked, this, [this, id = problem.id] { settle({id}); });
        line->addWidget(done, 0, Qt::AlignTop);
    }
    m_rows->addWidget(row);
}

void ProblemStrip::settle(const std::vector<Id>& problems)
{
    for (const Id& problem : problems)
        m_feed.perform(SetRecord{Entity::ImportProblem, problem, {{u"settled"_s, u"yes"_s}}});
}

void ProblemStrip::toggle()
{
    m_open = !m_open;
    showProblems();
}

void ProblemStrip::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.fillRect(rect(), blended(palette().color(QPalette::Base), meaningColor(Meaning::Today, palette()), 0.08));
    painter.fillRect(QRect{0, height() - 1, width(), 1}, hairlineColor(palette()));
}

} // namespace kontor
