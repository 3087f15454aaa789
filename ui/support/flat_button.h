// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace kontor {

/// A button without a frame, painted from the palette: hover and keyboard focus show it. Checked ones are tinted in the
/// accent colour and have a mark beside it. Works like any QPushButton.
class FlatButton final : public QPushButton {
    Q_OBJECT
public:
    enum class Look {
        Plain,   ///< icon and text
        Primary, ///< filled with the accent colour: the one main action of a page
        Figure,  ///< text whose number is strong: "12,480 contacts"
        Entry,   ///< an entry of the navigation, text to the left, as wide as it may be
    };

    explicit FlatButton(Look look, QWidget* parent = nullptr);
    FlatButton(Look look, const QString& text, QWidget* parent = nullptr);

    /// The part of the text that is painted strong, if the text begins with it.
    void setStrong(const QString& beginning);
    /// Where there is no room for the text it is the icon alone, and the text stands in the tool tip.
    void setFolds(bool folds);
    bool folds() const { return m_folds; }
    bool isFolded() const { return m_folds && width() < sizeHint().width(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString plainText() const; ///< without the mnemonic's &
    QString shownText() const; ///< nothing while it is folded
    int contentWidth() const;
    void paintBackground(QPainter& painter);
    QColor textColor() const;

    Look m_look;
    QString m_strong;
    bool m_folds = false;
};

} // namespace kontor
