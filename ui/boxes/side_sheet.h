// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QVBoxLayout;

namespace kontor {

/// A sheet over the right side of `host`, for what needs more room than its box but forbids nothing else. Escape or its
/// × close it; the keyboard goes back to where it was. Deletes itself when closed.
class SideSheet final : public QFrame {
    Q_OBJECT
public:
    SideSheet(QWidget* host, const QString& title, QWidget* content);

    void open();
    void dismiss();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void place();

    QWidget* m_host;
    QPointer<QWidget> m_before;
};

} // namespace kontor
