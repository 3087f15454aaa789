// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/demo_picture.h"

#include <QtEndian>

#include <array>

namespace kontor::demo {

namespace {

constexpr int side = 96;

/// The check sum of PNG (ISO/IEC 15948, annex D).
quint32 crc(QByteArrayView bytes)
{
    quint32 sum = 0xffffffff;
    for (const char byte : bytes) {
        sum ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit) sum = sum & 1 ? 0xedb88320 ^ (sum >> 1) : sum >> 1;
    }
    return ~sum;
}

void addNumber(QByteArray& out, quint32 number)
{
    std::array<char, 4> bytes{};
    qToBigEndian(number, bytes.data());
    out.append(bytes.data(), bytes.size());
}

void addChunk(QByteArray& out, const QByteArray& type, const QByteArray& content)
{
    addNumber(out, quint32(content.size()));
    out += type + content;
    addNumber(out, crc(type + content));
}

/// Which of the three colours of the palette a pixel has.
char pixel(int x, int y)
{
    const auto within = [&](int cx, int cy, int rx, int ry) {
        const int dx = (x - cx) * ry, dy = (y - cy) * rx;
        return dx * dx + dy * dy <= rx * rx * ry * ry;
    };
    if (within(side / 2, side * 2 / 5, side / 5, side / 4)) return 1;
    return within(side / 2, side * 21 / 20, side * 2 / 5, side * 2 / 5) ? 2 : 0;
}

} // namespace

QByteArray portrait(Random& random)
{
    QByteArray header, palette, lines;
    addNumber(header, side);
    addNumber(header, side);
    header += QByteArray::fromHex("0803000000"); // eight bits a pixel, by a palette
    for (const auto& [low, high] : {std::pair{90, 200}, {150, 240}, {30, 120}})
        for (int i = 0; i < 3; ++i) palette += char(random.between(low, high));
    for (int y = 0; y < side; ++y) {
        lines += '\0'; // no filter
        for (int x = 0; x < side; ++x) lines += pixel(x, y);
    }
    QByteArray png = QByteArray::fromHex("89504e470d0a1a0a");
    addChunk(png, "IHDR", header);
    addChunk(png, "PLTE", palette);
    addChunk(png, "IDAT", qCompress(lines).sliced(4)); // without Qt's own length
    addChunk(png, "IEND", {});
    return png;
}

} // namespace kontor::demo
