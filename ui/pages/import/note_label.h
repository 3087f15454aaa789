// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace kontor {

/// A sentence that stands back: plain text, wrapped, in the quiet colour of the palette. Takes no room while empty.
class NoteLabel final : public QLabel {
    Q_OBJECT
public:
    explicit NoteLabel(QWidget* parent = nullptr);

    void say(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();
};

/// A small caption above a control; its key reaches the control.
QWidget* captioned(const QString& caption, QWidget* control, QWidget* parent);

} // namespace kontor
