// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QWidget>

namespace kontor {

/// One line of plain text that is cut in the middle where it does not fit, and then stands whole in the tool tip.
class ElidedLabel final : public QWidget {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    void setText(const QString& text);
    const QString& text() const { return m_text; }
    /// Stands back.
    void setQuiet(bool quiet);
    /// In the colour of a meaning, which the words say too.
    void setInk(std::optional<Meaning> meaning);
    QColor ink() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString m_text;
    bool m_quiet = false;
    std::optional<Meaning> m_meaning;
};

} // namespace kontor
