// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/sound_devices.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QAudioSource>
#include <QMediaDevices>
#include <QMediaPlayer>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace kontor {

namespace {

constexpr int voiceRate = 16'000;

/// What a voice needs, if the device can; else what it likes best, which is made into it.
QAudioFormat formatFor(const QAudioDevice& device)
{
    QAudioFormat format;
    format.setSampleRate(voiceRate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return device.isFormatSupported(format) ? format : device.preferredFormat();
}

/// One channel of 16 bit: the middle of all channels.
QByteArray asVoice(const QByteArray& bytes, const QAudioFormat& format)
{
    if (format.sampleFormat() == QAudioFormat::Int16 && format.channelCount() == 1) return bytes;
    QByteArray voice;
    voice.reserve(2 * bytes.size() / std::max(1, format.bytesPerFrame()));
    for (qsizetype at = 0; at + format.bytesPerFrame() <= bytes.size(); at += format.bytesPerFrame()) {
        float sum = 0;
        for (int i = 0; i < format.channelCount(); ++i)
            sum += format.normalizedSampleValue(bytes.data() + at + i * format.bytesPerSample());
        const auto sample = qint16(std::lround(std::clamp(sum / float(format.channelCount()), -1.0F, 1.0F) * 32767));
        voice.append(reinterpret_cast<const char*>(&sample), sizeof sample);
    }
    return voice;
}

class MultimediaMicrophone final : public Microphone {
public:
    explicit MultimediaMicrophone(const QAudioDevice& device) : m_source{device, formatFor(device)} {}

    bool begin(Heard heard) override
    {
        m_stream = m_source.start();
        if (!m_stream || m_source.error() != QAudio::NoError) return false;
        QObject::connect(m_stream, &QIODevice::readyRead, &m_source, [this, samples = std::move(heard.samples)] {
            samples(asVoice(m_stream->readAll(), m_source.format()));
        });
        QObject::connect(&m_source, &QAudioSource::stateChanged, &m_source,
                         [this, lost = std::move(heard.lost)](QAudio::State state) {
                             if (state == QAudio::StoppedState && m_source.error() != QAudio::NoError) lost();
                         });
        return true;
    }
    int rate() const override { return m_source.format().sampleRate(); }
    ~MultimediaMicrophone() override
    {
        m_source.disconnect();
        m_source.stop();
    }

private:
    QAudioSource m_source;
    QIODevice* m_stream = nullptr; ///< the source's
};

class MultimediaPlayer final : public SoundPlayer {
public:
    MultimediaPlayer() { m_player.setAudioOutput(&m_output); }
    ~MultimediaPlayer() override
    {
        m_player.disconnect();
        m_player.stop();
    }

    void begin(const QString& file, std::function<void(const State&)> told) override
    {
        const auto tell = [this, told = std::move(told)] {
            told({.at = m_player.position(),
                  .length = std::max<qint64>(0, m_player.duration()),
                  .playing = m_player.playbackState() == QMediaPlayer::PlayingState,
                  .failed = m_player.error() != QMediaPlayer::NoError});
        };
        m_player.disconnect();
        QObject::connect(&m_player, &QMediaPlayer::positionChanged, &m_player, tell);
        QObject::connect(&m_player, &QMediaPlayer::durationChanged, &m_player, tell);
        QObject::connect(&m_player, &QMediaPlayer::playbackStateChanged, &m_player, tell);
        QObject::connect(&m_player, &QMediaPlayer::errorOccurred, &m_player, tell);
        m_player.setSource(QUrl::fromLocalFile(file));
        m_player.play();
    }
    void setPlaying(bool playing) override { playing ? m_player.play() : m_player.pause(); }
    void moveTo(qint64 at) override { m_player.setPosition(at); }

private:
    QAudioOutput m_output;
    QMediaPlayer m_player;
};

} // namespace

std::unique_ptr<Microphone> MultimediaDevices::microphone()
{
    const QAudioDevice device = QMediaDevices::defaultAudioInput();
    return device.isNull() ? nullptr : std::make_unique<MultimediaMicrophone>(device);
}

std::unique_ptr<SoundPlayer> MultimediaDevices::player()
{
    return QMediaDevices::defaultAudioOutput().isNull() ? nullptr : std::make_unique<MultimediaPlayer>();
}

} // namespace kontor
