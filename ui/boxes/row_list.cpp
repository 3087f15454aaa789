// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/row_list.h"

#include "ui/boxes/empty_state.h"
#include "ui/boxes/thin_scroll_bar.h"
#include "ui/editors/record_form.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
constexpr int mostLabelWidth = 130;
constexpr int leastLabelWidth = 56;
} // namespace

RowList::RowList(QWidget* parent) : QScrollArea{parent}, m_content{new QWidget}, m_column{new QVBoxLayout{m_content}}
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBar(new ThinScrollBar);
    m_content->setBackgroundRole(QPalette::Base);
    m_column->setContentsMargins(0, 0, 0, space::tiny);
    m_column->setSpacing(0);
    m_column->addStretch();
    setWidget(m_content);
    viewport()->setBackgroundRole(QPalette::Base);
}

void RowList::setEmptyState(const QString& sentence, const QString& action, const std::function<void()>& deed)
{
    auto* empty = new EmptyState{sentence, action, m_content};
    connect(empty, &EmptyState::triggered, this, deed);
    empty->hide();
    m_empty = empty;
    m_column->insertWidget(0, m_empty);
}

void RowList::sync(const std::vector<Id>& ids, const std::function<RecordRow*(const Id&)>& make,
                   const std::function<RowFace(const Id&)>& face)
{
    m_known = true;
    std::vector<RecordRow*> wanted;
    for (const Id& id : ids) {
        RecordRow* found = row(id);
        if (!found) {
            found = make(id);
            watch(found);
        }
        wanted.push_back(found);
    }
    const auto lost = std::find_if(m_rows.begin(), m_rows.end(), [](RecordRow* each) { return each->hasFocus(); });
    const bool hadFocus = lost != m_rows.end() && std::find(wanted.begin(), wanted.end(), *lost) == wanted.end();
    const size_t place = hadFocus ? size_t(std::distance(m_rows.begin(), lost)) : 0;
    for (RecordRow* old : m_rows) {
        if (std::find(wanted.begin(), wanted.end(), old) != wanted.end()) continue;
        if (m_current == old) m_current = nullptr;
        m_column->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    m_rows = std::move(wanted);
    const int first = m_empty ? 1 : 0;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_column->indexOf(m_rows[i]) != first + int(i)) m_column->insertWidget(first + int(i), m_rows[i]);
        m_rows[i]->setFace(face(m_rows[i]->id()));
        m_rows[i]->show();
    }
    showEmptyState();
    alignLabels();
    if (!m_current && !m_rows.empty()) setCurrent(m_rows[std::min(place, m_rows.size() - 1)]);
    if (hadFocus) {
        if (m_current)
            m_current->setFocus(Qt::OtherFocusReason);
        else
            focusContent();
    }
    if (!hasFocus()) return;
    if (row(m_awaited))
        focusRow(m_awaited);
    else if (m_awaited.isNull())
        focusContent();
}

void RowList::setFooter(QWidget* footer)
{
    m_footer = footer;
    m_column->insertWidget(m_column->count() - 1, footer);
}

void RowList::watch(RecordRow* row)
{
    row->setParent(m_content);
    row->setInTabOrder(false);
    connect(row, &RecordRow::focused, this, [this, row] {
        setCurrent(row);
        ensureWidgetVisible(row, 0, 0);
    });
    connect(row, &RecordRow::contactRequested, this, &RowList::contactRequested);
}

void RowList::clear()
{
    // Another contact's rows come: the keyboard waits for them here instead of wandering off.
    if (isAncestorOf(QApplication::focusWidget())) setFocus(Qt::OtherFocusReason);
    m_awaited = {};
    closeDraft();
    m_known = false;
    for (RecordRow* old : m_rows) {
        m_column->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    m_rows.clear();
    m_current = nullptr;
    showEmptyState();
}

RecordRow* RowList::row(const Id& id) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](RecordRow* each) { return each->id() == id; });
    return at == m_rows.end() ? nullptr : *at;
}

RecordRow* RowList::focusedRow() const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [](RecordRow* each) { return each->hasFocus(); });
    return at == m_rows.end() ? nullptr : *at;
}

void RowList::focusRow(const Id& id)
{
    m_awaited = id;
    RecordRow* found = row(id);
    if (!found) return setFocus(Qt::OtherFocusReason);
    m_awaited = {};
    found->setFocus(Qt::OtherFocusReason);
}

void RowList::focusContent()
{
    if (m_draft)
        m_draft->focusFirst();
    else if (m_current && m_current->isEditing())
        m_current->form()->focusFirst();
    else if (m_current)
        m_current->setFocus(Qt::ShortcutFocusReason);
    else if (m_empty && !m_empty->isHidden())
        m_empty->setFocus(Qt::ShortcutFocusReason);
    else if (m_footer)
        m_footer->setFocus(Qt::ShortcutFocusReason);
}

void RowList::setCurrent(RecordRow* row)
{
    if (m_current == row) return;
    if (m_current) m_current->setInTabOrder(false);
    m_current = row;
    if (m_current) m_current->setInTabOrder(true);
}

void RowList::alignLabels()
{
    int width = 0;
    for (RecordRow* each : m_rows) width = std::max(width, each->view().wantedLabelWidth());
    width = std::min(width, mostLabelWidth);
    const int room = viewport()->width() - space::medium - space::small;
    for (RecordRow* each : m_rows)
        if (m_labelsGiveWay) width = std::min(width, std::max(leastLabelWidth, each->view().labelRoom(room)));
    for (RecordRow* each : m_rows) each->view().setLabelWidth(width);
}

void RowList::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    alignLabels();
}

void RowList::showEmptyState()
{
    if (m_empty) m_empty->setVisible(m_known && m_rows.empty() && !m_draft);
}

void RowList::openDraft(const RecordRow::MakeForm& make, RecordRow::Save save)
{
    if (!m_draft) {
        m_draft = make(m_content);
        if (!m_draft) return;
        m_saveDraft = std::move(save);
        m_draft->setContentsMargins(space::medium, space::tiny, space::small, space::tiny);
        m_column->insertWidget(m_column->count() - 1, m_draft);
        connect(m_draft, &RecordForm::cancelled, this, [this] {
            closeDraft();
            focusContent();
        });
        connect(m_draft, &RecordForm::contactRequested, this, &RowList::contactRequested);
        connect(m_draft, &RecordForm::submitted, this, [this] {
            m_draft->clearErrors();
            m_draft->setBusy(true);
            m_saveDraft(*m_draft,
                        [list = QPointer<RowList>{this}, form = QPointer<RecordForm>{m_draft}](const Status& status) {
                            if (!list || !form || list->m_draft != form) return;
                            form->setBusy(false);
                            if (!status) return form->showError(status.error());
                            list->closeDraft();
                        });
        });
        m_draft->show();
        showEmptyState();
    }
    m_draft->focusFirst();
    // The form's height is known only after the layout has run.
    QTimer::singleShot(0, m_draft, [this] { ensureWidgetVisible(m_draft, 0, 0); });
}

void RowList::closeDraft()
{
    if (!m_draft) return;
    // The list keeps the keyboard until there is a row to give it to.
    if (m_draft->isAncestorOf(QApplication::focusWidget())) setFocus(Qt::OtherFocusReason);
    m_draft->hide();
    m_draft->deleteLater();
    m_draft = nullptr;
    showEmptyState();
}

void RowList::saveOpenForms()
{
    for (RecordRow* each : m_rows) each->saveOpenForm();
    if (m_draft && !m_draft->isBusy() && !m_draft->changed().isEmpty()) m_saveDraft(*m_draft, [](const Status&) {});
}

void RowList::keyPressEvent(QKeyEvent* event)
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [](RecordRow* each) { return each->hasFocus(); });
    if (at == m_rows.end() || (event->modifiers() & ~Qt::KeypadModifier)) return QScrollArea::keyPressEvent(event);
    const auto here = std::distance(m_rows.begin(), at);
    auto to = here;
    switch (event->key()) {
    case Qt::Key_Up: to = here - 1; break;
    case Qt::Key_Down: to = here + 1; break;
    case Qt::Key_Home: to = 0; break;
    case Qt::Key_End: to = qsizetype(m_rows.size()) - 1; break;
    default: event->ignore(); return;
    }
    event->accept();
    if (to >= 0 && to < qsizetype(m_rows.size())) m_rows[size_t(to)]->setFocus(Qt::OtherFocusReason);
}

} // namespace kontor
