// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/sound.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace kontor {

/// What the microphone hears, while it does: how long, how loud, and two ways to end it. Hidden while nothing is recorded.
class VoiceRecorder final : public QWidget {
    Q_OBJECT
public:
    explicit VoiceRecorder(QWidget* parent = nullptr);
    ~VoiceRecorder() override;

    /// Begins, or tells refused().
    void start();
    bool isRunning() const { return m_microphone != nullptr; }
    /// Ends it and hands it over; nothing if it is not running.
    void stop();
    /// Ends it and forgets what was heard.
    void discard();

Q_SIGNALS:
    void started();
    /// A WAVE file.
    void recorded(const QByteArray& file, qint64 lengthMs);
    /// A sentence that says why there is nothing.
    void refused(const QString& sentence);
    void discarded();

private:
    class Meter;

    void hear(const QByteArray& samples);
    void end();
    qint64 lengthMs() const;

    std::unique_ptr<Microphone> m_microphone;
    QByteArray m_samples;
    QLabel* m_title;
    QLabel* m_elapsed;
    Meter* m_meter;
    QToolButton* m_stop;
    QToolButton* m_discard;
};

} // namespace kontor
