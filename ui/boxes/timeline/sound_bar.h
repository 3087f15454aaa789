// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/sound.h"

#include <QWidget>

class QLabel;
class QSlider;
class QToolButton;

namespace kontor {

class ElidedLabel;

/// A sound of the history that is being played: pause, place, how far it is. Hidden while there is none.
class SoundBar final : public QWidget {
    Q_OBJECT
public:
    explicit SoundBar(QWidget* parent = nullptr);
    ~SoundBar() override;

    /// False where this system plays nothing. `cannot` is called once if it turns out that it cannot play this one.
    bool play(const QString& file, const QString& name, const std::function<void()>& cannot);
    void close();

Q_SIGNALS:
    /// Somebody closed it.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void show(const SoundPlayer::State& state);

    std::unique_ptr<SoundPlayer> m_player;
    std::function<void()> m_cannot;
    bool m_playing = false;
    QToolButton* m_toggle;
    ElidedLabel* m_name;
    QSlider* m_place;
    QLabel* m_time;
    QToolButton* m_close;
};

} // namespace kontor
