// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/search_field.h"

#include "core/queries/contact_query.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QListWidget>
#include <QTextCharFormat>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

SearchField::SearchField(Workspace& workspace, QWidget* parent)
    : QLineEdit{parent}
    , m_workspace{workspace}
    , m_query{workspace, QueryWords{},
              touching({Entity::Team, Entity::Employee, Entity::CustomField, Entity::Keyword, Entity::Location,
                        Entity::Category, Entity::TargetMarket, Entity::ConsentText}),
              [this](const QueryWords::Answer& words) {
                  if (!m_words) m_workspace.ask(PrepareQuery{});
                  m_words = words;
                  Q_EMIT wordsArrived();
              }}
    , m_list{new QListWidget{parent}}
{
    m_list->setObjectName(u"suggestions"_s);
    m_list->setAccessibleName(tr("Suggestions"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    connect(this, &QLineEdit::textEdited, this, [this](const QString& text) {
        // Much may have changed since; then what is read ahead is read anew.
        if (text.size() == 1) m_workspace.ask(PrepareQuery{});
        readAhead();
        suggest(false);
    });
    connect(m_list, &QListWidget::itemClicked, this, [this] { take(m_list->currentRow()); });
}

void SearchField::markError(int position)
{
    QList<QInputMethodEvent::Attribute> attributes;
    if (position >= 0 && !text().isEmpty()) {
        // An error at the end is shown at what stands there last.
        const int from = std::min(position, int(text().size()) - 1);
        int to = from + 1;
        while (to < text().size() && !text()[to].isSpace() && text()[to] != u')') ++to;
        QTextCharFormat wrong;
        wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.setUnderlineColor(meaningColor(Meaning::Overdue, palette()));
        attributes.append({QInputMethodEvent::TextFormat, from - cursorPosition(), to - from, wrong});
    }
    // The only way to give parts of a line edit a format of their own.
    QInputMethodEvent formats{{}, attributes};
    QLineEdit::event(&formats);
}

/// Whoever has just named a field types a value next, and is not to wait for it then.
void SearchField::readAhead()
{
    const QStringView typed = QStringView{text()}.first(cursorPosition());
    if (!typed.endsWith(u':')) return;
    const QStringView named = typed.chopped(1);
    const auto ends = [](QChar c) { return c.isSpace() || c == u'(' || c == u'-'; };
    const auto begin = std::find_if(named.rbegin(), named.rend(), ends).base();
    m_workspace.ask(PrepareQuery{{named.sliced(begin - named.begin()).toString()}});
}

void SearchField::suggest(bool asked)
{
    m_suggestions = {};
    if (m_words) m_suggestions = suggestionsAt(text(), cursorPosition(), *m_words, asked);
    m_list->clear();
    for (const QuerySuggestion& one : m_suggestions.list)
        m_list->addItem(one.label.isEmpty() ? one.insert : u"%1   %2"_s.arg(one.insert, one.label));
    m_list->setCurrentRow(-1);
    m_list->setVisible(!m_suggestions.list.empty() && hasFocus());
    if (m_list->isVisible()) placeList();
}

void SearchField::placeList()
{
    const int rows = m_list->count();
    const int height = m_list->sizeHintForRow(0) * rows + 2 * m_list->frameWidth();
    const QPoint below = mapTo(m_list->parentWidget(), QPoint{0, this->height() + 2});
    m_list->setGeometry(QRect{below, QSize{std::min(width(), 420), height}});
    m_list->raise();
}

void SearchField::hideSuggestions() { m_list->hide(); }

void SearchField::take(int row)
{
    if (row < 0 || row >= int(m_suggestions.list.size())) return;
    const QString& insert = m_suggestions.list[size_t(row)].insert;
    const bool field = insert.endsWith(u':');
    const int from = m_suggestions.from, to = m_suggestions.to;
    QString next = text();
    next.replace(from, to - from, field ? insert : insert + u' ');
    hideSuggestions();
    setText(next);
    setCursorPosition(from + int(insert.size()) + (field ? 0 : 1));
    if (!field) return;
    readAhead();
    suggest(true);
}

bool SearchField::suggestionKey(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        suggest(true);
        return true;
    }
    if (!m_list->isVisible()) return false;
    const int row = m_list->currentRow();
    switch (event->key()) {
    case Qt::Key_Down: m_list->setCurrentRow(std::min(row + 1, m_list->count() - 1)); return true;
    case Qt::Key_Up: m_list->setCurrentRow(std::max(row - 1, 0)); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row >= 0) take(row);
        hideSuggestions();
        return row >= 0;
    case Qt::Key_Tab: take(std::max(row, 0)); return true;
    case Qt::Key_Escape: hideSuggestions(); return true;
    default: return false;
    }
}

bool SearchField::event(QEvent* event)
{
    // Tab would leave the field before anybody is asked.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab &&
        suggestionKey(static_cast<QKeyEvent*>(event)))
        return true;
    return QLineEdit::event(event);
}

void SearchField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    hideSuggestions();
}

void SearchField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    if (m_list->isVisible()) placeList();
}

} // namespace kontor
