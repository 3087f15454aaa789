// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QString>
#include <QWidget>

namespace kontor {

/// A row of a tree: nothing below it, or what is below it is hidden or shown.
enum class RowFold : quint8 { None, Leaf, Closed, Open };

/// What a row shows. All texts are plain.
struct RowFace {
    QString label; ///< stands back, in front: "work"
    QString text;
    QString below{};  ///< second line, stands back
    QString icon{};   ///< name, in front
    QString beside{}; ///< at the end: "tomorrow"
    QString spoken{}; ///< for screen readers instead of `beside`, where that is short
    QColor besideColor{};
    QList<QColor> dots{}; ///< before the text, which says what they mean
    bool marked = false;  ///< the primary one: a star, and the word in the accessible name
    bool struck = false;  ///< done
    bool missing = false; ///< `text` says that there is none
    int lines = 1;        ///< `text` wraps to at most so many
    QString tip{};        ///< more than the elided texts
    QString mark{};       ///< name of a small icon at the end
    QString markText{};   ///< what it says
    RowFold fold = RowFold::None;
    int depth = 0; ///< in a tree

    bool operator==(const RowFace&) const = default;
};

/// Paints a RowFace. Long texts are cut in the middle and stand whole in the tool tip.
class RowFaceView final : public QWidget {
    Q_OBJECT
public:
    explicit RowFaceView(QWidget* parent = nullptr);

    void setFace(const RowFace& face);
    const RowFace& face() const { return m_face; }
    /// Width of the column of labels, shared by the rows of a list; 0 for none.
    void setLabelWidth(int width);
    int labelWidth() const { return m_labelWidth; }
    int wantedLabelWidth() const;
    /// What the label may take of this width, in pixels, so that the text is seen whole; negative where that needs more.
    int labelRoom(int width) const;
    /// In one sentence, for screen readers.
    QString spoken() const;
    /// What shows and hides the rows below it, in this widget's coordinates; empty where there is nothing to fold.
    QRect foldPlace() const;

    bool hasHeightForWidth() const override { return m_face.lines > 1; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Columns {
        QRect fold, icon, label, dots, text, beside, star, mark;
    };
    Columns columns(int width) const;
    int textHeight(int width) const;
    int contentHeight(int width) const;
    void drawText(QPainter& painter, const QRect& rect) const;

    RowFace m_face;
    int m_labelWidth = 0;
    mutable bool m_cut = false; ///< something did not fit when it was painted last
};

} // namespace kontor
