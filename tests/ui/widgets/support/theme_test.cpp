// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/support/icons.h"
#include "ui/support/system_scheme.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPainter>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionSlider>

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

TEST_CASE("every text of the palette can be read on what it stands on, in light and in dark", "[theme]")
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const QPalette palette = paletteOf(theme);
        struct Pair {
            QPalette::ColorRole ink, paper;
        };
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
            for (const Pair& pair :
                 {Pair{QPalette::WindowText, QPalette::Window}, Pair{QPalette::Text, QPalette::Base},
                  Pair{QPalette::Text, QPalette::AlternateBase}, Pair{QPalette::ButtonText, QPalette::Button},
                  Pair{QPalette::ToolTipText, QPalette::ToolTipBase}, Pair{QPalette::PlaceholderText, QPalette::Base},
                  Pair{QPalette::PlaceholderText, QPalette::Window},
                  Pair{QPalette::HighlightedText, QPalette::Highlight}, Pair{QPalette::Link, QPalette::Base},
                  Pair{QPalette::Link, QPalette::Window}}) {
                CAPTURE(int(theme), int(group), int(pair.ink), int(pair.paper));
                CHECK(contrast(palette.color(group, pair.ink), palette.color(group, pair.paper)) >= 4.5);
            }
    }
}

TEST_CASE("the system's own colours come back after another theme", "[theme]")
{
    const QPalette system = QApplication::palette();
    const QString style = QApplication::style()->objectName();
    applyTheme(*qApp, Theme::Dark);
    CHECK(isDark(QApplication::palette()));
    applyTheme(*qApp, Theme::System);
    CHECK(QApplication::palette().color(QPalette::Window) == system.color(QPalette::Window));
    CHECK(QApplication::palette().color(QPalette::Text) == system.color(QPalette::Text));
    CHECK(QApplication::style()->objectName() == style);
}

TEST_CASE("a desktop that says it is dark is followed where its palette is not", "[theme]")
{
    using Wish = SystemScheme::Wish;
    CHECK(paintedTheme(Wish::Dark, false) == Theme::Dark);
    CHECK(paintedTheme(Wish::Light, true) == Theme::Light);
    for (const bool dark : {false, true}) CHECK_FALSE(paintedTheme(Wish::None, dark));
    CHECK_FALSE(paintedTheme(Wish::Dark, true));
    CHECK(SystemScheme::wishOf(1U) == Wish::Dark);
    CHECK(SystemScheme::wishOf(2U) == Wish::Light);
    CHECK(SystemScheme::wishOf(0U) == Wish::None);
}

TEST_CASE("marks, fields and scroll bars are seen against their ground", "[theme]")
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        applyTheme(*qApp, theme);
        CAPTURE(int(theme));
        const auto darkestContrast = [](QWidget& widget) {
            widget.ensurePolished();
            widget.resize(widget.sizeHint().expandedTo({24, 120}));
            QImage image{widget.size(), QImage::Format_RGB32};
            const QColor ground = QApplication::palette().color(QPalette::Base);
            image.fill(ground);
            widget.render(&image, {}, {}, QWidget::DrawChildren);
            double most = 1;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x) most = std::max(most, contrast(image.pixelColor(x, y), ground));
            return most;
        };
        QRadioButton radio;
        QCheckBox check;
        QLineEdit field;
        QScrollBar bar{Qt::Vertical};
        bar.setRange(0, 100);
        bar.setPageStep(50);
        // WCAG 2.2, 1.4.11: 3 : 1 for what tells that there is something to choose.
        CHECK(darkestContrast(radio) >= 3);
        CHECK(darkestContrast(check) >= 3);
        CHECK(darkestContrast(field) >= 1.8);
        CHECK(darkestContrast(bar) >= 1.8);
        QStyleOptionSlider option;
        option.initFrom(&bar);
        option.orientation = Qt::Vertical;
        option.maximum = 100;
        option.pageStep = 50;
        const QRect handle =
            bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
        CHECK(handle.top() == 0); // at the start it stands at the start
    }
    applyTheme(*qApp, Theme::System);
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
