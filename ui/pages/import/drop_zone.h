// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace kontor {

class FlatButton;

/// Where a file is dropped, or chosen from a dialog. Object name `dropZone`.
class DropZone final : public QFrame {
    Q_OBJECT
public:
    explicit DropZone(QWidget* parent = nullptr);

    FlatButton* button() const { return m_choose; }

Q_SIGNALS:
    void fileChosen(const QString& file);
    void dialogWanted();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setOver(bool over);
    void paintMark();

    QLabel* m_mark;
    FlatButton* m_choose;
    bool m_over = false;
};

} // namespace kontor
