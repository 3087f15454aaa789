// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace kontor {

class FlatButton;

/// Under the list while several contacts are chosen: how many, and what to do with them.
class SelectionBar final : public QWidget {
    Q_OBJECT
public:
    explicit SelectionBar(QWidget* parent = nullptr);

    void setCount(int count);

Q_SIGNALS:
    void mergeRequested();
    void archiveRequested();
    void removeRequested();
    void clearRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    FlatButton* add(const QString& name, const QString& iconName, const QString& text);

    QHBoxLayout* m_row;
    QLabel* m_text;
};

} // namespace kontor
