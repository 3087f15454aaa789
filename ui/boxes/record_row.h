// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/commands/record_commands.h"
#include "ui/boxes/row_face.h"

#include <QAction>

#include <functional>

class QHBoxLayout;
class QVBoxLayout;

namespace kontor {

class RecordForm;

/// One record in a box: shows it, and turns into its form in place. Return, F2 or a double click edit, Return saves,
/// Escape restores. What else can be done with it are actions: they stand in the context menu with their keys, and
/// those with an icon appear under the pointer.
class RecordRow final : public QWidget {
    Q_OBJECT
public:
    using MakeForm = std::function<RecordForm*(QWidget* parent)>;
    using Done = std::function<void(const Status&)>;
    /// Writes what the form holds and tells how it went.
    using Save = std::function<void(RecordForm& form, Done done)>;

    explicit RecordRow(const Id& id, QWidget* parent = nullptr);

    const Id& id() const { return m_id; }
    void setFace(const RowFace& face);
    const RowFace& face() const { return m_view->face(); }
    RowFaceView& view() { return *m_view; }
    /// In front of the face, e.g. a task's check box.
    void setLeading(QWidget* widget);
    void setEditing(MakeForm make, Save save);
    /// Edits somewhere else than in place: what has too many parts for a row.
    void setEditing(std::function<void()> open) { m_openElsewhere = std::move(open); }
    /// A key, a word in the menu, and a button under the pointer if it has an icon.
    QAction* addDeed(const QString& text, const QKeySequence& key, QStringView iconName,
                     const std::function<void()>& deed);

    bool canEdit() const { return m_makeForm || m_openElsewhere; }
    bool isEditing() const { return m_form; }
    RecordForm* form() const { return m_form; }
    void edit();
    void restore();
    /// Saves an open form that somebody typed in.
    void saveOpenForm();
    /// Only one row of a list is in the tab order.
    void setInTabOrder(bool in);
    /// One of several that something will be done with together.
    void setSelected(bool selected);
    bool isSelected() const { return m_selected; }
    /// What is being dragged would go here.
    void setTarget(bool target);
    bool isTarget() const { return m_target; }

Q_SIGNALS:
    void focused();
    void saved();
    void contactRequested(const kontor::Id& contact);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void save();
    void closeForm();
    void placeButtons();
    void openMenu(const QPoint& at);

    Id m_id;
    QHBoxLayout* m_line;
    RowFaceView* m_view;
    QWidget* m_buttons = nullptr;
    RecordForm* m_form = nullptr;
    MakeForm m_makeForm;
    std::function<void()> m_openElsewhere;
    Save m_save;
    bool m_hovered = false;
    bool m_selected = false;
    bool m_target = false;
};

} // namespace kontor
