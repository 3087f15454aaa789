// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;

namespace kontor {

class FlatButton;

/// Under the list while several contacts are chosen: how many, and what to do with them.
class SelectionBar final : public QWidget {
    Q_OBJECT
public:
    explicit SelectionBar(QWidget* parent = nullptr);

    /// `all` is how many the list holds: the way from a screenful to all of them.
    void setCount(int count, int all);
    QSize minimumSizeHint() const override { return {0, QWidget::minimumSizeHint().height()}; }

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
    void resizeEvent(QResizeEvent* event) override;

private:
    FlatButton* add(const QString& name, const QString& iconName, const QString& text);

    void fit();

    QHBoxLayout* m_row;
    std::vector<std::pair<FlatButton*, QString>> m_deeds; ///< with their words, which go where there is no room
    QLabel* m_text;
    FlatButton* m_all;
    FlatButton* m_compare;
};

} // namespace kontor
