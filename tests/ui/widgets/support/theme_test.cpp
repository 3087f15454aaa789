// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QPainter>

using namespace kontor;
using namespace Qt::StringLiterals;

namespace {

QPalette paletteOf(Theme theme)
{
    const QPalette before = QApplication::palette();
    applyTheme(*qApp, theme);
    const QPalette palette = QApplication::palette();
    QApplication::setPalette(before);
    return palette;
}

} // namespace

TEST_CASE("every colour with a meaning can be read in light and in dark", "[theme]")
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const QPalette palette = paletteOf(theme);
        CAPTURE(int(theme));
        CHECK(isDark(palette) == (theme == Theme::Dark));
        std::vector<QColor> inks{palette.color(QPalette::Text), palette.color(QPalette::WindowText),
                                 quietTextColor(palette), accentColor(palette)};
        for (const Meaning meaning : {Meaning::Overdue, Meaning::Today, Meaning::Future, Meaning::Done})
            inks.push_back(meaningColor(meaning, palette));
        for (const QColor& ink : inks)
            for (const QColor& paper : {palette.color(QPalette::Base), palette.color(QPalette::Window),
                                        selectedColor(palette), hoverColor(palette)}) {
                CAPTURE(ink.name().toStdString(), paper.name().toStdString());
                CHECK(contrast(ink, paper) >= 4.5);
            }
    }
}

TEST_CASE("contrast is that of WCAG", "[theme]")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrast(Qt::white, Qt::white) == Approx(1.0));
    CHECK(contrast(QColor{0x76, 0x76, 0x76}, Qt::white) == Approx(4.54).margin(0.01));
}

TEST_CASE("every icon draws something, in the colour asked for, at any size", "[icons]")
{
    REQUIRE(iconNames().contains(u"contacts"_s));
    for (const QString& name : iconNames()) {
        for (const int size : {16, 24}) {
            const QImage image = iconPixmap(name, size, Qt::red, 1.5).toImage();
            CAPTURE(name.toStdString(), size);
            CHECK(image.width() == size * 3 / 2);
            int inked = 0, red = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    if (pixel.alpha() < 200) continue;
                    ++inked;
                    if (pixel.red() > 200 && pixel.green() < 60) ++red;
                }
            CHECK(inked > 2);
            if (name != u"kontor"_s) CHECK(red == inked);
        }
    }
    CHECK(icon(u"no such icon").pixmap(16).toImage().pixelColor(8, 8).alpha() == 0);
}
