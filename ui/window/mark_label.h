// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QWidget>

namespace kontor {

/// A state as an icon and a word: "Draft", "In the trash". The colour only repeats them.
class MarkLabel final : public QWidget {
    Q_OBJECT
public:
    explicit MarkLabel(QWidget* parent = nullptr);

    void setMark(const QString& iconName, const QString& word, std::optional<Meaning> meaning = {});

    /// The whole sentence behind a short word: what a screen reader says, and the tool tip.
    void setReason(const QString& reason);
    /// Without the word where there is no room; the tool tip has it.
    void setWordShown(bool shown);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor color() const;

    QString m_icon;
    QString m_word;
    std::optional<Meaning> m_meaning;
    bool m_wordShown = true;
};

} // namespace kontor
