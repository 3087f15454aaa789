// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/editors/editor_spec.h"

#include <QFrame>

namespace kontor {

class ErrorLine;
class FieldEditor;
class Workspace;

/// Edits one cell of the list where it stands: Return or leaving it saves, Escape restores, Tab goes on to the next
/// cell; what is wrong stands under the field. Deletes itself when done. Object name `cellEditor`.
class CellEditor final : public QFrame {
    Q_OBJECT
public:
    /// `field` of the contact, with the text it has now.
    CellEditor(Workspace& workspace, const Id& contact, const EditorSpec& spec, const QString& text, QWidget* parent);

    /// Choosing somebody who is not in this sales team says so.
    void warnOfOutsiders(const QString& team);
    void open(const QRect& cell);

Q_SIGNALS:
    void finished(bool goOn); ///< goOn: to the next cell

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void save(bool goOn);
    void close(bool goOn);

    Workspace& m_workspace;
    Id m_contact;
    QString m_before;
    FieldEditor* m_editor;
    ErrorLine* m_error;
    bool m_done = false;
};

} // namespace kontor
