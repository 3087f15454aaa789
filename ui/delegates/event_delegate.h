// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemDelegate>
#include <QCache>
#include <QFont>
#include <QHash>
#include <QRgb>

class QUrl;

namespace kontor {

class NoteDocument;

/// What the delegate asks a history model for.
struct EventRole {
    enum : int {
        Key = Qt::UserRole + 1, ///< qint64, equal for equal content: heights are kept by it
        IsDay,                  ///< a heading; its text is DisplayRole
        Icon,                   ///< name of an icon
        Time,                   ///< "10:12"
        Creator,
        IsPrivate,
        MostLines,  ///< int, 0 for all
        IsMarkdown, ///< the text is a note
        Contact,    ///< whose it is, above the text; empty where that needs no saying
        IsGone,     ///< what it tells of was deleted since
        Mark,       ///< name of an icon beside the creator
    };
};

/// One line of the activity history: icon, time, text of several lines, who; or the heading of a day. Notes are
/// shown as Markdown, everything else as it stands. Rows are laid out once; the documents of the last ones are kept.
class EventDelegate final : public QAbstractItemDelegate {
    Q_OBJECT
public:
    explicit EventDelegate(QObject* parent = nullptr);
    ~EventDelegate() override;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

Q_SIGNALS:
    void linkActivated(const QUrl& url);
    /// The name of another contact was pressed.
    void contactActivated(const QModelIndex& index);

private:
    struct Columns {
        QRect icon, time, text, creator;
        bool creatorBelow = false;
    };
    /// Of any time that the locale writes, with the mark of a private note behind it.
    static int timeWidth(const QFontMetrics& metrics);
    static Columns columns(const QStyleOptionViewItem& option, int width);
    /// Null where the text is to be shown as it stands.
    NoteDocument* note(const QStyleOptionViewItem& option, const QModelIndex& index, int width) const;
    /// Where the other contact's name stands, on a line of its own; empty where it needs no saying.
    static QRect nameRect(const QStyleOptionViewItem& option, const QModelIndex& index, const Columns& at);
    static void paintCreator(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                             QRect rect, bool below);
    void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, QRect& line) const;
    void forgetOther(const QStyleOptionViewItem& option, int width) const;
    void paintDay(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    mutable QHash<qint64, int> m_heights;         ///< of the texts, by EventRole::Key, at m_width
    mutable QCache<qint64, NoteDocument> m_notes; ///< by EventRole::Key
    mutable int m_width = -1;
    mutable QRgb m_accent = 0;
    mutable QFont m_font;
};

} // namespace kontor
