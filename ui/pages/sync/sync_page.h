// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/support/standing.h"

class QLabel;
class QStackedWidget;

namespace kontor {

class AttentionView;
class EmptyPage;
class FlatButton;
class FlatTabs;
class WaitingView;

/// What does not go by itself between this store and its server: what there is to decide, and what waits to be sent.
/// Its parts are "attention" and "waiting".
class SyncPage final : public Page {
    Q_OBJECT
public:
    explicit SyncPage(const PageContext& context, QWidget* parent = nullptr);

    void takeFocus() override;
    bool isSettled() const override;
    bool showPart(const QString& key) override;

private:
    QLayout* buildHead();
    QWidget* buildParts();
    void showStanding();
    void act();

    Standing m_standing;
    QStackedWidget* m_whole;
    EmptyPage* m_alone;
    FlatTabs* m_tabs;
    QStackedWidget* m_parts;
    AttentionView* m_attention;
    WaitingView* m_waiting;
    QLabel* m_mark;
    QLabel* m_sentence;
    FlatButton* m_action;
};

} // namespace kontor
