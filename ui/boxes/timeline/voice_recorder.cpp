// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/timeline/voice_recorder.h"

#include "core/domain/wave_sound.h"
#include "ui/boxes/timeline/attachments.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
constexpr qint64 longestMs = 30 * 60 * 1000; ///< some sixty megabytes, which are kept in memory until it ends
}

/// How loud it is now, as a bar that falls slower than it rises.
class VoiceRecorder::Meter final : public QWidget {
public:
    using QWidget::QWidget;
    void show(double level)
    {
        m_level = std::max(level, m_level * 0.8);
        update();
    }
    QSize sizeHint() const override { return {120, 8}; }
    QSize minimumSizeHint() const override { return {24, 8}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const QRectF all{0, (height() - 6) / 2.0, qreal(width()), 6};
        painter.setBrush(hairlineColor(palette()));
        painter.drawRoundedRect(all, 3, 3);
        QRectF loud = all;
        loud.setWidth(all.width() * m_level);
        if (layoutDirection() == Qt::RightToLeft) loud.moveRight(all.right());
        painter.setBrush(meaningColor(Meaning::Done, palette()));
        if (m_level > 0.01) painter.drawRoundedRect(loud, 3, 3);
    }

private:
    double m_level = 0;
};

VoiceRecorder::VoiceRecorder(QWidget* parent)
    : QWidget{parent}
    , m_title{new QLabel{tr("Recording"), this}}
    , m_elapsed{new QLabel{this}}
    , m_meter{new Meter{this}}
    , m_stop{new QToolButton{this}}
    , m_discard{new QToolButton{this}}
{
    setObjectName(u"timeline.recorder"_s);
    setAccessibleName(tr("Recording"));
    m_elapsed->setObjectName(u"timeline.elapsed"_s);
    m_elapsed->setMinimumWidth(m_elapsed->fontMetrics().horizontalAdvance(u"00:00"_s));
    m_elapsed->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_meter->setAccessibleName(tr("Loudness"));
    m_meter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_meter->setMaximumWidth(240);
    m_stop->setObjectName(u"timeline.recorder.stop"_s);
    m_stop->setIcon(icon(u"stop"));
    m_stop->setText(tr("Stop"));
    m_stop->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_stop->setToolTip(tr("Ends the recording and keeps it"));
    m_discard->setObjectName(u"timeline.recorder.discard"_s);
    m_discard->setText(tr("Discard"));
    m_discard->setToolTip(tr("Ends the recording and forgets it"));
    for (QToolButton* button : {m_stop, m_discard}) button->setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins({});
    row->setSpacing(space::small);
    row->addWidget(m_title);
    row->addWidget(m_elapsed);
    row->addWidget(m_meter, 1);
    row->addStretch();
    row->addWidget(m_discard);
    row->addWidget(m_stop);
    connect(m_stop, &QToolButton::clicked, this, &VoiceRecorder::stop);
    connect(m_discard, &QToolButton::clicked, this, &VoiceRecorder::discard);
    hide();
}

VoiceRecorder::~VoiceRecorder() = default;

void VoiceRecorder::start()
{
    if (isRunning()) return;
    SoundDevices* devices = soundDevices();
    if (!devices) {
        Q_EMIT refused(tr("Recording is not installed here. Attach a recording instead."));
        return;
    }
    m_microphone = devices->microphone();
    if (!m_microphone) {
        Q_EMIT refused(tr("There is no microphone. Attach a recording instead."));
        return;
    }
    m_samples.clear();
    hear({});
    // Losing it ends the object that tells of it: not while it speaks.
    const auto lost = [this] { QMetaObject::invokeMethod(this, &VoiceRecorder::stop, Qt::QueuedConnection); };
    if (!m_microphone->begin({[this](const QByteArray& samples) { hear(samples); }, lost})) {
        m_microphone.reset();
        Q_EMIT refused(tr("The microphone does not answer. Attach a recording instead."));
        return;
    }
    show();
    m_stop->setFocus(Qt::OtherFocusReason);
    Q_EMIT started();
}

qint64 VoiceRecorder::lengthMs() const
{
    return m_microphone ? m_samples.size() / 2 * 1000 / std::max(1, m_microphone->rate()) : 0;
}

void VoiceRecorder::hear(const QByteArray& samples)
{
    m_samples += samples;
    m_meter->show(loudness(samples));
    m_elapsed->setText(playLabel(lengthMs()));
    if (lengthMs() >= longestMs) QMetaObject::invokeMethod(this, &VoiceRecorder::stop, Qt::QueuedConnection);
}

void VoiceRecorder::stop()
{
    if (!isRunning()) return;
    const qint64 length = lengthMs();
    const QByteArray file = waveFile(m_samples, m_microphone->rate());
    end();
    if (length > 0)
        Q_EMIT recorded(file, length);
    else
        Q_EMIT refused(tr("The microphone heard nothing. Attach a recording instead."));
}

void VoiceRecorder::discard()
{
    if (!isRunning()) return;
    end();
    Q_EMIT discarded();
}

void VoiceRecorder::end()
{
    m_microphone.reset();
    m_samples = {};
    hide();
}

} // namespace kontor
