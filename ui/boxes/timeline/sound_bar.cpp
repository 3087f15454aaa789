// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/timeline/sound_bar.h"

#include "ui/boxes/timeline/attachments.h"
#include "ui/support/elided_label.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSlider>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace kontor {

SoundBar::SoundBar(QWidget* parent)
    : QWidget{parent}
    , m_toggle{new QToolButton{this}}
    , m_name{new ElidedLabel{this}}
    , m_place{new QSlider{Qt::Horizontal, this}}
    , m_time{new QLabel{this}}
    , m_close{new QToolButton{this}}
{
    setObjectName(u"timeline.sound"_s);
    m_toggle->setObjectName(u"timeline.sound.toggle"_s);
    m_place->setObjectName(u"timeline.sound.place"_s);
    m_place->setAccessibleName(tr("Place in the recording"));
    m_place->setSingleStep(1000);
    m_place->setPageStep(10'000);
    m_time->setObjectName(u"timeline.sound.time"_s);
    m_close->setObjectName(u"timeline.sound.close"_s);
    m_close->setIcon(icon(u"close"));
    m_close->setToolTip(tr("Stop playing"));
    m_close->setAccessibleName(m_close->toolTip());
    m_name->setQuiet(true);
    for (QToolButton* button : {m_toggle, m_close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins({});
    row->setSpacing(space::small);
    row->addWidget(m_toggle);
    row->addWidget(m_name, 1);
    row->addWidget(m_place, 2);
    row->addWidget(m_time);
    row->addWidget(m_close);
    connect(m_toggle, &QToolButton::clicked, this, [this] {
        if (m_player) m_player->setPlaying(!m_playing);
    });
    // Its own movement, while it plays, is no wish to go there.
    connect(m_place, &QSlider::valueChanged, this, [this](int at) {
        if (m_player) m_player->moveTo(at);
    });
    connect(m_close, &QToolButton::clicked, this, [this] {
        close();
        Q_EMIT left();
    });
    hide();
}

SoundBar::~SoundBar() = default;

bool SoundBar::play(const QString& file, const QString& name, const std::function<void()>& cannot)
{
    SoundDevices* devices = soundDevices();
    m_player = devices ? devices->player() : nullptr;
    if (!m_player) return false;
    m_cannot = cannot;
    m_name->setText(name);
    setAccessibleName(name);
    show(SoundPlayer::State{});
    QWidget::show();
    m_player->begin(file, [this](const SoundPlayer::State& state) { show(state); });
    m_toggle->setFocus(Qt::OtherFocusReason);
    return true;
}

void SoundBar::close()
{
    m_player.reset();
    m_cannot = {};
    hide();
}

void SoundBar::show(const SoundPlayer::State& state)
{
    if (state.failed) {
        // Not while the player speaks, whose end this is.
        const auto give = [this, cannot = std::exchange(m_cannot, {})] {
            if (!cannot) return;
            close();
            cannot();
        };
        QMetaObject::invokeMethod(this, give, Qt::QueuedConnection);
        return;
    }
    m_playing = state.playing;
    m_toggle->setIcon(icon(m_playing ? u"pause" : u"play"));
    m_toggle->setToolTip(m_playing ? tr("Pause") : tr("Play"));
    m_toggle->setAccessibleName(m_toggle->toolTip());
    const QSignalBlocker still{m_place};
    m_place->setEnabled(state.length > 0);
    m_place->setRange(0, int(state.length));
    if (!m_place->isSliderDown()) m_place->setValue(int(state.at));
    const QString at = state.at > 0 ? playLabel(state.at) : u"0:00"_s;
    m_time->setText(
        state.length > 0 ? tr("%1 of %2", "place and length of a recording").arg(at, playLabel(state.length)) : at);
}

void SoundBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
    close();
    Q_EMIT left();
}

} // namespace kontor
