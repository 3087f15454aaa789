// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/boxes/picture/crop_view.h"

#include <QTest>

using namespace kontor;

namespace {

/// Four quarters of four colours, twice as wide as high.
QImage quarters()
{
    QImage image{400, 200, QImage::Format_RGB32};
    for (int y = 0; y < 200; ++y)
        for (int x = 0; x < 400; ++x)
            image.setPixelColor(x, y, y < 100 ? (x < 200 ? Qt::red : Qt::green) : (x < 200 ? Qt::blue : Qt::black));
    return image;
}

} // namespace

TEST_CASE("what lies in the window of a picture is what remains of it", "[boxes]")
{
    CropView view{quarters()};
    view.resize(280, 280);
    view.show();
    // The middle at first, as much as there is.
    QImage cut = view.cropped(64);
    REQUIRE(cut.size() == QSize{64, 64});
    CHECK(cut.pixelColor(4, 4) == QColor{Qt::red});
    CHECK(cut.pixelColor(60, 4) == QColor{Qt::green});
    CHECK(cut.pixelColor(4, 60) == QColor{Qt::blue});

    // Moved by keys to its end and no further, and made larger there.
    for (int i = 0; i < 200; ++i) QTest::keyClick(&view, Qt::Key_Left);
    QImage left = view.cropped(64);
    for (int i = 0; i < 200; ++i) QTest::keyClick(&view, Qt::Key_Right);
    QImage right = view.cropped(64);
    const QColor one = left.pixelColor(32, 4), other = right.pixelColor(32, 4);
    CHECK(one != other);
    for (const QImage& end : {left, right}) {
        CHECK(end.pixelColor(1, 4) == end.pixelColor(62, 4)); // one quarter, nothing beside the picture
        CHECK(end.pixelColor(4, 4) != end.pixelColor(4, 60));
    }
    for (int i = 0; i < 9; ++i) QTest::keyClick(&view, Qt::Key_Plus);
    for (int i = 0; i < 200; ++i) QTest::keyClick(&view, Qt::Key_Down);
    for (int i = 0; i < 200; ++i) QTest::keyClick(&view, Qt::Key_Up);
    const QImage near = view.cropped(64);
    CHECK(near.pixelColor(4, 4) == near.pixelColor(4, 60)); // so near that a quarter fills it
}
