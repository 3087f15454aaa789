// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemDelegate>
#include <QHash>

namespace kontor {

/// What the delegate asks a history model for.
struct EventRole {
    enum : int {
        Key = Qt::UserRole + 1, ///< qint64, equal for equal content: heights are kept by it
        IsDay,                  ///< a heading; its text is DisplayRole
        Icon,                   ///< name of an icon
        Time,                   ///< "10:12"
        Creator,
        IsPrivate,
        MostLines, ///< int, 0 for all
    };
};

/// One line of the activity history: icon, time, text of several lines, who; or the heading of a day. Plain text only.
class EventDelegate final : public QAbstractItemDelegate {
    Q_OBJECT
public:
    using QAbstractItemDelegate::QAbstractItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Columns {
        QRect icon, time, text, creator;
        bool creatorBelow = false;
    };
    static Columns columns(const QStyleOptionViewItem& option, int width);
    void paintDay(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    mutable QHash<qint64, int> m_heights; ///< of the texts, by EventRole::Key, at m_width
    mutable int m_width = -1;
    mutable QFont m_font;
};

} // namespace kontor
