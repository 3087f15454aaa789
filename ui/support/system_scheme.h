// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QObject>
#include <QVariant>

class QDBusVariant;

namespace kontor {

/// Whether the desktop is dark, where Qt's palette does not tell: Linux desktops say so through their portal (the
/// setting org.freedesktop.appearance color-scheme), now and whenever it changes. Elsewhere it never says anything.
class SystemScheme final : public QObject {
    Q_OBJECT
public:
    enum class Wish { None, Dark, Light };

    explicit SystemScheme(QObject* parent = nullptr);

    Wish wish() const { return m_wish; }
    /// What the portal's value means.
    static Wish wishOf(const QVariant& value);

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void portalSays(const QString& which, const QString& what, const QDBusVariant& value);

private:
    void take(Wish wish);

    Wish m_wish = Wish::None;
};

/// Which of Kontor's own palettes the system's theme needs where the system's palette says something else; else none.
std::optional<Theme> paintedTheme(SystemScheme::Wish wish, bool paletteIsDark);

} // namespace kontor
