// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QWidget>

namespace kontor {

/// One keyword: Return changes it, Delete takes it away, the arrow keys go to its neighbours.
class KeywordChip final : public QWidget {
    Q_OBJECT
public:
    KeywordChip(const Id& id, QWidget* parent);

    const Id& id() const { return m_id; }
    const QString& word() const { return m_word; }
    void setWord(const QString& word);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void changeRequested();
    void removeRequested();
    void leftRequested();
    void rightRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QRect closeRect() const;

    Id m_id;
    QString m_word;
    bool m_readOnly = false;
};

} // namespace kontor
