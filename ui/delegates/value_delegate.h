// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QStaticText>
#include <QStyledItemDelegate>

namespace kontor {

/// Draws one value: its icon, its text on one line, elided where it is too long, in a meaning's colour where it has one
/// (CellRole); a quiet bar while the row is on its way. Texts are laid out once and kept. Selection and background are
/// the table's work. A tool tip appears only where it says more than the cell.
class ValueDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ValueDelegate(QObject* parent = nullptr);

    /// Texts that are marked wherever they stand in a cell, upper or lower case, with or without accents.
    void setNeedles(const QStringList& needles);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    struct Line {
        QStaticText text;
        bool elided = false;
        std::vector<std::pair<qreal, qreal>> marks{}; ///< from and to, of what was looked for
    };
    const Line& lineOf(const QString& text, int width, const QStyleOptionViewItem& option,
                       const QModelIndex& index) const;

    mutable QCache<std::pair<QString, int>, Line> m_lines{4096};
    mutable QFont m_font;
    std::vector<QString> m_needles; ///< folded
};

} // namespace kontor
