// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QLabel;

namespace kontor {

class FlatButton;
class FlowLayout;

/// Under the list while several contacts are chosen: how many, and what to do with them.
class SelectionBar final : public QWidget {
    Q_OBJECT
public:
    explicit SelectionBar(QWidget* parent = nullptr);

    /// `all` is how many the list holds: the way from a screenful to all of them.
    void setCount(int count, int all);

Q_SIGNALS:
    void mergeRequested();
    void allRequested();
    void assignRequested();
    void keywordRequested();
    void relationshipRequested();
    void fieldRequested();
    void compareRequested();
    void exportRequested();
    void briefingRequested();
    void archiveRequested();
    void removeRequested();
    void clearRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    FlatButton* add(const QString& name, const QString& iconName, const QString& text);

    FlowLayout* m_row;
    QLabel* m_text;
    FlatButton* m_all;
    FlatButton* m_compare;
};

} // namespace kontor
