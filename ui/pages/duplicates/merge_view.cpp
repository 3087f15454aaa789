// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duplicates/merge_view.h"

#include "core/commands/merge_contacts.h"
#include "ui/support/flat_button.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/text/field_text.h"
#include "ui/text/plain_text.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr int longest = 48; ///< letters of a value that are shown; the rest is in its tip
constexpr int shownRows = 6;

bool differ(const QStringList& texts)
{
    return std::any_of(texts.begin(), texts.end(), [&](const QString& text) { return text != texts.front(); });
}

QString lineLabel(const MergeSides::Line& line)
{
    return line.label.isEmpty() ? fieldLabel(u"contact."_s + line.field) : line.label;
}

bool isMergeKey(const QKeyEvent& event)
{
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return enter && event.modifiers() & Qt::ControlModifier;
}

QString shownText(const MergeSides::Line& line, const QString& text)
{
    return line.label.isEmpty() ? valueLabel(u"contact."_s + line.field, text) : text;
}

} // namespace

MergeView::MergeView(const PageContext& context, QWidget* parent)
    : QWidget{parent}
    , m_context{context}
    , m_title{new QLabel{this}}
    , m_area{new QScrollArea{this}}
{
    setObjectName(u"mergeView"_s);
    setAccessibleName(tr("Merge contacts"));
    setFocusPolicy(Qt::StrongFocus);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(buildHead());
    column->addWidget(m_area, 1);
}

QLayout* MergeView::buildHead()
{
    m_title->setFont(titleFont(font()));
    m_title->setTextFormat(Qt::PlainText);
    auto* back = new FlatButton{FlatButton::Look::Plain, tr("Back"), this};
    back->setObjectName(u"leaveMerge"_s);
    back->setIcon(icon(u"back"));
    back->setToolTip(tr("Without merging (Esc)"));
    connect(back, &QPushButton::clicked, this, &MergeView::left);
    m_merge = new FlatButton{FlatButton::Look::Primary, tr("Merge"), this};
    m_merge->setObjectName(u"mergeNow"_s);
    m_merge->setIcon(icon(u"merge"));
    m_merge->setToolTip(tr("Make one contact of them (Ctrl+Enter)"));
    connect(m_merge, &QPushButton::clicked, this, &MergeView::merge);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::small, space::small, space::small, space::small);
    head->setSpacing(space::small);
    head->addWidget(back);
    head->addWidget(m_title, 1);
    head->addWidget(m_merge);
    return head;
}

void MergeView::open(const std::vector<Id>& contacts)
{
    m_contacts = contacts;
    m_title->setText(tr("Merge %n contact(s)", nullptr, int(contacts.size())));
    ask();
}

void MergeView::ask()
{
    m_settled = false;
    m_merge->setEnabled(false);
    whenDone(m_context.workspace.ask(MergeSides{m_contacts}), this,
             [this, asked = m_contacts](const Result<MergeSides::Answer>& answer) {
                 if (asked != m_contacts) return;
                 m_settled = true;
                 if (!answer) {
                     m_context.desk.fail(answer.error());
                     Q_EMIT left();
                     return;
                 }
                 show(*answer);
             });
}

QLabel* MergeView::label(const QString& text, bool quiet)
{
    auto* made = new QLabel{shortened(text, longest), m_area->widget()};
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    if (text.size() > longest) made->setToolTip(text.toHtmlEscaped());
    if (quiet) {
        QPalette colours = made->palette();
        colours.setColor(QPalette::WindowText, quietTextColor(palette()));
        made->setPalette(colours);
    }
    return made;
}

void MergeView::show(const MergeSides::Answer& answer)
{
    m_answer = answer;
    m_choices.clear();
    m_previews.clear();
    if (answer.sides.size() < 2) {
        Q_EMIT left();
        return;
    }
    auto* sheet = new QWidget;
    m_area->setWidget(sheet);
    sheet->hide(); // what is added to a visible one is shown only later, and takes no focus before
    m_grid = new QGridLayout{sheet};
    m_grid->setContentsMargins(space::large, space::small, space::large, space::large);
    m_grid->setHorizontalSpacing(space::large);
    m_grid->setVerticalSpacing(space::tiny);
    for (int side = 0; side <= int(answer.sides.size()); ++side) m_grid->setColumnStretch(side + 1, 1);
    addHeadRow();
    int row = 2;
    for (const MergeSides::Line& line : answer.lines) addLine(row++, line);
    addKept(row);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    sheet->show();
    m_merge->setEnabled(true);
    if (isVisible()) step(1); // it may have the focus already, from when there was nothing to stand on
}

/// Who is who, and which of them is kept.
void MergeView::addHeadRow()
{
    m_keep = new QButtonGroup{m_area->widget()};
    m_grid->addWidget(label(tr("Keep"), true), 0, 0);
    for (int side = 0; side < int(m_answer.sides.size()); ++side) {
        const DuplicatePairs::Contact& contact = m_answer.sides[size_t(side)];
        auto* button = new QRadioButton{shortened(contact.name, longest), m_area->widget()};
        button->setObjectName(u"keep.%1"_s.arg(side));
        button->setAccessibleName(tr("Keep %1").arg(contact.name));
        button->setFont(boldFont(font()));
        button->setChecked(side == 0);
        button->setToolTip(tr("Its number, its links and its history go on; the others lead to it."));
        button->installEventFilter(this);
        m_keep->addButton(button, side);
        m_grid->addWidget(button, 0, side + 1);
        m_grid->addWidget(label(QString{contact.about}.replace(u"@"_s, u"\u200b@"_s), true), 1, side + 1);
    }
    QLabel* result = label(tr("Result"));
    result->setFont(boldFont(font()));
    m_grid->addWidget(result, 0, int(m_answer.sides.size()) + 1);
    connect(m_keep, &QButtonGroup::idClicked, this, &MergeView::keep);
}

void MergeView::addLine(int row, const MergeSides::Line& line)
{
    const int index = int(m_choices.size());
    const QString name = lineLabel(line);
    m_grid->addWidget(label(name, true), row, 0);
    QButtonGroup* group = nullptr;
    if (differ(line.texts)) {
        group = new QButtonGroup{m_area->widget()};
        group->setExclusive(true);
    }
    for (int side = 0; side < int(line.texts.size()); ++side) {
        const QString text = shownText(line, line.texts[side]);
        if (!group) {
            m_grid->addWidget(label(text), row, side + 1);
            continue;
        }
        auto* button = new QRadioButton{text.isEmpty() ? tr("(empty)") : shortened(text, longest), m_area->widget()};
        button->setObjectName(u"choice.%1.%2"_s.arg(line.field).arg(side));
        button->setAccessibleName(u"%1: %2"_s.arg(name, button->text()));
        if (text.size() > longest) button->setToolTip(text.toHtmlEscaped());
        button->setChecked(side == line.chosen);
        button->installEventFilter(this);
        group->addButton(button, side);
        m_grid->addWidget(button, row, side + 1);
    }
    QLabel* result = label({});
    result->setObjectName(u"result."_s + line.field);
    m_grid->addWidget(result, row, int(line.texts.size()) + 1);
    m_choices.push_back(group);
    m_previews.push_back(result);
    if (group) connect(group, &QButtonGroup::idToggled, this, [this, index] { preview(index); });
    preview(index);
}

/// Rows of which none is lost.
void MergeView::addKept(int row)
{
    if (m_answer.rows.empty()) return;
    QLabel* title = label(tr("Kept of all"));
    title->setFont(boldFont(font()));
    m_grid->setRowMinimumHeight(row, space::huge);
    m_grid->addWidget(title, ++row, 0, 1, -1);
    for (const MergeSides::Rows& rows : m_answer.rows) {
        m_grid->addWidget(label(rows.count == 1 ? entityLabel(rows.entity) : entitiesLabel(rows.entity), true), ++row,
                          0);
        QStringList texts = rows.texts.mid(0, shownRows);
        if (rows.texts.size() > shownRows) texts.append(u"…"_s);
        const QString text = texts.isEmpty() ? QString::number(rows.count)
                                             : u"%1: %2"_s.arg(QString::number(rows.count), texts.join(u" · "_s));
        QLabel* shown = label(text);
        shown->setText(text);
        shown->setWordWrap(true);
        m_grid->addWidget(shown, row, 1, 1, -1);
    }
}

/// Another contact is kept: what is taken by itself is asked for anew, with that one first.
void MergeView::keep(int side)
{
    if (side == 0) return;
    std::rotate(m_contacts.begin(), m_contacts.begin() + side, m_contacts.begin() + side + 1);
    ask();
}

void MergeView::preview(int line)
{
    const MergeSides::Line& told = m_answer.lines[size_t(line)];
    const QButtonGroup* group = m_choices[size_t(line)];
    const int side = group ? group->checkedId() : told.chosen;
    const QString text = shownText(told, side < 0 ? told.merged : told.texts[side]);
    m_previews[size_t(line)]->setText(shortened(text, longest));
    m_previews[size_t(line)]->setToolTip(text.size() > longest ? text.toHtmlEscaped() : QString{});
}

void MergeView::merge()
{
    if (!m_settled || m_answer.sides.size() < 2) return;
    MergeContacts wish{.keep = m_answer.sides.front().id, .others = {}};
    for (size_t i = 1; i < m_answer.sides.size(); ++i) wish.others.push_back(m_answer.sides[i].id);
    for (size_t i = 0; i < m_choices.size(); ++i) {
        const int side = m_choices[i] ? m_choices[i]->checkedId() : -1;
        if (side >= 0 && side != m_answer.lines[i].chosen)
            wish.choices.push_back({m_answer.lines[i].field, m_answer.sides[size_t(side)].id});
    }
    m_merge->setEnabled(false);
    const auto future = m_context.workspace.perform(wish);
    m_context.desk.follow(Work::of(tr("Merging"), future));
    whenDone(future, this, [this, gone = wish.others](const Result<Id>& kept) {
        m_merge->setEnabled(true);
        if (!kept) return m_context.desk.fail(kept.error());
        Q_EMIT merged(gone);
    });
}

/// Up and down go from field to field, left and right (by Qt) from contact to contact.
void MergeView::step(int rows)
{
    std::vector<QButtonGroup*> groups{m_keep};
    for (QButtonGroup* group : m_choices)
        if (group) groups.push_back(group);
    int at = -1;
    for (size_t i = 0; i < groups.size(); ++i)
        for (const QAbstractButton* button : groups[i]->buttons())
            if (button->hasFocus()) at = int(i);
    const int next = std::clamp(at + rows, 0, int(groups.size()) - 1);
    QAbstractButton* button = groups[size_t(next)]->checkedButton();
    if (!button) button = groups[size_t(next)]->buttons().constFirst();
    button->setFocus(Qt::TabFocusReason);
    m_area->ensureWidgetVisible(button);
}

bool MergeView::event(QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride || !isMergeKey(*static_cast<QKeyEvent*>(event)))
        return QWidget::event(event);
    event->accept(); // else the window opens a contact by it
    return true;
}

void MergeView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (isMergeKey(*event))
        merge();
    else
        QWidget::keyPressEvent(event);
}

/// A button would take them for its own group.
bool MergeView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down) return QWidget::eventFilter(watched, event);
    step(key == Qt::Key_Down ? 1 : -1);
    return true;
}

void MergeView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_keep && m_grid) step(1);
}

} // namespace kontor
