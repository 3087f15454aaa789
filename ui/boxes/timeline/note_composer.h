// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QPlainTextEdit;
class QPushButton;

namespace kontor {

class ErrorLine;

/// Where a note is written or changed: one line until somebody writes. Ctrl+Return saves, Escape leaves. What was begun
/// on another contact is still there when it comes back.
class NoteComposer final : public QWidget {
    Q_OBJECT
public:
    explicit NoteComposer(QWidget* parent = nullptr);

    /// Keeps what was begun for the former contact and brings back what was begun for this one.
    void setContact(const Id& contact);
    void focusText();
    /// Changes a note instead of writing a new one.
    void change(const Id& note, const QString& text);
    /// The note being changed; null for a new one.
    const Id& changing() const { return m_changing; }
    QString text() const;
    bool isPrivate() const;
    void finished(const Status& status);

Q_SIGNALS:
    void submitted();
    /// Escape: the keyboard wants to go back to the history.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void submit();
    void arrange();
    void reset();

    QPlainTextEdit* m_text;
    QWidget* m_bar;
    QCheckBox* m_private;
    QPushButton* m_save;
    QPushButton* m_cancel;
    ErrorLine* m_error;
    Id m_contact;
    Id m_changing;
    QHash<Id, QString> m_begun;
    bool m_busy = false;
};

} // namespace kontor
