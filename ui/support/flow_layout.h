// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace kontor {

/// Widgets beside each other, in as many lines as they need, in the middle of their line or aligned to its top. What
/// expands (a search field, a stretch) takes what its line leaves; what may be narrower than it would like to be
/// (FlatButton::setFolds) is so before a second line begins.
class FlowLayout final : public QLayout {
public:
    /// Without a parent it is put into another layout. Lines have the same distance unless another one is said.
    FlowLayout(QWidget* parent, int spacing, int lineSpacing = -1);
    ~FlowLayout() override;

    void insert(int index, QWidget* widget);
    void addStretch();

    void addItem(QLayoutItem* item) override { m_items.append(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect{0, 0, width, 0}, false); }
    QSize sizeHint() const override { return {200, heightForWidth(200)}; }
    /// The widest widget, as narrow as it may be; one line.
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Piece {
        QLayoutItem* item;
        int width;
    };
    using Line = QList<Piece>;

    QList<Line> lines(int width) const;
    void place(Line line, const QRect& area) const;
    int arrange(const QRect& rect, bool place) const;

    QList<QLayoutItem*> m_items;
    int m_lineSpacing;
};

} // namespace kontor
