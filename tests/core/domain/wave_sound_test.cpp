// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/wave_sound.h"
#include "tests/support/catch.h"

#include <cmath>
#include <cstring>

using namespace kontor;

namespace {

QByteArray tone(double strength, int count)
{
    QByteArray samples;
    for (int i = 0; i < count; ++i) {
        const auto sample = qint16(std::lround(32767 * strength * std::sin(i * 0.3)));
        samples.append(reinterpret_cast<const char*>(&sample), sizeof sample);
    }
    return samples;
}

} // namespace

TEST_CASE("A recording becomes a WAVE file that says how long it plays", "[sound]")
{
    const QByteArray samples = tone(0.5, 24'000);
    const QByteArray file = waveFile(samples, 16'000);
    REQUIRE(file.size() == 44 + samples.size());
    CHECK(file.startsWith("RIFF"));
    CHECK(file.mid(8, 8) == "WAVEfmt ");
    CHECK(file.mid(4, 4) == QByteArray::fromHex("a4bb0000"));  // everything behind these four bytes: 48 036
    CHECK(file.mid(24, 4) == QByteArray::fromHex("803e0000")); // 16 000
    CHECK(file.mid(44) == samples);
    CHECK(waveLengthMs(file.first(44)) == 1500);
}

TEST_CASE("The length is found behind other parts of a WAVE file, and in nothing else", "[sound]")
{
    QByteArray file = waveFile(tone(0.5, 8000), 8000);
    const QByteArray note = QByteArray("LIST") + QByteArray::fromHex("03000000") + "abc" + QByteArray(1, '\0');
    file.insert(36, note);
    CHECK(waveLengthMs(file) == 1000);
    for (qsizetype cut = 0; cut < 36 + note.size() + 8; ++cut) CHECK_FALSE(waveLengthMs(file.first(cut)));
    CHECK_FALSE(waveLengthMs(QByteArray("RIFF\x04\0\0\0WEBPdata    ", 20)));
    QByteArray huge = file;
    huge.replace(40, 4, QByteArray::fromHex("ffffffff"));
    CHECK_FALSE(waveLengthMs(huge));
    CHECK_FALSE(waveLengthMs({}));
}

TEST_CASE("Loudness goes from silence to the loudest", "[sound]")
{
    CHECK(loudness({}) == 0);
    CHECK(loudness(QByteArray(3200, '\0')) == 0);
    const double whisper = loudness(tone(0.02, 1600)), voice = loudness(tone(0.3, 1600)),
                 shout = loudness(tone(1, 1600));
    CHECK(whisper > 0.1);
    CHECK(whisper < voice);
    CHECK(voice < shout);
    CHECK(shout <= 1);
}
