// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollBar>

namespace kontor {

/// A scroll bar for small boxes: only its handle is seen.
class ThinScrollBar final : public QScrollBar {
    Q_OBJECT
public:
    explicit ThinScrollBar(QWidget* parent = nullptr);
    QSize sizeHint() const override;
};

} // namespace kontor
