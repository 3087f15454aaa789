// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/support/standing.h"

class QFormLayout;
class QLabel;

namespace kontor {

class FlatButton;

/// The organisation's server that this store belongs to: where, as whom, how it stands; to join, to leave.
class ServerSettings final : public Page {
    Q_OBJECT
public:
    explicit ServerSettings(const PageContext& context, QWidget* parent = nullptr);

    void takeFocus() override;
    bool isSettled() const override { return m_standing.isKnown(); }

protected:
    void hideEvent(QHideEvent* event) override;

private:
    QLabel* addFact(QFormLayout& form, const QString& name, const QString& label);
    FlatButton* addButton(const QString& name, const QString& iconName, const QString& text, std::function<void()> act);
    void showStanding();
    void sync();
    void askToLeave();
    void leave();

    bool m_focusWanted = false; ///< before it is known what to offer
    Standing m_standing;
    QLabel* m_sentence;
    QWidget* m_facts;
    QLabel* m_organisation = nullptr;
    QLabel* m_url = nullptr;
    QLabel* m_user = nullptr;
    QLabel* m_last = nullptr;
    QLabel* m_access = nullptr;
    FlatButton* m_join;
    FlatButton* m_sync;
    FlatButton* m_login;
    FlatButton* m_leave;
};

} // namespace kontor
