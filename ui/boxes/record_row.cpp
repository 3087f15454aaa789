// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/record_row.h"

#include "ui/editors/record_form.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace kontor {

RecordRow::RecordRow(const Id& id, QWidget* parent)
    : QWidget{parent}
    , m_id{id}
    , m_line{new QHBoxLayout{this}}
    , m_view{new RowFaceView{this}}
{
    setObjectName(u"row"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_line->setContentsMargins(space::medium, 0, space::small, 0);
    m_line->setSpacing(space::small);
    m_line->addWidget(m_view, 1);
}

void RecordRow::setFace(const RowFace& face)
{
    m_view->setFace(face);
    setAccessibleName(m_view->spoken());
}

void RecordRow::setLeading(QWidget* widget) { m_line->insertWidget(0, widget, 0, Qt::AlignTop); }

void RecordRow::setEditing(MakeForm make, Save save)
{
    m_makeForm = std::move(make);
    m_save = std::move(save);
}

QAction* RecordRow::addDeed(const QString& text, const QKeySequence& key, QStringView iconName,
                            const std::function<void()>& deed)
{
    auto* action = new QAction{text, this};
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, deed);
    addAction(action);
    if (iconName.isEmpty()) return action;
    if (!m_buttons) {
        m_buttons = new QWidget{this};
        m_buttons->setAutoFillBackground(true);
        auto* row = new QHBoxLayout{m_buttons};
        row->setContentsMargins({});
        row->setSpacing(0);
        m_buttons->hide();
    }
    action->setIcon(icon(iconName));
    auto* button = new QToolButton{m_buttons};
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setIconSize({16, 16});
    button->setFixedSize(24, 24);
    button->setAccessibleName(text);
    const QString keyText = key.toString(QKeySequence::NativeText);
    button->setToolTip(keyText.isEmpty() ? text : tr("%1 (%2)").arg(text, keyText));
    m_buttons->layout()->addWidget(button);
    return action;
}

void RecordRow::edit()
{
    if (m_openElsewhere) return m_openElsewhere();
    if (!m_makeForm || m_form) return;
    m_form = m_makeForm(this);
    if (!m_form) return;
    m_form->setContentsMargins(0, space::tiny, 0, space::tiny);
    connect(m_form, &RecordForm::submitted, this, &RecordRow::save);
    connect(m_form, &RecordForm::cancelled, this, &RecordRow::restore);
    connect(m_form, &RecordForm::contactRequested, this, &RecordRow::contactRequested);
    m_view->hide();
    if (m_buttons) m_buttons->hide();
    m_line->addWidget(m_form, 1);
    m_form->show();
    m_form->focusFirst();
    update();
}

void RecordRow::restore()
{
    if (!m_form) return;
    const bool had = m_form->isAncestorOf(QApplication::focusWidget());
    closeForm();
    if (had) setFocus(Qt::OtherFocusReason);
}

void RecordRow::closeForm()
{
    // Deleted later: a key event of one of its editors is still on the way through it.
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
    m_view->show();
    update();
}

void RecordRow::save()
{
    if (!m_form) return;
    if (m_form->changed().isEmpty()) return restore();
    m_form->clearErrors();
    m_form->setBusy(true);
    m_save(*m_form, [row = QPointer<RecordRow>{this}, form = QPointer<RecordForm>{m_form}](const Status& status) {
        if (!row || !form || row->m_form != form) return;
        form->setBusy(false);
        if (!status) return form->showError(status.error());
        row->restore();
        Q_EMIT row->saved();
    });
}

void RecordRow::saveOpenForm()
{
    if (m_form && !m_form->isBusy() && !m_form->changed().isEmpty()) m_save(*m_form, [](const Status&) {});
}

void RecordRow::setInTabOrder(bool in) { setFocusPolicy(in ? Qt::StrongFocus : Qt::ClickFocus); }

void RecordRow::setSelected(bool selected)
{
    if (m_selected == selected) return;
    m_selected = selected;
    setAccessibleDescription(selected ? tr("selected") : QString{});
    update();
}

void RecordRow::setTarget(bool target)
{
    if (m_target == target) return;
    m_target = target;
    update();
}

void RecordRow::keyPressEvent(QKeyEvent* event)
{
    if (m_form) return QWidget::keyPressEvent(event);
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int key = event->key();
    if (plain && canEdit() && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2)) return edit();
    if (key == Qt::Key_Menu) return openMenu(mapToGlobal(QPoint{space::large, height()}));
    QWidget::keyPressEvent(event);
}

void RecordRow::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && canEdit())
        edit();
    else
        QWidget::mouseDoubleClickEvent(event);
}

void RecordRow::mousePressEvent(QMouseEvent* event) { event->accept(); } // the focus has come by itself

void RecordRow::contextMenuEvent(QContextMenuEvent* event)
{
    if (!m_form) openMenu(event->globalPos());
}

void RecordRow::openMenu(const QPoint& at)
{
    auto* menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (canEdit()) {
        QAction* action = menu->addAction(icon(u"edit"), tr("Edit"), this, &RecordRow::edit);
        action->setShortcut(Qt::Key_F2);
        menu->addSeparator();
    }
    menu->addActions(actions());
    if (menu->isEmpty()) return menu->deleteLater();
    menu->popup(at);
}

void RecordRow::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    Q_EMIT focused();
    update();
}

void RecordRow::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void RecordRow::enterEvent(QEnterEvent* event)
{
    QWidget::enterEvent(event);
    m_hovered = true;
    if (m_buttons && !m_form) {
        placeButtons();
        m_buttons->show();
    }
    update();
}

void RecordRow::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    m_hovered = false;
    if (m_buttons) m_buttons->hide();
    update();
}

void RecordRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeButtons();
}

void RecordRow::placeButtons()
{
    if (!m_buttons) return;
    m_buttons->resize(m_buttons->sizeHint());
    const int left = layoutDirection() == Qt::RightToLeft ? space::tiny : width() - m_buttons->width() - space::tiny;
    m_buttons->move(left, 2);
}

void RecordRow::paintEvent(QPaintEvent*)
{
    if (m_form) return;
    QPainter painter{this};
    const bool focus = hasFocus();
    const bool chosen = focus || m_selected || m_target;
    const QColor back = chosen      ? selectedColor(palette(), isActiveWindow())
                        : m_hovered ? hoverColor(palette())
                                    : palette().color(QPalette::Base);
    if (chosen || m_hovered) painter.fillRect(rect(), back);
    if (focus) {
        const int left = layoutDirection() == Qt::RightToLeft ? width() - 3 : 0;
        painter.fillRect(QRect{left, 0, 3, height()}, accentColor(palette()));
    }
    if (m_target) {
        painter.setPen(QPen{accentColor(palette()), 2});
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    if (m_buttons) {
        QPalette colored = m_buttons->palette();
        if (colored.color(QPalette::Window) != back) {
            colored.setColor(QPalette::Window, back);
            m_buttons->setPalette(colored);
        }
    }
}

} // namespace kontor
