// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/theme.h"

#include "ui/support/flat_style.h"
#include "ui/support/system_scheme.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Shades {
    QRgb window, base, alternate, text, quiet, button, mid, highlight, link;
};
constexpr Shades lightShades{0xf5f6f7, 0xffffff, 0xf0f2f4, 0x1c2024, 0x686f77, 0xfbfcfc, 0xc9ced4, 0x1d5fa8, 0x1d5fa8};
constexpr Shades darkShades{0x22252a, 0x1a1c20, 0x25282d, 0xe6e8ea, 0x959da5, 0x2e3238, 0x454b53, 0x2f6fb3, 0x8bbcf0};

QPalette paletteOf(const Shades& s)
{
    QPalette palette{QColor{s.button}, QColor{s.window}};
    const auto put = [&](QPalette::ColorRole role, QRgb color) { palette.setColor(role, QColor{color}); };
    put(QPalette::Window, s.window);
    put(QPalette::Base, s.base);
    put(QPalette::AlternateBase, s.alternate);
    put(QPalette::ToolTipBase, s.alternate);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::BrightText})
        put(role, s.text);
    put(QPalette::PlaceholderText, s.quiet);
    put(QPalette::Button, s.button);
    put(QPalette::Mid, s.mid);
    put(QPalette::Highlight, s.highlight);
    put(QPalette::HighlightedText, 0xffffff);
    put(QPalette::Link, s.link);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor{s.quiet});
    // In a window behind another one the choice stands back, and its text stays readable.
    palette.setColor(QPalette::Inactive, QPalette::Highlight, blended(QColor{s.base}, QColor{s.highlight}, 0.3));
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, QColor{s.text});
    return palette;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

QColor pick(const QPalette& palette, QRgb light, QRgb dark) { return QColor{isDark(palette) ? dark : light}; }

QFont resized(const QFont& normal, int by)
{
    QFont font{normal};
    if (font.pointSize() > 0)
        font.setPointSize(font.pointSize() + by);
    else
        font.setPixelSize(std::max(1, font.pixelSize() + by * 4 / 3));
    return font;
}

} // namespace

std::optional<Theme> themeNamed(const QString& name)
{
    if (name == "light"_L1) return Theme::Light;
    if (name == "dark"_L1) return Theme::Dark;
    if (name == "system"_L1) return Theme::System;
    return {};
}

QString themeName(Theme theme)
{
    switch (theme) {
    case Theme::System: return u"system"_s;
    case Theme::Light: return u"light"_s;
    case Theme::Dark: return u"dark"_s;
    }
    return {};
}

void applyTheme(QApplication& application, Theme theme)
{
    static const QString systemStyle = application.style()->objectName();
    static Theme chosen;
    chosen = theme;
    std::optional<Theme> painted = theme;
    if (theme == Theme::System) {
        static auto* scheme = [&application] {
            auto* made = new SystemScheme{&application};
            QObject::connect(made, &SystemScheme::changed, &application, [&application] {
                if (chosen == Theme::System) applyTheme(application, Theme::System);
            });
            return made;
        }();
        if (application.style()->objectName() != systemStyle) application.setStyle(systemStyle);
        application.setPalette(QPalette{});
        painted = paintedTheme(scheme->wish(), isDark(application.palette()));
    }
    if (!painted) return;
    // Native styles paint their own colours whatever the palette says; Fusion paints the palette.
    auto* style = new FlatStyle{QStyleFactory::create(u"fusion"_s)};
    style->setObjectName(u"fusion"_s); // for those who ask whose look it is
    application.setStyle(style);
    application.setPalette(paletteOf(*painted == Theme::Dark ? darkShades : lightShades));
}

bool isDark(const QPalette& palette)
{
    return luminance(palette.color(QPalette::Base)) < luminance(palette.color(QPalette::Text));
}

QColor accentColor(const QPalette& palette) { return pick(palette, 0x1d5fa8, 0x8bbcf0); }

QColor meaningColor(Meaning meaning, const QPalette& palette)
{
    switch (meaning) {
    case Meaning::Overdue: return pick(palette, 0xa8201a, 0xff9a90);
    case Meaning::Today: return pick(palette, 0x7a4d00, 0xf2bd55);
    case Meaning::Future: return pick(palette, 0x44596f, 0xa9bdd2);
    case Meaning::Done: return pick(palette, 0x1b642f, 0x86d396);
    }
    return palette.color(QPalette::Text);
}

QColor quietTextColor(const QPalette& palette)
{
    return blended(palette.color(QPalette::Base), palette.color(QPalette::Text), isDark(palette) ? 0.77 : 0.70);
}

QColor hairlineColor(const QPalette& palette)
{
    return blended(palette.color(QPalette::Base), palette.color(QPalette::Text), isDark(palette) ? 0.14 : 0.11);
}

QColor selectedColor(const QPalette& palette, bool active)
{
    const double share = isDark(palette) ? 0.26 : 0.15;
    return blended(palette.color(QPalette::Base), accentColor(palette), active ? share : share * 0.6);
}

QColor hoverColor(const QPalette& palette)
{
    return blended(palette.color(QPalette::Base), palette.color(QPalette::Text), isDark(palette) ? 0.06 : 0.04);
}

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor blended(const QColor& under, const QColor& over, double share)
{
    const auto mix = [share](float x, float y) { return float(double(x) * (1 - share) + double(y) * share); };
    return QColor::fromRgbF(mix(under.redF(), over.redF()), mix(under.greenF(), over.greenF()),
                            mix(under.blueF(), over.blueF()));
}

QFont titleFont(const QFont& normal)
{
    QFont font = resized(normal, 4);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smallFont(const QFont& normal) { return resized(normal, -1); }

QFont boldFont(const QFont& normal)
{
    QFont font{normal};
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace kontor
