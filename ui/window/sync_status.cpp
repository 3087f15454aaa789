// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sync_status.h"

#include "ui/support/flat_button.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/text/count_text.h"

#include <QDateTime>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

SyncStatus::SyncStatus(Workspace& workspace, QWidget* parent)
    : QWidget{parent}
    , m_button{new FlatButton{FlatButton::Look::Figure, this}}
    , m_state{workspace, touchingAnything(), [this](const SyncState::Answer& state) { showState(state); }}
{
    m_button->setObjectName(u"syncStatus"_s);
    m_button->setFont(smallFont(font()));
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins({});
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &SyncStatus::clicked);
    showState({});
}

void SyncStatus::showState(const SyncState::Answer& state)
{
    m_button->setText(syncText(state));
    m_button->setAccessibleName(m_button->text());
    m_button->setToolTip(syncTip(state));
    if (state.attention > 0)
        m_button->setIcon(icon(u"warning", meaningColor(Meaning::Overdue, palette())));
    else
        m_button->setIcon(icon(state.joined ? u"restore" : u"database"));
}

QString syncText(const SyncState::Answer& state)
{
    if (!state.joined) return SyncStatus::tr("On this computer");
    const QString counts = SyncStatus::tr("%1 waiting · %2 attention", "operations of the journal")
                               .arg(numberLabel(state.waiting), numberLabel(state.attention));
    if (state.lastSync == 0) return SyncStatus::tr("%1 · not synced yet").arg(counts);
    return SyncStatus::tr("%1 · synced %2").arg(counts, agoLabel(state.lastSync, QDateTime::currentMSecsSinceEpoch()));
}

QString syncTip(const SyncState::Answer& state)
{
    if (!state.joined)
        return SyncStatus::tr("Everything is kept on this computer. This store is not connected to a server.");
    if (state.attention > 0) return SyncStatus::tr("Some changes need a decision before they can be shared.");
    if (state.waiting > 0)
        return SyncStatus::tr("These changes are safe here and go to the server when it is reached.");
    return SyncStatus::tr("Everything is shared with the server.");
}

} // namespace kontor
